import type { WorkingCalendar } from '../calendar/index.js';
import type { Procedure } from '../procedure/index.js';
import type { DossierPolicy } from './dossier-policy.js';

/** What a state was computed with. It is left out of JSON; give it back to a state that was read from JSON before asking of it. */
export type DossierContext = {
  /** The days the office works. */
  readonly calendar: WorkingCalendar;
  /** The rules of the day of receipt; absent for a row, which knows none. */
  readonly policy?: DossierPolicy;
  /** The procedure as it was on the day of receipt. */
  readonly procedure?: Procedure;
};

/** Left out of JSON, for it holds a compiled calendar. */
class Unprinted {
  toJSON(): undefined {}
}

/**
 * A context that JSON leaves out.
 *
 * @internal
 */
export const unprinted = (context: DossierContext): DossierContext => Object.assign(new Unprinted(), context);
