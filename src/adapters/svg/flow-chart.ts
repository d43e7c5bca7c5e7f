import { fromEpochDay, type Locale, toEpochDay } from '../../kernel/index.js';
import { refuse, shownValue } from '../../kernel/inside.js';
import { readOptions, type TimeChartOptions } from './chart-options.js';
import { element, group, label, titled } from './element.js';
import { drawing, gridOf, headOf, INK, patterns, periodLabels, SIZE, swatch } from './frame.js';
import { niceTicks, tickValue } from './nice-ticks.js';
import { countText } from './number-text.js';
import { plotOf } from './plot.js';
import { textWidth } from './text-width.js';
import { type ChartPeriod, gapText, periodText, timeScale } from './time-scale.js';
import { WORDS } from './words.js';

/** What came, went and was left in a period. `publicSnapshot` gives it. */
export type FlowFigures = {
  /** The period. */
  readonly period: ChartPeriod;
  /** Received in it; `null` when it is not known. */
  readonly received: number | null;
  /** Resolved in it; `null` when it is not known. */
  readonly resolved: number | null;
  /** Pending on its last day; `null` when it is not known. */
  readonly pending: number | null;
};

const MOST = 60;

const BARS = ['received', 'resolved', 'pending'] as const;

type Bar = (typeof BARS)[number];

function requireCounts(figures: readonly FlowFigures[]): void {
  for (const [at, one] of figures.entries()) {
    for (const bar of BARS) {
      const value: unknown = one[bar];
      if (value !== null && !(Number.isSafeInteger(value) && (value as number) >= 0)) {
        refuse('svg/not-a-count', { path: [at, bar], value: shownValue(value), accepted: '0, 1, 2, ..., or null' });
      }
    }
  }
}

const fillsOf = (id: string): Readonly<Record<Bar, { readonly fill: string; readonly stroke: string }>> => ({
  received: { fill: INK.first, stroke: INK.first },
  resolved: { fill: `url(#${id}-aslant)`, stroke: INK.second },
  pending: { fill: '#ffffff', stroke: INK.alarm },
});

const shownCount = (count: number | null, locale: Locale) =>
  count === null ? WORDS.noFigure[locale] : countText(count, locale);

const saidOf = (one: FlowFigures, locale: Locale) =>
  `${periodText(one.period)}: ${BARS.map((bar) => `${WORDS[bar][locale]} ${shownCount(one[bar], locale)}`).join(', ')}.`;

/** The days between periods. */
const gapsOf = (figures: readonly FlowFigures[], locale: Locale) =>
  figures.slice(1).flatMap(({ period: { from } }, at) => {
    const first = toEpochDay(figures[at]?.period.to ?? from) + 1;
    const last = toEpochDay(from) - 1;
    if (first > last) return [];
    return [`${gapText({ from: fromEpochDay(first), to: fromEpochDay(last) }, locale)}.`];
  });

/**
 * What came, went and was left over time, as SVG text: three bars a period, side by side.
 *
 * What is not known is a dash and never a bar of 0; missing periods stay empty. Bars differ by fill (full, lines aslant, hollow), not only by colour. All figures are told in the
 * description. Equal figures give equal text.
 *
 * @param figures - The periods in order, at most 60.
 * @param options - The language, the title and the size.
 * @returns A whole SVG document, every text in it escaped.
 * @throws `svg/invalid-options`, `svg/no-points`, `svg/too-many-points`, `svg/not-a-count`, `svg/not-in-order`, `svg/no-room` when text leaves no room for figures, `kernel/not-a-date`, `kernel/unknown-locale`.
 *
 * @example
 * ```ts
 * import { flowChart } from 'motcua/svg';
 *
 * const figures = [
 *   { period: { from: '2026-09-15', to: '2026-10-14' }, received: 126, resolved: 109, pending: 23 },
 *   { period: { from: '2026-10-15', to: '2026-11-14' }, received: 104, resolved: 105, pending: null },
 * ];
 * const svg = flowChart(figures, { locale: 'en', title: 'Dossiers by month' });
 * svg.includes('11/2026: Received 104, Resolved 105, Pending at the end not available.'); // => true
 * flowChart([{ ...figures[0]!, received: Number.NaN }], { locale: 'en', title: 'x' }); // throws 'svg/not-a-count'
 * ```
 */
export function flowChart(figures: readonly FlowFigures[], options: TimeChartOptions): string {
  const read = readOptions(options);
  const { locale, id } = read;
  requireCounts(figures);
  const fills = fillsOf(id);
  const legend = BARS.map((bar) => ({ sign: swatch(fills[bar].fill, fills[bar].stroke), text: WORDS[bar][locale] }));
  const head = headOf(read, legend);
  const { digits, power } = niceTicks(0, Math.max(1, ...figures.flatMap((one) => BARS.map((bar) => one[bar] ?? 0))), {
    leastPower: 0,
  });
  const marks = digits.map((digit) => tickValue(digit, power));
  const marked = marks.map((mark) => countText(mark, locale));
  const { left, right, top, bottom } = plotOf(read, head, marked);
  const scale = timeScale(
    figures.map(({ period }) => period),
    { left, right, most: MOST },
  );
  const yOf = (value: number) => bottom - (value / (marks.at(-1) as number)) * (bottom - top);

  const bars = figures.flatMap((one) => {
    const { left: from, right: to, middle } = scale.span(one.period);
    const wide = Math.min(44, ((to - from) * 0.84) / BARS.length);
    return BARS.flatMap((bar, at) => {
      const [x, count] = [middle + (at - BARS.length / 2) * wide, one[bar]];
      const words = titled(`${periodText(one.period)}: ${WORDS[bar][locale]} ${shownCount(count, locale)}`);
      const centre = x + wide / 2;
      if (count === null) return [element('text', { x: centre, y: bottom - 4, 'text-anchor': 'middle' }, `${words}–`)];
      const box = { x: x + 1, y: yOf(count), width: Math.max(0.5, wide - 2), height: bottom - yOf(count) };
      const shown = countText(count, locale);
      const isRoom = textWidth(shown, SIZE.text) <= wide + 2;
      return [
        element('rect', { ...box, ...fills[bar] }, words),
        ...(isRoom ? [label(shown, centre, yOf(count) - 4, { 'text-anchor': 'middle' })] : []),
      ];
    });
  });
  const labels = figures.map(({ period }) => ({ middle: scale.span(period).middle, text: periodText(period) }));
  return drawing(
    read,
    [...figures.map((one) => saidOf(one, locale)), ...gapsOf(figures, locale)],
    [
      patterns(id),
      group({}, head.parts),
      gridOf(
        marks.map((mark) => ({ y: yOf(mark), text: countText(mark, locale) })),
        left,
        right,
      ),
      group({}, bars),
      periodLabels(labels, bottom + 18, { left, right }),
    ],
  );
}
