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

/** What is wrong with points that a criterion cannot have; `null` when it can. What is for information has no bounds. */
export function pointsFault(points: Exact, bounds: PointsBounds) {
  const { role, max } = bounds;
  const low = lowest(bounds);
  const high = role === 'deduction' ? ZERO : max;
  const isBelow = low !== null && compareExact(points, low) < 0;
  if (role === 'information' || !(isBelow || compareExact(points, high) > 0)) return null;
  const most = exactToNumber(high);
  const accepted = low === null ? `at most ${most}` : `${exactToNumber(low)}..${most}`;
  return { code: 'score/points-out-of-bounds', value: `${points.n}/${points.d}`, accepted };
}
