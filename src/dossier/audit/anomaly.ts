import type { WorkingCalendar } from '../../calendar/index.js';
import { covers, workingDaysBetween } from '../../calendar/inside.js';
import type { CivilDate, EpochDay, Json } from '../../kernel/index.js';
import type { AuditAnomaly, AuditPlace } from './audit-result.js';

/** What inspectors look for. */
export type AnomalyCode =
  | 'dossier/backdated-entry'
  | 'dossier/backdated-into-time'
  | 'dossier/stopped-just-before-due'
  | 'dossier/second-supplement-request'
  | 'dossier/resubmitted'
  | 'dossier/finished-before-received';

/** One anomaly of a dossier, at a place in it. */
export function anomalyAt(
  { index, id }: AuditPlace,
  code: AnomalyCode,
  {
    at,
    value,
    accepted,
  }: { readonly at: readonly (string | number)[]; readonly value: Json; readonly accepted: string },
): AuditAnomaly {
  return { code, index, id, path: ['rows', index, ...at], severity: 'warning', value, accepted };
}

/** Working days after one day up to another; `null` where the calendar does not reach. */
export const workingDays = (calendar: WorkingCalendar, from: EpochDay, to: EpochDay): number | null =>
  covers(calendar, from, to) ? workingDaysBetween(calendar, from, to) : null;

/** What of a dossier is held against those of other dossiers. */
export type Filing = AuditPlace & {
  readonly applicant: string | undefined;
  readonly procedure: string | undefined;
  readonly receivedOn: CivilDate | null;
  /** The day it ended without a result; `null` when it has not. */
  readonly failedOn: CivilDate | null;
};
