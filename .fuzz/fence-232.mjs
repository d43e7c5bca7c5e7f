import { descendantsOf, unitRegistry } from "file:///work/main/.fuzz/motcua-unit.mjs";
const province = { code: "P", names: { vi: "T\u1EC9nh" }, kind: "area", level: "province" };
const commune = (code) => ({ code, names: { vi: code }, kind: "area", level: "commune", parent: "P" });
const registry = unitRegistry({ units: [commune("X2"), commune("X1"), province] });
descendantsOf(registry, "P", "2026-01-01").map(({ code }) => code);
