import { test } from '@fast-check/vitest';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { indicator, indicatorSeries } from 'motcua/indicator';
import { satisfactionRate } from 'motcua/survey';
import { type EstimateRow, estimateChart, flowChart, rateChart } from 'motcua/svg';
import { describe, expect } from 'vitest';
import { textWidth } from '../../src/adapters/svg/text-width.ts';
import { runs } from '../arbitraries/runs.ts';
import { plus } from '../reference/walk.ts';

const HORIZONTAL = ['x', 'x1', 'x2', 'cx'];
const VERTICAL = ['y', 'y1', 'y2', 'cy'];

/** Every element of a drawing; stops at text that is not well formed. */
function elementsOf(svg: string) {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (!message.startsWith('Unicode replacement character')) throw new Error(`${level}: ${message}`);
    },
  });
  return [...parser.parseFromString(svg, 'image/svg+xml').getElementsByTagName('*')];
}

/** Every place of a drawing. */
function placesOf(svg: string) {
  const elements = elementsOf(svg);
  const along = (names: readonly string[]) =>
    elements.flatMap((one) => names.flatMap((name) => one.getAttribute(name) ?? [])).map(Number);
  return { across: along(HORIZONTAL), down: along(VERTICAL), sizes: along(['width', 'height']) };
}

const chart = fc.record({
  locale: fc.constantFrom('vi' as const, 'en' as const),
  title: fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter((text) => text.trim() !== ''),
  width: fc.integer({ min: 400, max: 1200 }),
  height: fc.integer({ min: 320, max: 800 }),
});

