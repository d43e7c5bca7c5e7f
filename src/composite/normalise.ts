import { refuse } from '../kernel/inside.js';
import { type Column, LARGEST, presentIn, requireChoice, requireColumn, requireNumber } from './column.js';
import { deviationFrom, productSum } from './moments.js';
import type { Normalisation, PercentileRankMethod, RankMethod, ZScoreMethod } from './normalisation.js';
import { TIE_METHODS, tieRanks } from './tie-ranks.js';
import { endsOf, isWay, requireCount, requireSpread, scoreOf, type WayMethod } from './way.js';

const KINDS = [
  'min-max',
  'z-score',
  'rank',
  'percentile-rank',
  'goalposts',
  'distance-to-target',
  'distance-to-maximum',
  'distance-to-reference',
] as const satisfies readonly Normalisation['kind'][];

/** Each figure that is there, changed. */
const mapped = (values: Column, change: (value: number) => number): Column =>
  values.map((value) => (value === null ? null : change(value)));

function byWay(values: Column, method: WayMethod): Column {
  const [from, to] = endsOf(values, method);
  const score = scoreOf(method);
  return mapped(values, (value) => score((value - from) / (to - from)));
}

function byDeviation(values: Column, { mean = 0, sd = 1 }: ZScoreMethod): Column {
  requireNumber(mean, ['mean'], [-LARGEST, LARGEST]);
  requireNumber(sd, ['sd'], [Number.MIN_VALUE, LARGEST]);
  const figures = presentIn(values);
  requireSpread(figures);
  const deviation = deviationFrom(figures);
  const all = figures.map(deviation);
  const own = Math.sqrt(productSum(all, all) / (all.length - 1));
  return mapped(values, (value) => mean + sd * (deviation(value) / own));
}

function byRank(values: Column, { kind, ties = 'min' }: RankMethod | PercentileRankMethod): Column {
  requireChoice(ties, ['ties'], TIE_METHODS);
  const ranked = tieRanks(values, 1, ties);
  if (kind === 'rank') return ranked;
  const { length } = presentIn(values);
  requireCount(presentIn(values), 2);
  return mapped(ranked, (rank) => (rank - 1) / (length - 1));
}

function chosen(values: Column, method: Normalisation): Column {
  if (isWay(method)) return byWay(values, method);
  return method.kind === 'z-score' ? byDeviation(values, method) : byRank(values, method);
}

/**
 * Figures in their own unit of measure as scores that can be put together with others. Doubles, and so approximate.
 *
 * The methods are those of the OECD and JRC Handbook on Constructing Composite Indicators (2008), chapter 5, in the variants of COINr: figures of which less is better are turned
 * round first, and the standard deviation is that of a sample. What lies far out is not treated and what is missing not filled in.
 *
 * @param values - One figure of each unit.
 * @param method - How; see {@link Normalisation} for the formula of each.
 * @returns A score for each unit in the order given, more always better; `null` where the figure is missing.
 * @throws `composite/not-a-value` with every place; `composite/unknown-choice`, `composite/not-a-number` and `composite/bounds-reversed` for a method that is none;
 * `composite/too-few-values`; `composite/no-variation` when all values are the same; `composite/no-reference`; `composite/no-distance` for a target or reference no better than
 * the worst value; `composite/too-large` for a score beyond 1e100.
 *
 * @example
 * ```ts
 * import { normalise } from 'motcua/composite';
 *
 * const days = [2, 5, null, 8];
 * normalise(days, { kind: 'min-max', low: 0, high: 100, direction: -1 }); // => [100, 50, null, 0]
 * normalise(days, { kind: 'z-score' }); // => [-1, 0, null, 1]
 * normalise(days, { kind: 'percentile-rank' }); // => [0, 0.5, null, 1]
 * normalise(days, { kind: 'goalposts', lower: 4, upper: 12, scale: 10 }); // => [0, 1.25, null, 5]
 * normalise(days, { kind: 'distance-to-target', target: 5 }); // => [0, 1, null, 2]
 * normalise([5, 5, 5], { kind: 'min-max' }); // throws 'composite/no-variation'
 * ```
 */
export function normalise(values: Column, method: Normalisation): Column {
  const { kind, direction = 1 } = method;
  requireColumn(values, ['values']);
  requireChoice(kind, ['kind'], KINDS);
  requireChoice(direction, ['direction'], [1, -1]);
  const scores = chosen(
    mapped(values, (value) => direction * value),
    method,
  );
  const beyond = scores.findIndex((score) => score !== null && !(Math.abs(score) <= LARGEST));
  if (beyond >= 0) refuse('composite/too-large', { path: ['values', beyond], value: values[beyond] });
  return scores;
}
