import { safeParseCalendarSpec } from "file:///work/main/.fuzz/motcua-calendar.mjs";
safeParseCalendarSpec(null).success;
