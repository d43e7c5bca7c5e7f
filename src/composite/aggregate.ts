import { refuse } from '../kernel/inside.js';
import type { Aggregation } from './aggregation.js';
import { type AggregationRule, aggregationRule, notPositiveAt } from './aggregation-rule.js';
import { type Column, isWeight, requireColumn, WEIGHTS } from './column.js';
import { weightedMean } from './weighted-mean.js';

/** How the scores of one unit are put together. */
export type AggregateOptions = Aggregation & {
  /** The weight of each score, 0 or from 1e-100 to 1e100; only their proportions count. All are 1 by default. */
  readonly weights?: readonly number[];
};

/** The aggregate by a rule that has been checked, of scores that the rule takes. */
export function aggregated(values: Column, weights: readonly number[], rule: AggregationRule): number | null {
  const there = values.flatMap((score, at) => (score === null ? [] : [{ score, weight: weights[at] as number }]));
  if (there.length / values.length < rule.leastAvailable) return null;
  const counted = there.filter(({ weight }) => weight > 0);
  return counted.length === 0 ? null : weightedMean(counted, rule.method);
}

function requireWeights(weights: readonly number[], length: number): void {
  if (weights.length !== length) {
    refuse('composite/other-length', { path: ['weights'], value: weights.length, accepted: `${length}` });
  }
  const wrong = weights.findIndex((weight) => !isWeight(weight));
  if (wrong >= 0) {
    refuse('composite/not-a-weight', { path: ['weights', wrong], value: weights[wrong], accepted: WEIGHTS });
  }
  if (length > 0 && weights.every((weight) => weight === 0)) refuse('composite/zero-weights', { path: ['weights'] });
}

/**
 * The scores of one unit as one. The weights of scores that are missing are left out and the rest keep their proportions, which takes the missing ones to be as good as the others;
 * `leastAvailable` says how far that goes. Doubles, and so approximate: points that are argued over are added up exactly by `motcua/score`.
 *
 * @param values - The scores, on one scale and with more better; `null` where one is missing.
 * @param options - The mean, the weights and the least share that must be there.
 * @returns The mean, which lies among the scores; `null` when too many are missing, and when those that are there weigh nothing.
 * @throws `composite/not-a-value` with every place; `composite/not-a-weight`, `composite/zero-weights`, `composite/other-length`; `composite/unknown-choice`,
 * `composite/not-a-number`; `composite/not-positive` for a score of which the mean is not defined, also where its weight is 0.
 *
 * @example
 * ```ts
 * import { aggregate } from 'motcua/composite';
 *
 * aggregate([80, 20], { weights: [3, 1] }); // => 65
 * aggregate([80, 20, null], { weights: [3, 1, 6] }); // => 65
 * aggregate([80, 20, null], { leastAvailable: 0.7 }); // => null
 * aggregate([80, 20], { method: 'harmonic' }); // => 32
 * aggregate([80, 20], { method: 'geometric' })?.toFixed(9); // => '40.000000000'
 * aggregate([80, 0], { method: 'geometric' }); // throws 'composite/not-positive'
 * ```
 */
export function aggregate(values: Column, options: AggregateOptions = {}): number | null {
  const rule = aggregationRule(options, []);
  const { weights = values.map(() => 1) } = options;
  requireColumn(values, ['values']);
  requireWeights(weights, values.length);
  const wrong = notPositiveAt(values, rule);
  if (wrong >= 0) {
    refuse('composite/not-positive', { path: ['values', wrong], value: values[wrong], accepted: rule.accepted });
  }
  return aggregated(values, weights, rule);
}
