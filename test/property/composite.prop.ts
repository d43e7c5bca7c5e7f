import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import {
  type AggregationMethod,
  aggregate,
  type Column,
  compositeIndex,
  correlation,
  effectiveWeights,
  type IndexNode,
  leaveOneOut,
  type Normalisation,
  normalise,
  rankSpread,
  ranks,
  screenUnits,
  type TieMethod,
} from 'motcua/composite';
import { describe, expect } from 'vitest';

/** Figures with many equal ones among them, or with none. */
const figure = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.double({ min: -1e6, max: 1e6, noNaN: true, noDefaultInfinity: true }),
);

const columns = (least = 0): fc.Arbitrary<Column> =>
  fc.array(fc.option(figure, { freq: 5 }), { minLength: least, maxLength: 30 });

const distinct = (values: Column) => new Set(values.filter((value) => value !== null).map((value) => value + 0)).size;

const varied = columns(2).filter((values) => distinct(values) > 1);

const directions = fc.constantFrom<1 | -1>(1, -1);

const ties = fc.constantFrom<TieMethod>('min', 'max', 'average', 'dense', 'ordinal');

/** Scores more than 0, and their weights. */
const weighted = fc.array(
  fc.record({
    score: fc.double({ min: 0.01, max: 1000, noNaN: true }),
    weight: fc.double({ min: 0.01, max: 100, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
);

const methods = fc.oneof(
  fc.constantFrom<AggregationMethod>('arithmetic', 'geometric', 'harmonic'),
  fc.double({ min: -8, max: 8, noNaN: true }).map((power): AggregationMethod => ({ power })),
);

const isNear = (a: number, b: number, part = 1e-9): boolean =>
  Math.abs(a - b) <= part * Math.max(1, Math.abs(a), Math.abs(b));

/** The same figures, but for the noise of doubles; `null` at the same places. */
function alike(these: Column, those: Column, part?: number): void {
  expect(these.length).toBe(those.length);
  for (const [at, one] of these.entries()) {
    const other = those[at] as number | null;
    if (one === null || other === null) expect(one).toBe(other);
    else expect([one, other, isNear(one, other, part)]).toEqual([one, other, true]);
  }
}

/** The places of a list, in another order. */
const shuffled = (length: number, seed: number): readonly number[] =>
  Array.from({ length }, (_, at) => [Math.sin(seed + at * 7.3), at] as const)
    .sort(([a], [b]) => a - b)
    .map(([, at]) => at);

const taken = <T>(values: readonly T[], places: readonly number[]): readonly T[] => places.map((at) => values[at] as T);

const inserted = <T>(values: readonly T[], place: number, value: T): readonly T[] => [
  ...values.slice(0, place),
  value,
  ...values.slice(place),
];

/** The places of every two values of which the first is more than the second. */
const inOrder = (values: Column): readonly (readonly [number, number])[] =>
  values.flatMap((value, at) =>
    values.flatMap((other, beside) =>
      value !== null && other !== null && value > other ? [[at, beside] as const] : [],
    ),
  );

const seeds = fc.integer({ min: 0, max: 1_000_000 });

describe('normalised figures', () => {
  const bounds = fc
    .tuple(fc.double({ min: -100, max: 100, noNaN: true }), fc.double({ min: 0.01, max: 100, noNaN: true }))
    .map(([low, width]) => ({ low: low + 0, high: low + width }));

  test.prop([varied, bounds, directions])(
    'by min-max lie within their bounds, meet both, and keep the order or reverse it',
    (values, { low, high }, direction) => {
      const scores = normalise(values, { kind: 'min-max', low, high, direction });
      const there = scores.filter((score) => score !== null);
      expect(Math.min(...there)).toBe(low);
      expect(Math.max(...there)).toBe(high);
      for (const [more, less] of inOrder(values)) {
        expect(direction * ((scores[more] as number) - (scores[less] as number))).toBeGreaterThanOrEqual(0);
      }
    },
  );

  const every = fc.tuple(varied, directions).chain(([values, direction]) => {
    const there = values.filter((value) => value !== null);
    const [least, greatest] = [Math.min(...there), Math.max(...there)];
    const best = direction === 1 ? greatest : least;
    const all: readonly Normalisation[] = [
      { kind: 'min-max', low: 1, high: 10, direction },
      { kind: 'z-score', mean: 100, sd: 10, direction },
      { kind: 'rank', ties: 'average', direction },
      { kind: 'percentile-rank', direction },
      { kind: 'goalposts', lower: -10, upper: 10, direction },
      { kind: 'distance-to-target', target: best, direction },
      { kind: 'distance-to-maximum', direction },
      { kind: 'distance-to-reference', reference: values.indexOf(best), direction },
    ];
    return fc.record({ values: fc.constant(values), method: fc.constantFrom(...all) });
  });

  test.prop([every, seeds])('of units in another order are the same in that order', ({ values, method }, seed) => {
    const places = shuffled(values.length, seed);
    const moved =
      method.kind === 'distance-to-reference' ? { ...method, reference: places.indexOf(method.reference) } : method;
    alike(normalise(taken(values, places), moved), taken(normalise(values, method), places));
  });

  test.prop([every])(
    'are missing where the figure is, are finite elsewhere, and never grow the wrong way',
    ({ values, method }) => {
      const scores = normalise(values, method);
      for (const [at, value] of values.entries()) {
        expect(Number.isFinite(scores[at])).toBe(value !== null);
        if (value === null) expect(scores[at]).toBeNull();
      }
      for (const [more, less] of inOrder(values)) {
        const gain = (method.direction ?? 1) * ((scores[more] as number) - (scores[less] as number));
        expect(gain).toBeGreaterThanOrEqual(0);
      }
    },
  );

  test.prop([every])('the other way round are those of figures with the other sign', ({ values, method }) => {
    const turned = values.map((value) => (value === null ? null : -value));
    const other = { ...method, direction: method.direction === 1 ? -1 : 1 } as Normalisation;
    const moved =
      other.kind === 'distance-to-target'
        ? { ...other, target: -other.target }
        : other.kind === 'goalposts'
          ? { ...other, lower: -other.upper, upper: -other.lower }
          : other;
    alike(normalise(turned, moved), normalise(values, method));
  });

  test.prop([varied])('by z-score have the mean 0 and the deviation 1', (values) => {
    const scores = normalise(values, { kind: 'z-score' }).filter((score) => score !== null);
    const sum = scores.reduce((total, score) => total + score, 0);
    const squares = scores.reduce((total, score) => total + score * score, 0);
    expect(sum).toBeCloseTo(0, 6);
    expect(squares).toBeCloseTo(scores.length - 1, 6);
  });
});

describe('ranks', () => {
  test.prop([columns(), ties])('say how many are better', (values, method) => {
    const there = values.filter((value) => value !== null);
    for (const [at, rank] of ranks(values, { ties: method }).entries()) {
      const value = values[at] as number | null;
      expect(rank === null).toBe(value === null);
      if (value === null) continue;
      const better = there.filter((other) => other > value).length;
      const same = there.filter((other) => other === value).length;
      const before = values.slice(0, at).filter((other) => other === value).length;
      const expected = {
        min: better + 1,
        max: better + same,
        average: better + (same + 1) / 2,
        dense: new Set(there.filter((other) => other > value)).size + 1,
        ordinal: better + before + 1,
      };
      expect(rank).toBe(expected[method]);
    }
  });

  test.prop([columns(), seeds])('of units in another order are the same in that order', (values, seed) => {
    const places = shuffled(values.length, seed);
    expect(ranks(taken(values, places))).toEqual(taken(ranks(values), places));
  });

  test.prop([columns(), ties, seeds])('within groups are those of each group alone', (values, method, seed) => {
    const groups = values.map((_, at) => `g${Math.abs(Math.trunc(1000 * Math.sin(seed + at))) % 3}`);
    const together = ranks(values, { ties: method, groups });
    for (const group of new Set(groups)) {
      const places = groups.flatMap((name, at) => (name === group ? [at] : []));
      expect(taken(together, places)).toEqual(ranks(taken(values, places), { ties: method }));
    }
  });
});

describe('an aggregate', () => {
  const of = (parts: readonly { score: number; weight: number }[], method: AggregationMethod, scale = 1) =>
    aggregate(
      parts.map(({ score }) => score),
      { method, weights: parts.map(({ weight }) => weight * scale) },
    ) as number;

  test.prop([weighted])('is harmonic, geometric, arithmetic in this order, and between the scores', (parts) => {
    const scores = parts.map(({ score }) => score);
    const means = (['harmonic', 'geometric', 'arithmetic'] as const).map((method) => of(parts, method));
    const ascending = [Math.min(...scores), ...means, Math.max(...scores)];
    for (const [at, mean] of ascending.entries()) {
      if (at > 0) expect(mean).toBeGreaterThanOrEqual((ascending[at - 1] as number) * (1 - 1e-12));
    }
  });

  test.prop([weighted, methods, fc.double({ min: 1e-6, max: 1e6, noNaN: true })])(
    'is the same by weights in any measure',
    (parts, method, scale) => {
      expect(isNear(of(parts, method), of(parts, method, scale))).toBe(true);
    },
  );

  test.prop([weighted, methods, fc.double({ min: 0.01, max: 100, noNaN: true })])(
    'of scores in another measure is in that measure',
    (parts, method, scale) => {
      const other = parts.map(({ score, weight }) => ({ score: score * scale, weight }));
      expect(isNear(of(other, method) / scale, of(parts, method))).toBe(true);
    },
  );

  test.prop([weighted, methods, fc.nat(12), fc.double({ min: 0.01, max: 100, noNaN: true })])(
    'with something missing is that of the others',
    (parts, method, at, weight) => {
      const place = at % (parts.length + 1);
      const scores: Column = inserted(
        parts.map(({ score }) => score),
        place,
        null,
      );
      const weights = inserted(
        parts.map((part) => part.weight),
        place,
        weight,
      );
      expect(aggregate(scores, { method, weights })).toBe(of(parts, method));
    },
  );

  test.prop([weighted, methods])('is what the formula of its power says', (parts, method) => {
    const named = { arithmetic: 1, geometric: 0, harmonic: -1 };
    const power = typeof method === 'object' ? method.power : named[method];
    fc.pre(power === 0 || Math.abs(power) > 0.1);
    const total = parts.reduce((sum, { weight }) => sum + weight, 0);
    const mean = (change: (score: number) => number) =>
      parts.reduce((sum, { score, weight }) => sum + weight * change(score), 0) / total;
    const expected = power === 0 ? Math.exp(mean(Math.log)) : mean((score) => score ** power) ** (1 / power);
    expect(isNear(of(parts, method), expected)).toBe(true);
  });

  test.prop([weighted, fc.double({ min: -8, max: 8, noNaN: true }), fc.double({ min: 0, max: 4, noNaN: true })])(
    'is no less by a greater power',
    (parts, power, more) => {
      const [lesser, greater] = [of(parts, { power }), of(parts, { power: power + more })];
      expect(greater).toBeGreaterThanOrEqual(lesser * (1 - 1e-9));
    },
  );

  test.prop([weighted, methods, fc.nat(11), fc.double({ min: 1, max: 10, noNaN: true })])(
    'is no less when a score is more',
    (parts, method, at, factor) => {
      const place = at % parts.length;
      const more = parts.map((part, nth) => (nth === place ? { ...part, score: part.score * factor } : part));
      expect(of(more, method)).toBeGreaterThanOrEqual(of(parts, method) * (1 - 1e-9));
    },
  );
});

describe('a correlation', () => {
  const pairs = fc.array(fc.tuple(fc.option(figure, { freq: 8 }), fc.option(figure, { freq: 8 })), { maxLength: 25 });
  const kinds = fc.constantFrom<'pearson' | 'spearman' | 'kendall'>('pearson', 'spearman', 'kendall');
  const split = (rows: readonly (readonly [number | null, number | null])[]) =>
    [rows.map(([a]) => a), rows.map(([, b]) => b)] as const;

  test.prop([pairs, kinds])('lies between -1 and 1, is 1 with itself, and is the same both ways', (rows, method) => {
    const [a, b] = split(rows);
    const found = correlation(a, b, { method });
    const back = correlation(b, a, { method });
    if (found === null) expect(back).toBeNull();
    else {
      expect(Math.abs(found)).toBeLessThanOrEqual(1);
      expect(back).toBeCloseTo(found, 12);
    }
    if (distinct(a) > 1) expect(correlation(a, a, { method })).toBeCloseTo(1, 12);
    else expect(correlation(a, a, { method })).toBeNull();
  });

  test.prop([pairs, kinds])('turns its sign with one of the figures', (rows, method) => {
    const [a, b] = split(rows);
    const found = correlation(a, b, { method });
    const turned = correlation(
      a.map((value) => (value === null ? null : -value)),
      b,
      { method },
    );
    if (found === null) expect(turned).toBeNull();
    else expect(turned).toBeCloseTo(-found, 10);
  });

  test.prop([pairs])('by Kendall counts pairs', (rows) => {
    const both = rows.filter((row): row is [number, number] => row[0] !== null && row[1] !== null);
    const [a, b] = split(rows);
    let [balance, first, second] = [0, 0, 0];
    for (const [at, one] of both.entries()) {
      for (const other of both.slice(at + 1)) {
        const [x, y] = [Math.sign(one[0] - other[0]), Math.sign(one[1] - other[1])];
        balance += x * y;
        first += x * x;
        second += y * y;
      }
    }
    const found = correlation(a, b, { method: 'kendall' });
    if (first === 0 || second === 0) expect(found).toBeNull();
    else expect(found).toBeCloseTo(balance / Math.sqrt(first * second), 12);
  });
});

/** Trees of some groups with figures in them, and a column for each figure. */
const indices = fc
  .tuple(
    fc.array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    fc.integer({ min: 1, max: 8 }),
    seeds,
  )
  .map(([groups, units, seed]) => {
    const score = (at: number) => 1 + (Math.abs(Math.trunc(1e4 * Math.sin(seed + at))) % 100);
    const nodes: readonly IndexNode[] = [
      { code: 'index', parent: null },
      ...groups.flatMap((weights, group): readonly IndexNode[] => [
        { code: `g${group}`, parent: 'index', weight: 1 + (weights[0] as number) },
        ...weights.map((weight, at): IndexNode => ({ code: `g${group}.${at}`, parent: `g${group}`, weight })),
      ]),
    ];
    const leaves = nodes.filter(({ code }) => code.includes('.'));
    const named = leaves.map(({ code }, leaf): [string, Column] => [
      code,
      Array.from({ length: units }, (_, unit) => (score(leaf * 31 + unit) % 7 === 0 ? null : score(leaf * 17 + unit))),
    ]);
    return { nodes, columns: Object.fromEntries(named), units };
  });

describe('an index', () => {
  test.prop([indices, fc.constantFrom<AggregationMethod>('arithmetic', 'geometric', 'harmonic', { power: 3 })])(
    'of each unit is that of its scores, group by group',
    ({ nodes, columns, units }, method) => {
      const { index } = compositeIndex({ nodes, method }, columns);
      const scoreOf = (code: string, unit: number): number | null => {
        const parts = nodes.filter(({ parent }) => parent === code);
        if (parts.length === 0) return columns[code]?.[unit] ?? null;
        return aggregate(
          parts.map((part) => scoreOf(part.code, unit)),
          { method, weights: parts.map(({ weight }) => weight ?? 1) },
        );
      };
      expect(index).toEqual(Array.from({ length: units }, (_, unit) => scoreOf('index', unit)));
    },
  );

  test.prop([indices, seeds])(
    'hangs neither on the order of units nor on that of nodes',
    ({ nodes, columns, units }, seed) => {
      const places = shuffled(units, seed);
      const moved = Object.fromEntries(Object.entries(columns).map(([code, values]) => [code, taken(values, places)]));
      const other = taken(nodes, shuffled(nodes.length, seed + 1));
      alike(
        compositeIndex({ nodes: other }, moved).index,
        taken(compositeIndex({ nodes }, columns).index, places),
        1e-12,
      );
    },
  );

  test.prop([indices])('with everything there is the sum by effective weights', ({ nodes, columns }) => {
    const full = Object.fromEntries(
      Object.entries(columns).map(([code, values]) => [code, values.map((value) => value ?? 50)]),
    );
    const weights = effectiveWeights({ nodes }).filter(({ code }) => code in full);
    expect(weights.reduce((sum, { effectiveWeight }) => sum + effectiveWeight, 0)).toBeCloseTo(1, 12);
    const { index } = compositeIndex({ nodes }, full);
    const sums = index.map((_, unit) =>
      weights.reduce((sum, { code, effectiveWeight }) => sum + effectiveWeight * (full[code]?.[unit] as number), 0),
    );
    alike(index, sums, 1e-12);
  });

  test.prop([indices])('without a figure is the index of a tree that never had it', ({ nodes, columns }) => {
    const { without, ranks: before } = leaveOneOut({ nodes }, columns);
    expect(without.map(({ code }) => code)).toEqual(Object.keys(columns));
    for (const { code, index, ranks: after, meanRankChange } of without) {
      const kept = nodes.filter((node) => node.code !== code);
      const rest = kept.filter((node) => node.code in columns || kept.some(({ parent }) => parent === node.code));
      if (rest.length > 1) expect(index).toEqual(compositeIndex({ nodes: rest }, columns).index);
      else expect(new Set(index)).toEqual(new Set([null]));
      expect(after).toEqual(ranks(index));
      expect(meanRankChange).toBe(rankSpread(before, [after]).meanRankChanges[0]);
    }
  });

  test.prop([indices, fc.double({ min: 0, max: 1, noNaN: true })])(
    'stays in by availability as its figures are there',
    ({ columns, units }, leastAvailable) => {
      const all = Object.values(columns);
      const screened = screenUnits(columns, { leastAvailable });
      expect(screened).toHaveLength(units);
      for (const [unit, { isIncluded, missing }] of screened.entries()) {
        expect(missing).toBe(all.filter((values) => values[unit] === null).length);
        expect(isIncluded).toBe((all.length - missing) / all.length >= leastAvailable);
      }
    },
  );
});
