import type { Estimate } from '../estimate.js';
import type { PublicationMeasure } from './publication-thresholds.js';

const isFigure = (value: number | null): value is number => value !== null && Number.isFinite(value);

const widthOf = ({ interval }: Estimate) => (interval === null ? null : interval.high - interval.low);

const by = (part: number | null, whole: number | null) =>
  isFigure(part) && isFigure(whole) && whole > 0 ? part / whole : null;

/** A number to twelve digits: the noise of `1 - 0.95` crosses no bound, and ten tenths are one. */
const withoutNoise = (value: number) => Number(value.toPrecision(12));

/** Whether all or none are in a share. */
const isAllOrNone = ({ value, isShare }: Estimate) =>
  isShare && isFigure(value) && [0, 1].includes(withoutNoise(value));

/** A share of several questions has no ballots on a side, but for none when all answers are alike. */
function smallerSide(estimate: Estimate): number | null {
  const { count, isShare, notOfCounts } = estimate;
  if (isShare && notOfCounts !== 'questions') return Math.min(count.numerator, count.denominator - count.numerator);
  return isAllOrNone(estimate) ? 0 : null;
}

/** Whether nothing is left to estimate: all were asked. A plain interval is as wide as the standard error, and says no more than that. */
const isSure = (estimate: Estimate) =>
  estimate.standardError === 0 &&
  widthOf(estimate) === 0 &&
  !(estimate.isShare && estimate.interval?.method === 'plain');

/** A share everybody or nobody is in, or everybody was asked for, has no variance to read a design effect from: its ballots count as they are. */
function effectiveN(estimate: Estimate): number | null {
  if (estimate.effectiveN !== null) return Math.min(estimate.n, estimate.effectiveN);
  return isAllOrNone(estimate) || isSure(estimate) ? estimate.n : null;
}

const MEASURES: { readonly [measure in PublicationMeasure]: (estimate: Estimate) => number | null } = {
  n: ({ n }) => n,
  'effective-n': effectiveN,
  'interval-width': widthOf,
  'relative-width': (estimate) => by(widthOf(estimate), estimate.value === null ? null : Math.abs(estimate.value)),
  'complement-relative-width': (estimate) => by(widthOf(estimate), estimate.value === null ? null : 1 - estimate.value),
  'coefficient-of-variation': ({ coefficientOfVariation }) =>
    coefficientOfVariation === null ? null : Math.abs(coefficientOfVariation),
  df: ({ df }) => df,
  'smaller-side': smallerSide,
};

/** What a figure has of a measure, to twelve digits; `null` when it is not known. */
export function measured(estimate: Estimate, measure: PublicationMeasure): number | null {
  const value = MEASURES[measure](estimate);
  return isFigure(value) ? withoutNoise(value) : null;
}

/** Whether there is a measure of this name. */
export const isMeasure = (name: unknown): name is PublicationMeasure =>
  typeof name === 'string' && Object.hasOwn(MEASURES, name);
