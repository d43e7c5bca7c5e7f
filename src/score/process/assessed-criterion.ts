import type { Exact } from '../../kernel/index.js';
import { exact, exactDecimal, reduceExact, subtractExact } from '../../kernel/inside.js';
import type { AssessedCriterion, Verdict } from './assessment.js';
import type { RevisedEvent, VerifiedAgainEvent, VerifiedEvent } from './assessment-event.js';
import { criterionStatus } from './criterion-status.js';
import { type AssessedPoints, assessedPoints, type GivenPoints } from './given-points.js';
import { evidenceOf, firstPoints, type Given, lastPoints, type Standing } from './standing.js';

const told = (points: GivenPoints | null | undefined): AssessedPoints | null =>
  points === null || points === undefined ? null : assessedPoints(points);

function verdict(given: Given<VerifiedEvent | VerifiedAgainEvent | RevisedEvent> | null): Verdict | null {
  if (given === null) return null;
  const { points, event } = given;
  const accepted = event.kind !== 'revised' && event.accept === true;
  const reason = ('reason' in event ? event.reason : undefined) ?? null;
  return { points: assessedPoints(points), accepted, reason, by: event.by, at: event.at };
}

/** What is claimed and not decided on. */
function openPoints(standing: Standing): Exact | null {
  const { self, explained, second } = standing;
  const first = firstPoints(standing);
  const claimed = explained === null ? self?.points : explained.points;
  const isDecided = claimed === undefined || second !== null || (first !== null && explained === null);
  if (isDecided) return exact(0);
  if (typeof claimed !== 'number' || typeof first === 'string') return null;
  const open = subtractExact(exactDecimal(claimed), exactDecimal(first ?? 0));
  return open.n < 0n ? exact(0) : reduceExact(open);
}

/** A criterion with what became of its points. */
export function assessedCriterion(standing: Standing, isApproved: boolean): AssessedCriterion {
  const { leaf, self, explained } = standing;
  const { plan, domain } = leaf;
  return {
    code: plan.criterion.code,
    names: plan.criterion.names,
    domain: domain.criterion.code,
    max: plan.max,
    lead: plan.lead,
    closesOn: plan.closesOn,
    status: criterionStatus(standing),
    self: told(self?.points),
    explanation: explained?.event.explanation ?? self?.explanation ?? null,
    evidence: evidenceOf(standing),
    late: standing.isLate,
    byLead: verdict(standing.lead),
    byCouncil: verdict(standing.council),
    verified: told(firstPoints(standing)),
    asked: told(explained?.points),
    second: verdict(standing.second),
    revised: verdict(standing.revised),
    final: isApproved ? told(lastPoints(standing)) : null,
    open: isApproved ? exact(0) : openPoints(standing),
  };
}
