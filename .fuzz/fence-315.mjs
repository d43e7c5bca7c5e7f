import { openFindings } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const finding = { unit: "phu-tam", severity: "shortcoming", found: { on: "2021-12-10" }, dueOn: "2022-01-31" };
const inspection = {
  code: "kt-2021",
  name: "Ki\u1EC3m tra c\xF4ng v\u1EE5 qu\xFD IV/2021",
  scope: { by: "records", announced: true },
  units: [{ unit: "phu-tam" }],
  findings: [
    { ...finding, code: "1", name: "K\u1EBF ho\u1EA1ch ch\u01B0a c\u1EE5 th\u1EC3", closed: { on: "2022-01-14", evidence: ["02/KH-UBND"] } },
    { ...finding, code: "2", name: "Phi\u1EBFu th\u0103m d\xF2 c\xF2n \xEDt" }
  ]
};
const open = (on) => openFindings([inspection], on).map(({ finding: finding2, daysLate }) => [finding2.code, daysLate?.calendar]);
open("2022-01-13");
open("2022-02-10");
