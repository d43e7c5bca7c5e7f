import { catalogue, diffCatalogues, findProcedures, procedureInForce } from "file:///work/main/.fuzz/motcua-procedure.mjs";
import { procedures } from "file:///work/main/.fuzz/motcua-vn-procedures.mjs";
const starter = catalogue(procedures);
procedureInForce(starter, "2.000986", "2026-08-31")?.limits?.statutory;
procedureInForce(starter, "2.000986", "2026-09-01")?.limits?.statutory;
const cut = procedures.map((one) => one.code === "1.004222" ? { ...one, limits: { ...one.limits, committed: { amount: 4, unit: "working-day" } } } : one);
diffCatalogues(starter, catalogue(cut)).changes.map(({ code, differences }) => [code, differences[0]?.kind]);
findProcedures(starter, { name: "dang ky khai sinh", level: "commune", on: "2026-11-20" }).length > 0;
