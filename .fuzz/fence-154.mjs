import { safeParseIndicator } from "file:///work/main/.fuzz/motcua-indicator.mjs";
safeParseIndicator({ code: "within-limit" }).success;
