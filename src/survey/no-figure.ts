/** What an estimate has when there is no figure, or nothing that tells how sure it is. */
export const NO_FIGURE = {
  value: null,
  standardError: null,
  interval: null,
  effectiveN: null,
  designEffect: null,
  designEffectWithReplacement: null,
  df: null,
  coefficientOfVariation: null,
} as const;
