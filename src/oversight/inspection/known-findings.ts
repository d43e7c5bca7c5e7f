import type { Problem } from '../../kernel/index.js';
import { epochDayOf } from '../../kernel/inside.js';
import { type AsOf, isKnown } from '../as-of.js';
import { hasEvidence, isBlank, objectsOf, twiceProblems } from '../check-values.js';
import { isOver } from '../lateness.js';
import { requireNoError } from '../require-no-error.js';
import { checkInspection } from './check-inspection.js';
import type { Finding, Inspection } from './inspection.js';

/** A finding that was known, with how it stood: open or closed, never both; in time or late where it had a due date. */
export type StoodFinding = {
  readonly inspection: string;
  readonly finding: Finding;
  readonly isClosed: boolean;
  /** Closed on its due date or before it. */
  readonly isInTime: boolean;
  /** Open, and its due date over. */
  readonly isOverdue: boolean;
};

const MOST = 100_000;

/** Inspections that can be counted, or a refusal. */
export function requireInspections(inspections: readonly Inspection[]): readonly Inspection[] {
  const { list, problems } = objectsOf(inspections, [], MOST);
  const codes = list
    .map(({ code }, at) => ({ value: code, path: [at, 'code'] }))
    .filter(({ value }) => !isBlank(value));
  const own = list.flatMap((one, at) =>
    checkInspection(one).map((problem): Problem => ({ ...problem, path: [at, ...problem.path] })),
  );
  const all = [...problems, ...own, ...twiceProblems('oversight/code-twice', codes)];
  requireNoError(all, 'oversight/invalid-inspections');
  return list;
}

function stoodOf(inspection: string, finding: Finding, asOf: AsOf): StoodFinding {
  const { dueOn, closed } = finding;
  const isClosed = closed !== undefined && isKnown(closed, asOf) && hasEvidence(closed);
  return {
    inspection,
    finding,
    isClosed,
    isInTime: isClosed && dueOn !== undefined && epochDayOf(closed.on) <= epochDayOf(dueOn),
    isOverdue: !isClosed && dueOn !== undefined && isOver(dueOn, asOf),
  };
}

/** The findings of inspections, which are checked, that were known at the end of a day, in the order given. */
export const knownFindings = (inspections: readonly Inspection[], asOf: AsOf): readonly StoodFinding[] =>
  inspections.flatMap(({ code, findings = [] }) =>
    findings.filter(({ found }) => isKnown(found, asOf)).map((finding) => stoodOf(code, finding, asOf)),
  );
