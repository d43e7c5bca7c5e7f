import { compileCalendar, isWorkingDay } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { dateHolidaysSpec } from "file:///work/main/.fuzz/motcua-date-holidays.mjs";
const france = compileCalendar(dateHolidaysSpec("FR", { years: [2026] }));
isWorkingDay(france, "2026-07-14");
