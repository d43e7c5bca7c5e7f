import type { Count, Exact } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { shareOf } from './rate.js';

/** What is known of a rate when a part of the dossiers is not explained. */
export type PartlyExplained = {
  /** Those known to be counted above the line. */
  readonly numerator: number;
  /** Those known not to be. */
  readonly others: number;
  /** All of them. */
  readonly denominator: number;
};

/** Two counts and what they come to. */
export type Share = Count & {
  /** The exact share; `null` when the denominator is 0. */
  readonly value: Exact | null;
};

/** Between which shares a rate lies. */
export type RateBounds = {
  /** When none of the unexplained belongs above the line. */
  readonly low: Share;
  /** When all of them do. */
  readonly high: Share;
  /** How many are not explained. */
  readonly unexplained: number;
};

/**
 * Between which two figures a rate lies when a part of the dossiers is not explained: nobody knows more, and neither end is a guess.
 *
 * @param known - Those above the line, those known not to be, and all.
 * @returns Both ends and how many are not explained.
 * @throws `statistics/not-a-count`; `statistics/parts-above-whole` when the parts are more than all.
 *
 * @example
 * ```ts
 * import { percentText } from 'motcua';
 * import { rateBounds } from 'motcua/statistics';
 *
 * // Phổ Yên 2017: 13,611 dossiers, 12,633 on time, 83 late
 * const { low, high, unexplained } = rateBounds({ numerator: 12_633, others: 83, denominator: 13_611 });
 * unexplained; // => 895
 * [low, high].map(({ value }) => value && percentText(value, { locale: 'en' })); // => ['92.81%', '99.39%']
 * ```
 */
export function rateBounds({ numerator, others, denominator }: PartlyExplained): RateBounds {
  for (const [name, value] of Object.entries({ numerator, others, denominator })) {
    if (!Number.isSafeInteger(value) || value < 0) {
      return refuse('statistics/not-a-count', { path: [name], value: Number(value), accepted: '0, 1, 2, ...' });
    }
  }
  const unexplained = denominator - numerator - others;
  if (unexplained < 0) {
    return refuse('statistics/parts-above-whole', { value: numerator + others, accepted: `at most ${denominator}` });
  }
  const of = (counted: number) => ({
    numerator: counted,
    denominator,
    value: shareOf({ numerator: counted, denominator }),
  });
  return { low: of(numerator), high: of(numerator + unexplained), unexplained };
}
