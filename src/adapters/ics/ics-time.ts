import {
  type CivilClock,
  type CivilDate,
  civilClock,
  fromEpochDay,
  type LocalDateTime,
  type Problem,
} from '../../kernel/index.js';
import { attempt, MINUTES_PER_DAY, readMoment, refuse, toMoment } from '../../kernel/inside.js';

const MS_PER_MINUTE = 60_000;
const MS_PER_DAY = MS_PER_MINUTE * MINUTES_PER_DAY;
const LAST_DATE = '9999-12-31';

/** The clocks of time zones, each made once. */
export type Clocks = (timeZone: string) => CivilClock;

export function clocks(): Clocks {
  const made = new Map<string, CivilClock>();
  return (timeZone) => {
    const clock = made.get(timeZone) ?? civilClock(timeZone);
    made.set(timeZone, clock);
    return clock;
  };
}

/** Milliseconds since 1970 of a local time, as if it were UTC. */
function asUtc(local: LocalDateTime): number {
  const { day, minute } = toMoment(local);
  return (day * MINUTES_PER_DAY + (minute ?? 0)) * MS_PER_MINUTE;
}

/** The instant at which the clocks of a zone show a time: the first of two; nothing when they skip it. */
function instantOf(local: LocalDateTime, clock: CivilClock): number | null {
  const shown = asUtc(local);
  // the offsets of a day before and a day after are those on both sides of a change of clocks
  for (const near of [shown - MS_PER_DAY, shown + MS_PER_DAY]) {
    const instant = shown - (asUtc(clock(near)) - near);
    if (clock(instant) === local) return instant;
  }
  return null;
}

/** `YYYY-MM-DDTHH:mm` as `YYYYMMDDTHHmm00`. */
const compact = (at: LocalDateTime): string => `${at.replace(/[-:]/g, '')}00`;

type Path = readonly (string | number)[];

/** A text, refused at its place when it cannot be had. */
function placed<T extends string | CivilClock>(path: Path, answer: () => T): T {
  const found = attempt(answer);
  if (!Array.isArray(found)) return found as T;
  const { code, value, accepted = '' } = found[0] as Problem;
  return refuse(code, { path, value, accepted });
}

/**
 * An instant in UTC.
 *
 * @throws `kernel/not-an-instant`.
 */
export const icsStamp = (instant: Date | number | string, path: Path, clockOf: Clocks): string =>
  placed(path, () => `${compact(clockOf('UTC')(instant))}Z`);

/**
 * A civil date and the day after it.
 *
 * @throws `ics/invalid-date`.
 */
export function icsDates(date: CivilDate, path: Path): readonly [date: string, next: string] {
  const moment = readMoment(date);
  if (moment === null || moment.minute !== null || date === LAST_DATE) {
    return refuse('ics/invalid-date', { path, value: date, accepted: 'YYYY-MM-DD, 0001-01-01..9999-12-30' });
  }
  return [date.replaceAll('-', ''), fromEpochDay(moment.day + 1).replaceAll('-', '')];
}

/**
 * A local time: in UTC where its zone is known, else floating, as the clocks of whoever reads it.
 *
 * @throws `ics/invalid-time`, `ics/no-such-time`, `kernel/unknown-time-zone`, `kernel/not-an-instant`.
 */
export function icsTime(at: LocalDateTime, timeZone: string | undefined, path: Path, clockOf: Clocks): string {
  if (typeof readMoment(at)?.minute !== 'number') {
    return refuse('ics/invalid-time', { path, value: at, accepted: 'YYYY-MM-DDTHH:mm' });
  }
  if (timeZone === undefined) return compact(at);
  const clock = placed(['timeZone'], () => clockOf(timeZone));
  return placed(path, () => {
    const instant = instantOf(at, clock);
    if (instant !== null) return `${compact(clockOf('UTC')(instant))}Z`;
    return refuse('ics/no-such-time', { value: at, accepted: `a time that the clocks of ${timeZone} show` });
  });
}
