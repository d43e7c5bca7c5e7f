import {
  type AbsencePolicy,
  type Criterion,
  checkFramework,
  decimalText,
  type Framework,
  type ScoreInputs,
  score,
  scoreUnits,
} from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { framework, leaf, named, node } from './frameworks.ts';

const cardOf = (children: readonly Criterion[], inputs: ScoreInputs, max = 10, rest: Partial<Criterion> = {}) =>
  score(framework(node('T', max, children, rest)), { unit: 'A', period: '2026', inputs });
const text = (points: { readonly n: bigint; readonly d: bigint } | null | undefined) =>
  points === null || points === undefined ? null : Number(decimalText(points, { places: 6, locale: 'en' }));

describe('what is absent', () => {
  const gone = { missing: 'rebase' } as const;

  test('is made up for by what counts, not by a bonus', () => {
    const children = [
      leaf('a', 6, undefined, { absence: gone }),
      leaf('b', 4),
      leaf('c', 2, undefined, { role: 'bonus' }),
    ];
    const card = cardOf(children, { b: 4, c: 1 });
    expect([text(card.points), card.root.children.map(({ factor }) => text(factor))]).toEqual([11, [1, 2.5, 1]]);
  });

  test('and not counted is made up for by nobody', () => {
    const children = [
      leaf('a', 4, undefined, { absence: { missing: 'not-counted' } }),
      leaf('b', 3, undefined, { absence: gone }),
      leaf('c', 3),
    ];
    const card = cardOf(children, { c: 3 });
    expect([text(card.points), text(card.outOf)]).toEqual([6, 6]);
  });

  test('in all that counts of a domain leaves the domain absent, whatever its bonus', () => {
    const lost = { missing: 'not-counted' } as const;
    const domain = node('D', 6, [
      leaf('a', 2, undefined, { absence: lost }),
      leaf('b', 4, undefined, { absence: lost }),
      leaf('c', 1, undefined, { role: 'bonus' }),
    ]);
    const card = cardOf([domain, leaf('e', 4)], { c: 0, e: 2 });
    expect(card.root.children[0]?.absence).toMatchObject({ reason: 'missing', policy: 'not-counted' });
    expect([text(card.points), text(card.outOf), card.complete]).toEqual([2, 4, true]);
  });

  test.each([
    [['not-counted', 'rebase', 'redistribute'], 'not-counted', [3, 12]],
    [['rebase', 'redistribute'], 'rebase', [5, 20]],
    [['redistribute'], 'redistribute', [5, 20]],
  ] as const)(
    'in different ways, %j, in all of a domain leaves it absent as %s, in whatever order',
    (policies, policy, told) => {
      const parts = policies.map((missing, at) => leaf(`${at}`, 2, undefined, { absence: { missing } }));
      const rest = leaf('r', 8 - 2 * parts.length, undefined, {
        absence: { missing: policies.at(-1) as AbsencePolicy },
      });
      const found = [
        [...parts, rest],
        [rest, ...parts.reverse()],
      ].map((children) => {
        const { root, points, outOf } = cardOf([node('D', 8, children), leaf('e', 12)], { e: 3 }, 20);
        return [root.children[0]?.absence?.policy, text(points), text(outOf)];
      });
      expect(found).toEqual([
        [policy, ...told],
        [policy, ...told],
      ]);
    },
  );

  test.each([
    ['missing', null],
    ['not-applicable', 'not-applicable'],
    ['zero-denominator', { numerator: 0, denominator: 0 }],
  ] as const)('%s leaves the card incomplete unless the framework says otherwise', (reason, input) => {
    const card = cardOf([leaf('a', 10, { kind: 'proportional', of: 'a' })], { a: input });
    expect(card.root.children[0]?.absence).toEqual({ reason, input: 'a', policy: 'incomplete' });
    expect([card.complete, card.points]).toEqual([false, null]);
  });

  test.each([
    ['not-applicable', 'not-applicable', { notApplicable: 'full' }, 10],
    ['a denominator of 0 as not applicable', { numerator: 0, denominator: 0 }, { notApplicable: 'full' }, 10],
    ['a denominator of 0', { numerator: 0, denominator: 0 }, { notApplicable: 'full', zeroDenominator: 'zero' }, 0],
    ['missing', null, { missing: 'zero', notApplicable: 'full' }, 0],
  ] as const)('%s is what its own policy says', (_, input, absence, points) => {
    const card = cardOf([leaf('a', 10, { kind: 'proportional', of: 'a' }, { absence })], { a: input });
    expect(text(card.points)).toBe(points);
  });
});

