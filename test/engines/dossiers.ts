// The same dossiers every time, as columns and as a file of text: of every class that columns know, and bad for every reason.
import { closeSync, openSync, writeSync } from 'node:fs';
import { compileCalendar, fromEpochDay, NO_DAY, toEpochDay, type WorkingCalendar } from 'motcua/calendar';
import type { DossierColumns } from 'motcua/statistics';

/** How many groups they are in. */
export const GROUPS = 1000;

/** The day that asks, a working day, and the period it ends. */
export const ON = '2026-11-13';
export const PERIOD = { from: '2026-10-14', to: ON };

/** What a due day comes from. */
export type By = 'limit' | 'due';

/** The columns, all of them at hand. */
export type Columns = Required<Pick<DossierColumns, 'received' | 'ended' | 'group' | 'suspended' | 'channel'>> & {
  readonly asked: Int32Array;
};

const FAR = toEpochDay('1999-01-01');
const BEYOND = toEpochDay('2090-01-01');

/** A number of 32 bits that looks drawn at random, by row. */
function mixed(row: number, by: number): number {
  const once = Math.imul(row + 1, by);
  const twice = Math.imul(once ^ (once >>> 15), 2246822519);
  return (twice ^ (twice >>> 13)) >>> 0;
}

/** One row in so many is spoilt. */
const isSpoilt = (row: number, reason: number) => mixed(row, 2654435769 + 2 * reason) % 500 === 0;

type Open = { -readonly [name in keyof Columns]: Columns[name] };

/** One of some numbers, drawn by row. */
const oneOf = (row: number, by: number, numbers: readonly number[]): number =>
  numbers[mixed(row, by) % numbers.length] as number;

/** A sound row, received over the years up to the day that asks and a little after it. */
function fill(columns: Open, row: number, by: By): void {
  const [from, on] = [toEpochDay('2014-12-01'), toEpochDay(ON)];
  const draw = (by_: number, below: number) => mixed(row, by_) % below;
  // half of them in the last half year, where they may still be open
  const received = draw(97, 2) === 0 ? on + 4 - draw(2654435761, 180) : from + draw(2654435761, on - from);
  const limit = 1 + draw(3266489917, 60);
  const lasted = draw(668265263, 110);
  const stored = draw(31, 9) === 0 ? NO_DAY : received + limit + draw(41, 25);
  columns.received[row] = received;
  columns.asked[row] = by === 'limit' ? limit : stored;
  columns.ended[row] = lasted > 100 ? NO_DAY : received + lasted;
  columns.group[row] = draw(374761393, GROUPS);
  columns.suspended[row] = draw(17, 10) === 0 ? draw(19, 12) : 0;
  columns.channel[row] = draw(29, 4);
}

/** What is wrong with few rows, each for one reason or, now and then, for more. */
function spoil(columns: Open, row: number, by: By): void {
  const asked = by === 'limit' ? [0, -1, 40_000, 36_000, NO_DAY] : [FAR, BEYOND];
  if (isSpoilt(row, 1)) columns.received[row] = oneOf(row, 7, [FAR, BEYOND, NO_DAY]);
  if (isSpoilt(row, 2)) columns.asked[row] = oneOf(row, 11, asked);
  if (isSpoilt(row, 3)) columns.ended[row] = FAR;
  if (isSpoilt(row, 4)) columns.group[row] = oneOf(row, 13, [-1, GROUPS]);
  if (isSpoilt(row, 5)) columns.suspended[row] = oneOf(row, 23, [-1, 36_601, 36_000]);
  if (isSpoilt(row, 6)) columns.channel[row] = 9;
}

/** So many dossiers. */
export function dossiers(rows: number, by: By): Columns {
  const int32 = () => new Int32Array(rows);
  const channel = new Uint8Array(rows);
  const columns = { received: int32(), ended: int32(), group: int32(), suspended: int32(), channel, asked: int32() };
  for (let row = 0; row < rows; row += 1) {
    fill(columns, row, by);
    spoil(columns, row, by);
  }
  return columns;
}

/** The names the table has. */
export const NAMES = {
  keys: ['id'],
  received: 'received_on',
  ended: 'ended_on',
  group: 'unit_no',
  suspended: 'days "still"',
  channel: 'channel',
};

/** The columns as a caller of the library hands them over. */
export const asColumns = ({ asked, ...rest }: Columns, by: By): DossierColumns =>
  by === 'limit' ? { ...rest, limit: asked } : { ...rest, due: asked };

/** The rows from one to another as lines of text with commas, without quotes; what is not there is `\N`. */
export function writeCsv(path: string, columns: Columns, by: By, isWanted: (row: number) => boolean): void {
  const file = openSync(path, 'w');
  const dateOf = (day: number) => (day === NO_DAY ? String.raw`\N` : fromEpochDay(day));
  let lines: string[] = [];
  const flush = () => {
    writeSync(file, lines.join(''));
    lines = [];
  };
  for (let row = 0; row < columns.received.length; row += 1) {
    if (!isWanted(row)) continue;
    const at = (column: { readonly [row: number]: number }) => column[row] as number;
    const asked = by === 'due' || at(columns.asked) === NO_DAY ? dateOf(at(columns.asked)) : at(columns.asked);
    lines.push(
      `${row},${dateOf(at(columns.received))},${dateOf(at(columns.ended))},${at(columns.group)},${at(columns.suspended)},${at(columns.channel)},${asked}\n`,
    );
    if (lines.length === 10_000) flush();
  }
  flush();
  closeSync(file);
}

/** A calendar that does not cover the summer of 2024. */
export const brokenCalendar = (of: WorkingCalendar): WorkingCalendar =>
  compileCalendar({
    id: 'test/broken',
    names: { vi: 'Thử', en: 'Test' },
    timeZone: of.timeZone,
    weeklyRest: [6, 7],
    notices: [
      ['2014-12-01', '2024-05-31'],
      ['2024-09-01', '2027-12-31'],
    ].map(([from, to], at) => ({
      id: `part-${at}`,
      covers: { from: from as string, to: to as string },
      certainty: 'official' as const,
      basis: [],
      entries: [],
    })),
  });
