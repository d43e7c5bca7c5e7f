// The same dossiers every time, as columns and as a file of text: of every class that columns know, and bad for every reason.
import { closeSync, openSync, writeSync } from 'node:fs';
import { compileCalendar, fromEpochDay, NO_DAY, toEpochDay, type WorkingCalendar } from 'motcua/calendar';
import type { DossierColumns } from 'motcua/statistics';

/** How many groups they are in. */
export const GROUPS = 1000;

/** The day that asks, a working day so that limits end on it, and the period it ends. */
export const ON = '2026-10-14';
export const PERIOD = { from: '2026-09-15', to: ON };

/** What a due day comes from. */
export type By = 'limit' | 'due';

/** The columns, all of them at hand. */
export type Columns = Required<Pick<DossierColumns, 'received' | 'ended' | 'group' | 'suspended' | 'channel'>> & {
  readonly asked: Int32Array;
};

const FAR = toEpochDay('1999-01-01');
const BEYOND = toEpochDay('2090-01-01');
const FIRST = toEpochDay('2014-12-01');
const LAST = toEpochDay(ON);

/** What is found in a column that was spoilt: out of bounds, outside the calendar, or not there. */
const SPOILT = {
  received: [FAR, BEYOND, NO_DAY],
  ended: [FAR],
  group: [-1, GROUPS, 2 ** 31 - 1],
  suspended: [-1, 36_601, 36_000],
  channel: [9],
  limit: [0, -1, 40_000, 36_000, NO_DAY, 2 ** 31 - 1],
  due: [FAR, BEYOND],
} as const;

/** Saturdays on which work was made up for, so that receipts fall on them. */
const SWAPPED = ['2026-08-22', '2026-01-10', '2025-04-26', '2023-05-06'].map(toEpochDay);

/** A number of 32 bits that looks drawn at random, by row. */
function mixed(row: number, by: number): number {
  const once = Math.imul(row + 1, by);
  const twice = Math.imul(once ^ (once >>> 15), 2246822519);
  return (twice ^ (twice >>> 13)) >>> 0;
}

type Draw = (by: number, below: number) => number;

/** One row in so many is spoilt in a column. */
function spoiltOr(draw: Draw, column: keyof typeof SPOILT, by: number, sound: number): number {
  const values = SPOILT[column];
  return draw(by, 500) === 0 ? (values[draw(by + 6, values.length)] as number) : sound;
}

/** Half of them came in the last half year, where they may still be open; some a few days after the day that asks, some on swapped days. */
function receivedBy(draw: Draw): number {
  if (draw(89, 50) === 0) return SWAPPED[draw(83, SWAPPED.length)] as number;
  if (draw(97, 2) === 0) return LAST + 4 - draw(2654435761, 180);
  return FIRST + draw(2654435761, LAST - FIRST);
}

/** What the row asks for: a limit, or a due day that may be a rest day or none. */
function askedBy(draw: Draw, by: By, received: number): number {
  const limit = 1 + draw(3266489917, 60);
  if (by === 'limit') return spoiltOr(draw, 'limit', 2654435783, limit);
  return spoiltOr(draw, 'due', 2654435783, draw(31, 9) === 0 ? NO_DAY : received + limit + draw(41, 25));
}

/** So many dossiers received over the years up to the day that asks and a little after it. */
export function dossiers(rows: number, by: By): Columns {
  const int32 = () => new Int32Array(rows);
  const columns = {
    received: int32(),
    ended: int32(),
    group: int32(),
    suspended: int32(),
    channel: new Uint8Array(rows),
    asked: int32(),
  };
  for (let row = 0; row < rows; row += 1) {
    const draw: Draw = (multiplier, below) => mixed(row, multiplier) % below;
    const received = receivedBy(draw);
    const lasted = draw(668265263, 110);
    columns.received[row] = spoiltOr(draw, 'received', 2654435771, received);
    columns.asked[row] = askedBy(draw, by, received);
    columns.ended[row] = spoiltOr(draw, 'ended', 2654435789, lasted > 100 ? NO_DAY : received + lasted);
    columns.group[row] = spoiltOr(draw, 'group', 2654435801, draw(374761393, GROUPS));
    columns.suspended[row] = spoiltOr(draw, 'suspended', 2654435813, draw(17, 10) === 0 ? draw(19, 12) : 0);
    columns.channel[row] = spoiltOr(draw, 'channel', 2654435827, draw(29, 4));
  }
  return columns;
}

/** The names the table has, some of which are only names when they are quoted. */
export const NAMES = {
  keys: ['id'],
  received: 'received_on',
  ended: 'Ngày "trả"',
  group: 'unit_no',
  suspended: 'x"; DROP TABLE dossier; --',
  channel: 'kênh\\"',
};

/** The columns as a caller of the library hands them over. */
export const asColumns = ({ asked, ...rest }: Columns, by: By): DossierColumns =>
  by === 'limit' ? { ...rest, limit: asked } : { ...rest, due: asked };

/** A row as a line of text with commas, without quotes; what is not there is `\N`. */
function csvLine(columns: Columns, by: By, row: number): string {
  const at = (column: { readonly [row: number]: number }) => column[row] as number;
  const dateOf = (day: number) => (day === NO_DAY ? String.raw`\N` : fromEpochDay(day));
  const { received, ended, group, suspended, channel } = columns;
  const asked = at(columns.asked);
  const told = by === 'due' || asked === NO_DAY ? dateOf(asked) : asked;
  return `${row},${dateOf(at(received))},${dateOf(at(ended))},${at(group)},${at(suspended)},${at(channel)},${told}\n`;
}

/** The rows that are wanted, as lines of a file. */
export function writeCsv(path: string, columns: Columns, by: By, isWanted: (row: number) => boolean): void {
  const file = openSync(path, 'w');
  let lines: string[] = [];
  const flush = () => {
    writeSync(file, lines.join(''));
    lines = [];
  };
  for (let row = 0; row < columns.received.length; row += 1) {
    if (isWanted(row)) lines.push(csvLine(columns, by, row));
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
