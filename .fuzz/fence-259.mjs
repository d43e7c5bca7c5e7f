import { reportingCalendars } from "file:///work/main/.fuzz/motcua-vn.mjs";
reportingCalendars.government.closes;
