import { dossierRegister, timeline } from "file:///work/main/.fuzz/motcua-dossier.mjs";
import { vietnam } from "file:///work/main/.fuzz/motcua-vn.mjs";
const procedure = { code: "1.001193", name: { vi: "\u0110\u0103ng k\xFD khai sinh" }, field: { name: "H\u1ED9 t\u1ECBch" } };
const received = (at) => timeline([{ kind: "received", at }], { procedure, limit: null, ...vietnam(at) });
const dossiers = [
  { timeline: received("2026-11-17"), details: { code: "H29.18-261117-0001", applicant: "Tr\u1EA7n Th\u1ECB B\xECnh" } },
  { timeline: received("2026-11-16"), details: { code: "H29.18-261116-0001", applicant: "L\xEA V\u0103n C\u01B0\u1EDDng" } }
];
const { fields } = dossierRegister(dossiers, { on: "2026-11-20" });
fields[0]?.rows.map(({ number, applicant }) => [number, applicant]);
