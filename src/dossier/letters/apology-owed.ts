import { coverageText, isWorking, nthWorkingDay, requireCovered } from '../../calendar/inside.js';
import { type CivilDate, type EpochDay, fromEpochDay, NO_DAY, toEpochDay } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import { comparedOn } from '../classify.js';
import type { DossierRules, LeadTime } from '../dossier-policy.js';
import type { DossierState } from '../dossier-state.js';
import { leadDay } from '../lead-day.js';
import { type LetterOwed, letterStatus } from './letter-owed.js';

/** The last day on which an apology is in time: the lead before the due date and never before the receipt; without a lead the working day after it. */
function lastDay({ receivedOn, context: { calendar } }: DossierState, dueOn: CivilDate, lead: LeadTime | null): EpochDay {
  const due = requireCovered(calendar, toEpochDay(dueOn));
  const day = lead === null ? nthWorkingDay(calendar, due, 1) : leadDay(calendar, due, lead);
  if (day === NO_DAY) return refuse('calendar/out-of-coverage', { value: dueOn, accepted: coverageText(calendar) });
  return receivedOn === null ? day : Math.max(day, toEpochDay(receivedOn));
}

/** A pending dossier is near its due date from the last working day on which an apology is in time: on days off nobody writes one. */
function isNear({ on, context: { calendar } }: DossierState, last: EpochDay): boolean {
  const day = requireCovered(calendar, last);
  const from = isWorking(calendar, day) ? day : nthWorkingDay(calendar, day, -1);
  return toEpochDay(on) >= (from === NO_DAY ? day : from);
}

/** The apology a dossier calls for; none while its clock stands still in time, and none when it ended in time. */
export function apologyOwed(state: DossierState, { value, basis }: DossierRules['apology']): LetterOwed | null {
  const { on, status, apologisedOn, publishedOn } = state;
  const { lawfulOn: dueOn } = state.due;
  if (dueOn === null || status === 'not-received' || status === 'refused') return null;
  const isOverdue = comparedOn(state) > dueOn;
  if (!isOverdue && (status !== 'pending' || value.lead === null)) return null;
  const last = lastDay(state, dueOn, value.lead);
  if (!isOverdue && !isNear(state, last)) return null;
  const owedBy = fromEpochDay(last);
  const isPublic = isOverdue && value.publish;
  return {
    kind: 'apology',
    cause: isOverdue ? 'overdue' : 'due-soon',
    owedBy,
    status: letterStatus(apologisedOn, owedBy, on),
    ...(apologisedOn === undefined ? {} : { sentOn: apologisedOn }),
    publication: isPublic ? (publishedOn === undefined ? 'unpublished' : 'published') : 'not-required',
    ...(publishedOn === undefined ? {} : { publishedOn }),
    dueOn,
    basis,
  };
}
