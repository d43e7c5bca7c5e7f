import { safeParseInspection } from "file:///work/main/.fuzz/motcua-oversight.mjs";
safeParseInspection({ code: "kt-2021" }).success;
