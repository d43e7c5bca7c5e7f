import type { Classification, DossierState } from '../dossier/index.js';
import { countDays, countIn } from './count-in.js';
import type { OpenCell } from './open-cell.js';
import type { Period } from './period.js';
import type { FactCount, Flow } from './tally.js';

/** By which flow it came into the period; `null` when it did not, for it was not received or had ended before. */
export function flowOf({ receivedOn, endedOn, channel }: DossierState, { from, to }: Period): Flow | null {
  if (receivedOn === null || receivedOn > to) return null;
  if (receivedOn >= from) return channel ?? 'unknown';
  return endedOn === null || endedOn >= from ? 'carried' : null;
}

const endedIn = ({ endedOn }: DossierState, { from, to }: Period) =>
  endedOn !== null && endedOn >= from && endedOn <= to;

type Told = { -readonly [key in keyof FactCount]: FactCount[key] };

function tell(count: Told, fact: boolean | undefined): void {
  if (fact === true) count.yes += 1;
  else if (fact === false) count.no += 1;
}

/** What indicators ask of a dossier that was finished. */
function countFacts(counts: NonNullable<OpenCell['facts']>, { facts }: DossierState): void {
  counts.finished += 1;
  if (facts === undefined) return;
  tell(counts.electronicResult, facts.electronicResult);
  tell(counts.digitised, facts.digitised);
  tell(counts.dataReused, facts.dataReused);
  tell(counts.paidOnline, facts.paidOnline);
  counts.visits += facts.visits ?? 0;
}

/** A lateness and its cause. */
function countLate(cell: OpenCell, state: DossierState, side: 'ended' | 'open', days: number): void {
  if (cell.late !== undefined) countDays(cell.late[side], days);
  if (cell.causes === undefined) return;
  const cause = state.facts?.latenessCause ?? null;
  const told = cell.causes.find((one) => one.cause === cause);
  if (told === undefined) cell.causes.push({ cause, dossiers: 1 });
  else told.dossiers += 1;
}

/** On which side of the period a dossier stands on its last day; `null` when it had ended before. */
function sideOf(state: DossierState, period: Period): 'ended' | 'open' | null {
  if (state.endedOn === null) return 'open';
  return endedIn(state, period) ? 'ended' : null;
}

/**
 * Counts a dossier of a class in a cell. What came in is counted by the day of receipt alone, what ended and what is open by the day of ending
 * alone: so a history that contradicts itself shows as a form that does not balance.
 */
export function countState(
  cell: OpenCell,
  state: DossierState,
  { period, found, days }: { period: Period; found: Classification; days: 'working' | 'calendar' },
): void {
  const { code, timeliness, status, daysLate } = found;
  const flow = flowOf(state, period);
  if (flow !== null) countIn(cell.receipts[flow], code);
  const side = sideOf(state, period);
  if (side === null) return;
  countIn(side === 'open' ? cell.open : cell.endings, code);
  if (timeliness === 'overdue') countLate(cell, state, side, daysLate[days]);
  if (status === 'finished' && cell.facts !== undefined) countFacts(cell.facts, state);
}
