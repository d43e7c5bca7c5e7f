import type { LocalDateTime } from '../../kernel/index.js';
import { refuse, shownValue } from '../../kernel/inside.js';
import { icsText } from './ics-text.js';
import { type Clocks, icsTime } from './ics-time.js';

/** So long before: from the start of the day when a day is due, from the minute when a minute is. */
export type IcsLead = {
  /** How many, a whole number from 0 to 100,000. */
  readonly amount: number;
  /** Of which kind. `{ amount: 15, unit: 'hour' }` before a day is nine in the morning of the day before. */
  readonly unit: 'day' | 'hour' | 'minute';
};

/** When to remind of it: so long before, or at a minute. */
export type IcsAlarm = {
  /** What the reminder says, 1 to 10,000 characters; by default the summary. */
  readonly text?: string;
} & (
  | {
      /** How long before what is due. */
      readonly before: IcsLead;
      /** Not both. */
      readonly at?: never;
    }
  | {
      /** At which minute, in the time zone of the entry, which must be given. */
      readonly at: LocalDateTime;
      /** Not both. */
      readonly before?: never;
    }
);

const MOST = 100_000;

const DURATIONS: ReadonlyMap<unknown, (amount: number) => string> = /* @__PURE__ */ new Map([
  ['day', (amount: number) => `-P${amount}D`],
  ['hour', (amount: number) => `-PT${amount}H`],
  ['minute', (amount: number) => `-PT${amount}M`],
]);

/** What is needed of the entry an alarm belongs to. */
export type AlarmOf = {
  readonly path: readonly (string | number)[];
  readonly kind: 'event' | 'todo';
  readonly timeZone: string | undefined;
  readonly summary: string;
};

const refuseAlarm = (path: AlarmOf['path'], value: unknown, accepted: string): never =>
  refuse('ics/invalid-alarm', { path, value: shownValue(value ?? null), accepted });

function triggerOf({ before, at }: IcsAlarm, { path, kind, timeZone }: AlarmOf, clockOf: Clocks): string {
  if (at !== undefined) {
    if (timeZone === undefined) return refuseAlarm([...path, 'at'], at, 'with the time zone of the entry');
    return `TRIGGER;VALUE=DATE-TIME:${icsTime(at, timeZone, [...path, 'at'], clockOf)}`;
  }
  const { amount, unit } = before ?? ({} as Partial<IcsLead>);
  const duration = DURATIONS.get(unit);
  if (duration === undefined || !Number.isInteger(amount) || (amount as number) < 0 || (amount as number) > MOST) {
    return refuseAlarm(path, unit ?? before, `{ before: { amount: 0..${MOST}, unit: day | hour | minute } } | { at }`);
  }
  // a task has no start to be reminded before
  return `TRIGGER${kind === 'todo' ? ';RELATED=END' : ''}:${duration(amount as number)}`;
}

/**
 * The lines of an alarm.
 *
 * @throws `ics/invalid-alarm`, `ics/invalid-text`, and what is wrong with its time.
 */
export function alarmLines(alarm: IcsAlarm, of: AlarmOf, clockOf: Clocks): readonly string[] {
  if (typeof alarm !== 'object' || alarm === null) return refuseAlarm(of.path, alarm, '{ before } | { at }');
  const text = alarm.text === undefined ? of.summary : icsText(alarm.text, [...of.path, 'text']);
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `DESCRIPTION:${text}`, triggerOf(alarm, of, clockOf), 'END:VALARM'];
}
