import { agencyCodeText, parseAgencyCode } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const agency = parseAgencyCode("H15.50.05.13");
agency;
agencyCodeText(agency);
parseAgencyCode("15.H50");
