import type { Count } from '../../kernel/index.js';
import { normalQuantile, refuse } from '../../kernel/inside.js';
import { checkLevel } from '../interval/check-level.js';
import { shareInterval } from '../interval/share-interval.js';
import { checkCount } from './check-count.js';
import { type ChiSquareTest, tableTest } from './table-test.js';

/** How the interval of a difference is made; {@link differenceOfShares} has the formula of each. */
export type DifferenceMethod = 'newcombe' | 'wald' | 'agresti-caffo';

/** How the interval of a difference is made. */
export type DifferenceOptions = {
  /** Above 0 and below 1; by default 0.95. */
  readonly level?: number;
  /** By default `newcombe`. */
  readonly interval?: DifferenceMethod;
};

/** An interval the difference lies in, from -1 to 1. */
export type DifferenceInterval = {
  /** The lower bound. */
  readonly low: number;
  /** The upper bound. */
  readonly high: number;
  /** How often intervals made so contain what they estimate. */
  readonly level: number;
  /** How it was made. */
  readonly method: DifferenceMethod;
};

/** Two shares beside each other. */
export type ShareDifference = {
  /** The first less the second; `null` when one of them is of nobody. */
  readonly value: number | null;
  /** √(p₁ (1 - p₁) / n₁ + p₂ (1 - p₂) / n₂); `null` without a value. */
  readonly standardError: number | null;
  /** Where the difference may lie; `null` without a value. */
  readonly interval: DifferenceInterval | null;
  /** Whether the shares could be the same, by Pearson's chi-square. */
  readonly chiSquare: ChiSquareTest;
  /** The same with the correction of Yates. */
  readonly chiSquareYates: ChiSquareTest;
};

type Pair = readonly [number, number];
type Two = { readonly of: Pair; readonly shares: Pair };

const two = (those: Pair, of: Pair): Two => ({ of, shares: [those[0] / of[0], those[1] / of[1]] });

const standardErrorOf = ({ shares: [p, q], of: [m, n] }: Two): number =>
  Math.sqrt((p * (1 - p)) / m + (q * (1 - q)) / n);

function wald(pair: Two, level: number): Pair {
  const [p, q] = pair.shares;
  const reach = normalQuantile((1 - level) / 2, 'upper') * standardErrorOf(pair);
  return [p - q - reach, p - q + reach];
}

function newcombe({ shares: [p, q], of }: Two, level: number): Pair {
  const first = shareInterval({ share: p, effectiveN: of[0], level });
  const second = shareInterval({ share: q, effectiveN: of[1], level });
  return [p - q - Math.hypot(p - first.low, second.high - q), p - q + Math.hypot(first.high - p, q - second.low)];
}

const METHODS: Readonly<Record<DifferenceMethod, (those: Pair, of: Pair, level: number) => Pair>> = {
  newcombe: (those, of, level) => newcombe(two(those, of), level),
  wald: (those, of, level) => wald(two(those, of), level),
  // one ballot of either answer is added to both
  'agresti-caffo': ([x, y], [m, n], level) => wald(two([x + 1, y + 1], [m + 2, n + 2]), level),
};

function check(first: Count, second: Count, { level = 0.95, interval = 'newcombe' }: DifferenceOptions): void {
  checkCount(first, [0]);
  checkCount(second, [1]);
  checkLevel(level);
  if (!Object.hasOwn(METHODS, interval)) {
    refuse('survey/unknown-method', {
      path: ['interval'],
      value: interval,
      accepted: Object.keys(METHODS).join(' | '),
    });
  }
}

/**
 * How far apart the shares of two independent plain counts are, p - q, and whether that could be chance.
 *
 * - `newcombe`: p - q - √((p - l)² + (v - q)²) to p - q + √((u - p)² + (q - k)²), with l to u and k to v the intervals of Wilson of either: method 10 of Newcombe
 *   (1998), Statistics in Medicine 17, 873-890.
 * - `wald`: p - q ± z √(p (1 - p) / m + q (1 - q) / n).
 * - `agresti-caffo`: the same after one ballot of either answer was added to both counts. Agresti and Caffo (2000), American Statistician 54.
 *
 * Bounds beyond -1 and 1 are brought back there. The tests are those of `prop.test` of R: Pearson's chi-square of the table of both counts, and with each
 * count taken half a ballot nearer to what is expected of it (Yates 1934).
 *
 * @param first - So many of so many.
 * @param second - So many of so many, other people.
 * @param options - Level and method; see {@link DifferenceOptions}.
 * @returns The difference with its interval and tests. Without ballots on either side there is no difference, and where all or none gave the answer no
 * statistic: those are `null`.
 * @throws `survey/not-a-count`, `survey/above-whole`, `survey/not-a-level`, `survey/unknown-method`.
 *
 * @example
 * ```ts
 * import { differenceOfShares } from 'motcua/survey';
 *
 * // Newcombe (1998), Table II
 * const { value, interval, chiSquare } = differenceOfShares({ numerator: 56, denominator: 70 }, { numerator: 48, denominator: 80 });
 * [value?.toFixed(2), interval?.low.toFixed(4), interval?.high.toFixed(4)]; // => ['0.20', '0.0524', '0.3339']
 * chiSquare.pValue?.toFixed(4); // => '0.0080'
 * ```
 */
export function differenceOfShares(first: Count, second: Count, options: DifferenceOptions = {}): ShareDifference {
  check(first, second, options);
  const { level = 0.95, interval: method = 'newcombe' } = options;
  const those: Pair = [first.numerator, second.numerator];
  const of: Pair = [first.denominator, second.denominator];
  const table = [first, second].map(({ numerator, denominator }) => [numerator, denominator - numerator]);
  const tests = { chiSquare: tableTest(table), chiSquareYates: tableTest(table, 0.5) };
  if (of.includes(0)) return { value: null, standardError: null, interval: null, ...tests };
  const both = two(those, of);
  const [low, high] = METHODS[method](those, of, level);
  return {
    value: both.shares[0] - both.shares[1],
    standardError: standardErrorOf(both),
    interval: { low: Math.max(-1, low), high: Math.min(1, high), level, method },
    ...tests,
  };
}
