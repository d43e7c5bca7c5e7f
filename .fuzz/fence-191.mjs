import { dossierCodeText, parseDossierCode } from "file:///work/main/.fuzz/motcua-procedure.mjs";
dossierCodeText(parseDossierCode("000.00.12.H35-240105-0001"));
