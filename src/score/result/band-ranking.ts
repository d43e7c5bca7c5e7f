import type { Exact, Problem } from '../../kernel/index.js';
import {
  compareExact,
  exact,
  exactDecimal,
  multiplyExact,
  problemList,
  reduceExact,
  roundExact,
} from '../../kernel/inside.js';
import type { CardRanking, RankedCard } from './rank.js';
import { rankBandFaults } from './rank-band-faults.js';
import type { BandedRanking, BandedUnit, RankBandSummary, RankBands } from './rank-bands.js';

/** Ranked units group by group, in which order a ranking has them; one empty group when there are none. */
function groupsOf(ranked: readonly RankedCard[]): readonly (readonly RankedCard[])[] {
  const groups: [RankedCard[], ...RankedCard[][]] = [[]];
  for (const [at, one] of ranked.entries()) {
    if (at > 0 && one.group !== ranked[at - 1]?.group) groups.push([]);
    groups.at(-1)?.push(one);
  }
  return groups;
}

/** The last place of each band. */
function lastPlaces(bands: Exclude<RankBands, { by: 'list' }>, ranked: number): readonly number[] {
  if (bands.by === 'share') {
    const { of = ranked, rounding = 'half-up' } = bands;
    return bands.bands.map(({ upTo }) =>
      Number(roundExact(multiplyExact(exactDecimal(upTo), exact(of)), 0, rounding).n),
    );
  }
  let last = 0;
  return bands.bands.map(({ count }) => {
    last += count;
    return last;
  });
}

/** The first place of those that share a rank: how many are better, and one. */
function firstPlaces(group: readonly RankedCard[]): readonly number[] {
  let first = 1;
  return group.map(({ rank }, at) => {
    if (rank !== group[at - 1]?.rank) first = at + 1;
    return first;
  });
}

/** The place of the band of each unit of a group. */
function bandPlaces(group: readonly RankedCard[], bands: RankBands): readonly number[] {
  if (bands.by === 'list') {
    return group.map(({ card }) => bands.bands.findIndex(({ units }) => units.includes(card.unit)));
  }
  const last = lastPlaces(bands, group.length);
  return firstPlaces(group).map((place) => last.findIndex((end) => place <= end));
}

const odd = (code: string, { card, group }: RankedCard, value: string): Problem => ({
  code,
  path: group === '' ? [card.unit] : [group, card.unit],
  severity: 'warning',
  value,
});

function* oddities(group: readonly RankedCard[], places: readonly number[], bands: RankBands): Generator<Problem> {
  const last = bands.by === 'list' ? [] : lastPlaces(bands, group.length);
  for (const [at, one] of group.entries()) {
    const place = places[at] as number;
    const band = bands.bands[place]?.outcome ?? '';
    if (at > 0 && place < (places[at - 1] as number)) yield odd('score/band-against-order', one, band);
    const end = last[place];
    if (end !== undefined && at + 1 > end) yield odd('score/tie-across-bands', one, band);
  }
}

function summaryOf(group: readonly RankedCard[], places: readonly number[], bands: RankBands): RankBandSummary[] {
  return bands.bands.map(({ outcome }, place) => {
    // a ranking by shares has not its points in order
    const within = group
      .filter((_, at) => places[at] === place)
      .map(({ card }) => reduceExact(card.points as Exact))
      .sort((a, b) => compareExact(b, a));
    return {
      group: group[0]?.group ?? '',
      band: outcome,
      count: within.length,
      highest: within[0] ?? null,
      lowest: within.at(-1) ?? null,
    };
  });
}

/**
 * The bands of units by their places: quantiles (the best quarter), numbers (6, 16, 29), or the list a publisher prints. For bands by points see `bandOf`.
 *
 * A unit is in the first band whose last place is not before its own; those that share a rank share a band, so a band may hold more than its part, which `score/tie-across-bands`
 * tells. The last place of a part of the units is rounded to whole units. Groups are divided each on its own.
 *
 * @param ranking - Units in order.
 * @param bands - The bands, the best first.
 * @returns Each unit with its band, each band with its bounds and its number of units, and what is odd.
 * @throws `score/invalid-bands` with `score/not-a-band`, `score/band-twice`, `score/bands-not-whole` for a last part that is not 1 and for numbers that do not add up to the ranked units of each group,
 * `score/unit-twice`, `score/unit-not-ranked`, `score/unit-not-listed`; `kernel/unknown-rounding`.
 *
 * @example
 * ```ts
 * import { bandRanking, rank, scoreUnits, type Framework } from 'motcua/score';
 *
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 80, rule: { kind: 'points', input: 'total' } as const };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Chỉ số', en: 'Index' }, root, basis: [] };
 * const totals = Object.entries({ A: 48.8, B: 46.9, C: 46.4, D: 43.9, E: 41.7, F: null });
 * const ranking = rank(scoreUnits(framework, totals.map(([unit, total]) => ({ unit, period: '2026', inputs: { total } }))));
 * const quarters = ['high', 'upper', 'lower', 'low'].map((outcome, at) => ({ outcome, upTo: (at + 1) / 4 }));
 * const { units } = bandRanking(ranking, { by: 'share', bands: quarters });
 * units.map(({ unit, band }) => `${unit}: ${band}`); // => ['A: high', 'B: upper', 'C: upper', 'D: lower', 'E: low', 'F: null']
 * bandRanking(ranking, { by: 'count', bands: [{ outcome: 'good', count: 9 }] }); // throws 'score/invalid-bands'
 * ```
 */
export function bandRanking({ ranked, unranked }: CardRanking, bands: RankBands): BandedRanking {
  const groups = groupsOf(ranked);
  const faults = problemList();
  // one list names the units of all groups
  for (const group of bands.by === 'list' ? [ranked] : groups) {
    const units = group.map(({ card }) => card.unit);
    for (const fault of rankBandFaults(bands, units)) faults.add(fault);
  }
  faults.throwAs('score/invalid-bands');
  const placed = groups.map((group) => ({ group, places: bandPlaces(group, bands) }));
  return {
    units: [
      ...placed.flatMap(({ group, places }) =>
        group.map(({ card, group: name, rank }, at): BandedUnit => {
          return { unit: card.unit, group: name, rank, band: bands.bands[places[at] as number]?.outcome ?? null };
        }),
      ),
      ...unranked.map(({ card }): BandedUnit => ({ unit: card.unit, group: '', rank: null, band: null })),
    ],
    bands: placed.flatMap(({ group, places }) => summaryOf(group, places, bands)),
    problems: placed.flatMap(({ group, places }) => [...oddities(group, places, bands)]),
  };
}
