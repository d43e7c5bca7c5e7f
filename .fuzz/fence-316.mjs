import { overdueFindings } from "file:///work/main/.fuzz/motcua-oversight.mjs";
import { vietnamCalendar as calendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const finding = { code: "1", unit: "phu-tam", name: "Phi\u1EBFu th\u0103m d\xF2 c\xF2n \xEDt", severity: "shortcoming", found: { on: "2021-12-10" } };
const inspection = {
  code: "kt-2021",
  name: "Ki\u1EC3m tra c\xF4ng v\u1EE5 qu\xFD IV/2021",
  scope: { by: "records", announced: true },
  units: [{ unit: "phu-tam" }],
  findings: [{ ...finding, dueOn: "2022-01-28" }]
};
overdueFindings([inspection], "2022-01-28");
overdueFindings([inspection], "2022-02-08", { calendar })[0]?.daysLate;
