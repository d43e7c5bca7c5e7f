import { eventsFromRows } from "file:///work/main/.fuzz/motcua-dossier.mjs";
const rows = [
  { "M\xE3 h\u1ED3 s\u01A1": "H15-1", "S\u1EF1 ki\u1EC7n": "Ti\u1EBFp nh\u1EADn", "Th\u1EDDi \u0111i\u1EC3m": "16/11/2026 09:00" },
  { "M\xE3 h\u1ED3 s\u01A1": "H15-1", "S\u1EF1 ki\u1EC7n": "Tr\u1EA3 k\u1EBFt qu\u1EA3", "Th\u1EDDi \u0111i\u1EC3m": "2026-02-30" }
];
const { dossiers, problems, incomplete } = eventsFromRows(rows, { dates: "DD/MM/YYYY" });
dossiers.get("H15-1");
problems.map(({ code, path }) => [code, ...path]);
incomplete;
