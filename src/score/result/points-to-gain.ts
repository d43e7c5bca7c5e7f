import type { Bilingual, Exact } from '../../kernel/index.js';
import { addExact, compareExact, exact, multiplyExact, subtractExact } from '../../kernel/inside.js';
import { GONE, within } from '../card/combine.js';
import type { ScoreCard, ScoredCriterion } from '../card/score-card.js';

/** What a criterion could still earn. */
export type PointsToGain = {
  /** Its code. */
  readonly code: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** Its maximum less its points, in points of the total, as far as the limits above it leave them and before any rounding above it; the whole maximum of one that has none. */
  readonly points: Exact;
  /** Whether its points are known. */
  readonly known: boolean;
};

const ZERO: Exact = /* @__PURE__ */ exact(0);

const isOut = ({ absence }: ScoredCriterion): boolean => absence !== null && GONE.has(absence.policy);

/** What is added to a criterion when one of its parts gains so much: what its limits leave of it. */
function leftOf(gain: Exact, criterion: ScoredCriterion): Exact {
  const raw = criterion.raw ?? ZERO;
  return subtractExact(within(addExact(raw, gain), criterion), within(raw, criterion));
}

/** What each criterion without children could add to one above it. */
function gainsIn(criterion: ScoredCriterion): readonly PointsToGain[] {
  const { code, names, role, children, loss, max, points } = criterion;
  if (role === 'information') return [];
  if (children.length === 0) {
    return role === 'counted' && !isOut(criterion)
      ? [{ code, names, points: loss ?? max, known: points !== null }]
      : [];
  }
  return children.flatMap((child) =>
    gainsIn(child).map((gain) => ({ ...gain, points: leftOf(multiplyExact(gain.points, child.factor), criterion) })),
  );
}

/**
 * Where points are to be gained, the most first.
 *
 * @param card - The card.
 * @returns The criteria without children that have less than their maximum, by what they could add to the total, those of equal gain in the order of the
 * framework. Bonuses, deductions and what was taken out are not among them.
 *
 * @example
 * ```ts
 * import { pointsToGain, score, type Framework } from 'motcua/score';
 *
 * const leaf = (code: string) => ({ code, names: { vi: code, en: code }, max: 5, rule: { kind: 'points', input: code } as const });
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 10, children: [leaf('1'), leaf('2')] };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * const card = score(framework, { unit: 'A', period: '2026', inputs: { 1: 4, 2: 3 } });
 * pointsToGain(card).map(({ code, points }) => [code, points.n]); // => [['2', 2n], ['1', 1n]]
 * ```
 */
export function pointsToGain({ root }: ScoreCard): readonly PointsToGain[] {
  return gainsIn(root)
    .filter(({ points }) => points.n > 0n)
    .sort((a, b) => compareExact(b.points, a.points));
}
