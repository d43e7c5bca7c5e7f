import type { Exact } from '../../kernel/index.js';
import { addExact, divideExact, exact, exactDecimal, exactToNumber, multiplyExact } from '../../kernel/inside.js';
import type { PlannedNumber } from './planned-number.js';
import { requiredNumber, SOME } from './required-number.js';

/** What {@link yamaneSize} is asked. */
export type YamaneRequest = {
  /** How many there are in all; 1 or more. */
  readonly population: number;
  /** The margin `e`, above 0 and below 1: 0.05 is five points. */
  readonly margin: number;
};

const nextWhole = ({ n, d }: Exact): number => Number((n + d - 1n) / d);

/**
 * How many ballots the simplified formula `n = N / (1 + N·e²)` asks for (Yamane, Statistics: An Introductory Analysis, 1967; taught in Viet Nam also
 * as Slovin's).
 *
 * It is the formula that descriptions of earlier satisfaction surveys in Viet Nam name, with `e` = 5 %; that comes from teaching material and not
 * from a decision that was read, so take it as unverified. It has one level and one share built in: {@link sampleSize} with a share of a half, the
 * correction `simple` and a quantile of exactly 2 (a level of 95.45 %) gives the same. It knows no design effect and no response rate. Computed
 * exactly.
 *
 * @param request - The population and the margin.
 * @returns The number, and the next whole one.
 * @throws `survey/out-of-range`.
 *
 * @example
 * ```ts
 * import { yamaneSize } from 'motcua/survey';
 *
 * yamaneSize({ population: 10_000, margin: 0.05 }).ceiling; // => 385
 * yamaneSize({ population: 400, margin: 0.05 }); // => { value: 200, ceiling: 200 }
 * yamaneSize({ population: 0, margin: 0.05 }); // throws 'survey/out-of-range'
 * ```
 */
export function yamaneSize({ population, margin }: YamaneRequest): PlannedNumber {
  const size = exact(requiredNumber(population, ['population'], SOME));
  const e = exactDecimal(requiredNumber(margin, ['margin'], { low: 1e-9, high: 1, open: 'high' }));
  const n = divideExact(size, addExact(exact(1), multiplyExact(size, multiplyExact(e, e))));
  return { value: exactToNumber(n), ceiling: nextWhole(n) };
}
