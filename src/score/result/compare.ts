import type { Exact } from '../../kernel/index.js';
import { exact, reduceExact, refuse, subtractExact } from '../../kernel/inside.js';
import type { ScoreCard } from '../card/score-card.js';
import { contributions } from './contributions.js';

/** How the two cards differ in one part of the total. */
export type ScoreDifference = {
  /** The code of the criterion. */
  readonly code: string;
  /** `points`: by what it earned. `adjustment`: by rounding and limits. */
  readonly kind: 'points' | 'adjustment';
  /** The second less the first, in points of the total, in lowest terms; never 0. */
  readonly points: Exact;
};

/** Two cards of one framework side by side. */
export type Comparison = {
  /** The total of the second less that of the first, in lowest terms; a card without a total counts as 0. */
  readonly gap: Exact;
  /** What the gap is made of, in the order of the framework; the parts add up to it exactly. */
  readonly differences: readonly ScoreDifference[];
  /** Whether both cards are complete. When one is not, a difference may be of what is not known. */
  readonly complete: boolean;
};

const ZERO: Exact = /* @__PURE__ */ exact(0);

function requireOne(a: ScoreCard, b: ScoreCard): void {
  if (a.framework.id !== b.framework.id) {
    refuse('score/other-framework', { value: b.framework.id, accepted: a.framework.id });
  }
  if (a.framework.version !== b.framework.version) {
    refuse('score/other-version', { value: b.framework.version, accepted: a.framework.version });
  }
}

const keyed = (card: ScoreCard) =>
  new Map(contributions(card).map((part) => [JSON.stringify([part.kind, part.code]), part]));

/**
 * Where two cards differ: two units, or one unit at two times. The differences add up to the gap between the totals exactly, rounding and limits told apart.
 *
 * @param a - The first card.
 * @param b - The second, of the same framework and version.
 * @returns The gap and its parts.
 * @throws `score/other-framework`, `score/other-version`.
 *
 * @example
 * ```ts
 * import { compare, score, type Framework } from 'motcua/score';
 *
 * const leaf = (code: string) => ({ code, names: { vi: code, en: code }, max: 5, rule: { kind: 'points', input: code } as const });
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 10, children: [leaf('1'), leaf('2')] };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * const a = score(framework, { unit: 'A', period: '2026', inputs: { 1: 4, 2: 3 } });
 * const b = score(framework, { unit: 'B', period: '2026', inputs: { 1: 2, 2: 4.5 } });
 * compare(a, b).gap; // => { n: -1n, d: 2n }
 * compare(a, b).differences.map(({ code, points }) => [code, points.n]); // => [['1', -2n], ['2', 3n]]
 * ```
 */
export function compare(a: ScoreCard, b: ScoreCard): Comparison {
  requireOne(a, b);
  const [first, second] = [keyed(a), keyed(b)];
  const keys = new Set([...first.keys(), ...second.keys()]);
  const differences = [...keys].flatMap((key): readonly ScoreDifference[] => {
    const [before, after] = [first.get(key), second.get(key)];
    const { code, kind } = (after ?? before) as ScoreDifference;
    const points = reduceExact(subtractExact(after?.points ?? ZERO, before?.points ?? ZERO));
    return points.n === 0n ? [] : [{ code, kind, points }];
  });
  const gap = reduceExact(subtractExact(b.points ?? ZERO, a.points ?? ZERO));
  return { gap, differences, complete: a.complete && b.complete };
}
