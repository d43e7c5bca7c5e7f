import { addWorkingDaysColumn, fromEpochDay, NO_DAY, toEpochDay } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const days = Int32Array.of(toEpochDay("2026-11-20"), toEpochDay("2031-01-01"));
const due = addWorkingDaysColumn(vietnamCalendar, { days, n: Int32Array.of(3, 3) });
fromEpochDay(due[0] ?? NO_DAY);
due[1];
