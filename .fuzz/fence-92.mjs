import { compileCalendar, dayStatus, projectedNotices, withNotice } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnameseLunarDates } from "file:///work/main/.fuzz/motcua-date-holidays.mjs";
import { holidayStatute, vietnamCalendarSpec } from "file:///work/main/.fuzz/motcua-vn.mjs";
const notices = projectedNotices(holidayStatute, vietnameseLunarDates(), [2028, 2029, 2030]);
const calendar = compileCalendar(notices.reduce(withNotice, vietnamCalendarSpec));
dayStatus(calendar, "2030-02-04").certainty;
dayStatus(calendar, "2030-02-02").names.en;
