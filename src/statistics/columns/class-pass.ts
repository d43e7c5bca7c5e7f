import { classOf, STATUS } from '../../dossier/inside.js';
import { NO_DAY } from '../../kernel/index.js';
import { countBad } from './bad-rows.js';
import { BAD_CODE, BAD_DUE, type ColumnJob } from './column-job.js';
import type { Rows } from './due-pass.js';
import { isWithin } from './is-covered.js';

/** The classes of an open and of a finished row: on its due day, by `classOf`; the one before the due day comes before it, the one after it after it. */
const OPEN = /* @__PURE__ */ (() => classOf(STATUS.pending, 0, false))();
const FINISHED = /* @__PURE__ */ (() => classOf(STATUS.finished, 0, false))();

/** The class of a row that few rows are like: bad, not yet received, or without a due day. The due day told of it is none. */
function classRare(job: ColumnJob, row: number): void {
  const { tables, received, ended, group, groups, on, due, code } = job;
  const end = ended[row] as number;
  const isOpen = end === NO_DAY || end > on;
  const isKnown = isWithin(tables, received[row] as number) && isWithin(tables, isOpen ? on : end);
  const own = group[row] as number;
  if (!isKnown || due[row] === BAD_DUE || !(own >= 0 && own < groups)) {
    code[row] = BAD_CODE;
    countBad(job, row);
  } else if ((received[row] as number) > on) code[row] = STATUS['not-received'];
  else code[row] = classOf(isOpen ? STATUS.pending : STATUS.finished, null, false);
  due[row] = NO_DAY;
}

/**
 * The second pass over some rows: the class of each. The due day it reads, written by the first pass, becomes `NO_DAY` where there is none to tell.
 *
 * Days are counted from the first of the tables, and what is beyond a bound is negative when counted from it: one comparison of all of them, put together
 * bit by bit, asks whether a row is as nearly all rows are. On which side of its due day it stands is computed and not branched upon: which rows are
 * late cannot be foretold, and a wrong guess costs more than the row.
 */
export function classPass(job: ColumnJob, { from, to }: Rows): void {
  const { tables, received, ended, group, on, due, code } = job;
  const first = tables.first | 0;
  const onAt = (on - first) | 0;
  const lastAt = (tables.last - first) | 0;
  const lastGroup = (job.groups - 1) | 0;
  for (let row = from; row < to; row += 1) {
    const receivedAt = ((received[row] as number) - first) | 0;
    const dueAt = ((due[row] as number) - first) | 0;
    const end = ended[row] as number;
    const own = group[row] as number;
    // `NO_DAY` less one wraps around to the last day there is, so one comparison asks whether it is open
    const isOpen = ((end - 1) | 0) >= on;
    const at = isOpen ? onAt : (end - first) | 0;
    const beyond = (onAt - receivedAt) | (onAt - at) | (lastAt - dueAt) | (lastGroup - own);
    if ((receivedAt | at | dueAt | own | beyond) < 0) {
      classRare(job, row);
      continue;
    }
    const distance = (at - dueAt) | 0;
    // less one before the due day, nothing on it, one more after it
    code[row] = (isOpen ? OPEN : FINISHED) + (distance >> 31) + ((0 - distance) >>> 31);
  }
}
