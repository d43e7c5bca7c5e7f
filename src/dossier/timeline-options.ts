import type { WorkingCalendar } from '../calendar/index.js';
import type { TimeLimit } from '../deadline/index.js';
import type { Dated } from '../kernel/index.js';
import type { Procedure } from '../procedure/index.js';
import type { DossierPolicy } from './dossier-policy.js';

/** What the events of a dossier are read against. */
export type TimelineOptions = {
  /** The procedure as it was on the day of receipt; left out or `null` when nobody knows it: the due date is then by the limit below, else that of the slip. */
  readonly procedure?: Procedure | null;
  /** The days the office works. */
  readonly calendar: WorkingCalendar;
  /** The rules of the day of receipt, or all of them: then those in force on that day count. */
  readonly policy: DossierPolicy | readonly Dated<DossierPolicy>[];
  /** The limit, when the caller knows it better than the procedure; `null` for none. */
  readonly limit?: TimeLimit | null;
};
