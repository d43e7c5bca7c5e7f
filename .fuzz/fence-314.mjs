import { inspectionReport } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const inspection = {
  code: "kt-2021",
  name: "Ki\u1EC3m tra c\xF4ng v\u1EE5 qu\xFD IV/2021",
  scope: { by: "records", announced: true },
  units: [{ unit: "phu-tam", inspected: { on: "2021-12-10" } }, { unit: "phu-tan" }],
  members: ["An", "B\xECnh"],
  assessments: [{ member: "An", unit: "phu-tam", matter: "ni\xEAm y\u1EBFt", remark: "\u0111\u1EA7y \u0111\u1EE7", on: "2021-12-10" }],
  findings: [
    { code: "1", unit: "phu-tam", name: "Phi\u1EBFu th\u0103m d\xF2 c\xF2n \xEDt", severity: "shortcoming", found: { on: "2021-12-10" }, dueOn: "2022-01-31" }
  ]
};
const { inspected, open, overdue, units } = inspectionReport(inspection, "2022-02-01");
[inspected, open, overdue];
units.map(({ unit, inspectedOn, notAssessedBy }) => [unit, inspectedOn, notAssessedBy.length]);
