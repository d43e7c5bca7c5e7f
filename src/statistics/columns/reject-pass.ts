import { NO_DAY } from '../../kernel/index.js';
import { MOST_CHANNEL } from './bad-rows.js';
import { BAD_DUE, type ColumnJob } from './column-job.js';
import type { Rows } from './due-pass.js';
import { isCovered } from './is-covered.js';

/** Marks rows whose channel is none. */
function rejectChannels({ due }: ColumnJob, channel: Uint8Array, { from, to }: Rows): void {
  for (let row = from; row < to; row += 1) if ((channel[row] as number) > MOST_CHANNEL) due[row] = BAD_DUE;
}

/** Whether a row of a calendar with gaps has a day in one, or is late over one: then nobody can count how late. */
function isBroken({ tables, received, ended, due, on }: ColumnJob, row: number): boolean {
  const dueDay = due[row] as number;
  const end = ended[row] as number;
  const day = end === NO_DAY || end > on ? on : end;
  if (!isCovered(tables, received[row] as number) || !isCovered(tables, day)) return true;
  if (dueDay === NO_DAY || dueDay === BAD_DUE) return false;
  if (!isCovered(tables, dueDay)) return true;
  const { uncovered, first } = tables;
  const isLate = (received[row] as number) <= on && day > dueDay;
  return isLate && uncovered !== null && uncovered[day - first] !== uncovered[dueDay - first];
}

/** Marks rows that a calendar with gaps does not reach. */
function rejectBroken(job: ColumnJob, { from, to }: Rows): void {
  for (let row = from; row < to; row += 1) if (isBroken(job, row)) job.due[row] = BAD_DUE;
}

/** Between the first pass and the second: what few columns and few calendars ask for, kept out of the loops of all. */
export function rejectPass(job: ColumnJob, rows: Rows): void {
  if (job.tables.uncovered !== null) rejectBroken(job, rows);
  if (job.channel !== null) rejectChannels(job, job.channel, rows);
}
