import { unitInRole } from "file:///work/main/.fuzz/motcua-unit.mjs";
const custody = { desk: "X1", competent: "X2" };
unitInRole(custody, "desk");
unitInRole(custody, "deciding");
unitInRole({ deciding: "P" }, "desk");
