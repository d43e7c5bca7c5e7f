import { safeParseTimeLimit } from "file:///work/main/.fuzz/motcua-deadline.mjs";
safeParseTimeLimit({ unit: "sum", parts: [] }).success;
