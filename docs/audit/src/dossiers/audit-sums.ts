import type { Problem } from 'motcua';
import {
  type AuditCause,
  type AuditOptions,
  auditCauses,
  auditDossiers,
  type CauseCount,
  type DossierAudit,
  type NotComparableReason,
} from 'motcua/dossier';
import type { FoundProblems } from '../text/found-problems.ts';
import type { PlacedDossier } from './dossier-rows.ts';
import type { AuditSummary, DifferingDossier, FoundAnomaly } from './request.ts';

/**
 * An audit that is added up part by part: each dossier is held against its own record, so the parts of a file may be audited one after the other. An end before
 * the receipt is looked for elsewhere, in dossiers too that cannot be compared.
 */
export type AuditSums = {
  readonly add: (dossiers: readonly PlacedDossier[]) => void;
  readonly summary: () => AuditSummary;
  readonly differences: readonly DifferingDossier[];
  readonly anomalies: readonly FoundAnomaly[];
};

/** Counts of causes that are added up. */
function causeSums() {
  const sums = new Map<AuditCause, CauseCount>();
  return {
    add: ({ cause, first, possible, only }: CauseCount) => {
      const sum = sums.get(cause) ?? { cause, first: 0, possible: 0, only: 0 };
      sums.set(cause, { cause, first: sum.first + first, possible: sum.possible + possible, only: sum.only + only });
    },
    all: () => auditCauses.flatMap((cause) => sums.get(cause) ?? []),
  };
}

/** What the library says of a dossier of a list, by the row of the file: its path begins with the list and the place in it. */
function inRow(problem: Problem, row: number): Problem {
  const at = problem.path.slice(2).join('.');
  return { ...problem, path: at === '' ? [row] : [row, at] };
}

/** The differences and anomalies of a part, by the rows of the file. */
function placed({ differences, anomalies }: DossierAudit, at: (index: number) => PlacedDossier) {
  return {
    differences: differences.map(({ index, ...difference }) => {
      const { row, dossier } = at(index);
      return { row, unit: dossier.unit ?? null, receivedAt: dossier.receivedAt, ...difference };
    }),
    anomalies: anomalies
      .filter(({ code }) => code !== 'dossier/finished-before-received')
      .map(({ index, id, ...problem }) => ({
        row: at(index).row,
        id,
        problem: { ...problem, path: problem.path.slice(2) },
      })),
  };
}

/** An audit with nothing in it yet; what is wrong with a dossier is told among the problems. */
export function auditSums(options: AuditOptions, found: FoundProblems): AuditSums {
  const causes = causeSums();
  const notComparable: { [why in NotComparableReason]?: number } = {};
  const [differences, anomalies]: [DifferingDossier[], FoundAnomaly[]] = [[], []];
  let [agree, differ, bad] = [0, 0, 0];
  return {
    differences,
    anomalies,
    add: (dossiers) => {
      const given = dossiers.map(({ dossier }) => dossier);
      const audit = auditDossiers(given, options);
      const at = (index: number) => dossiers[index] as PlacedDossier;
      const part = placed(audit, at);
      agree += audit.agree;
      differ += audit.differ;
      bad += audit.bad.length;
      for (const { index, problems } of audit.bad) for (const one of problems) found.add(inRow(one, at(index).row));
      for (const { why } of audit.notComparable) notComparable[why] = (notComparable[why] ?? 0) + 1;
      for (const one of audit.byCause) causes.add(one);
      differences.push(...part.differences);
      anomalies.push(...part.anomalies);
    },
    summary: () => ({ agree, differ, bad, notComparable, byCause: causes.all() }),
  };
}
