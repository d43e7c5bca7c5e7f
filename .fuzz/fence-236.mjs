import { safeParseUnitRegistry } from "file:///work/main/.fuzz/motcua-unit.mjs";
const area = { names: { vi: "X\xE3" }, kind: "area", level: "commune" };
const parsed = safeParseUnitRegistry({ units: [{ ...area, code: "X1", parent: "P" }] });
parsed.success ? [] : parsed.problems.map(({ code }) => code);
