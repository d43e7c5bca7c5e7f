import { safeParseAgencyCode } from "file:///work/main/.fuzz/motcua-procedure.mjs";
safeParseAgencyCode("H15.5").success;
