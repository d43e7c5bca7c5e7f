import type { Aggregation, AggregationMethod } from './aggregation.js';
import { type Column, type Path, requireChoice, requireNumber, requireShare } from './column.js';

/** An aggregation, checked and with its defaults. */
export type AggregationRule = {
  readonly method: AggregationMethod;
  readonly leastAvailable: number;
  /** The scores of which the mean is defined, in words. */
  readonly accepted: string;
};

const NAMES = ['arithmetic', 'geometric', 'harmonic'];

/** Checks an aggregation. */
export function aggregationRule(given: Aggregation, path: Path): AggregationRule {
  const { method = 'arithmetic', leastAvailable = 0 } = given;
  if (typeof method === 'object') requireNumber(method?.power, [...path, 'method', 'power'], [-1000, 1000]);
  else requireChoice(method, [...path, 'method'], [...NAMES, '{ power }']);
  requireShare(leastAvailable, [...path, 'leastAvailable']);
  return { method, leastAvailable, accepted: isOfZero(method) ? '0..' : 'more than 0' };
}

/** Whether a mean is defined of a score of 0. */
const isOfZero = (method: AggregationMethod): boolean => typeof method === 'object' && method.power > 0;

/** The place of the first score of which the mean is not defined; -1 when it is of all. */
export function notPositiveAt(values: Column, { method }: AggregationRule): number {
  if (method === 'arithmetic') return -1;
  const hasZero = isOfZero(method);
  return values.findIndex((score) => score !== null && (hasZero ? score < 0 : score <= 0));
}
