import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
import { completeness } from "file:///work/main/.fuzz/motcua-procedure.mjs";
import { postingRules } from "file:///work/main/.fuzz/motcua-vn.mjs";
const procedure = {
  code: "1.001193",
  name: { vi: "\u0110\u0103ng k\xFD khai sinh" },
  sequence: "N\u1ED9p h\u1ED3 s\u01A1 t\u1EA1i \u1EE6y ban nh\xE2n d\xE2n c\u1EA5p x\xE3",
  channels: [{ channel: "in-person" }],
  documents: [{ name: "T\u1EDD khai \u0111\u0103ng k\xFD khai sinh", form: "TK1" }],
  limits: { statutory: { unit: "same-day" } },
  subjects: [{ kind: "citizen" }]
};
const { isComplete, missing } = completeness(procedure, { rules: inForce(postingRules, "2026-11-20") });
isComplete;
missing.map(({ point, lacks }) => [point, ...lacks]);
