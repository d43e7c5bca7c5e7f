import {
  type Criterion,
  checkFramework,
  criteriaFromRows,
  type Framework,
  parseFramework,
  type Rule,
  safeParseFramework,
  score,
} from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { framework, leaf, named, node } from './frameworks.ts';

const codes = (root: Criterion, rest: Partial<Framework> = {}) =>
  checkFramework(framework(root, rest)).map(({ code, path, severity }) => [code, path.join('.'), severity]);

const T = (...children: readonly Criterion[]) => node('T', 10, children);

describe('what is wrong with a framework', () => {
  test.each<[string, Criterion, string, string]>([
    ['maxima that add up to more', T(leaf('a', 6), leaf('b', 5)), 'score/maxima-differ', 'root.children'],
    ['to less', T(leaf('a', 6), leaf('b', 3)), 'score/maxima-differ', 'root.children'],
    ['deeper down', T(node('a', 10, [leaf('b', 9.9)])), 'score/maxima-differ', 'root.children.0.children'],
    [
      'weights that add up to something else',
      node('T', 10, [leaf('a', 6, undefined, { weight: 99 })], { combine: 'mean', weightsTo: 100 }),
      'score/weights-differ',
      'root.children',
    ],
    [
      'no weight at all',
      node('T', 10, [leaf('a', 6, undefined, { weight: 0 })], { combine: 'mean' }),
      'score/no-weight',
      'root.children',
    ],
    [
      'a negative weight',
      node('T', 10, [leaf('a', 6, undefined, { weight: -1 })], { combine: 'mean' }),
      'score/negative-weight',
      'root.children.0.weight',
    ],
    ['a negative maximum', T(leaf('a', -1)), 'score/not-a-maximum', 'root.children.0.max'],
    ['a maximum that is no number', T(leaf('a', Number.NaN)), 'score/not-a-maximum', 'root.children.0.max'],
    ['a code that stands twice', T(leaf('a', 5), leaf('a', 5)), 'score/code-twice', 'root.children.1.code'],
    ['no code', T(leaf('', 10)), 'score/no-code', 'root.children.0.code'],
    ['no name', T({ ...leaf('a', 10), names: { vi: '', en: 'a' } }), 'score/no-name', 'root.children.0.names'],
    ['no rule', T({ code: 'a', names: named('a'), max: 10 }), 'score/no-rule', 'root.children.0'],
    [
      'a rule beside children',
      { ...T(leaf('a', 10)), rule: { kind: 'points', input: 'x' } },
      'score/rule-beside-children',
      'root.rule',
    ],
    [
      'a pool without parts',
      T(leaf('a', 10, undefined, { pooledTo: 5 })),
      'score/nothing-to-pool',
      'root.children.0.pooledTo',
    ],
    ['a pool of 0', node('T', 10, [leaf('a', 10)], { pooledTo: 0 }), 'score/not-above-zero', 'root.pooledTo'],
    [
      'a pool above the maximum',
      node('T', 10, [leaf('a', 10)], { pooledTo: 10.5 }),
      'score/points-above-maximum',
      'root.pooledTo',
    ],
    [
      'limits the wrong way round',
      T(leaf('a', 10, undefined, { least: 3, most: 2 })),
      'score/limits-reversed',
      'root.children.0.least',
    ],
  ])('%s', (_name, root, code, path) => {
    expect(codes(root)).toContainEqual([code, path, 'error']);
    expect(refused(() => score(framework(root), { unit: 'A', period: '1', inputs: {} })).code).toBe(
      'score/invalid-framework',
    );
  });

  test.each<[string, Rule, string, string]>([
    ['a kind nobody knows', { kind: 'magic' } as unknown as Rule, 'score/unknown-rule', 'rule.kind'],
    ['bounds that are equal', { kind: 'min-max', input: 'a', bounds: [3, 3] }, 'score/bounds-equal', 'rule.bounds'],
    [
      'bounds the wrong way round',
      { kind: 'min-max', input: 'a', bounds: [4, 3] },
      'score/bounds-equal',
      'rule.bounds',
    ],
    ['a target of 0', { kind: 'to-target', of: 'a', target: 0 }, 'score/not-above-zero', 'rule.target'],
    [
      'a target of a floor of 0',
      { kind: 'above-floor', of: 'a', floor: 0, target: 0 },
      'score/not-above-zero',
      'rule.target',
    ],
    ['out of nothing', { kind: 'imported', of: 'a', outOf: -5 }, 'score/not-above-zero', 'rule.outOf'],
    [
      'an answer above the maximum',
      { kind: 'choice', input: 'a', options: { yes: 11 } },
      'score/points-above-maximum',
      'rule.options.yes',
    ],
    [
      'a share above all of it',
      { kind: 'choice', input: 'a', options: { yes: 1.1 }, shares: true },
      'score/points-above-maximum',
      'rule.options.yes',
    ],
    [
      'a step above the maximum',
      { kind: 'steps', of: 'a', steps: [{ outcome: 10 }, { from: 1, outcome: 12 }] },
      'score/points-above-maximum',
      'rule.steps.1.outcome',
    ],
    [
      'a mark above the maximum',
      { kind: 'relative', input: 'a', against: 'mean', reached: 12 },
      'score/points-above-maximum',
      'rule.reached',
    ],
    [
      'steps that do not ascend',
      {
        kind: 'steps',
        of: 'a',
        steps: [
          { from: 1, outcome: 10 },
          { from: 1, outcome: 5 },
        ],
      },
      'kernel/not-thresholds',
      'rule.steps.1.from',
    ],
    [
      'a part of a sum',
      { kind: 'sum', parts: [{ max: 10, rule: { kind: 'imported', of: 'a', outOf: 0 } }] },
      'score/not-above-zero',
      'rule.parts.0.rule.outOf',
    ],
    [
      'one of the worst of',
      { kind: 'worst-of', rules: [{ kind: 'magic' } as unknown as Rule] },
      'score/unknown-rule',
      'rule.rules.0.kind',
    ],
    [
      'an operation nobody knows',
      { kind: 'formula', of: { op: 'power', of: ['a'] } as never },
      'score/not-an-expression',
      'rule',
    ],
    ['a sum of nothing', { kind: 'formula', of: { op: 'add', of: [] } }, 'score/not-an-expression', 'rule.of'],
    [
      'a difference of three',
      { kind: 'formula', of: { op: 'subtract', of: [1, 2, 3] } },
      'score/not-an-expression',
      'rule.of',
    ],
    ['a quotient of one', { kind: 'formula', of: { op: 'divide', of: [1] } }, 'score/not-an-expression', 'rule.of'],
    [
      'an input without a name',
      { kind: 'formula', of: { op: 'add', of: ['a', ''] } },
      'score/not-an-expression',
      'rule.of.1',
    ],
    ['a figure that is no number', { kind: 'formula', of: Number.NaN }, 'score/not-an-expression', 'rule'],
    [
      'a figure of all units nobody takes',
      { kind: 'formula', of: { op: 'cohort', of: 'a', take: 'median' as never } },
      'score/not-an-expression',
      'rule',
    ],
    [
      'an option that is none',
      { kind: 'formula', of: { op: 'choose', of: 'a', options: { x: null as never } } },
      'score/not-an-expression',
      'rule.options.x',
    ],
    [
      'an answer of nothing',
      { kind: 'choice', input: 'a', options: { '': 0, x: 10 } },
      'score/not-an-expression',
      'rule.options.',
    ],
    [
      'an answer of nothing in an expression',
      { kind: 'formula', of: { op: 'choose', of: 'a', options: { '': 5, x: 10 } } },
      'score/not-an-expression',
      'rule.options.',
    ],
    [
      'a step that is none',
      { kind: 'formula', of: { op: 'steps', of: 'a', steps: [{ outcome: null as never }] } },
      'score/not-an-expression',
      'rule.steps.0.outcome',
    ],
  ])('%s', (_name, rule, code, path) => {
    expect(codes(leaf('T', 10, rule))).toContainEqual([code, `root.${path}`, 'error']);
  });

  test('an expression may be deep, and not without end', () => {
    const deep = (levels: number): Rule => {
      let of: unknown = 'a';
      for (let level = 0; level < levels; level += 1) of = { op: 'add', of: [of] };
      return { kind: 'formula', of: of as never };
    };
    expect(codes(leaf('T', 10, deep(30)))).toEqual([]);
    expect(codes(leaf('T', 10, deep(31))).map(([code]) => code)).toEqual(['score/too-deep']);
    expect(codes(leaf('T', 10, deep(3_000))).map(([code]) => code)).toEqual(['score/too-deep']);
  });

  test('a tree may be large, and not without end', () => {
    const many = (count: number) =>
      node(
        'T',
        count,
        Array.from({ length: count }, (_, at) => leaf(`${at}`, 1)),
      );
    expect(codes(many(9_999))).toEqual([]);
    expect(codes(many(10_000)).map(([code]) => code)).toEqual(['score/too-many']);
    const deep = (levels: number): Criterion =>
      levels === 0 ? leaf('0', 1) : node(`${levels}`, 1, [deep(levels - 1)]);
    expect(codes(deep(11))).toEqual([]);
    expect(codes(deep(12)).map(([code]) => code)).toEqual(['score/too-many']);
  });

  test('a pool that comes to less than the maximum is a warning: some are printed so', () => {
    const pool = (pooledTo: number) => codes(node('T', 20, [leaf('a', 20)], { pooledTo }));
    expect(pool(10)).toEqual([['score/pooled-below-maximum', 'root.pooledTo', 'warning']]);
    expect(pool(20)).toEqual([]);
  });

  test('a rule that never pays the maximum is a warning: some are printed so', () => {
    const ddci: Rule = { kind: 'relative', input: 'ddci', against: { of: 'city' }, reached: 1 };
    expect(codes(leaf('T', 2, ddci))).toEqual([['score/maximum-out-of-reach', 'root.rule', 'warning']]);
    expect(
      score(framework(leaf('T', 2, ddci)), { unit: 'A', period: '1', inputs: { ddci: 80, city: 70 } }).points,
    ).toEqual({ n: 1n, d: 1n });
  });

  test('bonuses, deductions and what is told need no maximum of the parent', () => {
    const root = T(
      leaf('a', 10),
      leaf('b', 15, undefined, { role: 'bonus' }),
      leaf('i', 3, undefined, { role: 'information' }),
    );
    expect(codes(root)).toEqual([]);
  });

  test('maxima are added for each class of units', () => {
    const of = (max: number) =>
      T(
        leaf('a', 6),
        leaf('p', 4, undefined, { appliesTo: ['province'] }),
        leaf('c', max, undefined, { appliesTo: ['commune'] }),
      );
    expect(codes(of(4))).toEqual([]);
    expect(codes(of(3)).map(([code]) => code)).toEqual(['score/maxima-differ']);
  });

  test('bands have names, and gates criteria', () => {
    const bands = {
      on: 'points',
      bands: [{ outcome: 'low' }, { from: 5, outcome: 'high' }],
      names: { low: named('low') },
      gates: [{ id: 'g', names: named('g'), when: { criterion: 'x', share: 1 } }],
    } as const;
    expect(codes(leaf('T', 10), { bands })).toEqual([
      ['score/no-name', 'bands.bands.1', 'error'],
      ['score/unknown-criterion', 'bands.gates.0.when.criterion', 'error'],
    ]);
    const twice = {
      ...bands,
      bands: [
        { from: 5, outcome: 'low' },
        { from: 5, outcome: 'low' },
      ],
      gates: [],
    } as const;
    expect(codes(leaf('T', 10), { bands: twice }).map(([code]) => code)).toEqual(['kernel/not-thresholds']);
  });
});

