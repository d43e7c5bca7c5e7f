import {
  type AuditCause,
  type AuditOptions,
  auditCauses,
  auditDossiers,
  type CauseCount,
  type NotComparableReason,
} from 'motcua/dossier';
import type { PlacedDossier } from './dossier-rows.ts';
import type { AuditSummary, DifferingDossier, FoundAnomaly } from './request.ts';

/** An audit that is added up part by part: each dossier is held against its own record, so the parts of a file may be audited one after the other. */
export type AuditSums = {
  readonly add: (dossiers: readonly PlacedDossier[]) => void;
  readonly summary: () => AuditSummary;
  readonly differences: readonly DifferingDossier[];
  readonly anomalies: readonly FoundAnomaly[];
};

/** An audit with nothing in it yet. */
export function auditSums(options: AuditOptions): AuditSums {
  const causes = new Map<AuditCause, CauseCount>();
  const notComparable: { [why in NotComparableReason]?: number } = {};
  const [differences, anomalies]: [DifferingDossier[], FoundAnomaly[]] = [[], []];
  let [agree, differ] = [0, 0];
  const addCause = ({ cause, first, possible, only }: CauseCount) => {
    const sum = causes.get(cause) ?? { cause, first: 0, possible: 0, only: 0 };
    causes.set(cause, { cause, first: sum.first + first, possible: sum.possible + possible, only: sum.only + only });
  };
  return {
    differences,
    anomalies,
    add: (dossiers) => {
      const audit = auditDossiers(
        dossiers.map(({ dossier }) => dossier),
        options,
      );
      const rowOf = (index: number) => (dossiers[index] as PlacedDossier).row;
      agree += audit.agree;
      differ += audit.differ;
      for (const { why } of audit.notComparable) notComparable[why] = (notComparable[why] ?? 0) + 1;
      for (const one of audit.byCause) addCause(one);
      for (const { index, ...difference } of audit.differences) differences.push({ row: rowOf(index), ...difference });
      for (const { index, id, ...problem } of audit.anomalies) {
        anomalies.push({ row: rowOf(index), id, problem: { ...problem, path: problem.path.slice(2) } });
      }
    },
    summary: () => ({
      agree,
      differ,
      notComparable,
      byCause: auditCauses.flatMap((cause) => causes.get(cause) ?? []),
    }),
  };
}
