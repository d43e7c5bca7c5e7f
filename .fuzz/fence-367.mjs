import { NO_DAY, toEpochDay } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { classifyColumns } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const day = toEpochDay("2026-11-16");
const columns = {
  received: Int32Array.of(day, day, day),
  limit: Int32Array.of(3, 3, 0),
  ended: Int32Array.of(day + 2, NO_DAY, NO_DAY),
  group: Int32Array.of(0, 1, 1)
};
const { code, counts, bad } = classifyColumns(columns, vietnamCalendar, { on: "2026-11-20", groups: 2 });
[...code];
counts[1 * 32 + 4];
bad;
