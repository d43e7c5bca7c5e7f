import {
  type Bands,
  bandOf,
  type Criterion,
  compare,
  explainScore,
  type Framework,
  type Gate,
  pointsToGain,
  rank,
  rankChanges,
  type ScoreInputs,
  score,
  scoreUnits,
  subtotals,
  whatIf,
} from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { framework, leaf, named, node } from './frameworks.ts';

const scored = (rules: Framework, inputs: ScoreInputs, unit = 'A') => score(rules, { unit, period: '2026', inputs });

const THREE: Bands = {
  on: 'points',
  bands: [{ outcome: 'low' }, { from: 10, outcome: 'middle' }, { from: 30, outcome: 'high' }],
  names: { low: named('low'), middle: named('middle'), high: named('high') },
};
const domains = (): readonly Criterion[] => [
  node('D1', 20, [leaf('a', 10), leaf('b', 10, undefined, { absence: { notApplicable: 'not-counted' } })]),
  node('D2', 20, [leaf('c', 20), leaf('i', 5, undefined, { role: 'information' })]),
];
const gated = (gates: readonly Gate[], bands: Bands = THREE): Framework =>
  framework(node('T', 40, domains()), { bands: { ...bands, gates } });
const gate = (when: Gate['when'], forBands?: readonly string[]): Gate => ({
  id: 'g',
  names: named('g'),
  when,
  ...(forBands === undefined ? {} : { forBands }),
});
const full = { a: 10, b: 10, c: 20, i: 0 };

describe('a gate', () => {
  const standing = (when: Gate['when'], inputs: ScoreInputs) => {
    const rules = gated([gate(when)]);
    const { holds, because } = bandOf(rules, scored(rules, inputs), inputs).gates[0] ?? {};
    return [holds, because];
  };

  test('of every leaf looks at leaves, of every domain at domains', () => {
    const inputs = { ...full, a: 0 };
    expect(standing({ every: 'leaf', share: 0.5 }, inputs)).toEqual([false, ['a']]);
    expect(standing({ every: 'domain', share: 0.5 }, inputs)).toEqual([true, []]);
    expect(standing({ every: 'domain', share: 0.51 }, inputs)).toEqual([false, ['D1']]);
  });

  test('does not look at what is for information or not counted', () => {
    expect(standing({ every: 'leaf', share: 1 }, { ...full, b: 'not-applicable' })).toEqual([true, []]);
    expect(standing({ every: 'leaf', share: 1 }, { ...full, i: 1 })).toEqual([true, []]);
  });

  test('is not known while what is missing may still reach it, and fails when it cannot', () => {
    const half = { every: 'domain', share: 0.5 } as const;
    expect(standing(half, { ...full, a: 3, b: null })).toEqual([null, ['D1']]);
    expect(standing({ ...half, share: 0.7 }, { ...full, a: 3, b: null })).toEqual([false, ['D1']]);
    expect(standing({ criterion: 'D1', share: 0.65 }, { ...full, a: 3, b: null })).toEqual([null, ['D1']]);
    expect(standing(half, { ...full, a: 3, b: null, c: 9 })).toEqual([false, ['D2']]);
  });

  test('is reached by what is missing within limits, and no deduction helps', () => {
    const off = leaf('-', 0, undefined, { role: 'deduction' });
    const rules = (share: number) =>
      framework(node('T', 20, [node('D', 20, [leaf('a', 10), leaf('b', 10), off], { most: 12 })]), {
        bands: { ...THREE, gates: [gate({ criterion: 'D', share })] },
      });
    const holds = (share: number, inputs: ScoreInputs) =>
      bandOf(rules(share), scored(rules(share), inputs), inputs).gates[0]?.holds;
    const missing = { a: 10, b: null, '-': 0 };
    expect([holds(0.6, missing), holds(0.61, missing)]).toEqual([null, false]);
    expect(holds(0.55, { a: 7, b: 4, '-': null })).toBeNull();
    expect(holds(0.55, { a: 6, b: 4, '-': null })).toBe(false);
  });

  test('of one criterion looks at it alone', () => {
    expect(standing({ criterion: 'c', share: 0.5 }, { ...full, a: 0, c: 10 })).toEqual([true, []]);
    expect(standing({ criterion: 'c', share: 0.5 }, { ...full, c: 9.99 })).toEqual([false, ['c']]);
    expect(standing({ criterion: 'D2', share: 0.5 }, { ...full, c: 9.99 })).toEqual([false, ['D2']]);
  });

  test('is not known while a criterion is not', () => {
    expect(standing({ every: 'leaf', share: 0.5 }, { ...full, c: null })).toEqual([null, ['c']]);
    expect(standing({ every: 'domain', share: 0.5 }, { ...full, a: null })).toEqual([null, ['D1']]);
    expect(standing({ criterion: 'D1', share: 0.5 }, { ...full, c: null })).toEqual([true, []]);
    // what fails already fails whatever comes
    expect(standing({ every: 'leaf', share: 0.5 }, { ...full, a: 0, c: null })).toEqual([false, ['a']]);
  });

  test('of an input has both bounds, and says which input', () => {
    const when = { input: 'x', atLeast: 1, atMost: 2 };
    expect([0.99, 1, 2, 2.01].map((x) => standing(when, { ...full, x }))).toEqual([
      [false, ['x']],
      [true, []],
      [true, []],
      [false, ['x']],
    ]);
    expect(standing(when, full)).toEqual([null, ['x']]);
    expect(standing({ input: 'toString', atLeast: 1 }, full)).toEqual([null, ['toString']]);
  });
});

