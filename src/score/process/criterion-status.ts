import type { AssessmentStatus, CriterionStatus } from './assessment.js';
import type { Course } from './course.js';
import { firstPoints, type Standing } from './standing.js';

/** How far a criterion has come. */
export function criterionStatus(standing: Standing): CriterionStatus {
  if (standing.second !== null) return 'verified-again';
  if (standing.explained !== null) return 'explained';
  if (firstPoints(standing) !== null) return 'verified';
  return standing.self === null ? 'open' : 'self-scored';
}

/** The status of the whole while one of its criteria has this one, in order. */
const WAITING: readonly CriterionStatus[] = ['open', 'self-scored', 'explained', 'verified-again'];

/** How far an assessment has come; what is for information does not hold it up. */
export function courseStatus({ standings, approved, published }: Course): AssessmentStatus {
  if (published !== null) return 'published';
  if (approved !== null) return 'approved';
  const statuses = new Set(
    standings.filter(({ leaf }) => leaf.plan.role !== 'information').map((standing) => criterionStatus(standing)),
  );
  return WAITING.find((status) => statuses.has(status)) ?? (statuses.size === 0 ? 'open' : 'verified');
}
