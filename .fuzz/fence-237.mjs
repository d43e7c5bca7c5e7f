import { successorsOf, unitRegistry } from "file:///work/main/.fuzz/motcua-unit.mjs";
const old = (code) => ({ code, names: { vi: code }, kind: "area", level: "commune", until: "2025-06-30" });
const now = (code) => ({ code, names: { vi: code }, kind: "area", level: "commune", since: "2025-07-01" });
const registry = unitRegistry({
  units: [old("A"), old("B"), old("C"), now("M"), now("N")],
  successions: [
    { on: "2025-07-01", kind: "merge", from: ["A", "B"], to: ["M"] },
    { on: "2025-07-01", kind: "split", from: ["C"], to: ["M", "N"] }
  ]
});
const { units, whole } = successorsOf(registry, "A", "2026-01-01");
[units.map(({ code }) => code), whole];
successorsOf(registry, "C", "2026-01-01").whole;
successorsOf(registry, "C", "2025-06-30").units[0]?.code;
