import { safeParseDeadlinePolicy } from "file:///work/main/.fuzz/motcua-deadline.mjs";
safeParseDeadlinePolicy({ id: "mine" }).success;
