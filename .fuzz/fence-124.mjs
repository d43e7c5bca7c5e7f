import { warnFrom } from "file:///work/main/.fuzz/motcua-deadline.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
warnFrom("2026-02-23", vietnamCalendar);
