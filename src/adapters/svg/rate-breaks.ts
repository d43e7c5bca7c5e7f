import type { IndicatorSeries } from '../../indicator/index.js';
import type { CivilDate, Locale } from '../../kernel/index.js';
import { element, escapedText, label } from './element.js';
import { INK, SIZE } from './frame.js';
import { cutText } from './text-width.js';
import { dayText, type TimeScale } from './time-scale.js';
import { WORDS } from './words.js';

/** A day from which figures do not compare with those before it. */
export type DrawnBreak = { readonly on: CivilDate; readonly text: string };

/** The breaks within the days of a series: those given, and where else one part of it ends and another begins. */
export function drawnBreaks({ points, segments, breaks }: IndicatorSeries, locale: Locale): readonly DrawnBreak[] {
  const [first, last] = [points[0]?.period.from ?? '', points.at(-1)?.period.to ?? ''];
  const given = breaks
    .filter(({ on }) => on > first && on <= last)
    .map(({ on, names }) => ({ on, text: `${dayText(on)}: ${names?.[locale] ?? WORDS.break[locale]}` }));
  const ends = new Map(points.map((point, at) => [point, points[at - 1]?.period.from ?? '']));
  const others = segments.slice(1).flatMap(([start]): readonly DrawnBreak[] => {
    if (start === undefined) return [];
    const { from, to } = start.period;
    const isGiven = given.some(({ on }) => on > (ends.get(start) ?? '') && on <= to);
    return isGiven ? [] : [{ on: from, text: `${dayText(from)}: ${WORDS.break[locale]}` }];
  });
  return [...given, ...others].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/** A dotted line up on the day of each break, and what happened beside it. */
export const breakMarks = (
  breaks: readonly DrawnBreak[],
  { at }: TimeScale,
  {
    top,
    bottom,
    left,
    right,
  }: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number },
): readonly string[] =>
  breaks.flatMap(({ on, text }, place) => {
    const x = at(on);
    const isLate = x > (left + right) / 2;
    const room = isLate ? x - left : right - x;
    const lines = {
      x1: x,
      y1: top,
      x2: x,
      y2: bottom,
      stroke: INK.quiet,
      'stroke-dasharray': '1 3',
      'stroke-width': 1.5,
    };
    const y = bottom - 22 - (place % 3) * 14;
    return [
      element('line', lines, element('title', {}, escapedText(text))),
      label(cutText(text, room - 8, SIZE.text), isLate ? x - 5 : x + 5, y, {
        'text-anchor': isLate ? 'end' : 'start',
        fill: INK.quiet,
      }),
    ];
  });
