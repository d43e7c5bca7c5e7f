import { allocation } from "file:///work/main/.fuzz/motcua-survey.mjs";
const strata = [
  { id: "ward", size: 6e3, deviation: 0.3 },
  { id: "commune", size: 3e3, deviation: 0.5 },
  { id: "island", size: 12, deviation: 0.4 }
];
allocation({ total: 385, strata, method: "proportional" }).strata.map(({ n }) => n);
allocation({ total: 385, strata, method: "proportional", minimum: 30 }).strata.map(({ n }) => n);
allocation({ total: 385, strata, method: "neyman" }).strata.map(({ n }) => n);
