import { inForce } from "file:///work/main/.fuzz/motcua.mjs";
import { findProcedures, catalogue, parseProcedure } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const decree = (document) => [{ document, status: "unverified" }];
const procedure = parseProcedure({
  code: "1.000001",
  name: { vi: "V\xED d\u1EE5" },
  mechanism: "interlinked",
  levels: [{ level: "district", until: "2025-06-30" }, { level: "commune", since: "2025-07-01" }],
  online: [
    { value: { generation: "level", level: 4 }, since: "2020-01-01", until: "2022-12-31", basis: decree("43/2011/N\u0110-CP") },
    { value: { generation: "full-or-partial", level: "partial", reason: "Ph\u1EA3i ki\u1EC3m tra b\u1EA3n ch\xEDnh" }, since: "2023-01-01", basis: decree("42/2022/N\u0110-CP") }
  ],
  documents: [{ name: "Gi\u1EA5y t\u1EDD c\u01B0 tr\xFA", originals: 0, copies: 1, heldBy: { database: "C\u01A1 s\u1EDF d\u1EEF li\u1EC7u d\xE2n c\u01B0", basis: decree("118/2025/N\u0110-CP") } }],
  commitments: [{ kind: "no-wait", weekdays: [2, 4], basis: [] }],
  quality: [{ value: "ISO 9001:2015", since: "2017-01-01", basis: [] }],
  postal: { receives: true, returns: true }
});
inForce(procedure.online ?? [], "2022-06-01");
findProcedures(catalogue([procedure]), { level: "district", on: "2025-07-01" }).length;
