import { parseDossierCode } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const { agency, receivedOn, serial } = parseDossierCode("H15.50.05.13-261008-0975");
[agency.top, receivedOn, serial];
