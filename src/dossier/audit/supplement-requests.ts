import { knownEntries } from '../known-entries.js';
import type { Timeline } from '../timeline.js';
import { anomalyAt } from './anomaly.js';
import type { AuditAnomaly, AuditPlace } from './audit-result.js';

/** The requests for a supplement beyond so many, before and after the receipt: the applicant is to be told everything at once. */
export function supplementRequests(
  { read }: Timeline,
  place: AuditPlace,
  most: number | null,
): readonly AuditAnomaly[] {
  if (most === null) return [];
  return knownEntries(read, Number.POSITIVE_INFINITY)
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
