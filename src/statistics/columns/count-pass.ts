import type { EpochDay } from '../../kernel/index.js';
import { block } from './block.js';
import { BAD_CODE, CLASS_BITS, FIRST_ENDED, NOT_RECEIVED } from './column-classes.js';
import type { ColumnJob } from './column-job.js';

/** How many flows: the four codes of channels, and what was carried over. */
export const FLOWS = 5;

/** The flow of what was carried over. */
export const CARRIED = 4;

/** The places of what ended in the period and what is open at its end, by the day of ending alone. */
function placesThere(first: EpochDay, rows: number): number {
  const { group, ended, code, places } = block;
  let length = 0;
  for (let row = 0; row < rows; row += 1) {
    const found = code[row] as number;
    if (found === BAD_CODE || (found >= FIRST_ENDED && (ended[row] as number) < first)) continue;
    places[length] = ((group[row] as number) << CLASS_BITS) + found;
    length = (length + 1) | 0;
  }
  return length;
}

/** The places of what came in: in the period by its day of receipt alone; from before it when it had not ended before. */
function placesOfReceipts(first: EpochDay, rows: number): number {
  const { group, received, ended, channel, code, places } = block;
  let length = 0;
  for (let row = 0; row < rows; row += 1) {
    const found = code[row] as number;
    if (found === BAD_CODE || found === NOT_RECEIVED) continue;
    let flow = CARRIED;
    if ((received[row] as number) >= first) flow = channel[row] as number;
    else if (found >= FIRST_ENDED && (ended[row] as number) < first) continue;
    places[length] = (((((group[row] as number) * FLOWS) | 0) + flow) << CLASS_BITS) + found;
    length = (length + 1) | 0;
  }
  return length;
}

/** Raises by one the counts at so many places. Four at a time: what is asked of the counts as an array is then asked once for four. */
function raise(counts: Float64Array, length: number): void {
  const { places } = block;
  let at = 0;
  for (const last = length - 3; at < last; at += 4) {
    const [a, b, c, d] = [
      places[at] as number,
      places[at + 1] as number,
      places[at + 2] as number,
      places[at + 3] as number,
    ];
    counts[a] = (counts[a] as number) + 1;
    counts[b] = (counts[b] as number) + 1;
    counts[c] = (counts[c] as number) + 1;
    counts[d] = (counts[d] as number) + 1;
  }
  for (; at < length; at += 1) {
    const place = places[at] as number;
    counts[place] = (counts[place] as number) + 1;
  }
}

/**
 * The second pass over the rows at hand: the counts of their groups. What came in is counted without a look at what ended, and the other way round.
 *
 * @param job - What is asked.
 * @param rows - How many rows are at hand.
 * @param length - How many places the first pass wrote: all good rows.
 */
export function countPass(job: ColumnJob, rows: number, length: number): void {
  const { counts, receipts, from } = job;
  if (receipts === null || from === null) {
    raise(counts, length);
    return;
  }
  raise(counts, placesThere(from, rows));
  raise(receipts, placesOfReceipts(from, rows));
}
