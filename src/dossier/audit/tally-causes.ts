import { type AuditCause, auditCauses } from './audit-cause.js';
import type { AuditDifference, CauseCount } from './audit-result.js';

type Counts = { first: number; possible: number; only: number };

/** How many differences each cause explains, first, at all and alone, in the order of the causes. */
export function tallyCauses(differences: readonly AuditDifference[]): readonly CauseCount[] {
  const counts = new Map<AuditCause, Counts>(auditCauses.map((cause) => [cause, { first: 0, possible: 0, only: 0 }]));
  for (const { cause, others } of differences) {
    for (const one of [cause, ...others]) (counts.get(one) as Counts).possible += 1;
    const first = counts.get(cause) as Counts;
    first.first += 1;
    if (others.length === 0) first.only += 1;
  }
  return [...counts].flatMap(([cause, count]) => (count.possible === 0 ? [] : { cause, ...count }));
}
