import type { Exact } from '../../kernel/index.js';
import { addExact, exact, multiplyExact, reduceExact } from '../../kernel/inside.js';
import type { ScoreCard } from '../card/score-card.js';
import { weighedCriteria } from './leaves-of.js';

/** The points from one source. */
export type Subtotal = {
  /** The source, as the framework names it; `null` where it names none. */
  readonly source: string | null;
  /** Points of the total, before any rounding above the criteria, in lowest terms. */
  readonly points: Exact;
  /** Of so many that count, in lowest terms. */
  readonly outOf: Exact;
  /** Whether all of it is known. */
  readonly complete: boolean;
};

/**
 * The total by where it comes from: what was verified, what people said in surveys, what statistics say.
 *
 * @param card - The card.
 * @returns The sources, in the order of the framework.
 *
 * @example
 * ```ts
 * import { score, subtotals, type Framework } from 'motcua/score';
 *
 * const leaf = (code: string, max: number) => ({ code, names: { vi: code, en: code }, max, source: code, rule: { kind: 'points', input: code } as const });
 * const children = [leaf('verified', 61.5), leaf('sipas', 10), leaf('leaders', 22), leaf('statistics', 6.5)];
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 100, children };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * const inputs = { verified: 54.2, sipas: 8.23, leaders: 18.05, statistics: 5.31 };
 * const card = score(framework, { unit: 'ninh-thuan', period: '2022', inputs });
 * subtotals(card).map(({ source, outOf }) => [source, outOf]); // => [['verified', { n: 123n, d: 2n }], ['sipas', { n: 10n, d: 1n }], ['leaders', { n: 22n, d: 1n }], ['statistics', { n: 13n, d: 2n }]]
 * ```
 */
export function subtotals({ root }: ScoreCard): readonly Subtotal[] {
  const bySource = new Map<string | null, Subtotal>();
  for (const { criterion, weight } of weighedCriteria(root)) {
    if (criterion.children.length > 0) continue;
    const { source, points, outOf, complete } = criterion;
    const before = bySource.get(source) ?? { source, points: exact(0), outOf: exact(0), complete: true };
    bySource.set(source, {
      source,
      points: addExact(before.points, multiplyExact(points ?? exact(0), weight)),
      outOf: addExact(before.outOf, multiplyExact(outOf, weight)),
      complete: before.complete && complete,
    });
  }
  return [...bySource.values()].map(({ points, outOf, ...rest }) => ({
    ...rest,
    points: reduceExact(points),
    outOf: reduceExact(outOf),
  }));
}
