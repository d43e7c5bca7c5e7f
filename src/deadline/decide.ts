import { coverageText, isProvisional, isWorking, nthWorkingDay, requireCovered, restKinds } from '../calendar/index.js';
import { type EpochDay, fromEpochDay, type Moment, NO_DAY, refuse, toMoment } from '../kernel/index.js';
import { checkLimit } from './check-limit.js';
import { position, rollChoice } from './choices.js';
import { type CountedSpan, type Cursor, countSpan } from './count-span.js';
import { type Cutoff, cutoffOf } from './cutoff.js';
import type { DeadlineQuery } from './query.js';
import { isByTheClock, type Span, type TimeLimit } from './time-limit.js';

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
  /** The due day, after rolling; `NO_DAY` when it is outside the calendar. */
  readonly dueDay: EpochDay;
  /** The minute of the due day, for limits in hours and minutes. */
  readonly dueMinute: number | null;
  /** Whether a projected day lies between receipt and due day. */
  readonly isProvisional: boolean;
};

function spansOf(limit: TimeLimit): readonly Span[] {
  switch (limit.unit) {
    case 'sum':
      return limit.parts;
    case 'same-day':
    case 'on-the-spot':
      return [];
    default:
      return [limit];
  }
}

/** Whether any part of a limit runs by the clock, so that a receipt without a time says too little. */
export const needsTime = (limit: TimeLimit): boolean => spansOf(limit).some(({ unit }) => isByTheClock(unit));

/** Whether a limit is due at a minute and so runs through rest days. */
export function endsByTheClock(limit: TimeLimit): boolean {
  const last = spansOf(limit).at(-1);
  return last !== undefined && isByTheClock(last.unit);
}

function countAll(start: Cursor, query: DeadlineQuery): readonly CountedSpan[] {
  const counted: CountedSpan[] = [];
  let cursor = start;
  for (const span of spansOf(query.limit)) {
    const next = countSpan(span, cursor, query);
    counted.push(next);
    cursor = next.end;
    if (cursor.day === NO_DAY) break;
  }
  return counted;
}

function rolledDay(day: EpochDay, { calendar, policy, limit }: DeadlineQuery): EpochDay {
  if (day === NO_DAY || limit.unit === 'on-the-spot' || endsByTheClock(limit)) return day;
  const choice = rollChoice(policy, restKinds(calendar, day));
  return choice?.[1].value === true ? nthWorkingDay(calendar, day, 1) : day;
}

/** The day a receipt counts on, past a cut-off and off a rest day, each where the query says so. */
function countedReceipt(received: Moment, isLate: boolean, { calendar, policy }: DeadlineQuery) {
  const cutoffDay = isLate ? nthWorkingDay(calendar, received.day, 1) : received.day;
  const moves = position(policy, 'restDayReceipt') === 'next-working-day';
  const rests = cutoffDay !== NO_DAY && !isWorking(calendar, cutoffDay);
  return { cutoffDay, dayZero: moves && rests ? nthWorkingDay(calendar, cutoffDay, 1) : cutoffDay };
}

/** Decides a due date; `dueDay` is `NO_DAY` when the way to it leaves the calendar. The receipt itself must be covered. */
export function resolve(query: DeadlineQuery, received: Moment): Decision {
  const cutoff = cutoffOf(query);
  const isLate = cutoff !== null && received.minute !== null && received.minute > cutoff.minutes;
  const { cutoffDay, dayZero } = countedReceipt(received, isLate, query);
  const start: Cursor = { day: dayZero, minute: dayZero === received.day ? received.minute : null };
  const counted = dayZero === NO_DAY ? [] : countAll(start, query);
  const nominal = counted.at(-1)?.end ?? start;
  const dueDay = rolledDay(nominal.day, query);
  return {
    received,
    cutoff,
    isLate,
    cutoffDay,
    dayZero,
    counted,
    nominal,
    dueDay,
    dueMinute: endsByTheClock(query.limit) ? nominal.minute : null,
    isProvisional: dueDay !== NO_DAY && isProvisional(query.calendar, received.day, dueDay),
  };
}

/**
 * Reads the receipt and refuses what no due date can be decided from.
 *
 * @throws `kernel/not-a-date-time`, `calendar/out-of-coverage`, `deadline/invalid-policy`, and what `checkLimit` throws.
 */
export function readQuery({ receivedAt, limit, calendar, policy }: DeadlineQuery): Moment {
  checkLimit(limit);
  if (typeof policy?.id !== 'string') {
    refuse('deadline/invalid-policy', { path: ['policy'], value: policy ?? null, accepted: 'a policy with an id' });
  }
  const received = toMoment(receivedAt);
  requireCovered(calendar, received.day);
  return received;
}

/** Decides a due date, or refuses with the reason. */
export function decide(query: DeadlineQuery): Decision {
  const decision = resolve(query, readQuery(query));
  if (decision.dueDay === NO_DAY) {
    refuse('calendar/out-of-coverage', {
      value: `due date of a receipt on ${fromEpochDay(decision.received.day)}`,
      accepted: coverageText(query.calendar),
    });
  }
  return decision;
}
