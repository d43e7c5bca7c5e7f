import { allocation, shortfall } from "file:///work/main/.fuzz/motcua-survey.mjs";
const strata = [
  { id: "ward", size: 6e3, deviation: 0.3 },
  { id: "commune", size: 3e3, deviation: 0.5 },
  { id: "island", size: 12, deviation: 0.4 }
];
const shared = allocation({ total: 385, strata, method: "proportional", minimum: 30 });
shared.strata.map(({ n }) => n);
const { missing, strata: rows } = shortfall(shared, [
  { id: "ward", obtained: 251, invited: 400 },
  { id: "commune", obtained: 110, invited: 200 },
  { id: "island", obtained: 0, invited: 12 }
]);
missing;
rows.map(({ action }) => action);
