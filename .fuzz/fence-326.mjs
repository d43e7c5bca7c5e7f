import { procedureFromPortal } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const { procedure, findings } = procedureFromPortal({
  code: "1.001193",
  name: "\u0110\u0103ng k\xFD khai sinh",
  executionMethods: [{ submissionMethod: "DIRECT", processingTime: 1, processingTimeUnit: "OTHER", fees: [{ value: 0, currency: "VND" }] }]
});
procedure.channels?.[0]?.limits;
findings.map(({ code }) => code).includes("limit/unit-unknown");
procedureFromPortal("1.001193");
