import type { DossierState } from '../../dossier/index.js';
import { type CivilDate, toEpochDay } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';

/** Refuses a state that is not as of a day: a list would mix what is with what was. */
export function requireOn(state: DossierState, on: CivilDate): void {
  if (state?.on === on) return;
  toEpochDay(on);
  refuse('statistics/other-day', { path: ['on'], value: state?.on ?? null, accepted: on });
}
