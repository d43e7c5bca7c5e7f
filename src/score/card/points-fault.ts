import type { Exact } from '../../kernel/index.js';
import { compareExact, exact, exactDecimal, exactToNumber } from '../../kernel/inside.js';
import type { CriterionRole } from '../framework/framework.js';

const ZERO: Exact = /* @__PURE__ */ exact(0);

/** What the points of a criterion without children are held against. */
export type PointsBounds = { readonly role: CriterionRole; readonly max: Exact; readonly least: number | null };

/** The least points it can have: 0, or what is below 0 where the framework says so; `null` for no least. */
function lowest({ role, least }: PointsBounds): Exact | null {
  if (least === null) return role === 'deduction' ? null : ZERO;
  return exactDecimal(Math.min(least, 0));
}

/** The most it can have. */
const highest = ({ role, max }: PointsBounds): Exact => (role === 'deduction' ? ZERO : max);

/** Points kept within what a criterion can have. What is for information has no bounds. */
export function boundedPoints(points: Exact, bounds: PointsBounds): Exact {
  if (bounds.role === 'information') return points;
  const [low, high] = [lowest(bounds), highest(bounds)];
  if (compareExact(points, high) > 0) return high;
  return low !== null && compareExact(points, low) < 0 ? low : points;
}

/** What is wrong with points that a criterion cannot have; `null` when it can. */
export function pointsFault(points: Exact, bounds: PointsBounds) {
  if (boundedPoints(points, bounds) === points) return null;
  const [low, most] = [lowest(bounds), exactToNumber(highest(bounds))];
  const accepted = low === null ? `at most ${most}` : `${exactToNumber(low)}..${most}`;
  return { code: 'score/points-out-of-bounds', value: `${points.n}/${points.d}`, accepted };
}
