import { rollUp } from "file:///work/main/.fuzz/motcua-indicator.mjs";
import { dutyIndicator } from "file:///work/main/.fuzz/motcua-oversight.mjs";
import { vietnamCalendar as calendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const meeting = { code: "meeting", name: "H\u1ECDp B\u1ED9 ph\u1EADn M\u1ED9t c\u1EEDa h\u1EB1ng tu\u1EA7n", every: "week", times: 1, since: "2021-01-04" };
const options = { period: { from: "2021-03-01", to: "2021-03-28" }, on: "2021-03-28", calendar, source: { system: "minutes" } };
const first = dutyIndicator(meeting, [{ on: "2021-03-01" }, { on: "2021-03-12" }, { on: "2021-03-19" }, { on: "2021-03-22" }], { ...options, unit: "phu-tam" });
const second = dutyIndicator(meeting, [{ on: "2021-03-05" }], { ...options, unit: "phu-tan" });
[first.value, second.value];
rollUp([first, second], { unit: "chau-thanh" }).sum.value;
