import { safeParseNotice } from "file:///work/main/.fuzz/motcua-calendar.mjs";
safeParseNotice({ id: "2028" }).success;
