import { vietnamCalendarSpec } from "file:///work/main/.fuzz/motcua-vn.mjs";
vietnamCalendarSpec.weeklyRest;
vietnamCalendarSpec.notices.some(({ id }) => id === "vn-2027");
