import { parseProcedureCode, procedureCodeText } from "file:///work/main/.fuzz/motcua-procedure.mjs";
procedureCodeText(parseProcedureCode("1.001776.000.00.00.H12"));
