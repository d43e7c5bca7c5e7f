import { MOST_DAYS } from '../../calendar/inside.js';
import { NO_DAY } from '../../kernel/index.js';
import type { BadRows } from './column-counts.js';
import type { BadTally, ColumnJob } from './column-job.js';
import { isCovered } from './is-covered.js';

/** Why a row is bad, in the order in which reasons are tried; SQL tries them in the same. */
export const badReasons = [
  'statistics/bad-group',
  'statistics/bad-received',
  'statistics/bad-limit',
  'statistics/bad-suspended',
  'statistics/bad-ended',
  'statistics/bad-channel',
  'statistics/bad-due',
] as const;

/** Nothing bad yet. */
export const noBad = (): BadTally => ({
  counts: new Float64Array(badReasons.length),
  first: new Float64Array(badReasons.length),
});

/** The highest code of a channel. */
export const MOST_CHANNEL = 3;

const isOutside = (column: Int32Array | null, row: number, least: number) =>
  column !== null && !((column[row] as number) >= least && (column[row] as number) <= MOST_DAYS);

/** Whether a row has each of the reasons but the last, in their order; functions of their own, so that no row makes a list. */
const HAS: readonly ((job: ColumnJob, row: number) => boolean)[] = [
  ({ group, groups }, row) => !((group[row] as number) >= 0 && (group[row] as number) < groups),
  ({ tables, received }, row) => !isCovered(tables, received[row] as number),
  ({ limit }, row) => isOutside(limit, row, 1),
  ({ suspended }, row) => isOutside(suspended, row, 0),
  ({ tables, ended, on }, row) => {
    const end = ended[row] as number;
    return end !== NO_DAY && end <= on && !isCovered(tables, end);
  },
  ({ channel }, row) => channel !== null && (channel[row] as number) > MOST_CHANNEL,
];

/** The place of the reason for which a row is bad: when no other is found, its due day cannot be computed or compared. */
function reasonOf(job: ColumnJob, row: number): number {
  for (let at = 0; at < HAS.length; at += 1) if (HAS[at]?.(job, row)) return at;
  return HAS.length;
}

/** Counts a row that is bad by its reason. */
export function countBad(job: ColumnJob, row: number): void {
  const { counts, first } = job.bad;
  const at = reasonOf(job, row);
  if (counts[at] === 0) first[at] = row;
  counts[at] = (counts[at] as number) + 1;
}

/** The reasons there were, in their order. */
export const badRows = ({ counts, first }: BadTally, firstRow: number): readonly BadRows[] =>
  badReasons.flatMap((code, at) =>
    counts[at] === 0 ? [] : [{ code, count: counts[at] as number, first: firstRow + (first[at] as number) }],
  );

/** Two lists of reasons added up. */
export const addBadRows = (a: readonly BadRows[], b: readonly BadRows[]): readonly BadRows[] =>
  badReasons.flatMap((code) => {
    const both = [...a, ...b].filter((one) => one.code === code);
    const count = both.reduce((sum, one) => sum + one.count, 0);
    return both.length === 0 ? [] : [{ code, count, first: Math.min(...both.map(({ first }) => first)) }];
  });
