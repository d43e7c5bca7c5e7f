import { MOST_DAYS } from '../../calendar/inside.js';
import { MOST_CHANNEL } from './bad-rows.js';
import { block } from './block.js';
import type { ColumnJob } from './column-job.js';

/** No group, no limit and no day after 1970-01-01: a row that has it is read with care. */
const NONE = -1;

/** Adds to limits the working days that clocks stood still. */
function intoLimits(rows: number): void {
  const { limit, suspended } = block;
  for (let row = 0; row < rows; row += 1) {
    const still = suspended[row] as number;
    const own = limit[row] as number;
    limit[row] = own >= 1 && still >= 0 && still <= MOST_DAYS ? own + still : NONE;
  }
}

/** Moves stored days by the working days that clocks stood still, counted from the day itself. */
function intoDays(tables: ColumnJob['tables'], rows: number): void {
  const { limit: stored, suspended, ordinal, dayAt } = block;
  const first = tables.first | 0;
  const span = tables.ordinal.length;
  const total = tables.dayAt.length;
  for (let row = 0; row < rows; row += 1) {
    const still = suspended[row] as number;
    if (still === 0) continue;
    const at = ((stored[row] as number) - first) | 0;
    let day = NONE;
    if (at >>> 0 < span && still >= 0 && still <= MOST_DAYS) {
      const reached = ((ordinal[at] as number) + still - 1) | 0;
      if (reached < total) day = dayAt[reached] as number;
    }
    stored[row] = day;
  }
}

/** Takes their groups from rows whose channel is none. */
function dropChannels(rows: number): void {
  const { channel, group } = block;
  for (let row = 0; row < rows; row += 1) if ((channel[row] as number) > MOST_CHANNEL) group[row] = NONE;
}

/**
 * Readies the rows at hand, so that the next pass need not ask for columns that few have: days that clocks stood still go into the limits or the stored
 * due days, and a row whose channel is none loses its group, so that it is read with care.
 *
 * @param job - What is asked, of a calendar in the block.
 * @param rows - How many rows are at hand.
 */
export function foldPass({ tables, limit, suspended, channel }: ColumnJob, rows: number): void {
  if (suspended !== null) {
    if (limit === null) intoDays(tables, rows);
    else intoLimits(rows);
  }
  if (channel !== null) dropChannels(rows);
}
