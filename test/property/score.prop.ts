import { fc, test } from '@fast-check/vitest';
import Fraction from 'fraction.js';
import {
  type Criterion,
  checkFramework,
  compare,
  contributions,
  type Exact,
  type Framework,
  parseFramework,
  rank,
  type ScoreInput,
  score,
  scoreUnits,
} from 'motcua/score';
import { describe, expect } from 'vitest';
import { runs } from '../arbitraries/runs.ts';
import { scoredFrameworks } from '../arbitraries/score-frameworks.ts';

const named = (name: string) => ({ vi: name, en: name });

const order = (a: Exact, b: Exact): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
const ZERO: Exact = { n: 0n, d: 1n };
const sum = (figures: readonly Exact[]): Exact =>
  figures.reduce((all, one) => ({ n: all.n * one.d + one.n * all.d, d: all.d * one.d }), ZERO);

const policy = fc.constantFrom('incomplete', 'full', 'zero', 'unscored', 'not-counted', 'rebase', 'redistribute');
const rounding = fc.record({
  places: fc.nat(3),
  rounding: fc.constantFrom('half-up', 'half-even', 'down', 'up'),
});

/** Maxima in quarters, so that they add up in few digits. */
const maximum = fc.integer({ min: 1, max: 40 }).map((quarters) => quarters / 4);

type Shape = { readonly children: readonly Shape[]; readonly max: number; readonly target: number | null };

const leafShape: fc.Arbitrary<Shape> = fc.record({
  children: fc.constant([]),
  max: maximum,
  target: fc.option(fc.constantFrom(0.5, 0.8, 0.9), { nil: null }),
});

const { shape } = fc.letrec<{ shape: Shape }>((tie) => ({
  shape: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leafShape,
    fc.record({
      children: fc.array(tie('shape'), { minLength: 1, maxLength: 4 }),
      max: fc.constant(0),
      target: fc.constant(null),
    }),
  ),
}));

function criterionOf({ children, max, target }: Shape, code: string): Criterion {
  const own = { code, names: named(code) };
  if (children.length === 0) {
    const rule =
      target === null
        ? ({ kind: 'proportional', of: code } as const)
        : ({ kind: 'to-target', of: code, target } as const);
    return { ...own, max, rule };
  }
  const below = children.map((child, at) => criterionOf(child, `${code}.${at + 1}`));
  return { ...own, max: below.reduce((all, child) => all + child.max, 0), children: below };
}

const pooledTo = (part: number | null, root: Criterion): Criterion =>
  part === null ? root : { ...root, pooledTo: root.max * part };

const leavesOf = ({ code, children = [] }: Criterion): readonly string[] =>
  children.length === 0 ? [code] : children.flatMap(leavesOf);

const frameworks: fc.Arbitrary<Framework> = fc
  .record({
    top: fc.array(shape, { minLength: 1, maxLength: 4 }),
    absence: fc.record({ missing: policy, zeroDenominator: policy }) as fc.Arbitrary<object>,
    places: fc.record(
      { leaf: rounding, node: rounding, total: rounding },
      { requiredKeys: [] },
    ) as fc.Arbitrary<object>,
    pool: fc.constantFrom(null, 0.5, 1),
  })
  .map(({ top, absence, places, pool }) => ({
    id: 'own',
    version: '1',
    names: named('own'),
    root: pooledTo(pool, criterionOf({ children: top, max: 0, target: null }, 'T')),
    absence,
    rounding: places,
    basis: [],
  }));

const share = fc.nat(60).chain((denominator) => fc.nat(denominator).map((numerator) => ({ numerator, denominator })));
const figure: fc.Arbitrary<ScoreInput> = fc.oneof({ arbitrary: share, weight: 6 }, fc.constant(null));

const scored = frameworks.chain((framework) => {
  const leaves = leavesOf(framework.root);
  const inputs = fc
    .array(figure, { minLength: leaves.length, maxLength: leaves.length })
    .map((figures) => Object.fromEntries(leaves.map((leaf, at) => [leaf, figures[at] ?? null])));
  return fc.record({ framework: fc.constant(framework), a: inputs, b: inputs });
});

const request = (inputs: Record<string, ScoreInput>, unit = 'A') => ({ unit, period: '2026', inputs });

