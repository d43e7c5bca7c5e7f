import { parseCalendarSpec } from "file:///work/main/.fuzz/motcua-calendar.mjs";
import { vietnamCalendarSpec } from "file:///work/main/.fuzz/motcua-vn.mjs";
parseCalendarSpec(JSON.parse(JSON.stringify(vietnamCalendarSpec))).id;
parseCalendarSpec({ id: 7 });
