import { unitOn, unitRegistry } from "file:///work/main/.fuzz/motcua-unit.mjs";
const district = { code: "D1", names: { vi: "Huy\u1EC7n M\u1ED9t" }, kind: "area", level: "district", until: "2025-06-30" };
const registry = unitRegistry({ units: [district] });
unitOn(registry, "D1", "2025-06-30")?.level;
unitOn(registry, "D1", "2025-07-01");
