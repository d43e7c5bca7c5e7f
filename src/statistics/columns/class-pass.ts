import { MOST_DAYS } from '../../calendar/inside.js';
import { block, MOST_TABLE, type Rows } from './block.js';
import { carefulRow } from './careful-row.js';
import { BAD_CODE, CLASS_BITS, FINISHED, OPEN } from './column-classes.js';
import type { ColumnJob } from './column-job.js';
import { foldPass } from './fold-pass.js';

/** How many numbers of 32 bits there are from 0 up. */
const NUMBERS = 2 ** 31;

// names of this file alone: one that another file of the package imports is no constant to the engine, and is asked for at each row
/** The class of what is open on its due day. */
const OPEN_THEN = /* @__PURE__ */ (() => OPEN)();
/** How much later in the table stands what ended. */
const ENDED_LATER = /* @__PURE__ */ (() => FINISHED - OPEN)();

/** The class of a usual row by whether it ended (-1, else 0) and by the days from its due day to that, or to the day that asks; without a branch. */
const usualClass = (isEnded: number, distance: number): number =>
  (OPEN_THEN + (ENDED_LATER & isEnded) + (distance >> 31) - ((0 - distance) >> 31)) | 0;

/** Where a row is counted. */
const placeOf = (own: number, found: number): number => ((own << CLASS_BITS) + found) | 0;

/**
 * Classifies rows with care, and writes where each is counted unless it is bad.
 *
 * @param job - What is asked.
 * @param from - The number of the row that stands first in the block.
 * @param rare - How many such rows the block names.
 * @param written - How many places are written already.
 * @returns How many places are written then.
 */
function carefulRows(job: ColumnJob, from: number, rare: number, written: number): number {
  let length = written;
  for (let at = 0; at < rare; at += 1) {
    const row = block.rare[at] as number;
    const found = carefulRow(job, from + row, row);
    if (found === BAD_CODE) continue;
    block.places[length] = placeOf(job.group[from + row] as number, found);
    length += 1;
  }
  return length;
}

/** Every row with care. */
function carefulPass(job: ColumnJob, { from, to }: Rows): number {
  for (let row = 0; row < to - from; row += 1) block.rare[row] = row;
  return carefulRows(job, from, to - from, 0);
}

/** Rows of limits: to the working ordinal of the receipt the limit is added, and the day of that ordinal is the due day. */
function limitPass(job: ColumnJob, { from, to }: Rows): number {
  const { received, ended, group, limit, due, code, places, rare, ordinal, dayAt } = block;
  // `| 0` keeps the engine in 32 bits
  const first = job.tables.first | 0;
  const total = job.tables.dayAt.length | 0;
  const on = job.on | 0;
  const groups = job.groups | 0;
  const asked = (on - first + 1) | 0;
  const never = (NUMBERS - first) | 0;
  const rows = (to - from) | 0;
  let length = 0;
  let left = 0;
  for (let row = 0; row < rows; row += 1) {
    const own = group[row] as number;
    const at = ((received[row] as number) - first) | 0;
    const step = ((limit[row] as number) - 1) | 0;
    const end = ((ended[row] as number) - first) | 0;
    const ahead = (end - asked) | 0;
    const isEnded = ahead >> 31;
    if (at >>> 0 < asked >>> 0 && step >>> 0 < MOST_DAYS && own >>> 0 < groups >>> 0 && end >>> 0 <= never >>> 0) {
      const reached = ((ordinal[at] as number) + step) | 0;
      if (reached < total) {
        const dueDay = dayAt[reached] as number;
        const found = usualClass(isEnded, (on + ((ahead + 1) & isEnded) - dueDay) | 0);
        due[row] = dueDay;
        code[row] = found;
        places[length] = placeOf(own, found);
        length = (length + 1) | 0;
        continue;
      }
    }
    rare[left] = row;
    left = (left + 1) | 0;
  }
  return carefulRows(job, from, left, length);
}

/** Rows whose due days are stored. */
function storedPass(job: ColumnJob, { from, to }: Rows): number {
  const { received, ended, group, limit: stored, due, code, places, rare } = block;
  const first = job.tables.first | 0;
  const span = job.tables.ordinal.length | 0;
  const on = job.on | 0;
  const groups = job.groups | 0;
  const asked = (on - first + 1) | 0;
  const never = (NUMBERS - first) | 0;
  const rows = (to - from) | 0;
  let length = 0;
  let left = 0;
  for (let row = 0; row < rows; row += 1) {
    const own = group[row] as number;
    const at = ((received[row] as number) - first) | 0;
    const dueDay = stored[row] as number;
    const end = ((ended[row] as number) - first) | 0;
    const ahead = (end - asked) | 0;
    const isEnded = ahead >> 31;
    if (
      at >>> 0 < asked >>> 0 &&
      ((dueDay - first) | 0) >>> 0 < span >>> 0 &&
      own >>> 0 < groups >>> 0 &&
      end >>> 0 <= never >>> 0
    ) {
      const found = usualClass(isEnded, (on + ((ahead + 1) & isEnded) - dueDay) | 0);
      due[row] = dueDay;
      code[row] = found;
      places[length] = placeOf(own, found);
      length = (length + 1) | 0;
    } else {
      rare[left] = row;
      left = (left + 1) | 0;
    }
  }
  return carefulRows(job, from, left, length);
}

/**
 * The first pass over the rows at hand: when each is due, its class, and where it is counted.
 *
 * Most rows are alike: received by the day that asks, due on a day of the calendar, open or ended on a day of it. Their days are counted from the first
 * of the calendar, where one unsigned comparison asks for both bounds; what never ended is then just above the last day there is, for `NO_DAY` is the
 * least of numbers and wraps around. Whether such a row is open, and on which side of its due day it stands, cannot be foretold, so it is computed and
 * not branched upon. Rows that are not alike are read with care once the others are done, and so is every row of a calendar with gaps, of one that begins
 * before 1970-01-02, where the reckoning does not hold, and of one longer than the tables of the block.
 *
 * @param job - What is asked.
 * @param rows - The rows at hand.
 * @returns How many places it wrote: one for each good row.
 */
export function classPass(job: ColumnJob, rows: Rows): number {
  const { tables, limit } = job;
  const isPlain = tables.uncovered === null && tables.first > 0 && tables.ordinal.length <= MOST_TABLE;
  if (!isPlain) return carefulPass(job, rows);
  foldPass(job, rows.to - rows.from);
  return limit === null ? storedPass(job, rows) : limitPass(job, rows);
}
