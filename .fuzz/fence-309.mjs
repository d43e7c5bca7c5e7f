import { checkInspection } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const inspection = {
  code: "kt-2021",
  name: "Ki\u1EC3m tra c\xF4ng v\u1EE5 qu\xFD IV/2021",
  scope: { by: "records", announced: true },
  units: [{ unit: "phu-tam" }],
  findings: [
    {
      code: "1",
      unit: "phu-tam",
      name: "K\u1EBF ho\u1EA1ch ch\u01B0a li\u1EC7t k\xEA c\u1EE5 th\u1EC3 c\xF4ng vi\u1EC7c",
      severity: "shortcoming",
      found: { on: "2021-12-10" },
      dueOn: "2022-01-31",
      closed: { on: "2021-12-01", evidence: ["02/KH-UBND"] }
    }
  ]
};
checkInspection(inspection).map(({ code, value }) => [code, value]);
