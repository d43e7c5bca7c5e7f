import { unitRegistry, unitsOn } from "file:///work/main/.fuzz/motcua-unit.mjs";
const area = (code) => ({ code, names: { vi: code }, kind: "area", level: "commune" });
const registry = unitRegistry({ units: [area("X2"), area("X1"), { ...area("X3"), since: "2025-07-01" }] });
unitsOn(registry, "2025-06-30").map(({ code }) => code);
