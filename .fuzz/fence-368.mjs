import { NO_DAY, toEpochDay } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { classifyColumns, mergeColumnCounts } from "file:///work/main/.fuzz/motcua-statistics.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const day = toEpochDay("2026-11-16");
const one = { received: Int32Array.of(day), limit: Int32Array.of(3), ended: Int32Array.of(NO_DAY), group: Int32Array.of(0) };
const part = (firstRow) => classifyColumns(one, vietnamCalendar, { on: "2026-11-20", groups: 1, firstRow });
mergeColumnCounts(part(0), part(1)).counts[4];
