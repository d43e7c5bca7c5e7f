import type { Criterion } from '../../../score/index.js';
import { input212 } from './decision-212.js';

/** A criterion that is judged, from 0 to its maximum. */
export const judged = (code: string, max: number, vi: string, en: string): Criterion => ({
  code,
  names: { vi, en },
  max,
  rule: { kind: 'points', input: input212(code) },
});

/** What is judged, under the letter of its row. */
export type JudgedRow = readonly [letter: string, vi: string, en: string];

/** A group of criteria that are judged, each of as many points as the others. */
export const judgedGroup = (code: string, max: number, names: Criterion['names'], rows: readonly JudgedRow[]) => ({
  code,
  names,
  max,
  children: rows.map(([letter, vi, en]) => judged(`${code}.${letter}`, max / rows.length, vi, en)),
});
