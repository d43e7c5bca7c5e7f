import type { Exact } from '../../kernel/index.js';
import {
  addExact,
  compareExact,
  exact,
  exactDecimal,
  multiplyExact,
  roundExact,
  subtractExact,
} from '../../kernel/inside.js';
import type { PointsRounding } from '../framework/framework.js';
import type { Planned } from './plan.js';
import type { ScoreAbsence, ScoredCriterion } from './score-card.js';

const ZERO: Exact = /* @__PURE__ */ exact(0);

/** A sum over the larger of two denominators where the other divides it: decimals stay decimals. */
function plus(a: Exact, b: Exact): Exact {
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  return b.d % a.d === 0n ? { n: a.n * (b.d / a.d) + b.n, d: b.d } : addExact(a, b);
}

/** A product that leaves a figure as it is where it is taken once. */
const times = (figure: Exact, factor: Exact): Exact => (factor.n === factor.d ? figure : multiplyExact(figure, factor));

const sumOf = (figures: readonly Exact[]): Exact => figures.reduce(plus, ZERO);

const ratio = (a: Exact, b: Exact): Exact => exact(a.n * b.d, a.d * b.n);

const isPolicy = ({ absence }: ScoredCriterion, policy: string): boolean => absence?.policy === policy;

/** What of a criterion its points are put together by. */
export type Combining = Pick<Planned, 'role' | 'max' | 'limits' | 'rounding' | 'pooledTo'>;

/** Points within the limits a criterion sets; without any it is not below 0, but for deductions. */
export function within(points: Exact, { role, limits: { least, most } }: Pick<Combining, 'role' | 'limits'>): Exact {
  if (least === null && role !== 'deduction' && points.n < 0n) return ZERO;
  if (least !== null && compareExact(points, exactDecimal(least)) < 0) return exactDecimal(least);
  return most !== null && compareExact(points, exactDecimal(most)) > 0 ? exactDecimal(most) : points;
}

export const rounded = (points: Exact, rounding: PointsRounding | null): Exact =>
  rounding === null ? points : roundExact(points, rounding.places, rounding.rounding);

/** Points within the limits of a criterion and rounded, which leads neither beyond these limits nor beyond what counts of the maximum. */
export function roundedWithin(raw: Exact, plan: Combining, outOf: Exact): Exact {
  const exactly = within(raw, plan);
  const points = rounded(exactly, plan.rounding);
  const isLifted = compareExact(points, outOf) > 0 && compareExact(exactly, outOf) <= 0;
  return within(isLifted ? outOf : points, plan);
}

/** How many points of its parent one point of each child is, after what is absent has been taken out. */
function scaled(children: readonly ScoredCriterion[]): readonly ScoredCriterion[] {
  if (!children.some((child) => isPolicy(child, 'rebase') || isPolicy(child, 'redistribute'))) return children;
  const counted = children.filter(({ role }) => role === 'counted');
  const worth = ({ max, factor }: ScoredCriterion) => multiplyExact(max, factor);
  const whole = sumOf(counted.filter((child) => !isPolicy(child, 'not-counted')).map(worth));
  const rebased = sumOf(counted.filter((child) => isPolicy(child, 'rebase')).map(worth));
  const shared = sumOf(counted.filter((child) => isPolicy(child, 'redistribute')).map(worth));
  const left = counted.filter(({ absence }) => !GONE.has(absence?.policy ?? ''));
  // what is worth nothing cannot grow, and a part handed to it would be lost
  const taking = left.filter((child) => worth(child).n !== 0n);
  if (taking.length === 0) return children;
  const rest = subtractExact(whole, rebased);
  const grown = rest.n === 0n ? exact(1) : ratio(whole, rest);
  const more = ratio(shared, exact(taking.length));
  return children.map((child) => {
    if (!taking.includes(child)) return child;
    const own = ratio(plus(worth(child), more), worth(child));
    return { ...child, factor: multiplyExact(multiplyExact(child.factor, own), grown) };
  });
}

/** What is taken out of the maximum of the parent, or handed to the siblings; what asks less of these stands first. */
export const GONE: ReadonlySet<string> = /* @__PURE__ */ new Set(['not-counted', 'rebase', 'redistribute']);

/** What of the maximum of a child is lost to its parent. */
function lostOf(child: ScoredCriterion): Exact {
  if (isPolicy(child, 'not-counted')) return child.max;
  return GONE.has(child.absence?.policy ?? '') ? ZERO : subtractExact(child.max, child.outOf);
}

/** What counts of the maximum of a parent: what is not counted is taken out, and what is left of nothing is nothing. */
function countedOf(children: readonly ScoredCriterion[], { max }: Pick<Combining, 'max'>): Exact {
  const counted = children.filter(({ role }) => role === 'counted');
  if (counted.length > 0 && counted.every(({ absence }) => GONE.has(absence?.policy ?? ''))) return ZERO;
  // most often nothing is lost
  const losing = counted.filter((child) => child.outOf !== child.max || child.absence !== null);
  return losing.reduce((left, child) => subtractExact(left, times(lostOf(child), child.factor)), max);
}

/** What is left of a criterion stands for as many points as it is pooled to, where something of it is not counted and not all. */
function pooled(children: readonly ScoredCriterion[], { max, pooledTo }: Combining) {
  const left = countedOf(children, { max });
  if (pooledTo === null || left.n === 0n || compareExact(left, max) === 0) return { children, outOf: left };
  const outOf = exactDecimal(pooledTo);
  const grown = ratio(outOf, left);
  const each = (child: ScoredCriterion): ScoredCriterion =>
    child.role === 'counted' ? { ...child, factor: multiplyExact(child.factor, grown) } : child;
  return { children: children.map(each), outOf };
}

/**
 * A criterion of which no part is left is itself absent, so that its parent makes up for it: as its parts are, and where they are so in different ways, as that which asks
 * least of its siblings.
 */
function absenceOf(children: readonly ScoredCriterion[]): ScoreAbsence | null {
  const counted = children.filter(({ role }) => role === 'counted');
  if (!counted.every(({ absence }) => GONE.has(absence?.policy ?? ''))) return null;
  const as = [...GONE].map((policy) => counted.find((child) => isPolicy(child, policy)));
  return as.find((child) => child !== undefined)?.absence ?? null;
}

/** The points of a criterion with children, these with their factors. */
export function combined(plan: Combining, parts: readonly ScoredCriterion[]) {
  const { children, outOf } = pooled(scaled(parts), plan);
  const adding = children.filter(({ role, points }) => role !== 'information' && points !== null);
  const raw = adding.length === 0 ? null : sumOf(adding.map(({ points, factor }) => times(points as Exact, factor)));
  const points = raw === null ? null : roundedWithin(raw, plan, outOf);
  const complete = parts.every((part) => part.complete || part.role === 'information');
  return { children, raw, points, outOf, complete, absence: absenceOf(children) };
}
