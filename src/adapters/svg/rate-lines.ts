import type { IndicatorSeries } from '../../indicator/index.js';
import { toEpochDay } from '../../kernel/index.js';
import { element, written } from './element.js';
import { INK } from './frame.js';

/** Where something stands. */
export type Place = { readonly x: number; readonly y: number };

/** The figures that are joined: each follows the one before it to the day, compares with it, and both have a value. */
function runs({ points, segments }: IndicatorSeries, places: readonly (Place | null)[]): readonly (readonly Place[])[] {
  const starts = new Set(segments.map(([first]) => first));
  const joined: Place[][] = [];
  for (const [at, place] of places.entries()) {
    if (place === null) continue;
    const [before, point] = [points[at - 1], points[at]];
    const isNext =
      before !== undefined && point !== undefined && toEpochDay(before.period.to) + 1 === toEpochDay(point.period.from);
    const last = joined.at(-1);
    if (last !== undefined && isNext && !starts.has(point) && places[at - 1] !== null) last.push(place);
    else joined.push([place]);
  }
  return joined;
}

/** The lines of a series; none across a gap, a figure without a value, or a break. */
export const rateLines = (series: IndicatorSeries, places: readonly (Place | null)[]): readonly string[] =>
  runs(series, places)
    .filter(({ length }) => length > 1)
    .map((run) => {
      const d = run.map(({ x, y }, at) => `${at === 0 ? 'M' : 'L'}${written(x)} ${written(y)}`).join('');
      return element('path', { d, fill: 'none', stroke: INK.first, 'stroke-width': 2 });
    });
