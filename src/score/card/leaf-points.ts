import type { Exact } from '../../kernel/index.js';
import { rounded } from './combine.js';
import { boundedPoints } from './points-fault.js';
import type { ScoredCriterion } from './score-card.js';

/** The points of a criterion without children: rounded, and kept within its bounds, for a maximum may have more places than the rounding. */
export const leafPoints = (
  raw: Exact,
  { role, max, limits, rounding }: Pick<ScoredCriterion, 'role' | 'max' | 'limits' | 'rounding'>,
): Exact => boundedPoints(rounded(raw, rounding), { role, max, least: limits.least });
