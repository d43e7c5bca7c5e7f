import { dossierReport } from '../../../docs/audit/src/dossiers/dossier-report.ts';
import { noMatching } from '../../../docs/audit/src/dossiers/matching.ts';
import type { DossierNews, DossierReport, DossierRequest } from '../../../docs/audit/src/dossiers/request.ts';

/** A reporting period. */
export const period = { from: '2026-10-15', to: '2026-11-14' };

/** What is asked of a file. */
export const request = (source: string | Uint8Array, more: Partial<DossierRequest> = {}): DossierRequest => ({
  source,
  encoding: 'auto',
  period,
  grouping: 'unit',
  limit: null,
  matching: noMatching(),
  ...more,
});

/** All that is told while it is answered. */
export const newsOf = (asked: DossierRequest): readonly DossierNews[] => [...dossierReport(asked)];

/** The report of a file. */
export function reportOf(asked: DossierRequest): DossierReport {
  const last = newsOf(asked).at(-1);
  if (last?.kind !== 'done') throw new Error(JSON.stringify(last));
  return last.report;
}

/** What is told of a file without a report. */
export function refusedOf(asked: DossierRequest): Extract<DossierNews, { kind: 'refused' }> {
  const last = newsOf(asked).at(-1);
  if (last?.kind !== 'refused') throw new Error('not refused');
  return last;
}