describe('a band', () => {
  const bandIn = (gates: readonly Gate[], inputs: ScoreInputs, bands: Bands = THREE) => {
    const rules = gated(gates, bands);
    const { band, byTotal } = bandOf(rules, scored(rules, inputs), inputs);
    return [band, byTotal];
  };
  const fails = { input: 'x', atMost: 0 };
  const failing = { ...full, x: 1 };

  test('is that of the total where no gate is in the way', () => {
    expect(bandIn([], full)).toEqual(['high', 'high']);
    expect(bandIn([gate(fails)], { ...full, x: 0 })).toEqual(['high', 'high']);
    const rules = framework(node('T', 40, domains()), { bands: THREE });
    expect(bandOf(rules, scored(rules, full))).toEqual({ band: 'high', byTotal: 'high', gates: [] });
  });

  test('falls below the lowest band a gate is for', () => {
    expect(bandIn([gate(fails)], failing)).toEqual(['low', 'high']);
    expect(bandIn([gate(fails, ['high'])], failing)).toEqual(['middle', 'high']);
    expect(bandIn([gate(fails, ['high', 'middle'])], failing)).toEqual(['low', 'high']);
    expect(bandIn([gate(fails, ['high'])], { ...failing, c: 0 })).toEqual(['middle', 'middle']);
  });

  test('is none where a gate is for the lowest', () => {
    expect(bandIn([gate(fails, ['low'])], failing)).toEqual([null, 'high']);
  });

  test('is that of the total where a gate is for no band there is', () => {
    expect(bandIn([gate(fails, ['other'])], failing)).toEqual(['high', 'high']);
    const one: Bands = { on: 'points', bands: [{ outcome: 'only' }], names: { only: named('only') } };
    expect(bandIn([gate(fails)], failing, one)).toEqual(['only', 'only']);
  });

  test('is not known where a gate that matters is not', () => {
    expect(bandIn([gate(fails, ['high'])], full)).toEqual([null, 'high']);
    expect(bandIn([gate(fails, ['high'])], { ...full, c: 0 })).toEqual(['middle', 'middle']);
    // another gate has it lower anyway
    expect(bandIn([gate(fails, ['high']), gate({ criterion: 'c', share: 1 })], { ...full, c: 19 })).toEqual([
      'low',
      'high',
    ]);
  });

  test('is none below the first bound, and of a card that is not complete', () => {
    const bound: Bands = { ...THREE, bands: [{ from: 1, outcome: 'low' }] };
    expect(bandIn([], { a: 0, b: 0, c: 0, i: 0 }, bound)).toEqual([null, null]);
    expect(bandIn([], { ...full, a: null }, bound)).toEqual([null, null]);
  });

  test('by percent is of what counts', () => {
    const percent: Bands = { ...THREE, on: 'percent' };
    expect(bandIn([], { a: 9, b: 'not-applicable', c: 0, i: 0 }, percent)).toEqual(['high', 'high']);
    expect(bandIn([], { a: 9, b: 'not-applicable', c: 0, i: 0 })).toEqual(['low', 'low']);
  });

  test('by percent of nothing is none', () => {
    const lost = leaf('T', 10, undefined, { absence: { missing: 'not-counted' } });
    const rules = framework(node('R', 10, [lost]), { bands: { ...THREE, on: 'percent' } });
    const card = scored(rules, {});
    expect([card.share, bandOf(rules, card).band]).toEqual([null, null]);
  });

  test('of another framework, or without bands, is refused with both', () => {
    const rules = gated([]);
    const card = scored(rules, full);
    const told = (other: Framework) => {
      const { code, problems } = refused(() => bandOf(other, card));
      return [code, problems[0]?.value, problems[0]?.accepted];
    };
    expect(told({ ...rules, id: 'x' })).toEqual(['score/other-framework', 'own', 'x']);
    expect(told(framework(node('T', 40, domains())))).toEqual(['score/no-bands', 'own', undefined]);
  });
});

