import { allocation, shortfall } from "file:///work/main/.fuzz/motcua-survey.mjs";
const strata = [{ id: "ward", size: 600 }, { id: "commune", size: 300 }, { id: "island", size: 100 }];
const plan = allocation({ total: 100, strata, method: "proportional" });
const { missing, problems, strata: rows } = shortfall(plan, [
  { id: "ward", obtained: 55, invited: 110 },
  { id: "commune", obtained: 32, invited: 40 },
  { id: "island", obtained: 0 }
]);
missing;
rows.map(({ action }) => action);
rows[0]?.response;
problems.map(({ code }) => code);
