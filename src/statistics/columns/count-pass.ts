import { classes } from '../../dossier/inside.js';
import type { EpochDay } from '../../kernel/index.js';
import { BAD_CODE, type ColumnJob } from './column-job.js';
import type { Rows } from './due-pass.js';

/** How many classes there are. */
export const CLASSES = /* @__PURE__ */ (() => classes.length)();

/** How many flows: the four codes of channels, and what was carried over. */
export const FLOWS = 5;

/** The flow of what was carried over. */
export const CARRIED = 4;

/** The class of what is not received. */
const NOT_RECEIVED = 0;

/** The first class of what ended: those of open rows come before it. */
export const FIRST_ENDED = 12;

/** As places are reckoned in the loops: 32 classes. */
const CLASS_BITS = 5;

/** Counts each good row. */
function countAll({ group, code, counts }: ColumnJob, { from, to }: Rows): void {
  for (let row = from; row < to; row += 1) {
    const found = code[row] as number;
    if (found === BAD_CODE) continue;
    const at = ((group[row] as number) << CLASS_BITS) + found;
    counts[at] = (counts[at] as number) + 1;
  }
}

/** Counts what ended in the period and what is open at its end, by the day of ending alone. */
function countThere({ group, ended, code, counts }: ColumnJob, first: EpochDay, { from, to }: Rows): void {
  for (let row = from; row < to; row += 1) {
    const found = code[row] as number;
    if (found === BAD_CODE || (found >= FIRST_ENDED && (ended[row] as number) < first)) continue;
    const at = ((group[row] as number) << CLASS_BITS) + found;
    counts[at] = (counts[at] as number) + 1;
  }
}

/** Counts what came in: in the period by its day of receipt alone; from before it when it had not ended before. */
function countReceipts(job: ColumnJob, receipts: Float64Array, first: EpochDay, { from, to }: Rows): void {
  const { group, received, ended, code, channel } = job;
  for (let row = from; row < to; row += 1) {
    const found = code[row] as number;
    if (found === BAD_CODE || found === NOT_RECEIVED) continue;
    let flow = CARRIED;
    if ((received[row] as number) >= first) flow = channel === null ? 0 : (channel[row] as number);
    else if (found >= FIRST_ENDED && (ended[row] as number) < first) continue;
    const at = (((((group[row] as number) * FLOWS) | 0) + flow) << CLASS_BITS) + found;
    receipts[at] = (receipts[at] as number) + 1;
  }
}

/** The third pass over some rows: the counts of their groups. What came in is counted without a look at what ended, and the other way round. */
export function countPass(job: ColumnJob, rows: Rows): void {
  const { receipts, from } = job;
  if (receipts === null || from === null) {
    countAll(job, rows);
    return;
  }
  countThere(job, from, rows);
  countReceipts(job, receipts, from, rows);
}