describe('two cards', () => {
  const rules = framework(node('T', 40, domains()));

  test('under other rules are refused with both', () => {
    const told = (change: Partial<Framework>) => {
      const other = scored({ ...rules, ...change }, full, 'B');
      const { code, problems } = refused(() => compare(scored(rules, full), other));
      return [code, problems[0]?.value, problems[0]?.accepted];
    };
    expect(told({ id: 'x' })).toEqual(['score/other-framework', 'x', 'own']);
    expect(told({ version: '2' })).toEqual(['score/other-version', '2', '1']);
  });

  test('of classes with other criteria differ by what one of them lacks', () => {
    const own = framework(node('T', 10, [leaf('a', 6), leaf('b', 4, undefined, { appliesTo: ['xã'] })]));
    const of = (unitClass: string) =>
      score(own, { unit: unitClass, unitClass, period: '2026', inputs: { a: 3, b: 4 } });
    const points = (from: string, to: string) =>
      compare(of(from), of(to)).differences.map(({ code, points: { n, d } }) => [code, Number(n) / Number(d)]);
    expect(points('sở', 'xã')).toEqual([['b', 4]]);
    expect(points('xã', 'sở')).toEqual([['b', -4]]);
  });
});

test('points to gain are of what counts: neither bonuses nor what was taken out', () => {
  const out = (policy: 'not-counted' | 'rebase' | 'redistribute') => ({ absence: { missing: policy } });
  const own = framework(
    node('T', 20, [
      leaf('a', 5),
      leaf('b', 5, undefined, out('not-counted')),
      leaf('c', 4, undefined, out('rebase')),
      leaf('d', 3, undefined, out('redistribute')),
      leaf('z', 3, undefined, { absence: { missing: 'unscored' } }),
      leaf('e', 5, undefined, { role: 'bonus' }),
      leaf('i', 5, undefined, { role: 'information' }),
    ]),
  );
  expect(pointsToGain(scored(own, { a: 1, e: 0, i: 0 })).map(({ code, known }) => [code, known])).toEqual([
    ['a', true],
    ['z', false],
  ]);
});

test.each([
  ['not-counted', 6],
  ['rebase', 10],
  ['redistribute', 10],
] as const)('subtotals add up to what counts where one is %s', (policy, all) => {
  const lost = { source: 'survey', absence: { missing: policy } } as const;
  const own = framework(
    node('T', 10, [leaf('a', 6, undefined, { source: 'verified' }), leaf('b', 4, undefined, lost)]),
  );
  const told = (inputs: ScoreInputs) =>
    subtotals(scored(own, inputs)).map(({ source, outOf }) => [source, Number(outOf.n) / Number(outOf.d)]);
  expect(told({ a: 3, b: 1 })).toEqual([
    ['verified', 6],
    ['survey', 4],
  ]);
  expect(told({ a: 3 }).filter(([, outOf]) => outOf !== 0)).toEqual([['verified', all]]);
});

describe('a story', () => {
  const own = (root: Criterion) => framework(root, { basis: [{ document: '1', status: 'verified' } as never] });
  const steps = (root: Criterion, inputs: ScoreInputs) =>
    explainScore(own(root), { unit: 'A', period: '2026', inputs }).because.filter(({ rule }) => rule === 'score/parts');

  test('adds no information', () => {
    const root = node('T', 5, [leaf('a', 5), leaf('i', 5, undefined, { role: 'information' })]);
    const [step] = steps(root, { a: 1, i: 2 });
    expect(step?.inputs).toMatchObject({ parts: [{ code: 'a', points: '1/1' }], isLimited: false });
  });

  test.each([
    ['limited', { most: 4 }, true],
    ['rounded and not limited', { rounding: { places: 0, rounding: 'half-up' } }, false],
    ['neither', {}, false],
  ] as const)('says whether a sum was %s', (_, rest, isLimited) => {
    const root = node('T', 5, [leaf('a', 5)], rest);
    expect(steps(root, { a: 4.5 })[0]?.inputs).toMatchObject({ isLimited });
  });

  test('of a sum of nothing is not limited', () => {
    expect(steps(node('T', 5, [leaf('a', 5)]), {})[0]?.inputs).toMatchObject({ raw: null, isLimited: false });
  });
});

