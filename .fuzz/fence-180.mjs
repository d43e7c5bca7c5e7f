import { catalogue, procedureInForce } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const name = { vi: "Li\xEAn th\xF4ng \u0111\u0103ng k\xFD khai sinh" };
const all = catalogue([
  { code: "2.000986", name, until: "2026-08-31", limits: { statutory: { amount: 20, unit: "working-day" } } },
  { code: "2.000986", name, since: "2026-09-01", limits: { statutory: { amount: 3, unit: "working-day" } } }
]);
procedureInForce(all, "2.000986", "2026-08-31")?.limits?.statutory;
catalogue([{ code: "2.000986", name }, { code: "2.000986", name, since: "2026-09-01" }]);
