import { ancestorsOf, successorsOf, unitRegistry } from "file:///work/main/.fuzz/motcua-unit.mjs";
const area = (code, level, more = {}) => ({
  code,
  names: { vi: code },
  kind: "area",
  level,
  ...more
});
const last = "2025-06-30";
const first = "2025-07-01";
const registry = unitRegistry({
  units: [
    area("P", "province"),
    area("D", "district", { parent: "P", until: last }),
    area("X1", "commune", { parent: "D", until: last }),
    area("X2", "commune", { parent: "D", until: last }),
    area("X3", "commune", { parent: "D", until: last }),
    area("Y1", "commune", { parent: "P", since: first }),
    area("Y2", "commune", { parent: "P", since: first })
  ],
  successions: [
    { on: first, kind: "merge", from: ["X1", "X2"], to: ["Y1"] },
    { on: first, kind: "split", from: ["X3"], to: ["Y1", "Y2"] },
    { on: first, kind: "rearrange", from: ["D"], to: ["P", "Y1", "Y2"] }
  ]
});
registry.findings;
ancestorsOf(registry, "X1", last).map(({ code }) => code);
successorsOf(registry, "X1", "2026-01-01").whole;
successorsOf(registry, "X3", "2026-01-01").whole;
successorsOf(registry, "X3", "2026-01-01").units.map(({ code }) => code);
