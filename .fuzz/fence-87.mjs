import { dayStatus } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const saturday = dayStatus(vietnamCalendar, "2026-08-22");
saturday.working;
saturday.kind;
saturday.pair;
dayStatus(vietnamCalendar, "2026-11-24").names.en;
