import type { WorkingCalendar } from '../../calendar/index.js';
import type { CivilDate, Dated, SampleRequest } from '../../kernel/index.js';
import type { Catalogue } from '../../procedure/index.js';
import type { DossierPolicy } from '../dossier-policy.js';
import type { AuditThresholds } from './audit-thresholds.js';

/** What dossiers are audited by. */
export type AuditOptions = {
  /** The day of the audit: what happened later is not yet so. */
  readonly on: CivilDate;
  /** The days the office works. */
  readonly calendar: WorkingCalendar;
  /** The rules of every dossier alike, or all of them with their days: then those of the day of receipt. */
  readonly policy: DossierPolicy | readonly Dated<DossierPolicy>[];
  /** The procedures with their limits; `null` when only what rows and slips say themselves is known. */
  readonly catalogue: Catalogue | null;
  /** From where on something is an anomaly; what is not named is as in {@link auditThresholds}. */
  readonly thresholds?: Partial<AuditThresholds>;
  /** Which dossiers are drawn to be checked by hand; none without it. */
  readonly sample?: SampleRequest;
};
