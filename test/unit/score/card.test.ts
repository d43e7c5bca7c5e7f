import { indicator } from 'motcua/indicator';
import {
  bandOf,
  compare,
  contributions,
  decimalText,
  type Exact,
  type Framework,
  parseFramework,
  pointsToGain,
  rank,
  type ScoreInputs,
  score,
  scoreUnits,
  subtotals,
  verify,
  whatIf,
} from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { framework, leaf, named, node } from './frameworks.ts';

const number = (value: Exact | null | undefined) =>
  value === null || value === undefined ? null : Number(decimalText(value, { places: 6, locale: 'en' }));

const request = (inputs: ScoreInputs, unit = 'A') => ({ unit, period: '2026', inputs });

describe('rounding', () => {
  const of = (rounding: object) =>
    framework(node('T', 12, [node('1', 10, [leaf('a', 6), leaf('b', 4)]), leaf('c', 2)]), { rounding });
  const inputs = { a: '2.345', b: '1.345', c: '0.625' };
  const two = { places: 2, rounding: 'half-up' } as const;
  test.each([
    ['nowhere', {}, 4.315],
    ['at the leaves, then added', { leaf: two }, 2.35 + 1.35 + 0.63],
    ['at the domains', { node: two }, 3.69 + 0.625],
    ['at the end', { total: two }, 4.32],
    ['down', { total: { places: 1, rounding: 'down' } }, 4.3],
    [
      'at leaves and at the end',
      { leaf: { places: 1, rounding: 'half-up' }, total: { places: 0, rounding: 'half-up' } },
      4,
    ],
  ])('%s', (_name, rounding, total) => {
    expect(number(score(of(rounding), request(inputs)).points)).toBe(Number(total.toFixed(6)));
  });

  test('a criterion may say otherwise, and none is none', () => {
    const own = framework(
      node('T', 4, [
        leaf('a', 2, undefined, { rounding: null }),
        leaf('b', 2, undefined, { rounding: { places: 0, rounding: 'up' } }),
      ]),
      {
        rounding: { leaf: two },
      },
    );
    const { root, points } = score(own, request({ a: '0.125', b: '0.125' }));
    expect(root.children.map(({ points: one, raw }) => [number(one), number(raw)])).toEqual([
      [0.125, 0.125],
      [1, 0.125],
    ]);
    expect(number(points)).toBe(1.125);
  });

  test('a card without criteria below the total is rounded as the total, else as a criterion without children', () => {
    const one = { places: 1, rounding: 'half-up' } as const;
    const points = (rounding: object) =>
      number(score(framework(leaf('T', 5), { rounding }), request({ T: '1.005' })).points);
    expect([{ total: two }, { leaf: two }, { leaf: one, total: two }, { node: one }].map(points)).toEqual([
      1.01, 1.01, 1.01, 1.005,
    ]);
  });
});