test.each(['not-counted', 'rebase', 'redistribute'] as const)('what is %s counts for nothing itself', (policy) => {
  const { root } = cardOf([leaf('a', 6, undefined, { absence: { missing: policy } }), leaf('b', 4)], { b: 4 });
  expect(root.children.map(({ outOf, share }) => [text(outOf), text(share)])).toEqual([
    [0, null],
    [4, 1],
  ]);
});

describe('what one point is of its parent', () => {
  test('is exact where weights and maxima are no whole numbers', () => {
    const children = [leaf('a', 0.5, undefined, { weight: 0.3 }), leaf('b', 4.5, undefined, { weight: 0.7 })];
    const { root } = cardOf(children, { a: 0.25, b: 4.5 }, 2.5, { combine: 'mean' });
    const [a, b] = root.children;
    expect([text(a?.factor), text(b?.factor), text(root.points)]).toEqual([1.5, 0.388889, 2.125]);
    expect(a?.fullFactor).toEqual(a?.factor);
  });

  test('is nothing for what has no maximum', () => {
    const { root } = cardOf([leaf('a', 10), leaf('b', 0)], { a: 5, b: 0 }, 10, { combine: 'mean' });
    expect(root.children.map(({ fullFactor }) => text(fullFactor))).toEqual([0.5, 0]);
  });
});

describe('points a criterion cannot have', () => {
  test('are told with the criterion, the value and what would do', () => {
    const deduction = leaf('d', 0, { kind: 'points', input: 'd' }, { role: 'deduction' });
    const low = leaf('l', 3, { kind: 'points', input: 'l' }, { least: -2, role: 'deduction' });
    const { problems, incomplete } = cardOf([leaf('a', 10), deduction, low], { a: 10.5, d: 0.5, l: -2.25 });
    expect(problems).toEqual([
      { code: 'score/points-out-of-bounds', path: ['a'], severity: 'error', value: '105/10', accepted: '0..10' },
      { code: 'score/points-out-of-bounds', path: ['d'], severity: 'error', value: '5/10', accepted: 'at most 0' },
      { code: 'score/points-out-of-bounds', path: ['l'], severity: 'error', value: '-225/100', accepted: '-2..0' },
    ]);
    expect(incomplete).toEqual(['a', 'd', 'l']);
  });

  test('at their bounds are points', () => {
    const low = leaf('l', 3, { kind: 'points', input: 'l' }, { least: -2, role: 'deduction' });
    expect(cardOf([leaf('a', 10), low], { a: 10, l: -2 })).toMatchObject({ problems: [], complete: true });
    expect(cardOf([leaf('a', 10), low], { a: 0, l: 0 })).toMatchObject({ problems: [], complete: true });
  });

  test('for information have no bounds', () => {
    const info = leaf('i', 0, { kind: 'points', input: 'i' }, { role: 'information' });
    expect(cardOf([leaf('a', 10), info], { a: 1, i: -50 }).problems).toEqual([]);
  });
});

describe('inputs', () => {
  test('stand on the card as they were given, those that were not as null', () => {
    const of = { op: 'add', of: ['x', 'y', 'toString'] } as const;
    const { root } = cardOf([leaf('a', 10, { kind: 'formula', of })], { x: 3 });
    expect(root.children[0]?.inputs).toEqual({ x: 3, y: null, toString: null });
    expect(root.inputs).toEqual({});
  });

  test('that are wrong are told with the criterion and their name', () => {
    const { problems } = cardOf([leaf('a', 10, { kind: 'proportional', of: 'x' })], {
      x: { numerator: 3, denominator: 2 },
    });
    expect(problems).toMatchObject([{ code: 'score/above-whole', path: ['a', 'x'] }]);
  });

  test('that only a gate reads are read', () => {
    const gated: Framework = {
      ...framework(leaf('T', 10)),
      bands: {
        on: 'points',
        bands: [{ outcome: 'low' }, { from: 5, outcome: 'high' }],
        names: { low: named('low'), high: named('high') },
        gates: [
          { id: 'g', names: named('g'), when: { input: 'heads', atMost: 0 } },
          { id: 'e', names: named('e'), when: { every: 'leaf', share: 0.5 } },
        ],
      },
    };
    const { problems } = score(gated, { unit: 'A', period: '2026', inputs: { T: 1, heads: 0, undefined: 1 } });
    expect(problems).toEqual([{ code: 'score/unknown-input', path: ['inputs', 'undefined'], severity: 'warning' }]);
  });
});

