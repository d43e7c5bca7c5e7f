import { criticalPaths } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const step = (id, amount, after) => ({ id, name: { vi: id }, agency: { name: id }, calendar: "office", limit: { amount, unit: "working-day" }, after });
const process = {
  desk: { name: "B\u1ED9 ph\u1EADn m\u1ED9t c\u1EEDa" },
  calendar: "office",
  steps: [step("receive", 0.5, []), step("land", 2, ["receive"]), step("tax", 1.5, ["receive"]), step("sign", 1, ["land", "tax"])],
  basis: []
};
criticalPaths(process);
