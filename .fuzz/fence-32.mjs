import { dutyCompliance, dutyIndicator } from "file:///work/main/.fuzz/motcua-oversight.mjs";
import { vietnamCalendar as calendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const friday = { code: "friday", name: "Ng\xE0y th\u1EE9 s\xE1u g\u1EB7p g\u1EE1 d\xE2n", every: "week", weekdays: [5], since: "2026-01-01" };
const records = [{ on: "2026-05-08" }, { on: "2026-05-14" }];
const options = { period: { from: "2026-05-01", to: "2026-05-31" }, on: "2026-05-21", calendar };
const { done, missed, excused, pending, problems } = dutyCompliance(friday, records, options);
[done, missed, excused, pending];
problems.map(({ code, value }) => [code, value]);
dutyIndicator(friday, records, { ...options, source: { system: "diaries" }, unit: "phu-tam" }).value;
