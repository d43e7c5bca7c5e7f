import type { Bilingual, Rounding } from '../../kernel/index.js';
import { refuse, shownValue } from '../../kernel/inside.js';
import { type ChartOptions, readOptions, readText } from './chart-options.js';
import { group } from './element.js';
import { axisEnds, axisTicks } from './estimate-axis.js';
import { estimateLegend, estimateMark, referenceLine } from './estimate-marks.js';
import { type DrawnRow, drawnRow, type EstimateRow, requireFigure } from './estimate-row.js';
import { type FigureStyle, figureStyle } from './figure-style.js';
import { drawing, headOf, periodLabels, SIZE } from './frame.js';
import { tickValue } from './nice-ticks.js';
import { rowGrid, rowLayout, rowTexts } from './row-layout.js';
import { cutText } from './text-width.js';
import { WORDS } from './words.js';

/** A figure the others are held against. */
export type EstimateReference = {
  /** The figure; a share between 0 and 1 where no unit is named. */
  readonly value: number;
  /** What it is, 1 to 100 characters; `Cả nước`. */
  readonly label: string | Bilingual;
};

/** How figures from ballots are drawn. */
export type EstimateChartOptions = ChartOptions & {
  /** The unit of the figures, 1 to 20 characters; without one they are shares between 0 and 1, written as percentages. */
  readonly unit?: string | Bilingual;
  /** A figure to hold them against; none by default. */
  readonly reference?: EstimateReference;
  /** Where the axis begins; by default 0, or below it where figures are. Anything else makes differences look larger, and the chart says so. */
  readonly from?: number;
  /** Where the axis ends; by default 1 for shares, a round mark above all else. */
  readonly to?: number;
  /** What becomes of rows that are not to be published: `words`, the default, draws nothing of them, `hollow` a hollow square without a number. */
  readonly keptBack?: 'words' | 'hollow';
  /** Decimals of the figures, 0 to 100; 2 by default. */
  readonly places?: number;
  /** How they are rounded; `half-up` by default. */
  readonly rounding?: Rounding;
};

const MOST = 60;

function readRows(rows: readonly EstimateRow[], style: FigureStyle, keptBack: 'words' | 'hollow'): readonly DrawnRow[] {
  if (rows.length === 0) refuse('svg/no-points', { accepted: `1..${MOST} rows` });
  if (rows.length > MOST) refuse('svg/too-many-points', { value: rows.length, accepted: `1..${MOST} rows` });
  if (keptBack !== 'words' && keptBack !== 'hollow') {
    refuse('svg/unknown-choice', { path: ['keptBack'], value: shownValue(keptBack), accepted: 'words | hollow' });
  }
  return rows.map((row, at) => drawnRow(row, at, style, keptBack === 'hollow'));
}

/** The figure the others are held against, in words. */
function referenceText({ value, label }: EstimateReference, { locale, isShare, write }: FigureStyle): string {
  const named = readText(label, { path: ['reference', 'label'], most: 100, locale });
  requireFigure(value, ['reference', 'value'], isShare);
  return `${named}: ${write(value)}`;
}

