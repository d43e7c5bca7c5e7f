import { countWorkingDays, covers, workingDaysBetween } from '../calendar/inside.js';
import { type CivilDate, type EpochDay, toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { classOf, STATUS } from './class-of.js';
import { classes, type Timeliness } from './classes.js';
import type { DossierState, DossierStatus } from './dossier-state.js';
import { fineDistance, type Granularity } from './fine-distance.js';

/** Against which due date, and how finely. */
export type ClassifyOptions = {
  /** `lawful` by default; a dossier without the one that was re-appointed is compared with the lawful one. */
  readonly against?: 'lawful' | 'promised' | 'reappointed';
  /** `day` by default, as national practice compares; `half-day` and `instant` matter for limits that end at a minute. */
  readonly granularity?: Granularity;
};

/** How late a dossier is; zero when it is not. */
export type DaysLate = {
  /** Working days after the due date. */
  readonly working: number;
  /** Calendar days after it. */
  readonly calendar: number;
};

/** The class of a dossier: where it stands, and whether the promise was kept. */
export type Classification = {
  /** Where it stands. */
  readonly status: DossierStatus;
  /** How it stands to its due date. */
  readonly timeliness: Timeliness;
  /** The due date it was compared with. */
  readonly dueOn: CivilDate | null;
  /** How late it is. */
  readonly daysLate: DaysLate;
  /** Whether a letter of apology was sent. */
  readonly apologised: boolean;
  /** Its place in `classes`. */
  readonly code: number;
};

const NOT_LATE: DaysLate = { working: 0, calendar: 0 };

function dueOf({ due }: DossierState, against: ClassifyOptions['against']): CivilDate | null {
  switch (against) {
    case 'lawful':
      return due.lawfulOn;
    case 'promised':
      return due.promisedOn;
    case 'reappointed':
      return due.reappointedOn ?? due.lawfulOn;
    default:
      return refuse('dossier/unknown-due-date', {
        path: ['against'],
        value: against,
        accepted: 'lawful | promised | reappointed',
      });
  }
}

/** The number of a status; a state read from JSON may have any. */
function numberOf(state: DossierState): number {
  const number = Object.hasOwn(STATUS, state?.status) ? STATUS[state.status] : undefined;
  if (number !== undefined) return number;
  return refuse('dossier/not-a-state', {
    path: ['status'],
    value: state?.status ?? null,
    accepted: Object.keys(STATUS).join(' | '),
  });
}

/** The day that is compared with the due date. */
export const comparedOn = ({ status, on, suspendedOn, endedOn }: DossierState): CivilDate =>
  (status === 'suspended' ? suspendedOn : endedOn) ?? on;

type Compared = {
  readonly dueOn: CivilDate;
  readonly compared: CivilDate;
  readonly due: EpochDay;
  readonly day: EpochDay;
};

/** The days from a due date to a later day, each given as text and as a number. */
function lateness({ context }: DossierState, { dueOn, compared, due, day }: Compared): DaysLate {
  const calendar = context?.calendar;
  // by the texts only when the calendar does not reach, for the refusal tells them
  const isReached = calendar !== undefined && covers(calendar, due, day);
  const working = isReached
    ? workingDaysBetween(calendar, due, day)
    : countWorkingDays(calendar as never, dueOn, compared);
  return { working, calendar: day - due };
}

/**
 * Whether a dossier keeps, kept or broke its promise.
 *
 * A dossier that ended (finished, withdrawn, returned, stopped) is compared by the day it ended, never by the day its result was handed over;
 * one that is pending by the day that asks; one that is suspended by the first day of the suspension. The due date itself is in time.
 * Without a due date it is `unknown`, never in time; a dossier not received, or refused, has no timeliness. A re-appointment or an apology does not
 * cure lateness.
 *
 * @param state - What `stateAsOf` or `stateFromRow` returns.
 * @param options - Against which due date, and how finely.
 * @returns The class, and how late it is in working and calendar days.
 * @throws `dossier/unknown-due-date`, `dossier/unknown-granularity`, `dossier/not-a-state`; `calendar/no-hours` for half-days by a calendar without hours;
 * `calendar/out-of-coverage` when an overdue dossier's days reach outside the calendar; `calendar/not-compiled` without its context.
 *
 * @example
 * ```ts
 * import { classify, stateFromRow } from 'motcua/dossier';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const row = { receivedAt: '2026-11-16', dueOn: '2026-11-19', endedOn: '2026-11-25' };
 * const state = stateFromRow(row, { on: '2026-11-30', calendar: vietnamCalendar });
 * const { status, timeliness, daysLate } = classify(state);
 * [status, timeliness]; // => ['finished', 'overdue']
 * daysLate; // => { working: 3, calendar: 6 }
 * ```
 */
export function classify(
  state: DossierState,
  { against = 'lawful', granularity = 'day' }: ClassifyOptions = {},
): Classification {
  const number = numberOf(state);
  const { status } = state;
  const dueOn = dueOf(state, against);
  const apologised = state.apologisedOn !== undefined;
  if (number < 2 || dueOn === null) {
    const code = classOf(number, null, apologised);
    return { status, timeliness: classes[code]?.timeliness ?? 'none', dueOn, daysLate: NOT_LATE, apologised, code };
  }
  const compared = comparedOn(state);
  const [due, day] = [toEpochDay(dueOn), toEpochDay(compared)];
  const distance = granularity === 'day' ? day - due : fineDistance(state, { against, granularity, day, due });
  const code = classOf(number, distance, apologised);
  const daysLate = distance > 0 ? lateness(state, { dueOn, compared, due, day }) : NOT_LATE;
  return { status, timeliness: classes[code]?.timeliness ?? 'none', dueOn, daysLate, apologised, code };
}
