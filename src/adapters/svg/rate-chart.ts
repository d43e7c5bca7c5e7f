import type { IndicatorSeries } from '../../indicator/index.js';
import type { Rounding } from '../../kernel/index.js';
import { readOptions, type TimeChartOptions } from './chart-options.js';
import { group, haloed } from './element.js';
import { drawing, gridOf, headOf, periodLabels, SIZE } from './frame.js';
import { plotOf } from './plot.js';
import { rateAxis } from './rate-axis.js';
import { breakMarks, drawnBreaks } from './rate-breaks.js';
import { type Place, rateLines } from './rate-lines.js';
import { rateLegend, rateMarks, targetLines, targetText } from './rate-marks.js';
import { type RatePoint, ratePoints } from './rate-point.js';
import { textWidth } from './text-width.js';
import { gapText, periodText, timeScale } from './time-scale.js';

/** How a rate over time is drawn. */
export type RateChartOptions = TimeChartOptions & {
  /** Decimals of the percentages, 0 to 100; 2 by default. */
  readonly places?: number;
  /** How they are rounded; `half-up` by default. */
  readonly rounding?: Rounding;
  /** Where the axis begins, from 0 to below 1; 0 by default. Anything above 0 makes differences look larger, and the chart says so. */
  readonly from?: number;
};

const MOST = 240;

/** The values beside their figures, those left out that would touch one before; they are all in the description. */
function valueLabels(points: readonly RatePoint[], places: readonly (Place | null)[], top: number): readonly string[] {
  let free = Number.NEGATIVE_INFINITY;
  return points.flatMap(({ shown: value, figure }, at) => {
    const place = places[at];
    if (place === null || place === undefined) return [];
    const shown = figure.missing.length > 0 ? `${value}*` : value;
    const half = textWidth(shown, SIZE.text) / 2;
    if (place.x - half < free) return [];
    free = place.x + half + 4;
    return [haloed(shown, place.x, place.y - 10 < top + 8 ? place.y + 20 : place.y - 10)];
  });
}

/**
 * A rate over time as SVG text: a dot a figure, lines between those that compare, a broken line for the target.
 *
 * What is not available, of nothing, or missing between two periods is a gap and never 0. No line crosses a break of the series. A figure that misses its target has another
 * shape, not only another colour. All figures are told with their counts in the description, for whoever does not see the drawing. Equal figures give equal text.
 *
 * @param series - `indicatorSeries` of shares or ratios, at most 240.
 * @param options - The language, the title, the size, and how percentages are printed.
 * @returns A whole SVG document, every text in it escaped.
 * @throws `svg/invalid-options`, `svg/no-points`, `svg/too-many-points`, `svg/not-a-rate` for amounts and values that are none, `svg/not-in-order`,
 * `svg/axis-out-of-bounds`, `svg/below-axis`, `svg/no-room` when text leaves no room for figures, `kernel/unknown-locale`, `kernel/unknown-rounding`, `kernel/places-out-of-bounds`.
 *
 * @example
 * ```ts
 * import { indicator, indicatorSeries } from 'motcua/indicator';
 * import { rateChart } from 'motcua/svg';
 *
 * const month = (from: string, to: string, numerator: number) =>
 *   indicator({
 *     code: 'within-limit',
 *     numerator,
 *     denominator: 200,
 *     period: { from, to },
 *     on: to,
 *     unit: 'ward-1',
 *     source: { system: 'one-stop' },
 *     verification: 'verified',
 *     target: { value: 0.95, direction: 'at-least' },
 *   });
 * const series = indicatorSeries([month('2026-09-01', '2026-09-30', 188), month('2026-10-01', '2026-10-31', 192)]);
 * const svg = rateChart(series, { locale: 'vi', title: 'Tỷ lệ trước hạn và đúng hạn' });
 * svg.includes('09/2026: 94,00% (188/200), không đạt'); // => true
 * rateChart(indicatorSeries([]), { locale: 'vi', title: 'Tỷ lệ' }); // throws 'svg/no-points'
 * ```
 */
export function rateChart(series: IndicatorSeries, options: RateChartOptions): string {
  const { places = 2, rounding = 'half-up', from = 0 } = options;
  const read = readOptions(options);
  const { locale } = read;
  const style = { locale, places, rounding };
  const points = ratePoints(series, style);
  const axis = rateAxis(points, from, style);
  const target = targetText(points, style);

  const drawn = { points, gaps: series.gaps };
  const head = headOf(read, rateLegend(drawn, { target, note: axis.note }, locale));
  const marked = axis.marks.map(({ text }) => text);
  const { left, right, top, bottom } = plotOf(read, head, marked);
  const scale = timeScale(
    series.points.map(({ period }) => period),
    { left, right, most: MOST },
  );
  const yOf = (value: number) => bottom - ((value - axis.lowest) / (axis.highest - axis.lowest)) * (bottom - top);
  const spots = points.map(({ value, figure }) =>
    value === null ? null : { x: scale.span(figure.period).middle, y: yOf(value) },
  );

  const breaks = drawnBreaks(series, locale);
  const said = [
    target,
    axis.note,
    ...points.map((point) => point.said),
    ...series.gaps.map((gap) => gapText(gap, locale)),
    ...breaks.map(({ text }) => text),
  ];
  const labels = points.map(({ figure: { period } }) => ({
    middle: scale.span(period).middle,
    text: periodText(period),
  }));
  return drawing(
    read,
    said.filter((one) => one !== '').map((one) => `${one}.`),
    [
      group({}, head.parts),
      gridOf(
        axis.marks.map(({ value, text }) => ({ y: yOf(value), text })),
        left,
        right,
      ),
      group({}, breakMarks(breaks, scale, { top, bottom, left, right })),
      group({}, targetLines(points, scale, yOf)),
      group({}, rateLines(series, spots)),
      group({}, rateMarks(drawn, spots, { scale, bottom, locale })),
      group({}, valueLabels(points, spots, top)),
      periodLabels(labels, bottom + 18, { left, right }),
    ],
  );
}
