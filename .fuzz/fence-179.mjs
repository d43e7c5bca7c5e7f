import { catalogue, catalogueReduction } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const limits = (statutory, committed) => ({
  statutory: { amount: statutory, unit: "working-day" },
  committed: { amount: committed, unit: "working-day" }
});
const all = catalogue([
  { code: "1.000001", name: { vi: "A" }, limits: limits(10, 5) },
  { code: "1.000002", name: { vi: "B" }, limits: limits(30, 15) },
  { code: "1.000003", name: { vi: "C" } }
]);
const { byUnit, compared, procedures } = catalogueReduction(all, "2026-11-20");
byUnit.map(({ unit, share, pairs }) => [unit, share, pairs]);
[compared, procedures];
