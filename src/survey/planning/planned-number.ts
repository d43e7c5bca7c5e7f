import { refuse } from '../../kernel/inside.js';

/** How many a step of a plan comes to: as computed, and as whole ballots. */
export type PlannedNumber = {
  /** As computed, not rounded. */
  readonly value: number;
  /** The next whole number, at least 1: nobody fills in a part of a ballot. */
  readonly ceiling: number;
};

// a dozen operations on doubles leave less than a ten-millionth of a millionth
const NOISE = 1e-13;

/**
 * The next whole number. What is a whole number but for the noise of the arithmetic stays it: 384.00000000001 is 384 ballots, not 385.
 *
 * @throws `survey/sample-too-large` for more than can be counted.
 */
export function plannedNumber(value: number): PlannedNumber {
  const nearest = Math.round(value);
  const ceiling = Math.max(1, Math.abs(value - nearest) <= NOISE * Math.max(1, value) ? nearest : Math.ceil(value));
  if (!Number.isSafeInteger(ceiling)) {
    return refuse('survey/sample-too-large', { value: String(value), accepted: `up to ${Number.MAX_SAFE_INTEGER}` });
  }
  return { value, ceiling };
}
