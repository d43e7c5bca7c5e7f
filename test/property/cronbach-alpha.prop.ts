import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { type CronbachAlpha, cronbachAlpha, type Question } from 'motcua/survey';
import { describe, expect } from 'vitest';

type Rows = readonly (readonly number[])[];

function asked(rows: Rows): CronbachAlpha {
  const ids = (rows[0] ?? []).map((_, at) => `q${at}`);
  const questions = ids.map((id): Question => ({ id, kind: 'number', unit: 'point' }));
  const ballots = rows.map((row) => ({ answers: Object.fromEntries(ids.map((id, at) => [id, row[at] ?? null])) }));
  const questionnaire = { id: 'scale', version: '1', collector: 'desk', population: 'people', questions };
  return cronbachAlpha(ballots, questionnaire, { questions: ids });
}

const figuresOf = ({ alpha, standardizedAlpha, averageCorrelation, items }: CronbachAlpha) => [
  alpha,
  standardizedAlpha,
  averageCorrelation,
  ...items.flatMap(({ alphaIfDropped, itemRestCorrelation }) => [alphaIfDropped, itemRestCorrelation]),
];

/** The same figures, but for the noise of doubles. */
function isAlike(one: CronbachAlpha, other: CronbachAlpha): void {
  const [those, these] = [figuresOf(one), figuresOf(other)];
  for (const [at, figure] of those.entries()) {
    const beside = these[at] as number | null;
    expect(beside === null).toBe(figure === null);
    if (figure !== null && beside !== null) {
      expect(Math.abs(figure - beside)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(figure)));
    }
  }
}

/** Answers from 1 to 5, 2 to 20 ballots with 2 to 7 of them. */
const tables = fc
  .integer({ min: 2, max: 7 })
  .chain((k) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: k, maxLength: k }), { minLength: 2, maxLength: 20 }),
  );

const variance = (values: readonly number[]) => {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
};

describe("Cronbach's alpha", () => {
  test.prop([tables])('is what its formula says', (rows) => {
    const columns = (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] as number));
    const whole = variance(rows.map((row) => row.reduce((sum, value) => sum + value, 0)));
    const parts = columns.map(variance).reduce((sum, value) => sum + value, 0);
    const { alpha, n, k } = asked(rows);
    expect([n, k]).toEqual([rows.length, columns.length]);
    if (alpha === null) expect(whole).toBeCloseTo(0, 12);
    else expect(alpha).toBeCloseTo((k / (k - 1)) * (1 - parts / whole), 8);
  });

  test.prop([tables, fc.double({ min: 1e-3, max: 1e3, noNaN: true })])(
    'is the same in another unit for all questions',
    (rows, unit) => isAlike(asked(rows), asked(rows.map((row) => row.map((value) => value * unit)))),
  );

  test.prop([tables, fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 7, maxLength: 7 })])(
    'is the same when the points of a question begin elsewhere',
    (rows, starts) => isAlike(asked(rows), asked(rows.map((row) => row.map((value, at) => value + (starts[at] ?? 0))))),
  );

  test.prop([tables, fc.integer()])('is the same whatever the order of ballots', (rows, seed) => {
    const turned = [...rows].map((row, at) => [Math.sin(seed + at), row] as const).sort(([a], [b]) => a - b);
    isAlike(asked(rows), asked(turned.map(([, row]) => row)));
    isAlike(asked(rows), asked([...rows].reverse()));
  });

  test.prop([tables])('is the same of every ballot twice, and surer', (rows) => {
    const [once, twice] = [asked(rows), asked([...rows, ...rows])];
    isAlike(once, twice);
    expect(twice.interval === null).toBe(once.interval === null);
    if (once.interval === null || twice.interval === null) return;
    expect(twice.interval.high - twice.interval.low).toBeLessThan(once.interval.high - once.interval.low);
  });

  test.prop([tables])('without a question is that of the others alone', (rows) => {
    const { items, k } = asked(rows);
    fc.pre(k > 2);
    for (const [at, { alphaIfDropped }] of items.entries()) {
      const { alpha } = asked(rows.map((row) => row.filter((_, place) => place !== at)));
      expect(alphaIfDropped === null).toBe(alpha === null);
      expect(alphaIfDropped ?? 0).toBeCloseTo(alpha ?? 0, 8);
    }
  });

  test.prop([tables])('is at most 1, as its interval is, and correlations are from -1 to 1', (rows) => {
    const { alpha, averageCorrelation, items, interval } = asked(rows);
    expect(alpha ?? 0).toBeLessThanOrEqual(1);
    for (const one of [averageCorrelation, ...items.map(({ itemRestCorrelation }) => itemRestCorrelation)]) {
      expect(Math.abs(one ?? 0)).toBeLessThanOrEqual(1);
    }
    expect(interval === null).toBe(alpha === null || alpha > 1 - 1e-12);
    expect(interval?.high ?? 1).toBeLessThanOrEqual(1);
    expect(interval?.low ?? 0).toBeLessThan(interval?.high ?? 1);
  });
});
