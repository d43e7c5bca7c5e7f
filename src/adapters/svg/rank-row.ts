import type { Bilingual, Locale } from '../../kernel/index.js';
import { exactDecimal, refuse, shownValue } from '../../kernel/inside.js';
import type { UnitRobustness } from '../../score/index.js';
import { readText } from './chart-options.js';
import { countText, decimalsOf, decimalText } from './number-text.js';
import { RANK_WORDS, WORDS } from './words.js';

/** From which rank to which. */
export type RankReach = { readonly low: number; readonly high: number };

/** The rank of a unit as it is drawn. */
export type DrawnRank = {
  readonly label: string;
  /** Where its dot stands; `null` where there is none. */
  readonly rank: number | null;
  /** Where most replicates put it. */
  readonly most: RankReach | null;
  /** Where all of them do. */
  readonly all: RankReach | null;
  /** The rank of how many, or that there is none. */
  readonly shown: string;
  /** From where to where it goes. */
  readonly count: string;
  /** All of it in words. */
  readonly said: string;
};

/** What the ranks of a chart are told with. */
export type RankStyle = {
  readonly locale: Locale;
  /** How many units have a rank. */
  readonly of: number;
  /** What the intervals are, in words. */
  readonly within: string;
};

/** A rank as it is written: between two of them where a quantile or a tie is. */
const rankText = (rank: number, locale: Locale): string =>
  decimalText(exactDecimal(rank), { locale, places: Math.min(1, decimalsOf(rank)), rounding: 'half-up' });

function reachOf(low: number, high: number, path: readonly (string | number)[], of: number): RankReach {
  if (low >= 1 && low <= high && high <= of) return { low, high };
  return refuse('svg/not-a-rank', { path, value: shownValue([low, high]), accepted: `1 <= low <= high <= ${of}` });
}

function requireRank(rank: number | null, at: number, of: number): void {
  if (rank === null || (rank >= 1 && rank <= of)) return;
  refuse('svg/not-a-rank', { path: ['units', at, 'rank'], value: shownValue(rank), accepted: `1..${of}` });
}

/**
 * The rank of a unit as it is drawn.
 *
 * @throws `svg/invalid-text`, `svg/not-a-rank`.
 */
export function drawnRank(
  { rank, ranks }: UnitRobustness,
  named: string | Bilingual,
  at: number,
  style: RankStyle,
): DrawnRank {
  const { locale, of, within } = style;
  const label = readText(named, { path: ['units', at, 'unit'], most: 200, locale });
  requireRank(rank, at, of);
  const most = ranks === null ? null : reachOf(ranks.low, ranks.high, ['units', at, 'ranks'], of);
  const all = ranks === null ? null : reachOf(ranks.least, ranks.greatest, ['units', at, 'ranks'], of);
  const fromTo = ({ low, high }: RankReach) =>
    `${WORDS.from[locale]} ${rankText(low, locale)} ${WORDS.to[locale]} ${rankText(high, locale)}`;
  const shown = rank === null ? RANK_WORDS.notRanked[locale] : `${rankText(rank, locale)}/${countText(of, locale)}`;
  const words = [
    rank === null ? shown : `${RANK_WORDS.rank[locale]} ${shown}`,
    ...(most === null ? [] : [`${within} ${fromTo(most)}`]),
    ...(all === null ? [] : [`${RANK_WORDS.all[locale]} ${fromTo(all)}`]),
  ];
  const count = most === null ? '' : `${rankText(most.low, locale)}–${rankText(most.high, locale)}`;
  return { label, rank, most, all, shown, count, said: `${label}: ${words.join(', ')}` };
}
