import type { CivilDate, LocalDateTime } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import { alarmLines, type IcsAlarm } from './ics-alarm.js';
import { icsText } from './ics-text.js';
import { type Clocks, icsDates, icsStamp, icsTime } from './ics-time.js';

/** What every entry of a calendar has. */
export type IcsEntry = {
  /** Tells entries apart, 1 to 255 characters, such as the code of the dossier: an entry with a known one takes the place of the entry before. */
  readonly uid: string;
  /** When the entry was made, an instant: there is no clock in here. */
  readonly stampedAt: Date | number | string;
  /** How often it has been changed, 0 or more; calendars take the highest. */
  readonly revision?: number;
  /** What is due, in a line, 1 to 10,000 characters. */
  readonly summary: string;
  /** More about it, 1 to 10,000 characters. */
  readonly description?: string;
  /** `event` by default: it stands in the calendar, and nobody counts as busy for it; `todo`: it stands in the list of tasks. */
  readonly kind?: 'event' | 'todo';
  /** The time zone of its times, `Asia/Ho_Chi_Minh`. Without it a time is floating: it is that of the clock of whoever looks. */
  readonly timeZone?: string;
  /** When to remind of it, at most 100. */
  readonly alarms?: readonly IcsAlarm[];
};

/** Due on a day. */
export type IcsDay = {
  /** The day: the entry takes all of it. */
  readonly dueOn: CivilDate;
  /** The minute, where the limit has one: it goes before the day. */
  readonly dueAt?: LocalDateTime;
};

/** Due at a minute. */
export type IcsMinute = {
  /** The day of it, which says nothing more. */
  readonly dueOn?: CivilDate;
  /** The minute. */
  readonly dueAt: LocalDateTime;
};

/** A due date as an entry of a calendar; what `dueDate` returns may be spread into it. */
export type IcsDue = IcsEntry & (IcsDay | IcsMinute);

const MOST_ALARMS = 100;

/** When it is due, as an event and as a task say it. */
function dueLines({ dueOn, dueAt, timeZone, kind = 'event' }: IcsDue, clockOf: Clocks): readonly string[] {
  if (dueAt !== undefined)
    return [`${kind === 'todo' ? 'DUE' : 'DTSTART'}:${icsTime(dueAt, timeZone, ['dueAt'], clockOf)}`];
  if (dueOn === undefined) return refuse('ics/no-due-date', { accepted: 'dueOn | dueAt' });
  const [date, next] = icsDates(dueOn, ['dueOn']);
  return kind === 'todo' ? [`DUE;VALUE=DATE:${date}`] : [`DTSTART;VALUE=DATE:${date}`, `DTEND;VALUE=DATE:${next}`];
}

function revisionLines({ revision }: IcsDue): readonly string[] {
  if (revision === undefined) return [];
  if (Number.isSafeInteger(revision) && revision >= 0) return [`SEQUENCE:${revision}`];
  return refuse('ics/invalid-revision', { path: ['revision'], value: revision, accepted: '0..' });
}

function allAlarmLines({ alarms = [], kind = 'event', timeZone }: IcsDue, summary: string, clockOf: Clocks) {
  if (!Array.isArray(alarms) || alarms.length > MOST_ALARMS) {
    return refuse('ics/invalid-alarm', {
      path: ['alarms'],
      value: alarms,
      accepted: `[{ before } | { at }], ≤ ${MOST_ALARMS}`,
    });
  }
  return alarms.flatMap((alarm, at) => alarmLines(alarm, { path: ['alarms', at], kind, timeZone, summary }, clockOf));
}

/**
 * The lines of an entry, not yet folded.
 *
 * @throws The first thing that is wrong with it.
 */
export function entryLines(due: IcsDue, clockOf: Clocks): readonly string[] {
  const { uid, stampedAt, description, kind = 'event' } = due;
  if (kind !== 'event' && kind !== 'todo') {
    return refuse('ics/unknown-kind', { path: ['kind'], value: kind, accepted: 'event | todo' });
  }
  const component = kind === 'todo' ? 'VTODO' : 'VEVENT';
  const summary = icsText(due.summary, ['summary']);
  return [
    `BEGIN:${component}`,
    `UID:${icsText(uid, ['uid'], 255)}`,
    `DTSTAMP:${icsStamp(stampedAt, ['stampedAt'], clockOf)}`,
    ...revisionLines(due),
    ...dueLines(due, clockOf),
    `SUMMARY:${summary}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${icsText(description, ['description'])}`]),
    ...(kind === 'event' ? ['TRANSP:TRANSPARENT'] : []),
    ...allAlarmLines(due, summary, clockOf),
    `END:${component}`,
  ];
}
