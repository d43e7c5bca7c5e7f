import { dutyCompliance } from "file:///work/main/.fuzz/motcua-oversight.mjs";
import { vietnamCalendar as calendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const villages = { code: "villages", name: "\u0110i c\u01A1 s\u1EDF 2 ng\xE0y m\u1ED7i th\xE1ng", every: "month", times: 2, since: "2026-01-01" };
const records = [{ on: "2026-04-07" }, { on: "2026-04-21" }, { on: "2026-05-12" }, { on: "2026-06-02" }];
const period = { from: "2026-04-01", to: "2026-06-30" };
const { done, missed, pending, compliance } = dutyCompliance(villages, records, { period, on: "2026-06-15", calendar });
[done, missed, pending];
compliance;