describe('units together', () => {
  test.each([
    ['the first of all is the least', [2, 5, 7]],
    ['the last of all is the least', [7, 5, 2]],
    ['it stands in the middle', [5, 2, 7]],
  ])('the least and the greatest are found where %s', (_, figures) => {
    const minMax = framework(
      node('T', 10, [
        leaf('a', 10, {
          kind: 'min-max',
          input: 'x',
          bounds: 'cohort',
          direction: 'direct',
          outside: 'clamp',
        } as never),
      ]),
    );
    const cards = scoreUnits(
      minMax,
      figures.map((x, at) => ({ unit: `${at}`, period: '2026', inputs: { x } })),
    );
    const points = cards.map((card) => text(card.points));
    expect(points[figures.indexOf(2)]).toBe(Math.min(...(points as number[])));
    expect(points[figures.indexOf(7)]).toBe(10);
    expect(new Set(points).size).toBe(3);
  });

  test('a unit twice is refused with its place', () => {
    const request = { unit: 'A', period: '2026', inputs: {} };
    const { code, problems } = refused(() => scoreUnits(framework(leaf('T', 10)), [request, request]));
    expect([code, problems]).toEqual([
      'score/invalid-units',
      [{ code: 'score/unit-twice', path: [1, 'unit'], severity: 'error', value: 'A' }],
    ]);
  });

  test('a unit of a class the framework is not for is refused', () => {
    const own = framework(leaf('T', 10), { appliesTo: ['xã', 'phường'] });
    const told = (unitClass?: string) => {
      const request = {
        unit: 'A',
        period: '2026',
        inputs: { T: 1 },
        ...(unitClass === undefined ? {} : { unitClass }),
      };
      const { code, problems } = refused(() => score(own, request));
      return [code, problems[0]?.path, problems[0]?.value, problems[0]?.accepted];
    };
    expect(told('sở')).toEqual(['score/other-class', ['unitClass'], 'sở', 'xã | phường']);
    expect(told()).toEqual(['score/other-class', ['unitClass'], null, 'xã | phường']);
    expect(score(own, { unit: 'A', period: '2026', unitClass: 'xã', inputs: { T: 1 } }).unitClass).toBe('xã');
  });
});

describe('in a mean', () => {
  const two = [leaf('a', 10), leaf('b', 10)];
  const total = (more: readonly Criterion[], inputs: ScoreInputs) =>
    text(cardOf([...two, ...more], { a: 10, b: 10, ...inputs }, 10, { combine: 'mean' }).points);
  const more = (role: 'information' | 'bonus' | 'deduction', max: number) => [leaf('c', max, undefined, { role })];

  test('what is for information has no weight', () => {
    expect(total(more('information', 5), { c: 1 })).toBe(10);
    expect(checkFramework(framework(node('T', 10, [...two, ...more('information', 5)], { combine: 'mean' })))).toEqual(
      [],
    );
  });

  test('bonuses and deductions have no weight, and are points of the parent one for one', () => {
    expect([total(more('bonus', 2), { c: 2 }), total(more('bonus', 2), { c: 0 })]).toEqual([12, 10]);
    expect([total(more('deduction', 0), { c: -1.5 }), total(more('deduction', 0), { c: 0 })]).toEqual([8.5, 10]);
  });

  test('printed weights are those of what counts, and there is one', () => {
    const mean = (children: readonly Criterion[]) =>
      checkFramework(framework(node('T', 10, children, { combine: 'mean', weightsTo: 2 }))).map(({ code }) => code);
    expect(mean([...two, ...more('bonus', 2)])).toEqual([]);
    expect(mean(more('bonus', 2))).toEqual(['score/no-weight']);
  });
});

test('units are held against those of their own period, whatever other periods are scored beside it', () => {
  const own = framework(leaf('T', 10, { kind: 'min-max', input: 'a', bounds: 'cohort' }));
  const year = (period: string, ...figures: number[]) =>
    figures.map((a, at) => ({ unit: `${at}`, period, inputs: { a } }));
  const [before, after] = [year('2025', 10, 20), year('2026', 60, 80, 110)];
  const points = (requests: Parameters<typeof scoreUnits>[1]) =>
    scoreUnits(own, requests).map((card) => text(card.points));
  expect(points([...before, ...after])).toEqual([...points(before), ...points(after)]);
  expect(points([...before, ...after]).slice(0, 2)).toEqual([1, 10]);
});
