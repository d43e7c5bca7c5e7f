import { percentText } from "file:///work/main/.fuzz/motcua.mjs";
import { catalogue, catalogueReduction } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const days = (statutory, committed) => ({ statutory: { amount: statutory, unit: "working-day" }, committed: { amount: committed, unit: "working-day" } });
const all = catalogue([
  { code: "1.000001", name: { vi: "A" }, limits: days(10, 5) },
  { code: "1.000002", name: { vi: "B" }, limits: days(20, 10) },
  { code: "1.000003", name: { vi: "C" }, limits: { ...days(5, 4), committed: { amount: 4, unit: "calendar-day" } } }
]);
const { byUnit, compared, problems } = catalogueReduction(all, "2026-11-20");
byUnit.map(({ unit, share }) => [unit, percentText(share, { locale: "vi", places: 0 })]);
[compared, problems.map(({ code, path }) => [code, path[0]])];
