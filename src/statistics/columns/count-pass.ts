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

/** The class of what is not received, and the first class of what ended: the classes of open rows are those between. */
const NOT_RECEIVED = 0;
const FIRST_ENDED = 12;

const addOne = (counts: Float64Array, at: number) => {
  counts[at] = (counts[at] as number) + 1;
};

/** Counts each good row. */
function countAll({ group, code, counts }: ColumnJob, { from, to }: Rows): void {
  for (let row = from; row < to; row += 1) {
    const found = code[row] as number;
    if (found !== BAD_CODE) addOne(counts, (group[row] as number) * CLASSES + found);
  }
}

/** The flow by which a received row came into the period: by its day of receipt alone; -1 when it did not. */
function flowOf({ received, channel }: ColumnJob, row: number, first: EpochDay, isThere: boolean): number {
  if ((received[row] as number) >= first) return channel === null ? 0 : (channel[row] as number);
  return isThere ? CARRIED : -1;
}

/** Counts each good row of the period: what came in by its receipt, what ended or is open by its ending, neither knowing of the other. */
function countPeriod(job: ColumnJob, receipts: Float64Array, first: EpochDay, { from, to }: Rows): void {
  const { group, ended, code, counts } = job;
  for (let row = from; row < to; row += 1) {
    const found = code[row] as number;
    if (found === BAD_CODE) continue;
    const own = group[row] as number;
    const isThere = found < FIRST_ENDED || (ended[row] as number) >= first;
    if (isThere) addOne(counts, own * CLASSES + found);
    if (found === NOT_RECEIVED) continue;
    const flow = flowOf(job, row, first, isThere);
    if (flow >= 0) addOne(receipts, (own * FLOWS + flow) * CLASSES + found);
  }
}

/** The third pass over some rows: the counts of their groups. */
export function countPass(job: ColumnJob, rows: Rows): void {
  const { receipts, from } = job;
  if (receipts === null || from === null) countAll(job, rows);
  else countPeriod(job, receipts, from, rows);
}
