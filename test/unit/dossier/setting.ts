import type { TimeLimit } from 'motcua/deadline';
import { type DossierEvent, type DossierPolicy, type Timeline, timeline } from 'motcua/dossier';
import { vietnam } from 'motcua/vn';

export const { calendar, policy } = vietnam('2026-11-02');

export const days = (amount: number): TimeLimit => ({ amount, unit: 'working-day' });

/** A dossier with a limit of its own and perhaps other rules. */
export const lifeOf = (
  events: readonly DossierEvent[],
  limit: TimeLimit | null = days(5),
  changes: Partial<DossierPolicy> = {},
): Timeline => timeline(events, { procedure: null, limit, calendar, policy: { ...policy, ...changes } });

/** A switch of a policy. */
export const choice = <T>(value: T) => ({ value, basis: [] });

export const received: DossierEvent = { kind: 'received', at: '2026-11-09T09:00' };
