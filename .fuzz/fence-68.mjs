import { publication } from "file:///work/main/.fuzz/motcua-survey.mjs";
const share = (numerator, denominator, low, high) => ({
  value: numerator / denominator,
  count: { numerator, denominator },
  standardError: null,
  interval: { low, high, level: 0.95, method: "beta", reference: "normal" },
  n: denominator,
  isShare: true,
  effectiveN: denominator,
  designEffect: null,
  designEffectWithReplacement: null,
  df: null,
  coefficientOfVariation: null,
  leftOut: { missing: 0, notApplicable: 0, refused: 0 }
});
const judged = publication([share(160, 200, 0.738, 0.853), share(190, 200, 0.91, 0.976), share(18, 20, 0.683, 0.988)]);
judged.map(({ outcome }) => outcome);
judged[1]?.problems.map(({ code }) => code);
judged[2]?.problems.map(({ code, accepted }) => [code, accepted])[0];
