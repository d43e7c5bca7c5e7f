import type { Estimate } from '../estimate.js';
import type { PublicationMeasure } from './publication-thresholds.js';

const isFigure = (value: number | null): value is number => value !== null && Number.isFinite(value);

const widthOf = ({ interval }: Estimate) => (interval === null ? null : interval.high - interval.low);

const by = (part: number | null, whole: number | null) =>
  isFigure(part) && isFigure(whole) && whole > 0 ? part / whole : null;

const smallerSide = ({ count: { numerator, denominator } }: Estimate) => Math.min(numerator, denominator - numerator);

/** Whether nothing is left to estimate: all were asked. A plain interval is as wide as the standard error, and says no more than that. */
const isSure = (estimate: Estimate) =>
  estimate.standardError === 0 &&
  widthOf(estimate) === 0 &&
  !(estimate.isShare && estimate.interval?.method === 'plain');

/** A share everybody or nobody is in, or everybody was asked for, has no variance to read a design effect from: its ballots count as they are. */
function effectiveN(estimate: Estimate): number | null {
  if (estimate.effectiveN !== null) return Math.min(estimate.n, estimate.effectiveN);
  return smallerSide(estimate) === 0 || isSure(estimate) ? estimate.n : null;
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

/** What a figure has of a measure, to twelve digits, so that the noise of `1 - 0.95` crosses no bound; `null` when it is not known. */
export function measured(estimate: Estimate, measure: PublicationMeasure): number | null {
  const value = MEASURES[measure](estimate);
  return isFigure(value) ? Number(value.toPrecision(12)) : null;
}

/** Whether there is a measure of this name. */
export const isMeasure = (name: unknown): name is PublicationMeasure =>
  typeof name === 'string' && Object.hasOwn(MEASURES, name);
