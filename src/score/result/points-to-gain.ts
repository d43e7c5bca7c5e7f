import type { Bilingual, Exact } from '../../kernel/index.js';
import { compareExact, multiplyExact } from '../../kernel/inside.js';
import type { ScoreCard } from '../card/score-card.js';
import { weighedCriteria } from './leaves-of.js';

/** What a criterion could still earn. */
export type PointsToGain = {
  /** Its code. */
  readonly code: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** Its maximum less its points, in points of the total before any rounding above it; the whole maximum of one that has none. */
  readonly points: Exact;
  /** Whether its points are known. */
  readonly known: boolean;
};

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
  return weighedCriteria(root)
    .filter(
      ({ criterion: { children, role, absence } }) => children.length === 0 && role === 'counted' && !isOut(absence),
    )
    .map(({ criterion: { code, names, loss, max, points }, weight }) => ({
      code,
      names,
      points: multiplyExact(loss ?? max, weight),
      known: points !== null,
    }))
    .filter(({ points }) => points.n > 0n)
    .sort((a, b) => compareExact(b.points, a.points));
}

const isOut = (absence: { readonly policy: string } | null): boolean =>
  absence !== null && ['not-counted', 'rebase', 'redistribute'].includes(absence.policy);
