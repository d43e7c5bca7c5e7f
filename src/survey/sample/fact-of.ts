import { refuse } from '../../kernel/inside.js';
import type { Ballot } from '../ballots/ballot.js';

/** A fact of a ballot that names a part, as text; refuses a ballot without it. */
export function nameOf(ballot: Ballot, at: number, fact: string): string {
  const value = ballot.facts?.[fact];
  if (typeof value === 'string' && value !== '') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return refuse('survey/missing-fact', { path: ['ballots', at, 'facts', fact], value: value ?? null });
}

/** A fact of a ballot that is a number; refuses a ballot without it. */
export function numberOf(ballot: Ballot, at: number, fact: string): number {
  const value = ballot.facts?.[fact];
  if (typeof value === 'number') return value;
  return refuse('survey/missing-fact', {
    path: ['ballots', at, 'facts', fact],
    value: value ?? null,
    accepted: 'a number',
  });
}
