import {
  type AbsencePolicy,
  type Criterion,
  decimalText,
  type Exact,
  rank,
  type ScoreInputs,
  score,
  subtotals,
  verify,
} from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { framework, leaf, node } from './frameworks.ts';

const number = (value: Exact | null) =>
  value === null ? null : Number(decimalText(value, { places: 6, locale: 'en' }));

const tree = (policy: AbsencePolicy) =>
  framework(node('T', 20, [node('1', 12, [leaf('1.1', 6), leaf('1.2', 4), leaf('1.3', 2)]), leaf('2', 8)]), {
    absence: { missing: policy },
  });

const card = (policy: AbsencePolicy, inputs: Record<string, number | null>) =>
  score(tree(policy), { unit: 'A', period: '2026', inputs });

describe('one of three parts is missing', () => {
  const inputs = { '1.1': 3, '1.2': 1, '1.3': null, 2: 8 };
  test.each<[AbsencePolicy, number, number, number, number, boolean]>([
    // points of the domain, of how many, total, of how many
    ['incomplete', 4, 12, 12, 20, false],
    ['full', 6, 12, 14, 20, true],
    ['zero', 4, 12, 12, 20, true],
    ['unscored', 4, 12, 12, 20, true],
    ['not-counted', 4, 10, 12, 18, true],
    // 4 of 10 scaled to 12
    ['rebase', 4.8, 12, 12.8, 20, true],
    // 1 more point each: 3/6 of 7 and 1/4 of 5
    ['redistribute', 4.75, 12, 12.75, 20, true],
  ])('%s: %d of %d, in all %d of %d', (policy, domain, ofDomain, total, ofTotal, complete) => {
    const found = card(policy, inputs);
    const first = found.root.children[0];
    expect([number(first?.points ?? null), number(first?.outOf ?? null)]).toEqual([domain, ofDomain]);
    expect([number(found.points), number(found.outOf)]).toEqual([total, ofTotal]);
    expect(found.complete).toBe(complete);
    expect(found.incomplete).toEqual(complete ? [] : ['1.3']);
    const missing = first?.children[2];
    expect(missing?.absence).toEqual({ reason: 'missing', input: '1.3', policy });
    expect(missing?.points === null).toBe(!['full', 'zero'].includes(policy));
    expect(number(subtotals(found)[0]?.points ?? null)).toBe(total);
  });
});

describe('what is left is pooled, at whatever depth something is not counted', () => {
  const pool = (pooledTo: number, rest: Partial<Criterion> = {}) =>
    framework(
      node('T', 30, [
        node('P', 20, [node('1', 12, [leaf('1.1', 6), leaf('1.2', 4), leaf('1.3', 2)]), leaf('2', 8)], {
          pooledTo,
          ...rest,
        }),
        leaf('3', 10),
      ]),
      { absence: { notApplicable: 'not-counted' } },
    );
  const of = (pooledTo: number, inputs: ScoreInputs, rest?: Partial<Criterion>) => {
    const found = score(pool(pooledTo, rest), { unit: 'A', period: '2026', inputs });
    const part = found.root.children[0];
    return [part?.points ?? null, part?.outOf ?? null, found.points, found.outOf].map(number);
  };

  test.each<[string, number, ScoreInputs, readonly (number | null)[]]>([
    ['nothing is gone, and the pool is not asked', 10, { '1.1': 3, '1.2': 1, '1.3': 1, 2: 8, 3: 5 }, [13, 20, 18, 30]],
    // 12 of 16 made 20: not 4 of 8 made 12 and 8
    ['two deep down, to the whole', 20, { '1.1': 3, '1.2': 'not-applicable', '1.3': 1, 2: 8, 3: 5 }, [15, 20, 20, 30]],
    ['to half of it', 10, { '1.1': 3, '1.2': 'not-applicable', '1.3': 1, 2: 8, 3: 5 }, [7.5, 10, 12.5, 20]],
    [
      'a whole domain and a part',
      20,
      { '1.1': 'not-applicable', '1.2': 'not-applicable', '1.3': 'not-applicable', 2: 6, 3: 5 },
      [15, 20, 20, 30],
    ],
    [
      'all of it, so that it is not counted itself',
      20,
      { '1.1': 'not-applicable', '1.2': 'not-applicable', '1.3': 'not-applicable', 2: 'not-applicable', 3: 5 },
      [null, 0, 5, 10],
    ],
  ])('%s', (_name, pooledTo, inputs, expected) => {
    expect(of(pooledTo, inputs)).toEqual(expected);
  });

  test('bonuses are not pooled', () => {
    const bonus = leaf('b', 5, undefined, { role: 'bonus' });
    const own = framework(node('T', 10, [leaf('1', 5), leaf('2', 5), bonus], { pooledTo: 10 }), {
      absence: { notApplicable: 'not-counted' },
    });
    const found = score(own, { unit: 'A', period: '2026', inputs: { 1: 3, 2: 'not-applicable', b: 2 } });
    expect([number(found.points), number(found.outOf)]).toEqual([8, 10]);
    expect(number(subtotals(found)[0]?.points ?? null)).toBe(8);
  });

  test('points for what was not counted take the pool back', () => {
    const inputs = { '1.1': 3, '1.2': 'not-applicable', '1.3': 1, 2: 8, 3: 5 };
    const self = score(pool(10), { unit: 'A', period: '2026', inputs });
    const card = verify(self, [{ criterion: '1.2', points: 4, reason: 'it was assigned' }]);
    expect([number(card.points), number(card.outOf)]).toEqual([21, 30]);
    const kept = verify(self, [{ criterion: '1.1', points: 5, reason: 'it was more' }]);
    expect([number(kept.points), number(kept.outOf)]).toEqual([13.75, 20]);
  });
});

