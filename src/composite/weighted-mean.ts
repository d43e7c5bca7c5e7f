import type { AggregationMethod } from './aggregation.js';
import { extremes } from './column.js';

/** A score with its weight, more than 0. */
export type Part = { readonly score: number; readonly weight: number };

/** The arithmetic mean of something of each score: added up before it is divided, so that whole numbers with whole weights stay exact until then. */
function meanOf(parts: readonly Part[], of: (score: number) => number): number {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  return parts.reduce((sum, { score, weight }) => sum + weight * of(score), 0) / total;
}

/** A power nearer to 0 changes no digit of the geometric mean. */
const NO_POWER = 1e-30;

const geometric = (parts: readonly Part[]): number => Math.exp(meanOf(parts, Math.log));

/** By parts of the end that counts most, so that no power of them overflows; and by what they differ from 1, so that a small power keeps its digits. */
function powerMean(parts: readonly Part[], power: number, end: number): number {
  if (end === 0) return 0;
  const rest = meanOf(parts, (score) => Math.expm1(power * Math.log(score / end)));
  return end * Math.exp(Math.log1p(rest) / power);
}

/** The weighted mean of at least one score; it lies among the scores, whatever the rounding. */
export function weightedMean(parts: readonly Part[], method: AggregationMethod): number {
  const [least, greatest] = extremes(parts.map(({ score }) => score));
  const within = (mean: number) => Math.min(greatest, Math.max(least, mean));
  if (method === 'arithmetic') return within(meanOf(parts, (score) => score));
  if (method === 'geometric') return within(geometric(parts));
  if (method === 'harmonic') return within(least / meanOf(parts, (score) => least / score));
  const { power } = method;
  if (Math.abs(power) < NO_POWER) return within(geometric(parts));
  return within(powerMean(parts, power, power > 0 ? greatest : least));
}
