import type { ReadOptions } from './chart-options.js';
import { element, escapedText, group, label } from './element.js';
import { textWidth, wrapText } from './text-width.js';

/** Colours that stand out from white by 4.5 to 1 or more; none tells anything alone. */
export const INK = {
  text: '#1f2933',
  quiet: '#52606d',
  line: '#cbd2d9',
  first: '#1f4e79',
  second: '#2d6a4f',
  alarm: '#9b1c1c',
};

export const SIZE = { title: 16, text: 12 };

/** A sign of a legend: how it is drawn in a square of 12 pixels at a place, and what it means. */
export type LegendEntry = { readonly sign: (x: number, y: number) => string; readonly text: string };

/** What stands above the figures, and how high it is. */
export type Head = { readonly parts: readonly string[]; readonly bottom: number };

/** The title and the legend, in as many lines as they need. */
export function headOf({ title, width }: ReadOptions, legend: readonly LegendEntry[]): Head {
  const lines = wrapText(title, { width: width - 32, size: SIZE.title * 1.05, lines: 3 });
  const parts = lines.map((line, at) =>
    label(line, 16, 26 + at * 20, { 'font-size': SIZE.title, 'font-weight': 'bold' }),
  );
  let [x, y] = [16, 26 + lines.length * 20];
  for (const { sign, text } of legend) {
    const wide = 18 + textWidth(text, SIZE.text) + 16;
    if (x > 16 && x + wide > width - 16) [x, y] = [16, y + 18];
    parts.push(sign(x, y - 10), label(text, x + 18, y));
    x += wide;
  }
  return { parts, bottom: legend.length === 0 ? y - 12 : y + 6 };
}

/** A legend's square filled as the bars are. */
export const swatch =
  (fill: string, stroke: string) =>
  (x: number, y: number): string =>
    element('rect', { x, y, width: 12, height: 12, fill, stroke });

/** Fills that differ without their colours: lines aslant, and lines crossed. */
export function patterns(id: string): string {
  const pattern = (name: string, colour: string, d: string) =>
    element(
      'pattern',
      { id: `${id}-${name}`, width: 6, height: 6, patternUnits: 'userSpaceOnUse' },
      element('rect', { width: 6, height: 6, fill: '#ffffff' }) +
        element('path', { d, stroke: colour, 'stroke-width': 1.5, fill: 'none' }),
    );
  const both = [
    pattern('aslant', INK.second, 'M-1 7L7 -1M-1 1L1 -1M5 7L7 5'),
    pattern('crossed', INK.alarm, 'M0 0L6 6M6 0L0 6'),
  ];
  return element('defs', {}, both.join(''));
}

/** The whole drawing: named and described for who does not see it. */
export function drawing(options: ReadOptions, said: readonly string[], parts: readonly string[]): string {
  const { id, title, description, width, height } = options;
  const named = element('title', { id: `${id}-title` }, escapedText(title));
  const told = [description, ...said].filter((one) => one !== '').join(' ');
  const described = element('desc', { id: `${id}-desc` }, escapedText(told));
  const lines = [named, described, element('rect', { width, height, fill: '#ffffff' }), ...parts].filter(
    (one) => one !== '',
  );
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: 'img',
    'aria-labelledby': `${id}-title ${id}-desc`,
    'font-family': 'sans-serif',
    'font-size': SIZE.text,
    fill: INK.text,
  };
  return `${element('svg', attributes, `\n${lines.join('\n')}\n`)}\n`;
}

/** The lines across of an axis and what stands beside them. */
export function gridOf(
  marks: readonly { readonly y: number; readonly text: string }[],
  left: number,
  right: number,
): string {
  return group(
    {},
    marks.flatMap(({ y, text }) => [
      element('line', { x1: left, y1: y, x2: right, y2: y, stroke: INK.line }),
      label(text, left - 6, y + 4, { 'text-anchor': 'end', fill: INK.quiet }),
    ]),
  );
}

/** The names of periods under the axis, those left out that would touch the one before. */
export function periodLabels(
  periods: readonly { readonly middle: number; readonly text: string }[],
  y: number,
  { left, right }: { readonly left: number; readonly right: number },
): string {
  let free = left - 40;
  return group(
    { fill: INK.quiet, 'text-anchor': 'middle' },
    periods.flatMap(({ middle, text }) => {
      const half = textWidth(text, SIZE.text) / 2;
      if (middle - half < free || middle + half > right + 16) return [];
      free = middle + half + 3;
      return [label(text, middle, y)];
    }),
  );
}