describe('rounding does not lead', () => {
  const one = { places: 1, rounding: 'half-up' } as const;
  const quarters = (rounding: NonNullable<Framework['rounding']>) => ({
    ...framework(node('T', 1, [node('1', 0.25, [leaf('a', 0.125), leaf('b', 0.125)]), leaf('c', 0.75)])),
    rounding,
  });
  const told = (card: ReturnType<typeof score>) =>
    [card.root, ...card.root.children].map(({ points, share }) => [number(points), number(share)]);

  test('above the maximum of a criterion', () => {
    const card = score(
      quarters({ leaf: { places: 2, rounding: 'half-up' } }),
      request({ a: 0.125, b: 0.125, c: 0.75 }),
    );
    expect(told(card)).toEqual([
      [1, 1],
      [0.25, 1],
      [0.75, 1],
    ]);
    const whole = score(quarters({ leaf: one }), request({ a: 0.06, b: 0, c: 0.72 }));
    expect(told(whole)[2]?.[0]).toBe(0.7);
  });

  test('above what counts of a group or of the total', () => {
    const card = score(quarters({ node: one }), request({ a: 0.125, b: 0.125, c: 0.75 }));
    expect(told(card).slice(0, 2)).toEqual([
      [1, 1],
      [0.25, 1],
    ]);
    const third = framework(node('T', 1, [leaf('a', 1, undefined, { weight: 2 }), leaf('b', 1)], { combine: 'mean' }), {
      absence: { missing: 'not-counted' },
      rounding: { total: one },
    });
    expect(number(score(third, request({ a: 1, b: null })).share)).toBe(1);
  });

  test('beyond limits, and a bonus is no reason to cut points', () => {
    const bonus = leaf('+', 1, undefined, { role: 'bonus' });
    const own = (rest: object) =>
      framework(node('T', 1.25, [leaf('a', 1.25), bonus], rest), { rounding: { total: one } });
    expect(number(score(own({}), request({ a: 1.25, '+': 0.01 })).points)).toBe(1.3);
    expect(number(score(own({ most: 1.26 }), request({ a: 1.25, '+': 0.01 })).points)).toBe(1.26);
    const off = leaf('-', 0, undefined, { role: 'deduction', least: -0.25 });
    const lost = score(
      framework(node('T', 1, [leaf('a', 1), off]), { rounding: { leaf: one } }),
      request({ a: 1, '-': -0.25 }),
    );
    expect(number(lost.points)).toBe(0.75);
  });

  test('verified points above the maximum either', () => {
    const card = score(quarters({ leaf: one }), request({ a: 0.1, b: 0.1, c: 0.5 }));
    const decided = verify(card, [{ criterion: 'c', points: 0.75, reason: 'seen' }]);
    expect(number(decided.root.children[1]?.points ?? null)).toBe(0.75);
  });
});

describe('roles and limits', () => {
  const own = framework(
    node(
      'T',
      100,
      [
        leaf('main', 100),
        leaf('bonus', 15, undefined, { role: 'bonus' }),
        node(
          'off',
          0,
          [
            leaf(
              'late',
              0,
              { kind: 'deductions', each: [{ of: 'days', points: 1 }], floor: -3 },
              { role: 'deduction' },
            ),
          ],
          { role: 'deduction' },
        ),
        leaf('told', 0, { kind: 'points', input: 'told' }, { role: 'information' }),
      ],
      { least: 0, most: 105 },
    ),
  );
  test.each([
    ['a bonus adds beyond the maximum', { main: 80, bonus: 10, days: 0, told: 5 }, 90, 100],
    ['the most is a limit', { main: 98, bonus: 15, days: 0, told: 0 }, 105, 100],
    ['deductions take off', { main: 80, bonus: 0, days: 2, told: 0 }, 78, 100],
    ['down to their floor', { main: 80, bonus: 0, days: 9, told: 0 }, 77, 100],
    ['and to the least', { main: 1, bonus: 0, days: 9, told: 0 }, 0, 100],
  ])('%s', (_name, inputs, points, outOf) => {
    const card = score(own, request(inputs));
    expect(card.problems).toEqual([]);
    expect([number(card.points), number(card.outOf)]).toEqual([points, outOf]);
    const [, bonus, , told] = card.root.children;
    expect([number(bonus?.outOf), bonus?.share, bonus?.loss]).toEqual([0, null, null]);
    expect(number(told?.points)).toBe(inputs.told);
    const sum = contributions(card).reduce((all, part) => all + (number(part.points) as number), 0);
    expect(sum).toBeCloseTo(points, 9);
  });

  test('what is for information does not keep a card from being complete', () => {
    const card = score(own, request({ main: 1, bonus: 0, days: 0, told: null }));
    expect([card.complete, card.incomplete]).toEqual([true, []]);
  });
});

