import { safeParseProcess } from "file:///work/main/.fuzz/motcua-procedure.mjs";
safeParseProcess({ steps: "none" }).success;
