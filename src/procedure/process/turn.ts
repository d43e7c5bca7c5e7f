import type { DueDate } from '../../deadline/index.js';
import { type CivilDate, fromEpochDay, type LocalDateTime } from '../../kernel/index.js';
import { localDateTime, MINUTES_PER_DAY, toMoment } from '../../kernel/inside.js';

/** A moment at which work passes from one to the next. */
export type Turn = {
  /** Minutes since 1970-01-01T00:00, in the authority's own time. */
  readonly minutes: number;
  /** The moment; the end of a day is the first minute of the next. */
  readonly at: CivilDate | LocalDateTime;
  /** The day whose end it is; `null` when it is a minute of a day, or a receipt. */
  readonly endOf: CivilDate | null;
};

/** When a day begins or a minute is, as a {@link Turn} of minutes alone. */
export function startMinutes(at: CivilDate | LocalDateTime): number {
  const { day, minute } = toMoment(at);
  return day * MINUTES_PER_DAY + (minute ?? 0);
}

/** When a day is over or a minute is: a bare date lasts to its end. */
export function endTurn(at: CivilDate | LocalDateTime): Turn {
  const { day, minute } = toMoment(at);
  return minute === null
    ? { minutes: (day + 1) * MINUTES_PER_DAY, at: localDateTime(day + 1, 0), endOf: fromEpochDay(day) }
    : { minutes: day * MINUTES_PER_DAY + minute, at, endOf: null };
}

/** The receipt: a bare date is received at opening. */
export const receiptTurn = (at: CivilDate | LocalDateTime): Turn => ({ minutes: startMinutes(at), at, endOf: null });

/** When a due date has passed. */
export const dueTurn = ({ dueOn, dueAt }: DueDate): Turn => endTurn(dueAt ?? dueOn);

/** The last minute of a day, or the minute itself. */
export function lastMinute(at: CivilDate | LocalDateTime): number {
  const { day, minute } = toMoment(at);
  return day * MINUTES_PER_DAY + (minute ?? MINUTES_PER_DAY - 1);
}

/** The last minute in which a due date is kept. */
export const lastMinuteOfDue = ({ dueOn, dueAt }: DueDate): number => lastMinute(dueAt ?? dueOn);

/** Whether something was done too late. Done on the due day, with no minute told, it was not. */
export const isDoneLate = (completedAt: CivilDate | LocalDateTime, due: DueDate): boolean =>
  completedAt !== due.dueOn && lastMinute(completedAt) > lastMinuteOfDue(due);