describe('means of shares', () => {
  const own = framework(
    node(
      'T',
      100,
      [
        leaf('a', 10, undefined, { weight: 34 }),
        node('b', 10, [leaf('b1', 5), leaf('b2', 20)], { weight: 66, combine: 'mean' }),
      ],
      { combine: 'mean', weightsTo: 100 },
    ),
  );
  test('weigh the shares of the parts', () => {
    const card = score(own, request({ a: 5, b1: 5, b2: 5 }));
    // 100 x (0,34 x 5/10 + 0,66 x (1/2 x 5/5 + 1/2 x 5/20))
    expect(number(card.points)).toBe(58.25);
    expect(number(card.root.children[1]?.points)).toBe(6.25);
    expect(card.root.children.map(({ factor }) => number(factor))).toEqual([3.4, 6.6]);
  });
  test('without a part, by the rest where the framework re-bases', () => {
    const rebased = score({ ...own, absence: { missing: 'rebase' } }, request({ a: 5, b1: null, b2: 5 }));
    expect(number(rebased.root.children[1]?.points)).toBe(2.5);
    const whole = score({ ...own, absence: { missing: 'rebase' } }, request({ a: null, b1: 5, b2: 5 }));
    expect(number(whole.points)).toBe(62.5);
  });
});

describe('a card', () => {
  const own = framework(
    node('T', 10, [leaf('a', 6, undefined, { source: 'survey' }), leaf('b', 4, undefined, { source: 'verified' })]),
  );

  test('tells shares and losses of what counts', () => {
    const card = score(own, request({ a: 3, b: 4 }));
    expect([number(card.share), number(card.root.loss), card.root.children.map(({ share }) => number(share))]).toEqual([
      0.7,
      3,
      [0.5, 1],
    ]);
    expect(card).toMatchObject({
      framework: { id: 'own', version: '1' },
      unit: 'A',
      period: '2026',
      source: null,
      unitClass: null,
    });
  });

  test('is as trusted as the least trusted of its indicators', () => {
    const of = (verification: 'verified' | 'needs-reconciliation') =>
      indicator({
        code: 'x',
        kind: 'amount',
        numerator: 2,
        period: { from: '2026-01-01', to: '2026-12-31' },
        on: '2026-12-31',
        unit: 'A',
        source: { system: 's' },
        verification,
      });
    expect(score(own, request({ a: of('verified'), b: of('needs-reconciliation') })).verification).toBe(
      'needs-reconciliation',
    );
    expect(score(own, request({ a: of('verified'), b: 1 })).verification).toBe('verified');
    expect(score(own, request({ a: 1, b: 1 })).verification).toBeNull();
    expect(score(own, { ...request({ a: of('verified'), b: 1 }), verification: 'not-available' }).verification).toBe(
      'not-available',
    );
    expect(number(score(own, request({ a: of('verified'), b: 1 })).points)).toBe(3);
  });

  test('a ratio may exceed 1', () => {
    const ratio = indicator({
      code: 'x',
      kind: 'ratio',
      numerator: 9,
      denominator: 4,
      period: { from: '2026-01-01', to: '2026-12-31' },
      on: '2026-12-31',
      unit: 'A',
      source: { system: 's' },
      verification: 'verified',
    });
    expect(number(score(own, request({ a: ratio, b: 0 })).points)).toBe(2.25);
  });

  test('is told by sources', () => {
    expect(subtotals(score(own, request({ a: 3, b: null })))).toEqual([
      { source: 'survey', points: { n: 3n, d: 1n }, outOf: { n: 6n, d: 1n }, complete: true },
      { source: 'verified', points: { n: 0n, d: 1n }, outOf: { n: 4n, d: 1n }, complete: false },
    ]);
  });

  test('says where points are to be gained, the most first', () => {
    expect(
      pointsToGain(score(own, request({ a: 5, b: null }))).map(({ code, points, known }) => [
        code,
        number(points),
        known,
      ]),
    ).toEqual([
      ['b', 4, false],
      ['a', 1, true],
    ]);
    expect(pointsToGain(score(own, request({ a: 6, b: 4 })))).toEqual([]);
  });

  test('is for the class of the unit', () => {
    const classes = framework(
      node('T', 10, [
        leaf('a', 6),
        leaf('p', 4, undefined, { appliesTo: ['province'] }),
        leaf('c', 4, undefined, { appliesTo: ['commune'] }),
      ]),
      { appliesTo: ['province', 'commune'] },
    );
    const province = score(classes, { ...request({ a: 6, p: 1 }), unitClass: 'province' });
    expect([number(province.points), province.complete, province.root.children.map(({ code }) => code)]).toEqual([
      7,
      true,
      ['a', 'p'],
    ]);
    expect(refused(() => score(classes, request({ a: 6 }))).code).toBe('score/other-class');
    expect(refused(() => score(classes, { ...request({ a: 6 }), unitClass: 'district' })).code).toBe(
      'score/other-class',
    );
  });
});

