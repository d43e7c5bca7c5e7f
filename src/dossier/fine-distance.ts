import { countedSessions, requireCovered } from '../calendar/inside.js';
import type { EpochDay } from '../kernel/index.js';
import { refuse, toMoment } from '../kernel/inside.js';
import type { DossierState } from './dossier-state.js';

/** How finely a dossier is compared with its due date: by days, by the half-day of office hours that holds the minute due, or by the minute. */
export type Granularity = 'day' | 'half-day' | 'instant';

type Question = {
  readonly against: 'lawful' | 'promised' | 'reappointed';
  readonly granularity: Granularity;
  /** The day compared. */
  readonly day: EpochDay;
  /** The day it was due. */
  readonly due: EpochDay;
};

function dueMinute({ due }: DossierState, against: Question['against']): number | null {
  const at =
    against === 'promised'
      ? due.promisedAt
      : against === 'lawful' || due.reappointedOn === undefined
        ? due.lawfulAt
        : undefined;
  return at === undefined ? null : toMoment(at).minute;
}

/** The opening of the session that holds a minute, else of the next that day, else of the last. */
function openingBefore({ context }: DossierState, day: EpochDay, minute: number): number {
  const calendar = context?.calendar;
  const sessions = countedSessions(calendar, requireCovered(calendar, day));
  const holds = sessions.find(({ closes }) => minute <= closes) ?? sessions.at(-1);
  return holds?.opens ?? 0;
}

/** What came before the half-day that holds the minute due is early, what came within it in time, what came after the minute late. */
const byHalfDay = (ended: number, due: number, opening: number): number => (ended > due ? 1 : ended < opening ? -1 : 0);

/**
 * How a day stands to the due date, an end on the very day it was due by its minute: before, in time, after. Where either minute is not known,
 * the day is all there is.
 *
 * @throws `dossier/unknown-granularity`, `calendar/no-hours`, `calendar/out-of-coverage`, `calendar/not-compiled`.
 */
export function fineDistance(state: DossierState, { against, granularity, day, due: dueDay }: Question): number {
  if (granularity !== 'half-day' && granularity !== 'instant') {
    refuse('dossier/unknown-granularity', {
      path: ['granularity'],
      value: granularity,
      accepted: 'day | half-day | instant',
    });
  }
  if (day !== dueDay) return day - dueDay;
  const ended = state.endedAt === undefined ? null : toMoment(state.endedAt).minute;
  const due = dueMinute(state, against);
  if (ended === null || due === null) return 0;
  return granularity === 'instant' ? ended - due : byHalfDay(ended, due, openingBefore(state, day, due));
}
