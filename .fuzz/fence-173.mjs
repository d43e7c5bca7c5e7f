import { safeParseDutyRule } from "file:///work/main/.fuzz/motcua-oversight.mjs";
safeParseDutyRule({ every: "day" }).success;