describe('comparing', () => {
  const two = { places: 1, rounding: 'half-up' } as const;
  const own = framework(node('T', 20, [node('1', 10, [leaf('a', 5), leaf('b', 5)]), leaf('c', 10)]), {
    rounding: { total: two },
  });

  test('tells every difference and what rounding makes of them', () => {
    const [a, b] = [
      score(own, request({ a: 1, b: 2, c: '3.04' })),
      score(own, request({ a: 1, b: 4, c: '3.05' }, 'B')),
    ];
    const { gap, differences, complete } = compare(a, b);
    expect([number(gap), complete]).toEqual([2.1, true]);
    expect(differences.map(({ code, kind, points }) => [code, kind, number(points)])).toEqual([
      ['T', 'adjustment', 0.09],
      ['b', 'points', 2],
      ['c', 'points', 0.01],
    ]);
  });

  test('refuses other rules', () => {
    const card = score(own, request({}));
    expect(refused(() => compare(card, { ...card, framework: { id: 'x', version: '1' } })).code).toBe(
      'score/other-framework',
    );
    expect(refused(() => compare(card, { ...card, framework: { id: 'own', version: '2' } })).code).toBe(
      'score/other-version',
    );
    expect(compare(card, score(own, request({ a: 1, b: 1, c: 1 }))).complete).toBe(false);
  });

  test('what if', () => {
    const { card, change } = whatIf(own, request({ a: 1, b: 2, c: 3 }), { c: 5 });
    expect([number(card.points), number(change.gap), change.differences.map(({ code }) => code)]).toEqual([
      8,
      2,
      ['c'],
    ]);
  });
});