describe('scores', () => {
  test.prop([scored], { numRuns: runs(200) })(
    'are between 0 and what counts of the maximum, at every criterion, however they are rounded',
    ({ framework, a }) => {
      const all = (one: ReturnType<typeof score>['root']): readonly (typeof one)[] => [
        one,
        ...one.children.flatMap(all),
      ];
      for (const { points, outOf, max } of all(score(framework, request(a)).root)) {
        expect(order(outOf, max)).toBeLessThanOrEqual(0);
        if (points === null) continue;
        expect(order(points, ZERO)).toBeGreaterThanOrEqual(0);
        expect(order(points, outOf)).toBeLessThanOrEqual(0);
      }
    },
  );

  test.prop([scored, fc.nat()], { numRuns: runs(200) })(
    'do not fall when a figure rises',
    ({ framework, a }, which) => {
      const leaves = leavesOf(framework.root);
      const name = leaves[which % leaves.length] as string;
      const before = a[name];
      if (typeof before !== 'object' || before === null || before.denominator === 0) return;
      const better = {
        ...a,
        [name]: { numerator: before.denominator as number, denominator: before.denominator as number },
      };
      const [first, second] = [score(framework, request(a)), score(framework, request(better))];
      if (first.points !== null) expect(order(first.points, second.points as Exact)).toBeLessThanOrEqual(0);
    },
  );

  test.prop([scoredFrameworks], { numRuns: runs(200) })(
    'do not depend on the order in which criteria stand, whatever is absent in which way',
    ({ framework, inputs }) => {
      if (checkFramework(framework).some(({ severity }) => severity === 'error')) return;
      const turned = (one: Criterion): Criterion =>
        one.children === undefined ? one : { ...one, children: [...one.children].reverse().map(turned) };
      const [a, b] = [framework, { ...framework, root: turned(framework.root) }].map((own) =>
        score(own, request(inputs)),
      );
      expect(a?.complete).toBe(b?.complete);
      expect(order(a?.outOf ?? ZERO, b?.outOf ?? ZERO)).toBe(0);
      expect(order(a?.points ?? ZERO, b?.points ?? ZERO)).toBe(0);
    },
  );

  const worths = fc.record({
    maxima: fc.array(fc.nat(5), { minLength: 2, maxLength: 5 }),
    policies: fc.array(fc.constantFrom('rebase' as const, 'redistribute' as const, null), {
      minLength: 5,
      maxLength: 5,
    }),
    isMean: fc.boolean(),
  });
  test.prop([worths], { numRuns: runs(200) })(
    'are the maximum where all that is left is full, whatever siblings are worth nothing',
    ({ maxima, policies, isMean }) => {
      const isLeft = (at: number) => policies[at] === null;
      fc.pre(maxima.some((worth, at) => worth > 0 && isLeft(at)));
      const children = maxima.map((worth, at) => {
        const [max, weight] = isMean ? [4, worth] : [worth, 1];
        const absence = { missing: policies[at] ?? ('incomplete' as const) };
        return {
          code: `${at}`,
          names: named('x'),
          max,
          weight,
          absence,
          rule: { kind: 'points' as const, input: `${at}` },
        };
      });
      const max = isMean ? 10 : maxima.reduce((all, one) => all + one, 0);
      const root = { code: 'T', names: named('T'), max, children, ...(isMean ? { combine: 'mean' as const } : {}) };
      const framework: Framework = { id: 'own', version: '1', names: named('own'), root, basis: [] };
      const inputs = Object.fromEntries(children.map(({ code, max: own }, at) => [code, isLeft(at) ? own : null]));
      const card = score(framework, { unit: 'u', period: '2026', inputs });
      expect([card.points, card.outOf].map((figure) => Number(figure?.n) / Number(figure?.d))).toEqual([max, max]);
      expect(order(card.points ?? ZERO, card.outOf)).toBe(0);
    },
  );

  test.prop([scored], { numRuns: runs(200) })('are made of their contributions exactly', ({ framework, a }) => {
    const card = score(framework, request(a));
    expect(order(sum(contributions(card).map(({ points }) => points)), card.points ?? ZERO)).toBe(0);
  });

  test.prop([scored], { numRuns: runs(200) })(
    'differ by differences that add up to the gap exactly, and back again',
    ({ framework, a, b }) => {
      const [one, other] = [score(framework, request(a)), score(framework, request(b, 'B'))];
      const { gap, differences } = compare(one, other);
      expect(order(sum(differences.map(({ points }) => points)), gap)).toBe(0);
      const back = compare(other, one);
      expect(back.gap).toEqual({ n: -gap.n, d: gap.d });
      expect(differences.every(({ points }) => points.n !== 0n)).toBe(true);
      expect(compare(one, one).differences).toEqual([]);
    },
  );

  test.prop([scored], { numRuns: runs(200) })(
    'are the same after the framework was written and read',
    ({ framework, a }) => {
      const read = parseFramework(JSON.parse(JSON.stringify(framework)));
      expect(score(read, request(a))).toEqual(score(framework, request(a)));
    },
  );

  test.prop([scored], { numRuns: runs(200) })(
    'keep their share when what is absent is taken out and the rest scaled up',
    ({ framework, a }) => {
      const by = (missing: 'rebase' | 'not-counted') =>
        score({ ...framework, rounding: {}, absence: { missing, zeroDenominator: missing } }, request(a));
      const flat = framework.root.children?.every(({ children = [] }) => children.length === 0);
      const [rebased, left] = [by('rebase'), by('not-counted')];
      expect(rebased.share === null).toBe(left.share === null);
      if (flat && rebased.share !== null) expect(order(rebased.share, left.share as Exact)).toBe(0);
    },
  );

  const weighted = fc.array(fc.record({ weight: fc.integer({ min: 0, max: 20 }), of: share }), {
    minLength: 1,
    maxLength: 6,
  });
  test.prop([weighted, fc.integer({ min: 1, max: 9 })], { numRuns: runs(200) })(
    'do not hang on the scale of weights',
    (parts, factor) => {
      if (parts.every(({ weight }) => weight === 0)) return;
      const of = (times: number) =>
        score(
          {
            id: 'own',
            version: '1',
            names: named('own'),
            basis: [],
            root: {
              code: 'T',
              names: named('T'),
              max: 100,
              combine: 'mean',
              children: parts.map(({ weight }, at) => ({
                code: `${at}`,
                names: named(`${at}`),
                max: 10,
                weight: weight * times,
                rule: { kind: 'proportional', of: `${at}` } as const,
              })),
            },
          },
          request(Object.fromEntries(parts.map(({ of: figures }, at) => [`${at}`, figures]))),
        );
      const [one, other] = [of(1), of(factor)];
      expect(one.complete).toBe(other.complete);
      if (one.points !== null) expect(order(one.points, other.points as Exact)).toBe(0);
    },
  );
});

