import { parseProcedureCode } from "file:///work/main/.fuzz/motcua-procedure.mjs";
parseProcedureCode("1.001193").national;
parseProcedureCode("1.001193.000.00.00.H35").agency?.top;
parseProcedureCode("1.01193");
