import { MOST_DAYS, nthWorkingDayIn } from '../../calendar/inside.js';
import { NO_DAY } from '../../kernel/index.js';
import { countBad, MOST_CHANNEL } from './bad-rows.js';
import { block } from './block.js';
import { BAD_CODE, FINISHED, FINISHED_UNKNOWN, NOT_RECEIVED, OPEN, OPEN_UNKNOWN } from './column-classes.js';
import type { ColumnJob } from './column-job.js';
import { isCovered, isUnbroken, isWithin } from './is-covered.js';

/** The due day of a row that is bad; no stored day of a good row. */
const BAD_DUE = -2147483647;

/** The n-th working day after a day; `BAD_DUE` when the calendar does not reach it, or n is not 1 to 36,600. */
function nthOrBad({ tables }: ColumnJob, day: number, n: number): number {
  const reached = n >= 1 && n <= MOST_DAYS ? nthWorkingDayIn(tables, day, n) : NO_DAY;
  return reached === NO_DAY ? BAD_DUE : reached;
}

/** When a row is due before it is moved: after its limit, or on its stored day, which must be a day of the calendar. */
function ownDue(job: ColumnJob, row: number): number {
  if (job.limit !== null) return nthOrBad(job, job.received[row] as number, job.limit[row] as number);
  const stored = job.stored?.[row] as number;
  return stored === NO_DAY || isWithin(job.tables, stored) ? stored : BAD_DUE;
}

/** When a row is due, moved by the working days its clock stood still, counted from the day itself: a rest day moved by one is the next working day. */
function dueOf(job: ColumnJob, row: number): number {
  const due = ownDue(job, row);
  const suspended = job.suspended === null ? 0 : (job.suspended[row] as number);
  if (suspended === 0 || due === BAD_DUE) return due;
  if (due !== NO_DAY) return nthOrBad(job, due, suspended);
  return suspended > 0 && suspended <= MOST_DAYS ? NO_DAY : BAD_DUE;
}

/** Whether the group and the channel of a row are such as there are. */
const isSorted = ({ group, groups, channel }: ColumnJob, row: number): boolean =>
  (group[row] as number) >= 0 &&
  (group[row] as number) < groups &&
  (channel === null || (channel[row] as number) <= MOST_CHANNEL);

/** Whether a calendar covers the days of a row, and every day from a due day to the later one it is compared with: else nobody can count how late it is. */
function isReached({ tables, on }: ColumnJob, received: number, due: number, day: number): boolean {
  if (due === BAD_DUE || !isCovered(tables, received) || !isCovered(tables, day)) return false;
  if (due === NO_DAY) return true;
  return isCovered(tables, due) && (received > on || day <= due || isUnbroken(tables, due, day));
}

/** The class of a row. */
function classOfRow(job: ColumnJob, row: number, due: number): number {
  const { on } = job;
  const received = job.received[row] as number;
  const end = job.ended[row] as number;
  const isOpen = end === NO_DAY || end > on;
  const day = isOpen ? on : end;
  if (!isSorted(job, row) || !isReached(job, received, due, day)) return BAD_CODE;
  if (received > on) return NOT_RECEIVED;
  if (due === NO_DAY) return isOpen ? OPEN_UNKNOWN : FINISHED_UNKNOWN;
  return (isOpen ? OPEN : FINISHED) + Math.sign(day - due);
}

/**
 * Classifies a row of the columns, whatever it is like (bad, not yet received, without a due day, or as most rows are), and counts it when it is bad.
 *
 * @param job - What is asked.
 * @param row - The number of the row.
 * @param place - Its place in the block, where its due day and its class are written.
 * @returns Its class.
 */
export function carefulRow(job: ColumnJob, row: number, place: number): number {
  const due = dueOf(job, row);
  const found = classOfRow(job, row, due);
  if (found === BAD_CODE) countBad(job, row);
  block.due[place] = found === BAD_CODE || found === NOT_RECEIVED ? NO_DAY : due;
  block.code[place] = found;
  return found;
}
