import { test } from '@fast-check/vitest';
import { DOMParser } from '@xmldom/xmldom';
import fc from 'fast-check';
import { indicator, indicatorSeries } from 'motcua/indicator';
import { flowChart, rateChart } from 'motcua/svg';
import { describe, expect } from 'vitest';
import { runs } from '../arbitraries/runs.ts';
import { plus } from '../reference/walk.ts';

const HORIZONTAL = ['x', 'x1', 'x2', 'cx'];
const VERTICAL = ['y', 'y1', 'y2', 'cy'];

/** Every place of a drawing; stops at text that is not well formed. */
function placesOf(svg: string) {
  const parser = new DOMParser({
    onError: (level, message) => {
      if (!message.startsWith('Unicode replacement character')) throw new Error(`${level}: ${message}`);
    },
  });
  const elements = [...parser.parseFromString(svg, 'image/svg+xml').getElementsByTagName('*')];
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
});
