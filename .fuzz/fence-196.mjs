import { safeParseProcedureCode } from "file:///work/main/.fuzz/motcua-procedure.mjs";
safeParseProcedureCode("2.000986").success;
