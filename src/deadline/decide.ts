import {
  coverageText,
  isProvisional,
  isWorking,
  nthWorkingDay,
  openingOf,
  requireCovered,
  restKinds,
} from '../calendar/inside.js';
import { type EpochDay, fromEpochDay, type Moment, NO_DAY } from '../kernel/index.js';
import { refuse, toMoment } from '../kernel/inside.js';
import { checkLimit } from './check-limit.js';
import { checkPolicy } from './check-policy.js';
import { type RollChoice, rollChoice } from './choices.js';
import { type CountedSpan, type Counting, type Cursor, countSpan } from './count-span.js';
import { type Cutoff, cutoffOf } from './cutoff.js';
import type { DeadlineQuery } from './query.js';
import { hasFraction, isByTheClock, spansOf, type TimeLimit } from './time-limit.js';

/** The small record that decides a due date. `dueDate` picks from it, `explainDueDate` narrates it. */
export type Decision = {
  /** As stamped. */
  readonly received: Moment;
  /** The cut-off that governs the receipt, if any. */
  readonly cutoff: Cutoff | null;
  /** Whether the receipt came after it. */
  readonly isLate: boolean;
  /** The day the receipt counts on after the cut-off was applied. */
  readonly cutoffDay: EpochDay;
  /** The day the receipt counts on: day zero. */
  readonly dayZero: EpochDay;
  /** The spans counted, one after the other; none for same-day and on-the-spot. */
  readonly counted: readonly CountedSpan[];
  /** Where counting ended. */
  readonly nominal: Cursor;
  /** The switch that decided whether the last day rolls; `null` when it is worked, or nobody asks. */
  readonly roll: RollChoice | null;
  /** The due day, after rolling; `NO_DAY` when it is outside the calendar. */
  readonly dueDay: EpochDay;
  /** The minute of the due day, for limits in hours and minutes. */
  readonly dueMinute: number | null;
  /** Whether a projected day lies between receipt and due day. */
  readonly isProvisional: boolean;
};

/** Whether any part of a limit runs by the clock, so that a receipt without a time says too little. */
export const needsTime = (limit: TimeLimit): boolean => spansOf(limit).some(isByTheClock);

/** Whether a limit is due at a minute, and so asks for no roll. */
export function endsByTheClock(limit: TimeLimit): boolean {
  const last = spansOf(limit).at(-1);
  return last !== undefined && (isByTheClock(last) || hasFraction(last));
}

function countAll(start: Cursor, query: DeadlineQuery, count: Counting): readonly CountedSpan[] {
  const counted: CountedSpan[] = [];
  let cursor = start;
  for (const span of spansOf(query.limit)) {
    const next = count(span, cursor, query);
    counted.push(next);
    cursor = next.end;
    if (cursor.day === NO_DAY) break;
  }
  return counted;
}

/** Whether a limit asks on which kind of day it ends. */
export const asksForRoll = (limit: TimeLimit): boolean => limit.unit !== 'on-the-spot' && !endsByTheClock(limit);

/** The day a receipt counts on, past a cut-off and off a rest day, each where the query says so. */
function countedReceipt(received: Moment, cutoff: Cutoff | null, { calendar, policy }: DeadlineQuery) {
  // what comes on a day of rest comes after the cut-off of the last day that was worked
  const isLate = cutoff !== null && (!isWorking(calendar, received.day) || (received.minute ?? 0) > cutoff.minutes);
  const cutoffDay = isLate ? nthWorkingDay(calendar, received.day, 1) : received.day;
  const moves = policy.restDayReceipt.value === 'next-working-day';
  const rests = cutoffDay !== NO_DAY && !isWorking(calendar, cutoffDay);
  return { isLate, cutoffDay, dayZero: moves && rests ? nthWorkingDay(calendar, cutoffDay, 1) : cutoffDay };
}

