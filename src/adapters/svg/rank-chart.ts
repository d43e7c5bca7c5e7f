import type { Bilingual } from '../../kernel/index.js';
import { refuse } from '../../kernel/inside.js';
import type { RankRobustness, UnitRobustness } from '../../score/index.js';
import { type ChartOptions, readOptions } from './chart-options.js';
import { group } from './element.js';
import { drawing, headOf, periodLabels, SIZE } from './frame.js';
import { niceTicks, tickValue } from './nice-ticks.js';
import { countText, wholePercentText } from './number-text.js';
import { rankLegend, rankMark } from './rank-marks.js';
import { drawnRank } from './rank-row.js';
import { rowGrid, rowLayout, rowTexts } from './row-layout.js';
import { cutText } from './text-width.js';
import { WITHIN } from './words.js';

/**
 * What a unit is called.
 *
 * @param unit - The unit, as the ranking has it.
 */
export type NameOfUnit = (unit: string) => string | Bilingual;

/** How ranks are drawn. */
export type RankChartOptions = ChartOptions & {
  /** What units are called, 1 to 200 characters each; as they are named in the ranking by default. */
  readonly nameOf?: NameOfUnit;
};

const MOST = 200;

/** The best first; those without a rank last, as they were given. */
function inOrder(units: readonly UnitRobustness[]): readonly (readonly [UnitRobustness, number])[] {
  const place = ({ rank }: UnitRobustness) => rank ?? Number.POSITIVE_INFINITY;
  const order = (a: UnitRobustness, b: UnitRobustness) => (place(a) === place(b) ? 0 : place(a) - place(b));
  return units.map((unit, at) => [unit, at] as const).sort(([a], [b]) => order(a, b));
}

/** The first rank, and round ones to the last. */
function rankTicks(of: number, wanted: number): readonly number[] {
  if (of === 1) return [1];
  const { digits, power } = niceTicks(1, of, { wanted, leastPower: 0 });
  return [1, ...digits.map((digit) => tickValue(digit, power)).filter((rank) => rank > 1 && rank <= of)];
}

/**
 * What ranks are worth, as SVG text: a row for each unit, a hollow dot at its rank, a thick line over the ranks that most replicates give it, a thin one over all of them.
 *
 * Units stand in the order of their ranks, the best first; those without one come last and say so. Nothing is told by colour alone, and all of it is told in words in the description. The lines
 * are no confidence intervals: they say how far a rank moves when weights, rules or samples do. Equal figures give equal text.
 *
 * @param robustness - What `rankRobustness` answers, of 1 to 200 units.
 * @param options - The language, the title, the width, and what units are called. The height follows from the units.
 * @returns A whole SVG document, every text in it escaped.
 * @throws `svg/invalid-options`, `svg/no-points`, `svg/too-many-points`, `svg/invalid-text`, `svg/not-a-rank` for a rank that is none of 1 to the number of units,
 * `svg/no-room` when text leaves no room for ranks, `kernel/unknown-locale`.
 *
 * @example
 * ```ts
 * import { rankRobustness, type Framework } from 'motcua/score';
 * import { rankChart } from 'motcua/svg';
 *
 * const leaf = (code: string) => ({ code, names: { vi: code, en: code }, max: 50, rule: { kind: 'points', input: code } as const });
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 100, children: [leaf('1'), leaf('2')] };
 * const framework: Framework = { id: 'own', version: '1', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * const of = (unit: string, one: number | null, two: number) => ({ unit, period: '2026', inputs: { 1: one, 2: two } });
 * const requests = [of('Xã A', 45, 45), of('Xã B', 40, 20), of('Xã C', 21, 40), of('Xã D', null, 40)];
 * const robustness = rankRobustness(framework, requests, { seed: 2026, weights: { spread: 0.25 } });
 * const svg = rankChart(robustness, { locale: 'vi', title: 'Xếp hạng năm 2026' });
 * svg.includes('Xã B: hạng 3/3, trong 90% số lần lặp từ 2 đến 3, trong mọi lần lặp từ 2 đến 3.'); // => true
 * svg.includes('Xã D: không xếp hạng.'); // => true
 * rankChart({ ...robustness, units: [] }, { locale: 'vi', title: 'Xếp hạng năm 2026' }); // throws 'svg/no-points'
 * ```
 */
export function rankChart({ units, method }: RankRobustness, options: RankChartOptions): string {
  const { nameOf = (unit: string) => unit, ...rest } = options;
  const given = readOptions(rest);
  const { locale, width } = given;
  if (units.length === 0) refuse('svg/no-points', { accepted: `1..${MOST} units` });
  if (units.length > MOST) refuse('svg/too-many-points', { value: units.length, accepted: `1..${MOST} units` });
  const within = WITHIN[locale](wholePercentText(method.level, locale));
  // in a replicate a unit may have a rank that has none on its card
  const of = units.filter(({ rank, ranks }) => rank !== null || ranks !== null).length;
  const rows = inOrder(units).map(([unit, at]) => drawnRank(unit, nameOf(unit.unit), at, { locale, of, within }));

  const legend = rankLegend(rows, within, locale);
  const cut = legend.map(({ sign, text }) => ({ sign, text: cutText(text, width - 50, SIZE.text) }));
  const head = headOf(given, cut);
  const layout = rowLayout(rows, head.bottom, width);
  const { left, right, bottom, yOf, markLines } = layout;
  const xOf = (rank: number) => (of <= 1 ? (left + right) / 2 : left + ((rank - 1) / (of - 1)) * (right - left));
  const ticks = of === 0 ? [] : rankTicks(of, Math.max(2, Math.min(8, Math.floor((right - left) / 64))));
  const marks = ticks.map((rank) => ({ middle: xOf(rank), text: countText(rank, locale) }));
  return drawing(
    { ...given, height: bottom + 30 },
    rows.map(({ said }) => `${said}.`),
    [
      group({}, head.parts),
      group({}, rowGrid(marks, rows.length, layout)),
      ...rows.map((row, at) => rankMark(row, yOf(at), xOf)),
      group(
        {},
        rows.flatMap((row, at) => rowTexts(row, at, layout)),
      ),
      ...markLines.map((y) => periodLabels(marks, y, { left: 48, right: width - 24 })),
    ],
  );
}
