import { SEVERITIES } from './check-finding.js';
import type { FindingSeverity } from './inspection.js';
import type { StoodFinding } from './known-findings.js';

/** How many findings stand how. Closed and open add up to all of them. */
export type FindingCounts = {
  /** All that were found. */
  readonly findings: number;
  /** Those that were put right. */
  readonly closed: number;
  /** Those put right on their due date or before it. */
  readonly closedInTime: number;
  /** Those that were not put right. */
  readonly open: number;
  /** Those among the open ones whose due date is over. */
  readonly overdue: number;
  /** Those among the open ones that have no due date, so that they are never overdue. */
  readonly undated: number;
  /** All that were found, by how grave they are. */
  readonly bySeverity: { readonly [severity in FindingSeverity]: number };
};

/** How many of some findings stand how. */
export function countFindings(findings: readonly StoodFinding[]): FindingCounts {
  const many = (isOne: (finding: StoodFinding) => boolean) => findings.filter(isOne).length;
  const closed = many(({ isClosed }) => isClosed);
  const severities = SEVERITIES.map((severity) => [severity, many(({ finding }) => finding.severity === severity)]);
  return {
    findings: findings.length,
    closed,
    closedInTime: many(({ isInTime }) => isInTime),
    open: findings.length - closed,
    overdue: many(({ isOverdue }) => isOverdue),
    undated: many(({ isClosed, finding }) => !isClosed && finding.dueOn === undefined),
    bySeverity: Object.fromEntries(severities),
  };
}
