import type { CivilDate } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import type { Period } from '../period.js';
import { requirePeriod } from '../read-period.js';

/** The most groups: with more, places in the counts would leave 32 bits. */
const MOST_GROUPS = 10_000_000;

/** How many groups there are, or a refusal. */
export function requireGroups(groups: number): number {
  if (Number.isInteger(groups) && groups >= 1 && groups <= MOST_GROUPS) return groups;
  return refuse('statistics/groups', { path: ['groups'], value: groups ?? null, accepted: `1..${MOST_GROUPS}` });
}

/** The number of the first row, or a refusal. */
export function requireFirstRow(firstRow: number): number {
  if (Number.isSafeInteger(firstRow) && firstRow >= 0) return firstRow;
  return refuse('statistics/first-row', { path: ['firstRow'], value: firstRow, accepted: '0..2^53 - 1' });
}

/** The period, which must end on the day that asks; `null` without one. */
export function readColumnPeriod(period: Period | undefined, on: CivilDate): Period | null {
  if (period === undefined) return null;
  const read = requirePeriod(period);
  if (read.to === on) return read;
  return refuse('statistics/other-day', { path: ['on'], value: on, accepted: read.to });
}
