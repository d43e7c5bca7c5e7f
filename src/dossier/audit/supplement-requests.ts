import { entriesAsOf } from '../state-as-of.js';
import type { Timeline } from '../timeline.js';
import { anomalyAt } from './anomaly.js';
import type { AuditAnomaly, AuditPlace } from './audit-result.js';
import type { AuditSetting } from './audit-setting.js';

/** The requests for a supplement beyond so many, before and after the receipt: the applicant is to be told everything at once. */
export function supplementRequests(
  timeline: Timeline,
  place: AuditPlace,
  { on, thresholds: { supplementRequests: most } }: AuditSetting,
): readonly AuditAnomaly[] {
  if (most === null) return [];
  return entriesAsOf(timeline, on, undefined)
    .filter(({ event }) => event.kind === 'supplement-requested')
    .flatMap(({ position }, before) =>
      before < most
        ? []
        : anomalyAt(place, 'dossier/second-supplement-request', {
            at: ['events', position],
            value: before + 1,
            accepted: `≤ ${most}`,
          }),
    );
}
