import { parseDutyRule } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const input = { code: "friday", name: "Ng\xE0y th\u1EE9 s\xE1u g\u1EB7p g\u1EE1 d\xE2n", every: "week", weekdays: [5], since: "2021-03-01" };
parseDutyRule(input).every;
parseDutyRule({ ...input, weekdays: [8] });
parseDutyRule({ ...input, until: "2021-02-01" });
