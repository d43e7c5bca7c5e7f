import { workingCalendarSql } from "file:///work/main/.fuzz/motcua-sql.mjs";
import { vietnamCalendar } from "file:///work/main/.fuzz/motcua-vn.mjs";
const [create, insert] = workingCalendarSql(vietnamCalendar, { dialect: "postgres" });
create?.split("\n")[0];
insert?.split("\n")[1];