/** The minute counting starts at: of the receipt, else of the opening when it is known. */
function startMinute(received: Moment, dayZero: EpochDay, { calendar }: DeadlineQuery): number | null {
  if (dayZero === received.day && received.minute !== null) return received.minute;
  return dayZero === NO_DAY ? null : openingOf(calendar, dayZero);
}

/**
 * Decides a due date; `dueDay` is `NO_DAY` when the way to it leaves the calendar. The receipt itself must be covered. How a span is counted
 * may be told: time that stands still is counted otherwise.
 */
export function resolve(query: DeadlineQuery, received: Moment, count: Counting = countSpan): Decision {
  const cutoff = cutoffOf(query);
  const receipt = countedReceipt(received, cutoff, query);
  const { dayZero } = receipt;
  const start: Cursor = { day: dayZero, minute: startMinute(received, dayZero, query) };
  const counted = dayZero === NO_DAY ? [] : countAll(start, query, count);
  const nominal = counted.at(-1)?.end ?? start;
  const asks = nominal.day !== NO_DAY && asksForRoll(query.limit);
  const roll = asks ? rollChoice(query.policy, restKinds(query.calendar, nominal.day)) : null;
  const dueDay = roll?.choice.value === true ? nthWorkingDay(query.calendar, nominal.day, 1) : nominal.day;
  return {
    received,
    cutoff,
    ...receipt,
    counted,
    nominal,
    roll,
    dueDay,
    dueMinute: endsByTheClock(query.limit) ? nominal.minute : null,
    isProvisional: dueDay !== NO_DAY && isProvisional(query.calendar, received.day, dueDay),
  };
}

const WITH_HOURS = 'withHours(calendar, hours)';

const refuseHours = (value: unknown, accepted: string): never => refuse('calendar/no-hours', { value, accepted });

/** Refuses a limit that needs office hours of a calendar that has none. */
function checkHours({ limit, calendar }: DeadlineQuery): void {
  if (calendar.hours !== null) return;
  const span = spansOf(limit).find((one) => one.unit === 'working-hour' || hasFraction(one));
  if (span !== undefined) refuseHours([span.amount, span.unit], WITH_HOURS);
}

/**
 * Reads the receipt and refuses what no due date can be decided from.
 *
 * @throws `kernel/not-a-date-time`, `calendar/out-of-coverage`, `calendar/no-hours`, and what `checkLimit` and `checkPolicy`
 * throw.
 */
export function readQuery(query: DeadlineQuery): Moment {
  checkLimit(query?.limit);
  checkPolicy(query.policy);
  const received = toMoment(query.receivedAt);
  requireCovered(query.calendar, received.day);
  checkHours(query);
  return received;
}

/** Refuses a decision that rests on a projection when an official one was asked for. */
export function checkCertainty({ isProvisional: projected, dueDay }: Decision, { certainty }: DeadlineQuery): void {
  if (certainty === undefined) return;
  if (certainty !== 'official') refuse('deadline/unknown-certainty', { value: certainty, accepted: 'official' });
  if (projected) refuse('deadline/not-official', { value: fromEpochDay(dueDay) });
}

/**
 * Decides a due date, or refuses with the reason.
 *
 * @throws `deadline/not-official`, `deadline/unknown-certainty`, and what {@link readQuery} throws.
 */
export function decide(query: DeadlineQuery): Decision {
  const decision = resolve(query, readQuery(query));
  if (decision.dueDay !== NO_DAY) {
    checkCertainty(decision, query);
    return decision;
  }
  const stuck = decision.counted.at(-1);
  if (stuck !== undefined && isByTheClock(stuck.span) && stuck.start.minute === null) {
    return refuseHours(query.receivedAt, decision.received.minute === null ? 'YYYY-MM-DDTHH:mm' : WITH_HOURS);
  }
  return refuse('calendar/out-of-coverage', { value: query.receivedAt, accepted: coverageText(query.calendar) });
}
