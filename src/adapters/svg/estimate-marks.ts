import type { Locale } from '../../kernel/index.js';
import { element, group, titled, written } from './element.js';
import type { AxisEnds } from './estimate-axis.js';
import type { DrawnRow, RowState } from './estimate-row.js';
import { INK, type LegendEntry } from './frame.js';
import { wholePercentText } from './number-text.js';
import { INTERVAL, WORDS } from './words.js';

/** What is nearer to the end of an axis than this part of it ends there. */
const NEAR = 1e-9;

const MOST_LEVELS = 3;

const broken = { stroke: INK.quiet, 'stroke-width': 1.5, 'stroke-dasharray': '6 4' };

/** The line figures are held against. */
export const referenceLine = (x: number, top: number, bottom: number): string =>
  element('line', { x1: x, y1: top, x2: x, y2: bottom, ...broken });

/** A full dot, a hollow one for what asks for care, a hollow square on its corner for what is kept back: no colour tells it. */
function dot(state: RowState, x: number, y: number): string {
  if (state === 'keptBack') {
    const d = `M${written(x)} ${written(y - 5)}l5 5l-5 5l-5 -5z`;
    return element('path', { d, fill: '#ffffff', stroke: INK.quiet, 'stroke-width': 1.5 });
  }
  const fill = state === 'careful' ? '#ffffff' : INK.first;
  return element('circle', { cx: x, cy: y, r: 4, fill, stroke: INK.first, 'stroke-width': 2 });
}

/** The end of a whisker; an arrow where the interval goes on beyond the axis. */
function whiskerEnd(x: number, y: number, out: -1 | 1, isCut: boolean, colour = INK.first): string {
  const back = written(-6 * out);
  const d = isCut
    ? `M${written(x)} ${written(y)}l${back} -5v10z`
    : `M${written(x)} ${written(y - 4)}V${written(y + 4)}`;
  return element('path', isCut ? { d, fill: colour } : { d, stroke: colour, 'stroke-width': 2 });
}

/** Which ends of an interval lie beyond the axis; what is beyond by the noise of doubles is not. */
export function cutEnds(
  { interval }: DrawnRow,
  { lowest, highest }: AxisEnds,
): { readonly low: boolean; readonly high: boolean } {
  const near = NEAR * (highest - lowest);
  return {
    low: interval !== null && interval.low < lowest - near,
    high: interval !== null && interval.high > highest + near,
  };
}

function whisker(row: DrawnRow, y: number, ends: AxisEnds, xOf: (value: number) => number): readonly string[] {
  const { interval, state } = row;
  if (interval === null) return [];
  const within = (value: number) => xOf(Math.min(ends.highest, Math.max(ends.lowest, value)));
  const [x1, x2] = [within(interval.low), within(interval.high)];
  const cut = cutEnds(row, ends);
  const isKept = state === 'keptBack';
  const colour = isKept ? INK.quiet : INK.first;
  const style = {
    stroke: colour,
    'stroke-width': 2,
    ...(isKept ? { 'stroke-dasharray': '3 3' } : {}),
  };
  return [
    element('line', { x1, y1: y, x2, y2: y, ...style }),
    whiskerEnd(x1, y, -1, cut.low, colour),
    whiskerEnd(x2, y, 1, cut.high, colour),
  ];
}

/** The whisker of a row with its dot; nothing where there is no figure. */
export function estimateMark(row: DrawnRow, y: number, ends: AxisEnds, xOf: (value: number) => number): string {
  if (row.value === null) return '';
  return group({}, [titled(row.said), ...whisker(row, y, ends, xOf), dot(row.state, xOf(row.value), y)]);
}

/** What the intervals are called, with their levels while these are few. */
function intervalName(rows: readonly DrawnRow[], locale: Locale): string {
  const levels = rows.flatMap(({ interval }) => (interval === null ? [] : [wholePercentText(interval.level, locale)]));
  if (levels.length === 0) return '';
  const once = [...new Set(levels)];
  return once.length > MOST_LEVELS ? WORDS.intervals[locale] : INTERVAL[locale](once.join(', '));
}

/** What the signs mean that are drawn, and no others. */
export function estimateLegend(
  rows: readonly DrawnRow[],
  ends: AxisEnds,
  { reference, note, locale }: { readonly reference: string; readonly note: string; readonly locale: Locale },
): readonly LegendEntry[] {
  const drawn = rows.filter(({ value }) => value !== null);
  const has = (wanted: RowState) => drawn.some(({ state }) => state === wanted);
  const isCut = drawn.some((row) => Object.values(cutEnds(row, ends)).includes(true));
  const sign = (state: RowState) => (x: number, y: number) => dot(state, x + 6, y + 6);
  const entries: readonly LegendEntry[] = [
    { sign: sign('plain'), text: has('plain') ? WORDS.estimate[locale] : '' },
    { sign: sign('careful'), text: has('careful') ? WORDS.careful[locale] : '' },
    { sign: sign('keptBack'), text: has('keptBack') ? WORDS.keptBack[locale] : '' },
    {
      sign: (x, y) => {
        const line = element('line', { x1: x, y1: y + 6, x2: x + 12, y2: y + 6, stroke: INK.first, 'stroke-width': 2 });
        return line + whiskerEnd(x, y + 6, -1, false) + whiskerEnd(x + 12, y + 6, 1, false);
      },
      text: intervalName(drawn, locale),
    },
    { sign: (x, y) => whiskerEnd(x + 10, y + 6, 1, true), text: isCut ? WORDS.beyondAxis[locale] : '' },
    { sign: (x, y) => referenceLine(x + 6, y - 2, y + 14), text: reference },
    {
      sign: (x, y) => element('path', { d: `M${written(x + 2)} ${written(y + 10)}h8l-4 -4z`, fill: INK.quiet }),
      text: note,
    },
  ];
  return entries.filter(({ text }) => text !== '');
}
