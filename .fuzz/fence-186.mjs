import { complianceCost } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const procedure = {
  code: "1.001193",
  name: { vi: "Th\u1EE7 t\u1EE5c \u0111\u0103ng k\xFD khai sinh" },
  channels: [{ channel: "in-person", fees: [{ amount: 8e3, currency: "VND" }] }],
  documents: [{ name: "Gi\u1EA5y ch\u1EE9ng sinh", originals: 1, copies: 0 }]
};
const assumptions = {
  visits: { "in-person": 2 },
  perVisit: 1e4,
  hoursPerVisit: 1.5,
  hoursToPrepare: 1,
  valueOfHour: 4e4,
  perOriginal: 0,
  perCopy: 2e3,
  fees: "sum",
  zeroFees: "unknown"
};
complianceCost(procedure, { channel: "in-person", assumptions }).total;
