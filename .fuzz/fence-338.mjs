import { scoreUnits } from "file:///work/main/.fuzz/motcua-score.mjs";
const framework = {
  id: "own",
  version: "2026",
  names: { vi: "Chi ph\xED", en: "Costs" },
  root: {
    code: "T",
    names: { vi: "Chi ph\xED", en: "Costs" },
    max: 10,
    rule: { kind: "min-max", input: "days", bounds: "cohort", direction: "inverse" }
  },
  basis: []
};
const of = (unit, days) => ({ unit, period: "2026", inputs: { days } });
scoreUnits(framework, [of("A", 4), of("B", 7), of("C", 10)]).map(({ points }) => points && Number(points.n / points.d));
