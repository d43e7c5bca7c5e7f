import { limitFor, procedureFromPortal } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const { procedure, findings } = procedureFromPortal({
  code: "1.004222",
  name: "\u0110\u0103ng k\xFD th\u01B0\u1EDDng tr\xFA",
  executionMethods: [
    { submissionMethod: "ONLINE", processingTime: 7, processingTimeUnit: "WORKING_DAY", fees: [], description: "" },
    { submissionMethod: "DIRECT", processingTime: 7, processingTimeUnit: "OTHER", fees: [], description: "" }
  ]
});
limitFor(procedure, { channel: "online" });
limitFor(procedure, { channel: "in-person" });
findings.some(({ code }) => code === "limit/unit-unknown");
