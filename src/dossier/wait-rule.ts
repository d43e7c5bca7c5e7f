import type { DossierPolicy } from './dossier-policy.js';
import type { LifeEntry } from './entry.js';

/** The rule by which a wait stops the clock, or does not: that of supplements where one was asked for, else that of suspensions. */
export const waitRule = (since: LifeEntry | undefined, { supplement, suspension }: DossierPolicy) =>
  since?.event.kind === 'supplement-requested' ? supplement : suspension;
