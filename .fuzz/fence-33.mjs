import { findingIndicator, inspectionCoverage, inspectionReport, overdueFindings } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const inspection = {
  code: "kt-2021",
  name: "Ki\u1EC3m tra c\xF4ng v\u1EE5 v\xE0 c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh qu\xFD IV/2021",
  scope: { by: "records", announced: true },
  units: [{ unit: "phu-tam", inspected: { on: "2021-12-10" } }, { unit: "phu-tan", inspected: { on: "2021-12-13" } }],
  findings: [
    {
      code: "1",
      unit: "phu-tam",
      name: "K\u1EBF ho\u1EA1ch ch\u01B0a li\u1EC7t k\xEA c\u1EE5 th\u1EC3 c\xF4ng vi\u1EC7c",
      severity: "shortcoming",
      found: { on: "2021-12-10" },
      dueOn: "2022-01-31",
      closed: { on: "2022-01-28", recordedOn: "2022-02-09", evidence: ["05/KH-UBND"] }
    },
    { code: "2", unit: "phu-tan", name: "S\u1ED1 phi\u1EBFu th\u0103m d\xF2 c\xF2n th\u1EA5p", severity: "shortcoming", found: { on: "2021-12-13" }, dueOn: "2022-02-28" }
  ]
};
const { open, closed, overdue } = inspectionReport(inspection, "2022-02-08");
[open, closed, overdue];
inspectionReport(inspection, "2022-02-09").closed;
overdueFindings([inspection], "2022-03-02").map(({ finding, daysLate }) => [finding.code, daysLate.calendar]);
const options = { period: { from: "2021-01-01", to: "2021-12-31" }, source: { system: "reports" } };
findingIndicator([inspection], { ...options, on: "2022-02-09" }).whole.value;
const { indicator, notInspected } = inspectionCoverage([inspection], ["phu-tam", "phu-tan", "thien-my"], { ...options, on: "2021-12-31" });
[indicator.value, notInspected];
