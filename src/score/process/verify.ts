import type { Exact, Problem } from '../../kernel/index.js';
import { exactDecimal } from '../../kernel/inside.js';
import { combined } from '../card/combine.js';
import { figuresOf, totalsOf } from '../card/figures-of.js';
import { leafPoints } from '../card/leaf-points.js';
import type { ScoreCard, ScoredCriterion } from '../card/score-card.js';
import { pointsInput } from './points-input.js';
import { requireDecisions, type ScoreDecision } from './score-decision.js';

/** How a card is verified. */
export type VerifyOptions = {
  /** Who verified, for `source` of the new card; nobody said by default. */
  readonly by?: string;
};

/** The criteria without children that add to the total. */
function addingLeaves(criterion: ScoredCriterion): readonly ScoredCriterion[] {
  if (criterion.role === 'information') return [];
  return criterion.children.length === 0 ? [criterion] : criterion.children.flatMap(addingLeaves);
}

/** A criterion without children with points that were given, as one that is scored by a rule of given points. */
function given(leaf: ScoredCriterion, points: number): ScoredCriterion {
  const raw: Exact = exactDecimal(points);
  const name = pointsInput(leaf.code);
  return {
    ...leaf,
    ...figuresOf(leaf.role, leafPoints(raw, leaf), leaf.max),
    raw,
    complete: true,
    absence: null,
    inputs: { [name]: points },
    expression: name,
  };
}

function verified(criterion: ScoredCriterion, points: ReadonlyMap<string, number>): ScoredCriterion {
  if (criterion.children.length === 0) {
    const own = points.get(criterion.code);
    return own === undefined ? criterion : given(criterion, own);
  }
  const parts = criterion.children.map((child) => ({ ...verified(child, points), factor: child.fullFactor }));
  const { points: sum, outOf, ...rest } = combined(criterion, parts);
  return { ...criterion, ...rest, ...figuresOf(criterion.role, sum, outOf) };
}

/**
 * A card with the points of a verification (thẩm định) in the place of those the unit gave itself: what was accepted stays, what was adjusted is exchanged,
 * and every sum above it is made again with the roundings, weights and limits of the framework. A criterion that was absent and is given points is absent no
 * longer, so that what its siblings had for it goes back.
 *
 * The card given stays as it is: `compare` tells what the verification took and gave.
 *
 * @param card - The card of the unit.
 * @param decisions - One for each criterion that was verified; the others keep their points.
 * @param options - Who verified.
 * @returns The new card. Its `verification` is `verified` when every criterion that adds to the total was decided, and that of the card otherwise.
 * @throws `score/invalid-decisions` with every problem and its place: `score/unknown-criterion`, `score/has-parts`, `score/verified-twice`,
 * `score/not-a-figure`, `score/points-out-of-bounds`, `score/no-reason` for other points without a reason, `score/nothing-to-verify` for points that are accepted
 * and not there.
 *
 * @example
 * ```ts
 * import { compare, score, verify, type Framework } from 'motcua/score';
 *
 * const leaf = (code: string) => ({ code, names: { vi: code, en: code }, max: 5, rule: { kind: 'points', input: code } as const });
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 10, children: [leaf('1'), leaf('2')] };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * const self = score(framework, { unit: 'A', period: '2026', inputs: { 1: 4.5, 2: 3 } });
 * const card = verify(self, [
 *   { criterion: '1', points: 4, reason: 'Two documents are not those of the period' },
 *   { criterion: '2', accept: true },
 * ]);
 * card.points; // => { n: 7n, d: 1n }
 * compare(self, card).gap; // => { n: -1n, d: 2n }
 * verify(self, [{ criterion: '1', points: 6, reason: 'Well done' }]); // throws 'score/invalid-decisions'
 * ```
 */
export function verify(card: ScoreCard, decisions: readonly ScoreDecision[], { by }: VerifyOptions = {}): ScoreCard {
  requireDecisions(card, decisions);
  const points = new Map(
    decisions.flatMap((one) => (one.accept === true ? [] : [[one.criterion, one.points] as const])),
  );
  const decided = new Set(decisions.map(({ criterion }) => criterion));
  const isVerified = addingLeaves(card.root).every(({ code }) => decided.has(code));
  const isSettled = ({ severity, path: [code] }: Problem) => severity === 'error' && points.has(`${code}`);
  return {
    ...card,
    source: by ?? null,
    verification: isVerified ? 'verified' : card.verification,
    ...totalsOf(verified(card.root, points)),
    problems: card.problems.filter((problem) => !isSettled(problem)),
  };
}
