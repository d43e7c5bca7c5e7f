import { safeParseProcedure } from "file:///work/main/.fuzz/motcua-procedure.mjs";
safeParseProcedure({ code: "1.004222" }).success;
