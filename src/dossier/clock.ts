import { countWorkingDays, coverageText, nthWorkingDay, requireCovered } from '../calendar/inside.js';
import { interruptedDay, interruptedDue, isByTheClock, type RunningDue, spansOf } from '../deadline/inside.js';
import { type EpochDay, fromEpochDay, type Moment, NO_DAY } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import type { LifeEntry } from './entry.js';
import type { DueChange, Life, Setting } from './life.js';

/** The day on which as many working days have passed since a restart as were appointed at the receipt. */
function appointedDay(life: Life, start: Moment, { calendar }: Setting): EpochDay {
  const [received, promised] = [life.received, life.promised] as [Moment, Moment];
  if (start === received) return promised.day;
  const amount = countWorkingDays(calendar, fromEpochDay(received.day), fromEpochDay(promised.day));
  return nthWorkingDay(calendar, start.day, Math.max(0, amount));
}

function runningDue(life: Life, start: Moment, setting: Setting): RunningDue | null {
  const { calendar, policy } = setting;
  if (life.limit !== null) {
    return interruptedDue({ receivedAt: '', limit: life.limit, calendar, policy }, start, life);
  }
  if (life.promised === null) return null;
  return interruptedDay({ calendar, policy }, start, appointedDay(life, start, setting), life);
}

/** Whether a limit runs by the clock from a day whose minute nobody told, by a calendar that does not know when the office opens. */
function lacksTime({ limit, clockStart }: Life, { calendar }: Setting): boolean {
  const first = limit === null ? undefined : spansOf(limit)[0];
  return first !== undefined && isByTheClock(first) && clockStart?.minute === null && calendar.hours === null;
}

const isSame = (a: RunningDue | null, b: RunningDue | null): boolean => a?.day === b?.day && a?.minute === b?.minute;

/**
 * Counts the lawful due date again, and keeps the change with its reason.
 *
 * @throws `calendar/out-of-coverage` when it lies outside the calendar; `calendar/no-hours` when a limit by the clock starts at no known minute.
 */
export function recount(life: Life, entry: LifeEntry, reason: DueChange['reason'], setting: Setting): void {
  const { clockStart, lawful: before } = life;
  if (clockStart === null) return;
  const after = runningDue(life, clockStart, setting);
  if (after?.day === NO_DAY) {
    if (lacksTime(life, setting)) refuse('calendar/no-hours', { value: entry.event.at, accepted: 'YYYY-MM-DDTHH:mm' });
    refuse('calendar/out-of-coverage', {
      value: entry.event.at,
      accepted: coverageText(setting.calendar),
    });
  }
  life.lawful = after;
  const isNews = reason === 'receipt' || reason === 'restart' || !isSame(before, after);
  const stood = reason === 'pause' ? (life.pauses.at(-1) ?? null) : null;
  if (isNews) life.changes.push({ entry, reason, before, after, stood });
}

/** The clock starts, or starts anew. */
export function startClock(
  life: Life,
  entry: LifeEntry,
  reason: 'receipt' | 'arrival' | 'restart',
  setting: Setting,
): void {
  requireCovered(setting.calendar, entry.day);
  life.clockStart = entry;
  recount(life, entry, reason, setting);
}
