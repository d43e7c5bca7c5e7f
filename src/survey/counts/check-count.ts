import type { Count } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';

/** Refuses what is no whole number of ballots. */
export function checkWhole(value: number, path: readonly (string | number)[]): void {
  if (!(Number.isSafeInteger(value) && value >= 0))
    refuse('survey/not-a-count', { path, value, accepted: '0, 1, 2, ...' });
}

/** Refuses what is no count of so many of so many. */
export function checkCount({ numerator, denominator }: Count, path: readonly (string | number)[] = []): void {
  checkWhole(denominator, [...path, 'denominator']);
  checkWhole(numerator, [...path, 'numerator']);
  if (numerator > denominator) {
    refuse('survey/above-whole', { path: [...path, 'numerator'], value: numerator, accepted: `0..${denominator}` });
  }
}
