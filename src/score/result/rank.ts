import type { Exact } from '../../kernel/index.js';
import { compareExact, roundExact } from '../../kernel/inside.js';
import type { ScoreCard } from '../card/score-card.js';
import type { PointsRounding } from '../framework/framework.js';
import { requireKnownNames } from './require-known-names.js';
import { requireOneList } from './require-one-list.js';

/**
 * The group a card is ranked in.
 *
 * @param card - The card.
 */
export type GroupOfCard = (card: ScoreCard) => string;

/** How cards are ranked. */
export type RankCardsOptions = {
  /** `points`, the default, by the total; `share` by the total of what counts of the maximum, when units have different maxima. */
  readonly on?: 'points' | 'share';
  /** To how many decimals totals are rounded before they are ranked; `null`, the default, for exact totals. Printed totals that look equal then differ in rank. */
  readonly rounding?: PointsRounding | null;
  /** The ranks of equal totals: `competition` 1, 2, 2, 4, the default; `dense` 1, 2, 2, 3; `ordinal` 1, 2, 3, 4 by the tie-breakers, and where these tell nothing in the order given. */
  readonly ties?: 'competition' | 'dense' | 'ordinal';
  /** What tells equal totals apart, one after the other: codes of criteria of which more points are better, each of one card or more; a card without it comes after those with it. Those still equal share a rank, but in `ordinal`. */
  readonly tieBreakers?: readonly string[];
  /** Units that are scored and not ranked, each with a card. */
  readonly exclude?: readonly string[];
  /** The group a unit is ranked in; all in one by default. */
  readonly groupOf?: GroupOfCard;
};

/** A card with its rank. */
export type RankedCard = {
  /** Its card. */
  readonly card: ScoreCard;
  /** The group it is ranked in; an empty text without groups. */
  readonly group: string;
  /** The rank, from 1. */
  readonly rank: number;
  /** Among so many: the denominator that is printed, `29/63`. */
  readonly of: number;
  /** Whether another one has the same rank. */
  readonly tied: boolean;
};

/** A card without a rank. */
export type UnrankedCard = {
  /** The card. */
  readonly card: ScoreCard;
  /** Why. */
  readonly because: 'incomplete' | 'excluded';
};

/** Cards in order. */
export type CardRanking = {
  /** Those with a rank, group by group, the best first. */
  readonly ranked: readonly RankedCard[];
  /** Those without: not complete, which are those of which nothing counts too, or excluded. They are not the last. */
  readonly unranked: readonly UnrankedCard[];
  /** By what they are ranked, as `rank` says it. */
  readonly on?: 'points' | 'share';
};

type Entry = { readonly card: ScoreCard; readonly figures: readonly Exact[] };

function pointsAt(card: ScoreCard, code: string): Exact {
  const waiting = [card.root];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    if (one.code === code) return one.points ?? LEAST;
    waiting.push(...one.children);
  }
  return LEAST;
}

/** Below every total: what a unit has that has no points in a tie-breaker. */
const LEAST: Exact = { n: -(10n ** 30n), d: 1n };

function comparedOn(a: Entry, b: Entry): number {
  for (const [at, figure] of a.figures.entries()) {
    const order = compareExact(b.figures[at] as Exact, figure);
    if (order !== 0) return order;
  }
  return 0;
}

function entryOf(card: ScoreCard, { on = 'points', rounding = null, tieBreakers = [] }: RankCardsOptions): Entry {
  const exactly = (on === 'points' ? card.points : card.share) as Exact;
  const total = rounding === null ? exactly : roundExact(exactly, rounding.places, rounding.rounding);
  return { card, figures: [total, ...tieBreakers.map((code) => pointsAt(card, code))] };
}

function rankedIn(group: string, entries: readonly Entry[], ties: RankCardsOptions['ties']): readonly RankedCard[] {
  const ordered = [...entries].sort(comparedOn);
  const isTie = (at: number) =>
    at > 0 && at < ordered.length && comparedOn(ordered[at - 1] as Entry, ordered[at] as Entry) === 0;
  let [rank, dense] = [0, 0];
  return ordered.map(({ card }, at) => {
    if (!isTie(at)) [rank, dense] = [at + 1, dense + 1];
    const own = ties === 'ordinal' ? at + 1 : ties === 'dense' ? dense : rank;
    return { card, group, rank: own, of: ordered.length, tied: ties !== 'ordinal' && (isTie(at) || isTie(at + 1)) };
  });
}

/**
 * Cards in the order of their totals, with the denominator of each rank.
 *
 * @param cards - Cards of one framework, version and period, each unit once.
 * @param options - On what, how totals are rounded first, what becomes of ties, who is left out, and the groups.
 * @returns The ranks, and the cards that have none: an incomplete card is shown and not ranked. A rank says nothing of uncertainty: see `rankRobustness`.
 * @throws `score/invalid-units` with `score/other-framework`, `score/other-version`, `score/other-period`, `score/unit-twice`, each with its place; `score/unknown-criterion` for tie-breakers of no
 * card, `score/unknown-unit` for units to leave out that have none.
 *
 * @example
 * ```ts
 * import { rank, scoreUnits, type Framework } from 'motcua/score';
 *
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 100, rule: { kind: 'points', input: 'total' } as const };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * const totals: [string, number | null][] = [['A', 84.941], ['B', 84.943], ['C', 70], ['D', null]];
 * const cards = scoreUnits(framework, totals.map(([unit, total]) => ({ unit, period: '2015', inputs: { total } })));
 * rank(cards).ranked.map(({ card, rank, of }) => `${card.unit} ${rank}/${of}`); // => ['B 1/3', 'A 2/3', 'C 3/3']
 * const rounding = { places: 2, rounding: 'half-up' } as const;
 * rank(cards, { rounding }).ranked.map(({ card, rank, of }) => `${card.unit} ${rank}/${of}`); // => ['A 1/3', 'B 1/3', 'C 3/3']
 * rank(cards).unranked.map(({ card, because }) => [card.unit, because]); // => [['D', 'incomplete']]
 * ```
 */
export function rank(cards: readonly ScoreCard[], options: RankCardsOptions = {}): CardRanking {
  requireOneList(cards);
  requireKnownNames(cards, options);
  const { on = 'points', ties = 'competition', exclude = [], groupOf = () => '' } = options;
  const out = new Set(exclude);
  const groups = new Map<string, Entry[]>();
  const unranked: UnrankedCard[] = [];
  for (const card of cards) {
    if (out.has(card.unit)) unranked.push({ card, because: 'excluded' });
    else if (!card.complete || (on === 'share' ? card.share : card.points) === null)
      unranked.push({ card, because: 'incomplete' });
    else {
      const group = groupOf(card);
      const entries = groups.get(group) ?? [];
      entries.push(entryOf(card, options));
      groups.set(group, entries);
    }
  }
  return { ranked: [...groups].flatMap(([group, entries]) => rankedIn(group, entries, ties)), unranked, on };
}