describe('ranking', () => {
  const own = framework(node('T', 100, [leaf('a', 60), leaf('b', 40)]));
  const cards = scoreUnits(own, [
    request({ a: 50, b: '34.941' }, 'A'),
    request({ a: '50.002', b: '34.941' }, 'B'),
    request({ a: 40, b: 30 }, 'C'),
    request({ a: 30, b: 40 }, 'D'),
    request({ a: 60, b: null }, 'E'),
    request({ a: 60, b: 40 }, 'F'),
  ]);
  const told = (options: Parameters<typeof rank>[1]) =>
    rank(cards, options)
      .ranked.map(({ card, rank: place, of, tied }) => `${card.unit}${place}/${of}${tied ? '=' : ''}`)
      .join(' ');
  const two = { places: 2, rounding: 'half-up' } as const;

  test.each([
    ['on exact totals', {}, 'F1/5 B2/5 A3/5 C4/5= D4/5='],
    ['on rounded ones', { rounding: { places: 1, rounding: 'half-up' } as const }, 'F1/5 A2/5= B2/5= C4/5= D4/5='],
    ['on two decimals', { rounding: two }, 'F1/5 A2/5= B2/5= C4/5= D4/5='],
    ['densely', { rounding: two, ties: 'dense' } as const, 'F1/5 A2/5= B2/5= C3/5= D3/5='],
    ['one after the other', { ties: 'ordinal' } as const, 'F1/5 B2/5 A3/5 C4/5 D5/5'],
    ['with a tie-breaker', { tieBreakers: ['b'] }, 'F1/5 B2/5 A3/5 D4/5 C5/5'],
    ['one left out', { exclude: ['F'] }, 'B1/4 A2/4 C3/4= D3/4='],
    ['in groups', { groupOf: ({ unit }: { unit: string }) => (unit < 'C' ? 'x' : 'y') }, 'B1/2 A2/2 F1/3 C2/3= D2/3='],
    ['on shares', { on: 'share' } as const, 'F1/5 B2/5 A3/5 C4/5= D4/5='],
  ])('%s', (_name, options, expected) => {
    expect(told(options)).toBe(expected);
  });

  test('a card that is not complete, or left out, has no rank', () => {
    expect(rank(cards, { exclude: ['F'] }).unranked.map(({ card, because }) => [card.unit, because])).toEqual([
      ['E', 'incomplete'],
      ['F', 'excluded'],
    ]);
  });

  test('refuses a tie-breaker that is a criterion of no card, and a unit to leave out that has none', () => {
    const problemsOf = (options: Parameters<typeof rank>[1]) => {
      const { code, problems } = refused(() => rank(cards, options));
      return [code, problems.map(({ path, value }) => [...path, value])];
    };
    expect(problemsOf({ tieBreakers: ['a', 'c', 'B'] })).toEqual([
      'score/unknown-criterion',
      [
        ['tieBreakers', 1, 'c'],
        ['tieBreakers', 2, 'B'],
      ],
    ]);
    expect(problemsOf({ exclude: ['F', 'f'] })).toEqual(['score/unknown-unit', [['exclude', 1, 'f']]]);
  });

  test('takes a tie-breaker that some cards have, and any of nobody', () => {
    const parts = [
      leaf('a', 60),
      { ...leaf('b', 40), appliesTo: ['ward'] },
      { ...leaf('c', 40), appliesTo: ['office'] },
    ];
    const mixed = framework(node('T', 100, parts));
    const classed = (unit: string, unitClass: string, inputs: object) => ({
      ...request(inputs as never, unit),
      unitClass,
    });
    const both = scoreUnits(mixed, [classed('A', 'office', { a: 30, c: 20 }), classed('B', 'ward', { a: 20, b: 30 })]);
    const { ranked } = rank(both, { tieBreakers: ['b'] });
    expect(ranked.map(({ card, rank: place }) => [card.unit, place])).toEqual([
      ['B', 1],
      ['A', 2],
    ]);
    expect(rank([], { tieBreakers: ['b'], exclude: ['A'] }).ranked).toEqual([]);
  });

  test('refuses a list of many kinds', () => {
    const [first, second] = cards;
    const codes = (card: object) =>
      refused(() => rank([first as never, { ...second, ...card } as never])).problems.map(({ code, path }) => [
        code,
        path,
      ]);
    expect(codes({ unit: 'A' })).toEqual([['score/unit-twice', [1]]]);
    expect(codes({ period: '2025' })).toEqual([['score/other-period', [1]]]);
    expect(codes({ framework: { id: 'own', version: '2' } })).toEqual([['score/other-version', [1]]]);
    expect(codes({ framework: { id: 'x', version: '1' } })).toEqual([['score/other-framework', [1]]]);
    expect(refused(() => scoreUnits(own, [request({}), request({})])).problems.map(({ code }) => code)).toEqual([
      'score/unit-twice',
    ]);
  });
});

