import { type EpochDay, NO_DAY, type ProblemList } from '../kernel/index.js';
import { epochDayOf, shownValue } from '../kernel/inside.js';
import { kindNumber } from './day-mark.js';
import type { CalendarSpec, Notice, NoticeEntry } from './notice.js';

type Path = readonly (string | number)[];

/** Where something stands, from the path inside it. Made when a problem asks: most specifications have none. */
export type PathTo = (...inside: Path) => Path;

/** An entry with its days read. */
export type ReadEntry = {
  readonly entry: NoticeEntry;
  readonly notice: Notice;
  readonly path: PathTo;
  readonly day: EpochDay;
  /** The other day of a swap or an in-lieu day; `NO_DAY` when it names none. */
  readonly pair: EpochDay;
  readonly kind: number;
};

/** A notice with its days read. */
export type ReadNotice = {
  readonly notice: Notice;
  readonly path: PathTo;
  readonly from: EpochDay;
  readonly to: EpochDay;
  readonly entries: readonly ReadEntry[];
};

const ENTRY_KINDS = 'holiday | tet | in-lieu | swapped-off | swapped-work | closure';

const isText = (value: unknown) => typeof value === 'string';

const isBilingual = (value: unknown) => {
  const { vi, en } = (value ?? {}) as { vi?: unknown; en?: unknown };
  return isText(vi) && isText(en);
};

const isBasisList = (value: unknown) =>
  Array.isArray(value) && value.every((basis: { document?: unknown } | null) => isText(basis?.document));

/** Adds a value that words and stories could not be made of to the problems. */
function checkShape(problems: ProblemList, isRight: boolean, path: PathTo, key: string, accepted: string): void {
  if (!isRight) problems.add({ code: 'kernel/invalid-shape', path: path(key), severity: 'error', accepted });
}

const BILINGUAL = '{ vi, en }';
const BASIS_LIST = '[{ document, status }]';

/** The day of a date; what is none is added to the problems. */
export function readDay(problems: ProblemList, date: unknown, path: PathTo, ...inside: Path): EpochDay | null {
  const day = epochDayOf(date);
  if (day !== NO_DAY) return day;
  problems.add({
    code: 'kernel/not-a-date',
    path: path(...inside),
    severity: 'error',
    value: shownValue(date),
    accepted: 'YYYY-MM-DD',
  });
  return null;
}

function readEntry(problems: ProblemList, notice: Notice, entry: NoticeEntry, path: PathTo): ReadEntry | null {
  const day = readDay(problems, entry?.on, path, 'on');
  const pair = entry?.pair === undefined ? NO_DAY : readDay(problems, entry.pair, path, 'pair');
  const kind = kindNumber(entry?.kind);
  if (kind < 0) {
    problems.add({
      code: 'calendar/unknown-kind',
      path: path('kind'),
      severity: 'error',
      value: shownValue(entry?.kind),
      accepted: ENTRY_KINDS,
    });
  }
  checkShape(problems, entry?.names === undefined || isBilingual(entry.names), path, 'names', BILINGUAL);
  checkShape(problems, entry?.basis === undefined || isBasisList(entry.basis), path, 'basis', BASIS_LIST);
  return day === null || pair === null || kind < 0 ? null : { entry, notice, path, day, pair, kind };
}

function readNotice(problems: ProblemList, notice: Notice, path: PathTo): ReadNotice | null {
  const from = readDay(problems, notice?.covers?.from, path, 'covers', 'from');
  const to = readDay(problems, notice?.covers?.to, path, 'covers', 'to');
  if (notice?.publishedOn !== undefined) readDay(problems, notice.publishedOn, path, 'publishedOn');
  if (notice?.certainty !== 'official' && notice?.certainty !== 'projected') {
    problems.add({
      code: 'calendar/unknown-certainty',
      path: path('certainty'),
      severity: 'error',
      value: shownValue(notice?.certainty),
      accepted: 'official | projected',
    });
  }
  checkShape(problems, isBasisList(notice?.basis), path, 'basis', BASIS_LIST);
  if (!Array.isArray(notice?.entries)) {
    problems.add({
      code: 'calendar/not-a-list',
      path: path('entries'),
      severity: 'error',
      accepted: 'a list of entries',
    });
    return null;
  }
  const entries = notice.entries
    .map((entry, at) => readEntry(problems, notice, entry, (...inside) => path('entries', at, ...inside)))
    .filter((entry) => entry !== null);
  if (from === null || to === null) return null;
  if (from > to) {
    problems.add({
      code: 'calendar/covers-backwards',
      path: path('covers'),
      severity: 'error',
      value: `${notice.covers.from}..${notice.covers.to}`,
      accepted: 'from ≤ to',
    });
    return null;
  }
  return { notice, path, from, to, entries };
}

const atTop: PathTo = (...inside) => inside;

/** Adds an id, names or basis of the calendar itself that cannot be read to the problems. */
export function checkHead(spec: CalendarSpec, problems: ProblemList): void {
  checkShape(problems, isText(spec?.id), atTop, 'id', 'text');
  checkShape(problems, isBilingual(spec?.names), atTop, 'names', BILINGUAL);
  checkShape(problems, spec?.basis === undefined || isBasisList(spec.basis), atTop, 'basis', BASIS_LIST);
}

/** The notices of a specification with every date read; what cannot be read is added to the problems. */
export function readNotices(spec: CalendarSpec, problems: ProblemList): readonly ReadNotice[] {
  if (!Array.isArray(spec?.notices) || spec.notices.length === 0) {
    problems.add({
      code: 'calendar/no-notices',
      path: ['notices'],
      severity: 'error',
      accepted: 'at least one notice',
    });
    return [];
  }
  return spec.notices
    .map((notice, at) => readNotice(problems, notice, (...inside) => ['notices', at, ...inside]))
    .filter((notice) => notice !== null);
}

/** The days of the week that are not worked, as a set. */
export function readWeeklyRest(spec: CalendarSpec, problems: ProblemList): ReadonlySet<number> {
  const days: unknown = spec?.weeklyRest;
  const isList = Array.isArray(days) && days.every((day) => Number.isInteger(day) && day >= 1 && day <= 7);
  if (isList && new Set(days).size === days.length) return new Set(days);
  problems.add({
    code: 'calendar/invalid-weekly-rest',
    path: ['weeklyRest'],
    severity: 'error',
    value: Array.isArray(days) ? days.slice(0, 8).map(shownValue) : shownValue(days),
    accepted: 'different ISO days of the week, 1..7',
  });
  return new Set();
}
