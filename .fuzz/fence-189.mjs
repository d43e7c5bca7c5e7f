import { parseDossierCode } from "file:///work/main/.fuzz/motcua-procedure.mjs";
parseDossierCode("H15.50.05.13-261008-0975").receivedOn;
parseDossierCode("H15.50.05.13-260230-0975");
