import { parseUnitRegistry, unitOn } from "file:///work/main/.fuzz/motcua-unit.mjs";
const stored = '{ "units": [{ "code": "X1", "names": { "vi": "X\xE3 An" }, "kind": "area", "level": "commune" }] }';
const registry = parseUnitRegistry(JSON.parse(stored));
unitOn(registry, "X1", "2026-01-01")?.names.vi;
parseUnitRegistry({ units: [{ code: "X1" }] });
