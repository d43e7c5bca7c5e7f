import type { Locale } from '../../kernel/index.js';
import { element, group, titled, written } from './element.js';
import { INK, type LegendEntry } from './frame.js';
import type { DrawnRank, RankReach } from './rank-row.js';
import { RANK_WORDS } from './words.js';

/** A thin line with an end on both sides: where all replicates are. */
function thin(x1: number, x2: number, y: number): string {
  const d = `M${written(x1)} ${written(y)}H${written(x2)}M${written(x1)} ${written(y - 4)}v8M${written(x2)} ${written(y - 4)}v8`;
  return element('path', { d, fill: 'none', stroke: INK.quiet, 'stroke-width': 1.5 });
}

/** A thick line: where most of them are. One rank wide it is still to be seen. */
const thick = (x1: number, x2: number, y: number): string =>
  element('line', {
    x1,
    y1: y,
    x2,
    y2: y,
    stroke: INK.first,
    'stroke-width': 6,
    'stroke-linecap': 'round',
  });

const dot = (x: number, y: number): string =>
  element('circle', { cx: x, cy: y, r: 4, fill: '#ffffff', stroke: INK.first, 'stroke-width': 2 });

/** The rank of a unit and how far it goes; nothing where there is neither. */
export function rankMark({ rank, most, all, said }: DrawnRank, y: number, xOf: (rank: number) => number): string {
  const line = (reach: RankReach | null, draw: (x1: number, x2: number, y: number) => string) =>
    reach === null ? [] : [draw(xOf(reach.low), xOf(reach.high), y)];
  const parts = [...line(all, thin), ...line(most, thick), ...(rank === null ? [] : [dot(xOf(rank), y)])];
  return parts.length === 0 ? '' : group({}, [titled(said), ...parts]);
}

/** What the signs mean that are drawn, and no others. */
export function rankLegend(rows: readonly DrawnRank[], within: string, locale: Locale): readonly LegendEntry[] {
  const has = (key: 'rank' | 'most' | 'all') => rows.some((row) => row[key] !== null);
  const entries: readonly (LegendEntry & { readonly isDrawn: boolean })[] = [
    { isDrawn: has('rank'), sign: (x, y) => dot(x + 6, y + 6), text: RANK_WORDS.standing[locale] },
    { isDrawn: has('most'), sign: (x, y) => thick(x + 1, x + 11, y + 6), text: within },
    { isDrawn: has('all'), sign: (x, y) => thin(x, x + 12, y + 6), text: RANK_WORDS.all[locale] },
  ];
  return entries.filter(({ isDrawn }) => isDrawn).map(({ sign, text }) => ({ sign, text }));
}
