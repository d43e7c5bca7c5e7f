import type { Estimate } from '../estimate.js';
import type { Gradient } from './linearise.js';
import type { Source } from './source.js';

/** The variance a simple random sample would have. */
export type RandomVariance = {
  /** Drawn with replacement. */
  readonly variance: number;
  /** The part of the population that was not drawn: by how much it is less drawn without. */
  readonly left: number;
};

/** What is left of equal values by rounding alone, as a part of their square. */
const ROUNDING = 1e-14;

/** The variance of a figure of one block, were its ballots a simple random sample drawn with replacement: N² s² / n, s² that of the linearised value. */
export function randomVariance(gradients: readonly Gradient[], source: Source): RandomVariance | null {
  if (gradients.length !== 1) return null;
  const { n, weight, first, second } = source.spread(gradients[0] as Gradient);
  if (n < 2) return null;
  const square = second / weight;
  const spread = square - (first / weight) ** 2;
  if (spread <= ROUNDING * square) return { variance: 0, left: (weight - n) / weight };
  return { variance: (weight * weight * spread) / (n - 1), left: (weight - n) / weight };
}

/** A number to divide by, or none. */
export const by = (top: number, bottom: number): number | null => (bottom > 0 ? top / bottom : null);

type Effects = Pick<Estimate, 'designEffect' | 'designEffectWithReplacement' | 'effectiveN'>;

/** What a variance is to that of a simple random sample, of `n` ballots. */
export function effectsOf(variance: number, random: RandomVariance | null, n: number): Effects {
  if (random === null) return { designEffect: null, designEffectWithReplacement: null, effectiveN: null };
  const withReplacement = by(variance, random.variance);
  return {
    designEffect: random.left > 0 ? by(variance, random.variance * random.left) : null,
    designEffectWithReplacement: withReplacement,
    effectiveN: withReplacement === null ? null : by(n, withReplacement),
  };
}
