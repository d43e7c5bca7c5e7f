import { portalQuality, procedureFromPortal } from "file:///work/main/.fuzz/motcua-procedure.mjs";
const records = [
  { code: "1.000001", name: "A", ministry: "bo-tu-phap", levels: ["C\u1EA5p huy\u1EC7n"] },
  { code: "1.000001", name: "B", ministry: "bo-tu-phap", levels: ["C\u1EA5p x\xE3"] }
];
const quality = portalQuality(records.map((record) => procedureFromPortal(record)));
quality.codes.find(({ code }) => code === "level/unknown");
quality.ministries.map(({ ministry, records: records2 }) => [ministry, records2]);
quality.repeatedCodes;
