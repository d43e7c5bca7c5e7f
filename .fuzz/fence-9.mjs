import { compileCalendar, dayStatus, projectedNotices, withNotice } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnameseLunarDates } from "file:///work/main/.fuzz/motcua-date-holidays.mjs";
import { holidayStatute, vietnamCalendarSpec } from "file:///work/main/.fuzz/motcua-vn.mjs";
const notices = projectedNotices(holidayStatute, vietnameseLunarDates(), [2028, 2029, 2030]);
const calendar = compileCalendar(notices.reduce(withNotice, vietnamCalendarSpec));
dayStatus(calendar, "2030-02-02").kind;
dayStatus(calendar, "2029-11-24").basis.at(-1)?.title?.en;