describe('ranks', () => {
  const totals = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 12 });
  const framework: Framework = {
    id: 'own',
    version: '1',
    names: named('own'),
    basis: [],
    root: { code: 'T', names: named('T'), max: 3, rule: { kind: 'points', input: 'x' } },
  };
  const cards = (figures: readonly number[]) =>
    scoreUnits(
      framework,
      figures.map((tenths, at) => request({ x: tenths / 10 }, `U${at}`)),
    );

  test.prop([totals, fc.infiniteStream(fc.nat())], { numRuns: runs(200) })(
    'do not hang on the order of the units',
    (figures, picks) => {
      const given = cards(figures);
      const rest = [...given];
      const shuffled = given.map(
        () => rest.splice((picks.next().value as number) % rest.length, 1)[0] as (typeof given)[number],
      );
      const told = (list: typeof given) =>
        new Map(rank(list).ranked.map(({ card, rank: place }) => [card.unit, place]));
      expect(told(shuffled)).toEqual(told(given));
    },
  );

  test.prop([totals], { numRuns: runs(200) })('are one more than how many are better; equal totals tie', (figures) => {
    for (const { card, rank: place, tied } of rank(cards(figures)).ranked) {
      const own = figures[Number(card.unit.slice(1))] as number;
      expect(place).toBe(1 + figures.filter((one) => one > own).length);
      expect(tied).toBe(figures.filter((one) => one === own).length > 1);
    }
  });
});

describe('a half', () => {
  const modes = ['half-up', 'half-even', 'half-down'] as const;

  /** One figure, or what it takes off, rounded at the end. */
  const framework = (sign: 1 | -1, places: number, mode: (typeof modes)[number]): Framework => ({
    id: 'own',
    version: '1',
    names: named('own'),
    basis: [],
    root: {
      code: 'T',
      names: named('T'),
      max: sign === 1 ? 100_000 : 0,
      role: sign === 1 ? 'counted' : 'deduction',
      rule: { kind: 'formula', of: { op: 'multiply', of: ['x', sign] } },
    },
    rounding: { total: { places, rounding: mode } },
  });

  const wholes = fc.array(fc.nat(9_999), { minLength: 100, maxLength: 100 });
  const sign = fc.constantFrom(1 as const, -1 as const);
  const mode = fc.constantFrom(...modes);

  // a hundred figures in each of a thousand runs
  test.prop([wholes, fc.integer({ min: 0, max: 3 }), sign, mode], { numRuns: runs(1_000) })(
    'such as 90,825 or -0,625 is rounded as the framework says, never as its double is',
    (figures, places, signed, rounded) => {
      const requests = figures.map((whole, at) => {
        const digits = `${whole}5`.padStart(places + 2, '0');
        return request({ x: `${digits.slice(0, -(places + 1))}.${digits.slice(-(places + 1))}` }, `U${at}`);
      });
      for (const [at, { points }] of scoreUnits(framework(signed, places, rounded), requests).entries()) {
        const whole = figures[at] as number;
        const away = rounded === 'half-up' || (rounded === 'half-even' && whole % 2 === 1);
        const expected = new Fraction(away ? whole + 1 : whole).div(10 ** places).mul(signed);
        const found = points as Exact;
        expect(new Fraction(found.n, found.d).equals(expected)).toBe(true);
      }
    },
  );
});
