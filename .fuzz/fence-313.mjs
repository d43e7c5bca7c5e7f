import { inspectionToJson } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const checklist = { id: "own", version: "1" };
const card = { framework: checklist, unit: "phu-tam", points: { n: 17n, d: 2n }, outOf: { n: 10n, d: 1n } };
const inspection = {
  code: "kt-2021",
  name: "Ki\u1EC3m tra c\xF4ng v\u1EE5 qu\xFD IV/2021",
  scope: { by: "records", announced: true },
  checklist,
  units: [{ unit: "phu-tam", card }]
};
inspectionToJson(inspection).units[0]?.card?.points;