describe('a sibling that is worth nothing takes no part of what is shared out', () => {
  const absence = { missing: 'redistribute' } as const;
  test.each<[string, Criterion, ScoreInputs, readonly (number | null)[]]>([
    ['a maximum of 0', node('T', 10, [leaf('a', 4), leaf('b', 6), leaf('c', 0)]), { a: null, b: 6, c: 0 }, [10, 10]],
    [
      'a weight of 0',
      node(
        'T',
        10,
        [
          leaf('a', 5, undefined, { weight: 2 }),
          leaf('b', 5, undefined, { weight: 2 }),
          leaf('c', 5, undefined, { weight: 0 }),
        ],
        {
          combine: 'mean',
        },
      ),
      { a: null, b: 5, c: 5 },
      [10, 10],
    ],
    ['nobody to take it', node('T', 4, [leaf('a', 4), leaf('c', 0)]), { a: null, c: 0 }, [0, 4]],
  ])('%s', (_name, root, inputs, points) => {
    const found = score(framework(root, { absence }), { unit: 'A', period: '2026', inputs });
    expect([number(found.points), number(found.outOf)]).toEqual(points);
  });
});

describe('a whole domain is missing', () => {
  const inputs = { '1.1': null, '1.2': null, '1.3': null, 2: 4 };
  test.each<[AbsencePolicy, number | null, number | null, number, number, boolean]>([
    ['incomplete', null, 12, 4, 20, false],
    ['full', 12, 12, 16, 20, true],
    ['zero', 0, 12, 4, 20, true],
    ['unscored', null, 12, 4, 20, true],
    ['not-counted', null, 0, 4, 8, true],
    ['rebase', null, 0, 10, 20, true],
    ['redistribute', null, 0, 10, 20, true],
  ])('%s', (policy, domain, ofDomain, total, ofTotal, complete) => {
    const found = card(policy, inputs);
    const first = found.root.children[0];
    expect([number(first?.points ?? null), number(first?.outOf ?? null)]).toEqual([domain, ofDomain]);
    expect([number(found.points), number(found.outOf), found.complete]).toEqual([total, ofTotal, complete]);
  });
});

describe('everything is missing', () => {
  test.each<AbsencePolicy>(['incomplete', 'unscored', 'not-counted', 'rebase', 'redistribute'])(
    '%s has no total',
    (policy) => {
      const found = card(policy, { '1.1': null, '1.2': null, '1.3': null, 2: null });
      expect([found.points, found.share, found.complete]).toEqual([null, null, false]);
    },
  );
});

describe('reasons are told apart', () => {
  const of = (absence: object, a: unknown) => {
    const one = leaf('a', 6, { kind: 'proportional', of: 'a' }, { absence });
    return score(framework(node('T', 10, [one, leaf('b', 4)])), {
      unit: 'A',
      period: '2026',
      inputs: { a: a as null, b: 1 },
    });
  };
  const none = { numerator: 0, denominator: 0 };
  test.each([
    ['missing', { missing: 'zero' }, null, 'zero'],
    ['not applicable', { notApplicable: 'full' }, 'not-applicable', 'full'],
    ['of none', { zeroDenominator: 'full' }, none, 'full'],
    ['of none, as what does not apply', { notApplicable: 'rebase' }, none, 'rebase'],
    ['what does not apply is not missing', { missing: 'zero' }, 'not-applicable', 'incomplete'],
    ['what is missing is not of none', { zeroDenominator: 'zero', notApplicable: 'zero' }, null, 'incomplete'],
    ['a figure that is not available', { missing: 'zero' }, { numerator: null, denominator: null }, 'zero'],
  ])('%s', (_name, absence, a, policy) => {
    expect(of(absence, a).root.children[0]?.absence?.policy).toBe(policy);
  });

  test('what a criterion says goes before what the framework says, reason by reason', () => {
    const absence = { missing: 'zero', zeroDenominator: 'zero' } as const;
    const one = leaf('a', 6, { kind: 'proportional', of: 'a' }, { absence: { missing: 'full' } });
    const own = framework(node('T', 6, [one]), { absence });
    const points = (a: null | typeof none) => number(score(own, { unit: 'A', period: '2026', inputs: { a } }).points);
    expect([points(null), points(none)]).toEqual([6, 0]);
  });
});

describe('a card of which nothing is counted', () => {
  const own = (max: number) =>
    framework(
      node('T', max, [
        ...(max === 0 ? [] : [leaf('a', max, undefined, { absence: { missing: 'not-counted' } })]),
        leaf('-', 0, undefined, { role: 'deduction', least: -5 }),
        leaf('+', 5, undefined, { role: 'bonus' }),
      ]),
    );
  const cards = (max: number) =>
    [
      { '-': 0, '+': 0 },
      { '-': -1, '+': 3 },
    ].map((inputs, at) => score(own(max), { unit: `${at}`, period: '2026', inputs }));

  test('is not complete, and has no rank', () => {
    expect(
      cards(10).map(({ complete, incomplete, share, outOf }) => [complete, incomplete, share, number(outOf)]),
    ).toEqual([
      [false, [], null, 0],
      [false, [], null, 0],
    ]);
    expect(rank(cards(10))).toMatchObject({
      ranked: [],
      unranked: [{ because: 'incomplete' }, { because: 'incomplete' }],
    });
  });

  test('is another thing than a framework of bonuses and deductions alone', () => {
    expect(
      rank(cards(0)).ranked.map(({ card: { unit, points }, rank: place }) => [unit, number(points), place]),
    ).toEqual([
      ['1', 2, 1],
      ['0', 0, 2],
    ]);
  });
});
