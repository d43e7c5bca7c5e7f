import { safeParseDossierCode } from "file:///work/main/.fuzz/motcua-procedure.mjs";
safeParseDossierCode("H15.50.05.13-261008-975").success;
