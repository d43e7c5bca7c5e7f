import { element, escapedText, label, titled } from './element.js';
import { INK, SIZE } from './frame.js';
import { type Plot, requireRoom } from './plot.js';
import { textWidth, wrapText } from './text-width.js';

/** What is written of a row: what it is of, its figure, and how many or how far. */
export type RowWords = { readonly label: string; readonly shown: string; readonly count: string };

/** Where the rows stand: their dots in the plot, their labels before it, their figures behind it. */
export type RowLayout = Plot & {
  /** The middle of a row. */
  readonly yOf: (at: number) => number;
  /** The label of each row in one line or two. */
  readonly labels: readonly (readonly string[])[];
  /** Where figures end. */
  readonly figures: number;
  /** Where counts end. */
  readonly counts: number;
  /** Where the marks of the axis are written. */
  readonly markLines: readonly number[];
};

const MARGIN = 16;
const GAP = 12;

/** A dot at the end of the axis reaches into the space behind it. */
const BEHIND = 18;

/** Labels take no less than this where they need it, and leave this to the dots as long as they can. */
const ROOM = { label: 64, plot: 170 };

const STEP = { short: 26, long: 42 };

/** From more rows than this the foot of the axis is far: its marks stand above too. */
const TALL = 20;

const widest = (texts: readonly string[]) => Math.max(...texts.map((text) => textWidth(text, SIZE.text)));

/**
 * Where rows stand under a head.
 *
 * @throws `svg/no-room`.
 */
export function rowLayout(rows: readonly RowWords[], headBottom: number, width: number): RowLayout {
  const counts = width - MARGIN;
  const figures = counts - widest(rows.map(({ count }) => count)) - GAP;
  const right = figures - widest(rows.map(({ shown }) => shown)) - BEHIND;
  const most = Math.max(ROOM.label, Math.min(0.34 * width, right - MARGIN - GAP - ROOM.plot));
  const named = Math.min(most, widest(rows.map((row) => row.label)));
  const left = MARGIN + named + GAP;
  requireRoom(right - left, 'width', width);
  // a pixel more, that what fits exactly is not cut for the noise of doubles
  const labels = rows.map((row) => wrapText(row.label, { width: named + 1, size: SIZE.text, lines: 2 }));
  const step = labels.some(({ length }) => length > 1) ? STEP.long : STEP.short;
  const isTall = rows.length > TALL;
  const top = headBottom + (isTall ? 30 : 12);
  const yOf = (at: number) => top + (at + 0.5) * step;
  const bottom = top + rows.length * step;
  return {
    left,
    right,
    top,
    bottom,
    yOf,
    labels,
    figures,
    counts,
    markLines: isTall ? [top - 8, bottom + 18] : [bottom + 18],
  };
}

/** The lines behind the figures: one up at each mark, a dotted one across for each row. */
export function rowGrid(
  marks: readonly { readonly middle: number }[],
  count: number,
  { left, right, top, bottom, yOf }: RowLayout,
): readonly string[] {
  const up = marks.map(({ middle: x }) => element('line', { x1: x, y1: top, x2: x, y2: bottom, stroke: INK.line }));
  const across = Array.from({ length: count }, (_, at) => {
    const y = yOf(at);
    return element('line', { x1: left, y1: y, x2: right, y2: y, stroke: INK.line, 'stroke-dasharray': '1 3' });
  });
  return [...up, ...across];
}

/** What is written of a row: its label, its figure, how many or how far. */
export function rowTexts(
  row: RowWords,
  at: number,
  { left, figures, counts, labels, yOf }: RowLayout,
): readonly string[] {
  const y = yOf(at) + 4;
  const lines = labels[at] ?? [];
  const named = lines.map((line, place) => {
    const attributes = { x: left - GAP, y: y + (place - (lines.length - 1) / 2) * 15, 'text-anchor': 'end' };
    return element('text', attributes, `${titled(row.label)}${escapedText(line)}`);
  });
  return [
    ...named,
    label(row.shown, figures, y, { 'text-anchor': 'end' }),
    ...(row.count === '' ? [] : [label(row.count, counts, y, { 'text-anchor': 'end', fill: INK.quiet })]),
  ];
}
