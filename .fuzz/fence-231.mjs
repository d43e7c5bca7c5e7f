import { ancestorsOf, unitRegistry } from "file:///work/main/.fuzz/motcua-unit.mjs";
const area = (code, level) => ({ code, names: { vi: code }, kind: "area", level });
const registry = unitRegistry({
  units: [
    area("P", "province"),
    { ...area("D", "district"), parent: "P", until: "2025-06-30" },
    {
      ...area("X", "commune"),
      parent: [
        { value: "D", since: "0001-01-01", until: "2025-06-30", basis: [] },
        { value: "P", since: "2025-07-01", basis: [] }
      ]
    }
  ]
});
ancestorsOf(registry, "X", "2025-06-30").map(({ code }) => code);
ancestorsOf(registry, "X", "2025-07-01").map(({ code }) => code);
