import { problemList } from '../../kernel/inside.js';
import type { ScoreCard, ScoredCriterion } from '../card/score-card.js';

function* codesOf({ code, children }: ScoredCriterion): Generator<string> {
  yield code;
  for (const child of children) yield* codesOf(child);
}

type Known = { readonly names: ReadonlySet<string>; readonly code: string; readonly accepted: string };

function refuseUnknown(option: string, given: readonly string[], { names, code, accepted }: Known): void {
  const problems = problemList();
  for (const [at, value] of given.entries()) {
    if (!names.has(value)) problems.add({ code, path: [option, at], severity: 'error', value, accepted });
  }
  problems.throwAs(code);
}

/**
 * Refuses codes of criteria that no card has, and units without a card: a slip of the pen would rank in silence who is to be left out. A list without cards knows no names, and
 * ranks nobody.
 *
 * @throws `score/unknown-criterion`, `score/unknown-unit`.
 */
export function requireKnownNames(
  cards: readonly ScoreCard[],
  {
    tieBreakers = [],
    exclude = [],
  }: { readonly tieBreakers?: readonly string[]; readonly exclude?: readonly string[] },
): void {
  if (cards.length === 0) return;
  // trees are walked only where somebody asks for one of their criteria
  const codes = new Set(tieBreakers.length === 0 ? [] : cards.flatMap(({ root }) => [...codesOf(root)]));
  const units = new Set(cards.map(({ unit }) => unit));
  refuseUnknown('tieBreakers', tieBreakers, {
    names: codes,
    code: 'score/unknown-criterion',
    accepted: 'a code of the framework',
  });
  refuseUnknown('exclude', exclude, { names: units, code: 'score/unknown-unit', accepted: 'a unit with a card' });
}