/**
 * Figures from ballots with how sure they are, as SVG text: a row each, a dot at the figure, a whisker over its interval, the number of ballots at the right.
 *
 * A row without a figure says that there are too few ballots. One that is not to be published says so and shows no number; one to be careful with has a hollow dot. An interval that
 * goes beyond the axis ends in an arrow. No colour tells anything alone, and all of it is told in words in the description. Rows stand in the order they are given in. Equal figures
 * give equal text.
 *
 * @param rows - The figures, 1 to 60.
 * @param options - The language, the title, the width, the unit, the axis and how figures are written. The height follows from the rows.
 * @returns A whole SVG document, every text in it escaped.
 * @throws `svg/invalid-options`, `svg/no-points`, `svg/too-many-points`, `svg/invalid-text`, `svg/not-an-estimate` for what is no number, or no share without a unit,
 * `svg/not-a-count`, `svg/unknown-choice`, `svg/axis-out-of-bounds`, `svg/below-axis`, `svg/above-axis`, `svg/no-room` when text leaves no room for figures,
 * `kernel/unknown-locale`, `kernel/unknown-rounding`, `kernel/places-out-of-bounds`.
 *
 * @example
 * ```ts
 * import { satisfactionRate } from 'motcua/survey';
 * import { estimateChart } from 'motcua/svg';
 *
 * const rows = [
 *   { label: 'Phường An Bình', estimate: satisfactionRate({ numerator: 180, denominator: 200 }) },
 *   { label: 'Xã Tân Phú', estimate: satisfactionRate({ numerator: 18, denominator: 20 }), outcome: 'do-not-publish' },
 *   { label: 'Xã Hòa Lợi', estimate: satisfactionRate({ numerator: 0, denominator: 0 }) },
 * ] as const;
 * const svg = estimateChart(rows, {
 *   locale: 'vi',
 *   title: 'Mức độ hài lòng',
 *   reference: { value: 0.8326, label: 'Cả tỉnh' },
 * });
 * svg.includes('Phường An Bình: 90,00%, khoảng tin cậy 95% từ 85,06% đến 93,43%, n = 200.'); // => true
 * svg.includes('Xã Tân Phú: không công bố, n = 20. Xã Hòa Lợi: không đủ phiếu, n = 0.'); // => true
 * estimateChart([], { locale: 'vi', title: 'Mức độ hài lòng' }); // throws 'svg/no-points'
 * ```
 */
export function estimateChart(rows: readonly EstimateRow[], options: EstimateChartOptions): string {
  const { unit, reference, from, to, keptBack = 'words', places = 2, rounding = 'half-up', ...rest } = options;
  const given = readOptions(rest);
  const { locale, width } = given;
  const style = figureStyle({ locale, unit, places, rounding });
  const drawn = readRows(rows, style, keptBack);
  const compared = reference === undefined ? '' : referenceText(reference, style);
  const values = drawn.flatMap(({ value }) => value ?? []);
  const ends = axisEnds({
    values: reference === undefined ? values : [...values, reference.value],
    reached: drawn.flatMap(({ interval }) => (interval === null ? [] : [interval.low, interval.high])),
    isShare: style.isShare,
    from,
    to,
  });
  const note = from === undefined || from === 0 ? '' : `${WORDS.axisFrom[locale]} ${style.writeWhole(from)}`;

  const legend = estimateLegend(drawn, ends, { reference: compared, note, locale });
  const cut = legend.map(({ sign, text }) => ({ sign, text: cutText(text, width - 50, SIZE.text) }));
  const head = headOf(given, cut);
  const layout = rowLayout(drawn, head.bottom, width);
  const { left, right, top, bottom, yOf, markLines } = layout;
  const xOf = (value: number) => left + ((value - ends.lowest) / (ends.highest - ends.lowest)) * (right - left);
  const { digits, power } = axisTicks(ends, Math.max(2, Math.min(5, Math.floor((right - left) / 64))));
  const marks = digits.map((digit) => ({ middle: xOf(tickValue(digit, power)), text: style.writeMark(digit, power) }));
  const said = [compared, note, ...drawn.map((row) => row.said)];
  return drawing(
    { ...given, height: bottom + 30 },
    said.filter((one) => one !== '').map((one) => `${one}.`),
    [
      group({}, head.parts),
      group({}, rowGrid(marks, drawn.length, layout)),
      reference === undefined ? '' : referenceLine(xOf(reference.value), top, bottom),
      ...drawn.map((row, at) => estimateMark(row, yOf(at), ends, xOf)),
      group(
        {},
        drawn.flatMap((row, at) => rowTexts(row, at, layout)),
      ),
      // they may stand under labels and figures
      ...markLines.map((y) => periodLabels(marks, y, { left: 48, right: width - 24 })),
    ],
  );
}
