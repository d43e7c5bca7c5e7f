import { coverageText, isWorking, nthWorkingDay, requireCovered } from '../../calendar/inside.js';
import { type CivilDate, type EpochDay, fromEpochDay, NO_DAY, toEpochDay } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import { comparedOn } from '../classify.js';
import type { DossierRules, LeadTime } from '../dossier-policy.js';
import type { DossierState } from '../dossier-state.js';
import { leadDay } from '../lead-day.js';
import { type LetterOwed, letterStatus } from './letter-owed.js';

/** The last day on which an apology is in time: the lead before the due date, never before the receipt; without a lead the working day after. */
function lastDay(
  { receivedOn, context: { calendar } }: DossierState,
  dueOn: CivilDate,
  lead: LeadTime | null,
): EpochDay {
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

/** Whether an apology must be public as well, and was. */
function publicationOf({ publishedOn }: DossierState, isAsked: boolean): LetterOwed['publication'] {
  if (!isAsked) return 'not-required';
  return publishedOn === undefined ? 'unpublished' : 'published';
}

const isUnpromised = ({ status }: DossierState): boolean => status === 'not-received' || status === 'refused';

/** Whether a dossier is or ended overdue, or could be called near its due date; `null` when it owes none whatever the days. */
function causeOf(state: DossierState, dueOn: CivilDate, lead: LeadTime | null): 'overdue' | 'due-soon' | null {
  if (isUnpromised(state)) return null;
  if (comparedOn(state) > dueOn) return 'overdue';
  return state.status === 'pending' && lead !== null ? 'due-soon' : null;
}

/** The apology a dossier calls for; none while its clock stands still in time, and none when it ended in time. */
export function apologyOwed(state: DossierState, { value, basis }: DossierRules['apology']): LetterOwed | null {
  const { on, apologisedOn, publishedOn } = state;
  const { lawfulOn: dueOn } = state.due;
  if (dueOn === null) return null;
  const cause = causeOf(state, dueOn, value.lead);
  if (cause === null) return null;
  const last = lastDay(state, dueOn, value.lead);
  if (cause === 'due-soon' && !isNear(state, last)) return null;
  const owedBy = fromEpochDay(last);
  return {
    kind: 'apology',
    cause,
    owedBy,
    status: letterStatus(apologisedOn, owedBy, on),
    ...(apologisedOn === undefined ? {} : { sentOn: apologisedOn }),
    publication: publicationOf(state, cause === 'overdue' && value.publish),
    ...(publishedOn === undefined ? {} : { publishedOn }),
    dueOn,
    basis,
  };
}
