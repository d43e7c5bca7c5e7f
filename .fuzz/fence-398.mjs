import { publication } from "file:///work/main/.fuzz/motcua-survey.mjs";
const satisfied = {
  value: 0.9,
  count: { numerator: 18, denominator: 20 },
  standardError: 0.067,
  interval: { low: 0.699, high: 0.972, level: 0.95, method: "wilson", reference: "normal" },
  n: 20,
  isShare: true,
  effectiveN: 20,
  designEffect: 1,
  designEffectWithReplacement: 1,
  df: null,
  coefficientOfVariation: 0.0745,
  leftOut: { missing: 1, notApplicable: 0, refused: 0 }
};
const { outcome, problems } = publication(satisfied);
outcome;
problems.map(({ code, value, accepted }) => [code, value, accepted])[0];
