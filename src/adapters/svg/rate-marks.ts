import type { IndicatorSeries, Target } from '../../indicator/index.js';
import type { Locale } from '../../kernel/index.js';
import { exactText, exactToNumber } from '../../kernel/inside.js';
import { element, titled, written } from './element.js';
import { INK, type LegendEntry } from './frame.js';
import { fullPercentText } from './number-text.js';
import type { Place } from './rate-lines.js';
import type { PercentStyle, RatePoint } from './rate-point.js';
import { gapText, type TimeScale } from './time-scale.js';
import { WORDS } from './words.js';

const SIGNS = { 'at-least': '≥', above: '>', 'at-most': '≤', below: '<', exactly: '=' } as const;

const dashed = { stroke: INK.quiet, 'stroke-width': 1.5, 'stroke-dasharray': '6 4' };

/** A dot; what misses its target is a hollow square on its corner, so that no colour tells it alone. */
export function marker({ x, y }: Place, isMissed: boolean, inside = ''): string {
  if (!isMissed) return element('circle', { cx: x, cy: y, r: 4, fill: INK.first }, inside);
  const d = `M${written(x)} ${written(y - 6)}l6 6l-6 6l-6 -6z`;
  return element('path', { d, fill: '#ffffff', stroke: INK.alarm, 'stroke-width': 2 }, inside);
}

/** The targets of all figures in words, each once. */
export function targetText(points: readonly RatePoint[], style: PercentStyle): string {
  const targets = points.flatMap(({ figure }) => (figure.target === undefined ? [] : [figure.target]));
  const once = new Map(
    targets.map((target) => [`${exactText(target.value)} ${target.direction} ${target.kind}`, target]),
  );
  const said = ({ value, direction, kind }: Target) =>
    `${WORDS[kind === 'ceiling' ? 'ceiling' : 'target'][style.locale]} ${SIGNS[direction]} ${fullPercentText(value, style)}`;
  return [...once.values()].map(said).join(', ');
}

/** The target of each figure, over the days of its period. */
export const targetLines = (
  points: readonly RatePoint[],
  { span }: TimeScale,
  yOf: (value: number) => number,
): readonly string[] =>
  points.flatMap(({ figure: { target, period } }) => {
    if (target === undefined) return [];
    const { left, right } = span(period);
    const y = yOf(exactToNumber(target.value));
    return [element('line', { x1: left, y1: y, x2: right, y2: y, ...dashed })];
  });

const dash = (x: number, y: number, inside = '') => element('text', { x, y, 'text-anchor': 'middle' }, `${inside}–`);

/** The figures at their places; a dash at the foot for what has no value, and for days nothing is of. */
export function rateMarks(
  { points, gaps }: { readonly points: readonly RatePoint[]; readonly gaps: IndicatorSeries['gaps'] },
  places: readonly (Place | null)[],
  { scale, bottom, locale }: { readonly scale: TimeScale; readonly bottom: number; readonly locale: Locale },
): readonly string[] {
  const marks = points.map(({ figure, said, isMissed }, at) => {
    const place = places[at];
    if (place) return marker(place, isMissed, titled(said));
    return dash(scale.span(figure.period).middle, bottom - 4, titled(said));
  });
  return [...marks, ...gaps.map((gap) => dash(scale.span(gap).middle, bottom - 4, titled(gapText(gap, locale))))];
}

/** What the signs mean that are drawn, and no others. */
export function rateLegend(
  { points, gaps }: { readonly points: readonly RatePoint[]; readonly gaps: IndicatorSeries['gaps'] },
  { target, note }: { readonly target: string; readonly note: string },
  locale: Locale,
): readonly LegendEntry[] {
  const empty = points.filter(({ value }) => value === null).map(({ figure }) => figure.denominator === 0);
  const reasons = [
    ...(empty.includes(false) ? [WORDS.noFigure[locale]] : []),
    ...(empty.includes(true) ? [WORDS.noValue[locale]] : []),
    ...(gaps.length > 0 ? [WORDS.noPeriod[locale]] : []),
  ];
  const isMissed = points.some((point) => point.isMissed);
  const entries: readonly LegendEntry[] = [
    {
      sign: (x, y) => element('line', { x1: x, y1: y + 6, x2: x + 14, y2: y + 6, ...dashed }),
      text: target,
    },
    { sign: (x, y) => marker({ x: x + 6, y: y + 6 }, true), text: isMissed ? WORDS.missed[locale] : '' },
    {
      sign: (x, y) => element('text', { x: x + 6, y: y + 12, 'text-anchor': 'middle' }, '*'),
      text: points.some(({ figure }) => figure.missing.length > 0) ? WORDS.partial[locale] : '',
    },
    { sign: (x, y) => dash(x + 6, y + 10), text: reasons.join(', ') },
    {
      sign: (x, y) => element('path', { d: `M${written(x + 2)} ${written(y + 10)}h8l-4 -4z`, fill: INK.quiet }),
      text: note,
    },
  ];
  return entries.filter(({ text }) => text !== '');
}
