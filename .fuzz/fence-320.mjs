import { checkPlan } from "file:///work/main/.fuzz/motcua-oversight.mjs";
const plan = {
  code: "cchc-2021",
  name: "K\u1EBF ho\u1EA1ch c\u1EA3i c\xE1ch h\xE0nh ch\xEDnh 2021",
  period: { from: "2021-01-01", to: "2021-12-31" },
  groups: [
    { code: "1", name: "C\u1EA3i c\xE1ch th\u1EC3 ch\u1EBF", tasks: [{ code: "1.1", name: "R\xE0 so\xE1t v\u0103n b\u1EA3n", unit: "tu-phap", dueOn: "2021-06-30" }] },
    { code: "2", name: "C\u1EA3i c\xE1ch t\xE0i ch\xEDnh c\xF4ng", tasks: [] }
  ]
};
checkPlan(plan).map(({ code, path }) => [code, path.join(".")]);