describe('bands', () => {
  const bands = {
    on: 'percent',
    bands: [
      { outcome: 'low' },
      { from: 50, outcome: 'mid' },
      { from: 80, outcome: 'high' },
      { from: 90, inclusive: false, outcome: 'top' },
    ],
    names: { low: named('low'), mid: named('mid'), high: named('high'), top: named('top') },
    gates: [
      { id: 'half', names: named('half'), when: { every: 'leaf', share: 0.5 } },
      { id: 'tasks', names: named('tasks'), when: { input: 'tasks', atLeast: 1 }, forBands: ['high', 'top'] },
      { id: 'fines', names: named('fines'), when: { input: 'fines', atMost: 0 }, forBands: ['top'] },
      { id: 'a', names: named('a'), when: { criterion: 'a', share: 0.9 }, forBands: ['top'] },
    ],
  } as const;
  const own = framework(node('T', 50, [leaf('a', 30), leaf('b', 20)]), { bands });
  const of = (inputs: ScoreInputs) => {
    const { tasks: _, fines: __, ...figures } = inputs;
    return bandOf(own, score(own, request(figures)), inputs);
  };
  test.each<[string, ScoreInputs, string | null, string | null]>([
    ['the top', { a: 30, b: 18, tasks: 1, fines: 0 }, 'top', 'top'],
    ['a bound that is not included', { a: 27, b: 18, tasks: 1, fines: 0 }, 'high', 'high'],
    ['one that is', { a: 24, b: 16, tasks: 1, fines: 0 }, 'high', 'high'],
    ['a gate for the top', { a: 30, b: 18, tasks: 1, fines: 1 }, 'high', 'top'],
    ['a gate for two bands', { a: 30, b: 18, tasks: 0.9, fines: 0 }, 'mid', 'top'],
    ['a gate on every criterion', { a: 30, b: 9, tasks: 1, fines: 0 }, 'low', 'mid'],
    ['a gate on one criterion', { a: '26.9', b: 20, tasks: 1, fines: 0 }, 'high', 'top'],
    ['a gate nobody knows of', { a: 30, b: 18, tasks: 1, fines: null }, null, 'top'],
    ['one that does not matter any more', { a: 20, b: 10, tasks: 1, fines: null }, 'mid', 'mid'],
    ['a card that is not complete', { a: 30, b: null, tasks: 1, fines: 0 }, null, null],
  ])('%s', (_name, inputs, band, byTotal) => {
    const found = of(inputs);
    expect([found.band, found.byTotal]).toEqual([band, byTotal]);
  });

  test.each<[string, number, string]>([
    ['the bound itself', 0.7, 'low'],
    ['a little more', 0.701, 'mid'],
  ])('a gate that asks for more than a bound: %s', (_name, tasks, band) => {
    const gates = [{ id: 'tasks', names: named('tasks'), when: { input: 'tasks', above: 0.7 } }];
    const strict = parseFramework({ ...own, bands: { ...bands, gates } });
    const card = score(strict, request({ a: 20, b: 10 }));
    expect(bandOf(strict, card, { tasks }).band).toBe(band);
  });

  test('say which gate does not hold, and why', () => {
    expect(of({ a: 30, b: 9, tasks: null, fines: 0 }).gates).toEqual([
      { id: 'half', holds: false, because: ['b'] },
      { id: 'tasks', holds: null, because: ['tasks'] },
      { id: 'fines', holds: true, because: [] },
      { id: 'a', holds: true, because: [] },
    ]);
  });

  test('are refused where there are none', () => {
    const plain = framework(leaf('T', 5));
    expect(refused(() => bandOf(plain, score(plain, request({ T: 1 })))).code).toBe('score/no-bands');
    expect(refused(() => bandOf({ ...own, id: 'x' }, score(own, request({})))).code).toBe('score/other-framework');
    const { code, problems } = refused(() => bandOf({ ...own, version: 'x' }, score(own, request({}))));
    expect([code, problems[0]?.value, problems[0]?.accepted]).toEqual(['score/other-version', own.version, 'x']);
  });
});
