import { nthWorkingDay } from '../calendar/inside.js';
import type { Span } from '../deadline/index.js';
import { dueDate } from '../deadline/inside.js';
import {
  type CivilDate,
  type EpochDay,
  fromEpochDay,
  type LocalDateTime,
  NO_DAY,
  toEpochDay,
} from '../kernel/index.js';
import { attempt, localDateTime, refuse, shownValue } from '../kernel/inside.js';
import { leadDay } from './lead-day.js';
import type { Life, Setting } from './life.js';
import { lifeAsOf } from './state-as-of.js';
import type { Timeline } from './timeline.js';

/** What is to be remembered of a dossier. */
export type MomentKind = 'due-soon' | 'apology-due' | 'due' | 'overdue' | 'reappointment-due' | 'applicant-deadline';

/** A moment at which somebody should be reminded. */
export type NextMoment = {
  /** What falls due. */
  readonly kind: MomentKind;
  /** When: a day, or a minute where the limit has one. */
  readonly at: CivilDate | LocalDateTime;
  /** The same for the same reminder whenever it is asked for, so that it is sent once: `id/kind/at`, without an id `kind/at`. */
  readonly key: string;
};

/** Whose reminders, and how early. */
export type NextMomentsOptions = {
  /** The code of the dossier, the first part of every key; without it keys tell the moments of one dossier apart. */
  readonly id?: string;
  /** How many working days before the due date `due-soon` comes, 0 or more, 1 by default: a choice, no law says when. */
  readonly soon?: number;
  /** The day whose knowledge counts; without it everything entered. */
  readonly knownOn?: CivilDate;
};

type Found = readonly [kind: MomentKind, at: CivilDate | LocalDateTime];

/** The last day for the apology that is still owed before the due date: none once it was sent, or when only lateness calls for one. */
function apologyDue({ received, apologised }: Life, due: EpochDay, { calendar, policy }: Setting): readonly Found[] {
  const { lead } = policy.apology.value;
  if (lead === null || apologised !== null) return [];
  const day = leadDay(calendar, due, lead);
  return day === NO_DAY ? [] : [['apology-due', fromEpochDay(Math.max(day, received?.day ?? day))]];
}

/** The moments of a clock that runs. */
function ofTheClock(life: Life, setting: Setting, soon: number): readonly Found[] {
  const { lawful, reappointedDay } = life;
  const anew: readonly Found[] = reappointedDay === null ? [] : [['reappointment-due', fromEpochDay(reappointedDay)]];
  if (lawful === null) return anew;
  const { day, minute } = lawful;
  const early = nthWorkingDay(setting.calendar, day, -soon);
  return [
    ...(early === NO_DAY ? [] : [['due-soon', fromEpochDay(early)] as const]),
    ...apologyDue(life, day, setting),
    ['due', minute === null ? fromEpochDay(day) : localDateTime(day, minute)],
    ['overdue', fromEpochDay(day + 1)],
    ...anew,
  ];
}

/** The last day on which the applicant may supplement, where a rule or the procedure says within which time. */
function ofTheApplicant({ waits }: Life, { calendar, policy, procedure }: Setting): readonly Found[] {
  const request = waits.find(({ wait }) => wait === 'supplement');
  const within: Span | null | NonNullable<Setting['procedure']>['supplementWithin'] =
    procedure?.supplementWithin ?? policy.supplement.value.within;
  if (request === undefined || within === null || within === undefined) return [];
  const due = attempt(() => dueDate({ receivedAt: request.since.event.at, limit: within, calendar, policy }));
  return 'dueOn' in due ? [['applicant-deadline', due.dueAt ?? due.dueOn]] : [];
}

/**
 * What is to be remembered of a dossier from a day on: that it is due soon, that an apology not yet sent must be by then, that it is due, overdue or
 * due anew, that the applicant's time to supplement ends.
 *
 * While the clock stands still nothing falls due but what the applicant owes; once the dossier has ended, nothing does.
 *
 * @param timeline - The dossier.
 * @param on - The day: what fell on an earlier day is left out.
 * @param options - The dossier's code, and how early to warn; where the reminders of many dossiers meet, each needs its code.
 * @returns The moments by time; each has a key that never changes.
 * @throws `kernel/not-a-date`; `calendar/not-a-day-count` when `soon` is no such number.
 *
 * @example
 * ```ts
 * import { nextMoments, timeline } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const limit = { amount: 3, unit: 'working-day' } as const;
 * const dossier = timeline([{ kind: 'received', at: '2026-11-20T09:00' }], { procedure: null, limit, ...vietnam('2026-11-20') });
 * const moments = nextMoments(dossier, '2026-11-25', { id: 'H15-0975' });
 * moments.map(({ kind, at }) => [kind, at]).slice(0, 2); // => [['due-soon', '2026-11-25'], ['apology-due', '2026-11-25']]
 * moments.at(-1)?.key; // => 'H15-0975/overdue/2026-11-27'
 * ```
 */
export function nextMoments(
  timeline: Timeline,
  on: CivilDate,
  options: NextMomentsOptions = {},
): readonly NextMoment[] {
  toEpochDay(on);
  const { id, soon = 1, knownOn } = options;
  if (!Number.isInteger(soon) || soon < 0)
    refuse('calendar/not-a-day-count', { path: ['soon'], value: shownValue(soon), accepted: '0, 1, 2, …' });
  const { life, setting } = lifeAsOf(timeline, on, knownOn);
  if (life.received === null || life.ended !== null) return [];
  const found = [...(life.stoppedBy === null ? ofTheClock(life, setting, soon) : []), ...ofTheApplicant(life, setting)];
  return found
    .filter(([, at]) => at >= on)
    .sort(([, a], [, b]) => Number(a > b) - Number(a < b))
    .map(([kind, at]) => ({ kind, at, key: `${id === undefined ? '' : `${id}/`}${kind}/${at}` }));
}