describe('parsing', () => {
  const own = framework(
    T(
      leaf('a', 10, {
        kind: 'sum',
        parts: [{ max: 10, rule: { kind: 'proportional', of: { op: 'min', of: ['x', 1] } } }],
      }),
    ),
  );

  test('gives a copy of what is right', () => {
    expect(parseFramework(JSON.parse(JSON.stringify(own)))).toEqual(own);
    expect(safeParseFramework(own)).toEqual({ success: true, data: own });
  });

  test.each<[string, unknown, string]>([
    ['an unknown key', { ...own, extra: 1 }, 'kernel/invalid-shape'],
    [
      'an unknown operation',
      { ...own, root: leaf('T', 10, { kind: 'formula', of: { op: 'eval', of: ['x'] } } as never) },
      'kernel/invalid-shape',
    ],
    ['maxima that differ', { ...own, root: { ...own.root, max: 11 } }, 'score/invalid-framework'],
    ['nothing', null, 'kernel/invalid-shape'],
  ])('refuses %s', (_name, input, code) => {
    expect(refused(() => parseFramework(input)).code).toBe(code);
    const safe = safeParseFramework(input);
    expect(safe.success ? [] : safe.problems).not.toEqual([]);
  });
});

describe('a table of rows', () => {
  const row = (code: string, parent: string | null) => ({ code, parent, names: named(code), max: 1 });
  test('grows into a tree', () => {
    const root = criteriaFromRows([row('2', 'T'), row('T', null), row('1', 'T'), row('2.1', '2')]);
    expect(root).toEqual(
      node('T', 1, [
        node('2', 1, [{ code: '2.1', names: named('2.1'), max: 1 }]),
        { code: '1', names: named('1'), max: 1 },
      ]),
    );
  });

  test.each<[string, readonly (readonly [string, string | null])[], readonly (readonly [string, string])[]]>([
    [
      'an unknown parent',
      [
        ['T', null],
        ['1', 'x'],
      ],
      [['score/unknown-parent', '1.parent']],
    ],
    [
      'a code twice',
      [
        ['T', null],
        ['T', 'T'],
      ],
      [
        ['score/code-twice', '1.code'],
        ['score/cycle', '1.parent'],
        ['score/cycle', '0.parent'],
      ],
    ],
    [
      'itself',
      [
        ['T', null],
        ['1', '1'],
      ],
      [['score/cycle', '1.parent']],
    ],
    [
      'one another',
      [
        ['T', null],
        ['1', '2'],
        ['2', '1'],
      ],
      [
        ['score/cycle', '1.parent'],
        ['score/cycle', '2.parent'],
      ],
    ],
    [
      'two roots',
      [
        ['T', null],
        ['U', ''],
      ],
      [['score/many-roots', '']],
    ],
    ['no root', [], [['score/many-roots', '']]],
  ])('refuses %s', (name, rows, expected) => {
    const found = refused(() => criteriaFromRows(rows.map(([code, parent]) => row(code, parent))));
    expect(found.code).toBe('score/invalid-rows');
    const told = found.problems.map(({ code, path }) => [code, path.join('.')]);
    if (name === 'a code twice') expect(told).toContainEqual(expected[0]);
    else expect(told).toEqual(expected);
  });

  test('what only leads into a circle is not in it', () => {
    const found = refused(() => criteriaFromRows([row('T', null), row('1', '2'), row('2', '1'), row('3', '1')]));
    expect(found.problems.map(({ path }) => path[0])).toEqual([1, 2]);
  });
});
