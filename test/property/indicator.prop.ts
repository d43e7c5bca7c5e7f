import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import {
  changeBetween,
  type Indicator,
  indicator,
  indicatorSeries,
  indicatorToJson,
  meetsTarget,
  parseIndicator,
  rankIndicators,
  rollUp,
} from 'motcua/indicator';
import { describe, expect } from 'vitest';
import { runs } from '../arbitraries/runs.ts';
import { plus } from '../reference/walk.ts';

const period = { from: '2026-10-15', to: '2026-11-14' };

const counts = fc.nat(40).chain((denominator) => fc.nat(denominator).map((numerator) => ({ numerator, denominator })));

/** Figures of units U0, U1, ...: some silent, some of nothing. */
const figures = fc
  .array(
    fc.record({
      counts: fc.option(counts, { freq: 5 }),
      verification: fc.constantFrom('verified' as const, 'needs-reconciliation' as const),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) =>
    list.map(({ counts: given, verification }, at) =>
      indicator({
        code: 'x',
        ...(given ?? { numerator: null, denominator: null }),
        period,
        on: period.to,
        unit: `U${at}`,
        source: { system: 'one-stop' },
        verification: given === null ? 'not-available' : verification,
        target: { value: 0.5, direction: 'at-least' },
      }),
    ),
  );

const figuresOf = ({ numerator, denominator, value, verification, missing }: Indicator) => ({
  numerator,
  denominator,
  value,
  verification,
  missing: [...missing].sort(),
});

const whole = { unit: 'whole' };

describe('roll-ups', () => {
  test.prop([figures, fc.nat(12)], { numRuns: runs(300) })(
    'of roll-ups are the roll-up of all, whoever is silent',
    (list, at) => {
      const [left, right] = [list.slice(0, at), list.slice(at)];
      const parts = [left, right]
        .filter((part) => part.length > 0)
        .map((part, place) => rollUp(part, { unit: `part ${place}` }).sum);
      const nested = rollUp(parts, whole).sum;
      const known = rollUp(list, whole).sum;
      const silentHalf = parts.some(({ verification }) => verification === 'not-available');
      // a half that is silent throughout is named as one
      if (!silentHalf) expect(figuresOf(nested)).toEqual(figuresOf(known));
      expect([nested.numerator, nested.denominator]).toEqual([known.numerator, known.denominator]);
    },
  );

  test.prop([figures], { numRuns: runs(300) })(
    'are the same in any order, and lie between the least and the greatest part',
    (list) => {
      const { sum } = rollUp(list, whole);
      expect(figuresOf(rollUp([...list].reverse(), whole).sum)).toEqual(figuresOf(sum));
      const { ranked } = rankIndicators(list, { best: 'highest' });
      const [best, worst] = [ranked[0], ranked.at(-1)];
      if (sum.value === null || best === undefined || worst === undefined) {
        expect([sum.value, ranked]).toEqual([null, []]);
        return;
      }
      const { ranked: order } = rankIndicators([sum, best.indicator, worst.indicator], { best: 'highest' });
      const rankOf = (unit: string | null) => order.find((one) => one.indicator.unit === unit)?.rank ?? Number.NaN;
      expect(rankOf(best.indicator.unit)).toBeLessThanOrEqual(rankOf('whole'));
      expect(rankOf('whole')).toBeLessThanOrEqual(rankOf(worst.indicator.unit));
    },
  );
});

describe('indicators', () => {
  test.prop([figures], { numRuns: runs(300) })('come back from JSON as they were', (list) => {
    for (const one of list) expect(parseIndicator(JSON.parse(JSON.stringify(indicatorToJson(one))))).toEqual(one);
  });

  test.prop([figures], { numRuns: runs(300) })(
    'meet a half exactly when twice the part is the whole or more',
    (list) => {
      for (const one of list) {
        const { numerator, denominator } = one;
        const expected =
          numerator === null || denominator === null || denominator === 0 ? null : numerator * 2 >= denominator;
        expect(meetsTarget(one)).toBe(expected);
      }
    },
  );

  test.prop([figures, fc.infiniteStream(fc.nat(1_000))], { numRuns: runs(200) })(
    'have ranks that do not depend on the order of the list',
    (list, keys) => {
      const shuffled = list
        .map((one) => ({ one, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key)
        .map(({ one }) => one);
      const ranks = (some: readonly Indicator[]) =>
        rankIndicators(some, { best: 'lowest' })
          .ranked.map(({ rank, indicator: { unit } }) => `${unit} ${rank}`)
          .sort();
      expect(ranks(shuffled)).toEqual(ranks(list));
    },
  );
});

describe('series', () => {
  const months = fc.array(fc.record({ gap: fc.nat(3), days: fc.integer({ min: 1, max: 40 }), counts }), {
    maxLength: 8,
  });

  test.prop([months, fc.nat(200)], { numRuns: runs(300) })(
    'hold every day once, in points or gaps, and part exactly where no change is told',
    (list, breakAfter) => {
      let next = '2025-01-01';
      const points = list.map(({ gap, days, counts: given }) => {
        const from = plus(next, gap);
        const to = plus(from, days - 1);
        next = plus(to, 1);
        return indicator({
          code: 'x',
          ...given,
          period: { from, to },
          on: to,
          unit: 'A',
          source: { system: 'one-stop' },
          verification: 'verified',
        });
      });
      const breaks = [{ on: plus('2025-01-01', breakAfter) }];
      const series = indicatorSeries([...points].reverse(), { breaks });
      expect(series.points).toEqual(points);
      expect(series.segments.flat()).toEqual(points);
      const spans = [...series.points.map((point) => point.period), ...series.gaps].sort((a, b) =>
        a.from < b.from ? -1 : 1,
      );
      for (const [at, span] of spans.entries()) {
        const before = spans[at - 1];
        if (before !== undefined) expect(span.from).toBe(plus(before.to, 1));
      }
      const starts = new Set(series.segments.map(([first]) => first));
      for (const [at, point] of points.entries()) {
        const before = points[at - 1];
        if (before === undefined) continue;
        const { problems } = changeBetween(before, point, { breaks });
        expect(starts.has(point)).toBe(problems.some(({ severity }) => severity === 'error'));
      }
    },
  );
});
