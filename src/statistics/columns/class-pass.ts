import { classOf, STATUS } from '../../dossier/inside.js';
import { NO_DAY } from '../../kernel/index.js';
import { countBad } from './bad-rows.js';
import { BAD_CODE, BAD_DUE, type ColumnJob } from './column-job.js';
import type { Rows } from './due-pass.js';

/** Where the classes of finished rows begin in `CLASSES`; those of open ones begin at 0. */
const FINISHED = 4;

/** The place of a row without a due day, beside those of rows before it, on it and after it. */
const WITHOUT_DUE = 3;

/** The class for each way a row can stand: open, then finished; in each before the due day, on it, after it, without one. Made by `classOf`. */
const CLASSES = /* @__PURE__ */ (() =>
  Uint8Array.from(
    [STATUS.pending, STATUS.finished].flatMap((status) =>
      [-1, 0, 1, null].map((distance) => classOf(status, distance, false)),
    ),
  ))();

/** The class of a row that few rows are like: bad, not yet received, or without a due day. The due day told of it is none. */
function classRare(job: ColumnJob, row: number, isBad: boolean, isOpen: boolean): void {
  const { received, on, due, code } = job;
  due[row] = NO_DAY;
  if (isBad) {
    code[row] = BAD_CODE;
    countBad(job, row);
  } else if ((received[row] as number) > on) code[row] = STATUS['not-received'];
  else code[row] = CLASSES[(isOpen ? 0 : FINISHED) + WITHOUT_DUE] as number;
}

/**
 * The second pass over some rows: the class of each. The due day it reads, written by the first pass, becomes `NO_DAY` where there is none to tell.
 *
 * On which side of its due day a row stands is computed and not branched upon: which rows are late cannot be foretold, and a wrong guess costs more
 * than the row.
 */
export function classPass(job: ColumnJob, { from, to }: Rows): void {
  const { tables, received, ended, group, on, due, code } = job;
  const { first } = tables;
  const length = tables.ordinal.length;
  // unsigned, as what is compared with it
  const groups = job.groups >>> 0;
  for (let row = from; row < to; row += 1) {
    const receipt = received[row] as number;
    const dueDay = due[row] as number;
    const end = ended[row] as number;
    // `NO_DAY` less one wraps around to the last day there is, so one comparison asks whether it is open
    const isOpen = ((end - 1) | 0) >= on;
    const day = isOpen ? on : end;
    const isInside = ((receipt - first) | 0) >>> 0 < length && ((day - first) | 0) >>> 0 < length;
    const isBad = !isInside || dueDay === BAD_DUE || (group[row] as number) >>> 0 >= groups;
    if (isBad || receipt > on || dueDay === NO_DAY) {
      classRare(job, row, isBad, isOpen);
      continue;
    }
    const distance = (day - dueDay) | 0;
    // 0 before the due day, 1 on it, 2 after it
    const side = ((distance >> 31) + 1 + ((0 - distance) >>> 31)) | 0;
    code[row] = CLASSES[(isOpen ? 0 : FINISHED) + side] as number;
  }
}