/** Periods one after the other, some with days between them. */
const periods = fc
  .array(fc.record({ gap: fc.constantFrom(0, 0, 0, 1, 31), days: fc.constantFrom(1, 7, 28, 30, 31, 365) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((list) => {
    let day = '2024-01-01';
    return list.map(({ gap, days }) => {
      const from = plus(day, gap);
      const to = plus(from, days - 1);
      day = plus(to, 1);
      return { from, to };
    });
  });

const isWithin = (places: readonly number[], size: number) => places.every((place) => place >= 0 && place <= size);

const isSound = (svg: string, { width, height }: { width: number; height: number }) => {
  const { across, down, sizes } = placesOf(svg);
  return isWithin(across, width) && isWithin(down, height) && sizes.every((size) => size >= 0);
};

const figure = fc.option(
  fc
    .nat(500)
    .chain((denominator) => fc.record({ numerator: fc.nat(denominator), denominator: fc.constant(denominator) })),
);

describe('charts', () => {
  test.prop([periods, fc.array(figure, { minLength: 30, maxLength: 30 }), chart, fc.boolean()], { numRuns: runs(200) })(
    'of a rate are well formed, and everything in them stands within them',
    (list, figures, options, hasTarget) => {
      const points = list.map((period, at) =>
        indicator({
          code: 'x',
          ...(figures[at] ?? { numerator: null, denominator: null }),
          period,
          on: period.to,
          unit: null,
          source: { system: 'any' },
          verification: figures[at] === null ? 'not-available' : 'verified',
          ...(hasTarget ? { target: { value: 0.9, direction: 'at-least' as const } } : {}),
        }),
      );
      const series = indicatorSeries(points, { breaks: [{ on: '2024-02-01' }] });
      const svg = rateChart(series, options);
      expect(isSound(svg, options)).toBe(true);
      const dots = svg.split('<circle').length + svg.split(/<path d="[^"]*" fill="#ffffff"[^>]*><title>/).length - 2;
      expect(dots).toBe(points.filter(({ value }) => value !== null).length);
    },
  );

  const count = fc.option(fc.oneof(fc.nat(50), fc.nat(10_000_000)), { freq: 8 });
  const flows = fc.record({ received: count, resolved: count, pending: count });

  test.prop([periods, fc.array(flows, { minLength: 30, maxLength: 30 }), chart], { numRuns: runs(200) })(
    'of what came and went are well formed, and everything in them stands within them',
    (list, figures, options) => {
      const given = list.map((period, at) => ({ period, ...figures[at]! }));
      expect(isSound(flowChart(given, options), options)).toBe(true);
    },
  );

  type Box = { readonly left: number; readonly right: number; readonly y: number; readonly text: string };

  /** Where each text of a drawing stands, about; the title is larger and above all else. */
  const boxesOf = (svg: string): readonly Box[] =>
    elementsOf(svg).flatMap((one) => {
      if (one.nodeName !== 'text' || one.getAttribute('font-weight') !== null) return [];
      const text = [...one.childNodes]
        .filter(({ nodeType }) => nodeType === 3)
        .map(({ nodeValue }) => nodeValue)
        .join('');
      const [x, y] = ['x', 'y'].map((name) => Number(one.getAttribute(name))) as [number, number];
      const anchor = one.getAttribute('text-anchor') ?? (one.parentNode as typeof one).getAttribute('text-anchor');
      const wide = textWidth(text, 12);
      const left = x - { start: 0, middle: wide / 2, end: wide }[anchor || 'start']!;
      return [{ left, right: left + wide, y, text }];
    });

  /** Texts that touch another, or the edge. */
  function clashes(svg: string, width: number): readonly string[] {
    const boxes = [...boxesOf(svg)].sort((a, b) => a.y - b.y);
    return boxes.flatMap((one, at) => {
      const near = boxes.slice(at + 1).filter(({ y }) => y - one.y < 13);
      const isOver = near.some(({ left, right }) => left < one.right - 0.02 && right > one.left + 0.02);
      return isOver || one.left < 7 || one.right > width - 7 ? [one.text] : [];
    });
  }

  const word = fc.string({
    unit: fc.constantFrom(...'aăâbcdđeêghiklmnoôơpqrstuưvxyàảãáạ ABCDĐXPT 0123456789&<'),
    maxLength: 60,
  });
  const label = fc
    .tuple(fc.constantFrom('Xã', 'PHƯỜNG', 'Đặc khu', 'x'.repeat(70)), word)
    .map((parts) => parts.join(' '));
  const outcome = fc.constantFrom('publish' as const, 'publish-with-warning' as const, 'do-not-publish' as const);
  const share = fc
    .tuple(fc.nat(3000), fc.nat(3000))
    .map(([numerator, rest]) => ({ numerator, denominator: numerator + rest }));
  const estimateRows = fc.array(
    fc.record({ label, estimate: share.map((count) => satisfactionRate(count)), outcome }),
    { minLength: 1, maxLength: 60 },
  );
  const axis = fc.record({
    locale: fc.constantFrom('vi' as const, 'en' as const),
    width: fc.integer({ min: 440, max: 1200 }),
    places: fc.nat(4),
    keptBack: fc.constantFrom('words' as const, 'hollow' as const),
    reference: fc.record({ value: fc.double({ min: 0, max: 1, noNaN: true }), label }),
  });

  test.prop([estimateRows, axis], { numRuns: runs(100) })(
    'of figures from ballots are well formed, inside, and no two texts of them touch',
    (rows: readonly EstimateRow[], options) => {
      const svg = estimateChart(rows, { ...options, title: 'Mức độ hài lòng' });
      expect(isSound(svg, { width: options.width, height: 4000 })).toBe(true);
      expect(clashes(svg, options.width)).toEqual([]);
      const isDrawn = (row: EstimateRow) =>
        row.estimate.value !== null && (row.outcome !== 'do-not-publish' || options.keptBack === 'hollow');
      const marks = elementsOf(svg).filter((one) => one.nodeName === 'title' && one.parentNode?.nodeName === 'g');
      expect(marks).toHaveLength(rows.filter(isDrawn).length);
    },
  );

  /** Any figures with a unit, from tiny to huge, near each other or far apart. */
  const number = fc.oneof(
    fc.double({ min: -1e12, max: 1e12, noNaN: true }),
    fc.double({ min: -10, max: 10, noNaN: true }),
    fc.constantFrom(0, 1e-12, 5e-324, 1e12, -1e12, 1 + 2 ** -40, 1e12 - 2 ** -13),
  );
  const plain = satisfactionRate({ numerator: 1, denominator: 2 });
  const measured = fc.tuple(number, number, number).map((three) => {
    const [low, value, high] = three.sort((a, b) => a - b) as [number, number, number];
    return { label: 'A', estimate: { ...plain, value, interval: { ...plain.interval!, low, high } } };
  });

  test.prop([fc.array(measured, { minLength: 1, maxLength: 5 }), fc.constantFrom('vi' as const, 'en' as const)], {
    numRuns: runs(200),
  })('of any figures with a unit are well formed, inside, and no two texts of them touch', (rows, locale) => {
    const svg = estimateChart(rows, { locale, width: 900, title: 'x', unit: 'đ' });
    expect(svg).not.toMatch(/NaN|Infinity/);
    expect(isSound(svg, { width: 900, height: 4000 })).toBe(true);
    expect(clashes(svg, 900)).toEqual([]);
  });
});
