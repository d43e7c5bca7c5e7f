import { inspectionCoverage } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const inspection = {
  code: "kt-2021",
  name: "Ki\u1EC3m tra c\xF4ng v\u1EE5 qu\xFD IV/2021",
  scope: { by: "records", announced: true },
  units: [{ unit: "phu-tam", inspected: { on: "2021-12-10" } }, { unit: "phu-tan" }]
};
const options = { period: { from: "2021-01-01", to: "2021-12-31" }, on: "2021-12-31", source: { system: "reports" } };
const { indicator, notInspected } = inspectionCoverage([inspection], ["phu-tam", "phu-tan", "thien-my"], options);
[indicator.value, notInspected];
inspectionCoverage([inspection], ["phu-tam"], { ...options, scope: { by: "on-site" } }).inspected;
