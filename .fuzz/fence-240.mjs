import { unitOn, unitRegistry } from "file:///work/main/.fuzz/motcua-unit.mjs";
const commune = (code, vi) => ({ code, names: { vi }, kind: "area", level: "commune" });
const registry = unitRegistry({
  units: [
    { ...commune("X1", "X\xE3 An"), until: "2025-06-30" },
    { ...commune("X2", "X\xE3 B\xECnh"), until: "2025-06-30" },
    { ...commune("X3", "X\xE3 An B\xECnh"), since: "2025-07-01" }
  ],
  successions: [{ on: "2025-07-01", kind: "merge", from: ["X1", "X2"], to: ["X3"] }]
});
registry.findings;
unitOn(registry, "X3", "2025-06-30");
unitRegistry({ units: [commune("X1", "X\xE3 An"), commune("X1", "X\xE3 B\xECnh")] });
