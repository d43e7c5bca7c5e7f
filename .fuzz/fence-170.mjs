import { parsePlan } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const input = { code: "cchc-2021", name: "K\u1EBF ho\u1EA1ch", period: { from: "2021-01-01", to: "2021-12-31" }, groups: [{ code: "1", name: "Th\u1EC3 ch\u1EBF", tasks: [] }] };
parsePlan(input).groups.length;
parsePlan({ ...input, groups: [null] });
parsePlan({ ...input, period: { from: "2021-12-31", to: "2021-01-01" } });
