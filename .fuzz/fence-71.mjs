import { unitInRole } from "file:///work/main/.fuzz/motcua-unit.mjs";
const custody = { desk: "Y1", competent: "Y2" };
unitInRole(custody, "desk");
unitInRole(custody, "deciding");