describe('ranks', () => {
  const own = framework(node('T', 10, [leaf('a', 10, undefined, { absence: { missing: 'zero' } })]));
  const cards = scoreUnits(own, [
    { unit: 'A', period: '2026', inputs: { a: 5 } },
    { unit: 'B', period: '2026', inputs: {} },
  ]);

  test('by share leave out what has none: where nothing counts', () => {
    const bonus = framework(node('T', 0, [leaf('a', 10, undefined, { role: 'bonus' })]));
    const [one] = scoreUnits(bonus, [{ unit: 'A', period: '2026', inputs: { a: 5 } }]);
    const found = (on: 'points' | 'share') => rank(one === undefined ? [] : [one], { on });
    expect(found('points').ranked.map(({ card, group }) => card.unit + group)).toEqual(['A']);
    expect(found('share').ranked).toEqual([]);
    expect(found('share').unranked.map(({ because }) => because)).toEqual(['incomplete']);
  });

  test('of cards that stand on no list are refused with the place', () => {
    const [a, b] = cards as [(typeof cards)[number], (typeof cards)[number]];
    const { code, problems } = refused(() => rank([a, { ...b, period: '2025' }, a]));
    expect([code, problems]).toEqual([
      'score/invalid-units',
      [
        { code: 'score/other-period', path: [1], severity: 'error', value: '2025', accepted: '2026' },
        { code: 'score/unit-twice', path: [2], severity: 'error', value: 'A' },
      ],
    ]);
  });

  test('held against those of nobody have come, and the other way round', () => {
    const [none, some] = [rank([]), rank(cards)];
    const found = rankChanges(none, some, { force: true });
    expect(found.changes.map(({ unit, before, after }) => [unit, before, after?.rank])).toEqual([
      ['A', null, 1],
      ['B', null, 2],
    ]);
    expect(found.problems).toEqual([
      { code: 'score/other-cohort', path: [], severity: 'error', value: '2 units', accepted: 'the 0 units of before' },
    ]);
    expect(rankChanges(some, none, { force: true }).changes.map(({ after }) => after)).toEqual([null, null]);
  });
});

describe('the points to gain', () => {
  const capped = (most: number) =>
    framework(
      node('T', 30, [
        node('D', 20, [leaf('a', 10), leaf('b', 10), leaf('+', 5, undefined, { role: 'bonus' })], { most }),
        leaf('c', 10),
      ]),
    );
  const gains = (rules: Framework, inputs: ScoreInputs) =>
    pointsToGain(scored(rules, inputs)).map(({ code, points }) => [code, Number(points.n) / Number(points.d)]);

  test('are not those that a limit of a group takes again', () => {
    const inputs = { a: 9.5, b: 8, '+': 4, c: 9 };
    expect(gains(capped(20), inputs)).toEqual([['c', 1]]);
    expect(gains(capped(22), inputs)).toEqual([
      ['c', 1],
      ['a', 0.5],
      ['b', 0.5],
    ]);
    expect(gains(capped(25), inputs)).toEqual([
      ['b', 2],
      ['c', 1],
      ['a', 0.5],
    ]);
  });

  test('begin where deductions have left more than nothing', () => {
    const off = leaf('-', 0, undefined, { role: 'deduction' });
    const rules = framework(node('T', 10, [leaf('a', 10), off]));
    expect(gains(rules, { a: 2, '-': -6 })).toEqual([['a', 4]]);
  });

  test('are what would be gained', () => {
    const inputs = { a: 9.5, b: 8, '+': 3.5, c: 9 };
    const request = { unit: 'A', period: '2026', inputs };
    for (const [code, points] of gains(capped(22), inputs)) {
      const { gap } = whatIf(capped(22), request, { [code as string]: 10 }).change;
      expect([code, Number(gap.n) / Number(gap.d)]).toEqual([code, points]);
    }
  });
});
