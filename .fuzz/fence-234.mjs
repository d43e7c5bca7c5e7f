import { predecessorsOf, unitRegistry } from "file:///work/main/.fuzz/motcua-unit.mjs";
const area = { names: { vi: "X\xE3" }, kind: "area", level: "commune" };
const registry = unitRegistry({
  units: [
    { ...area, code: "A", until: "2025-06-30" },
    { ...area, code: "B", until: "2025-06-30" },
    { ...area, code: "M", since: "2025-07-01" }
  ],
  successions: [{ on: "2025-07-01", kind: "merge", from: ["A", "B"], to: ["M"] }]
});
const { units, whole } = predecessorsOf(registry, "M", "2025-06-30");
[units.map(({ code }) => code), whole];
