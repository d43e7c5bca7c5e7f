import { procedureFromPortal } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const { procedure, findings } = procedureFromPortal({
  code: "9.000001",
  name: "C\u1EA5p gi\u1EA5y ph\xE9p (made up)",
  executionMethods: [
    {
      submissionMethod: "DIRECT",
      processingTime: 7,
      processingTimeUnit: "DAY",
      fees: [{ value: 135, currency: "VND" }],
      description: "(L\u1EC7 ph\xED: 135.000 \u0111\u1ED3ng)07 ng\xE0y l\xE0m vi\u1EC7c k\u1EC3 t\u1EEB ng\xE0y nh\u1EADn \u0111\u1EE7 h\u1ED3 s\u01A1"
    }
  ]
});
procedure.channels;
findings.find(({ code }) => code === "limit/contradicts-note")?.value;
findings.find(({ code }) => code === "fee/implausibly-small")?.value;
