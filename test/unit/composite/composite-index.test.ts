import {
  type Column,
  compositeIndex,
  effectiveWeights,
  type IndexNode,
  type IndexTree,
  leaveOneOut,
} from 'motcua/composite';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

/** Two groups and one figure beside them; the nodes stand in no order. */
const nodes: readonly IndexNode[] = [
  { code: 'days', parent: 'service', weight: 3 },
  { code: 'service', parent: 'index', weight: 2 },
  { code: 'online', parent: 'digital' },
  { code: 'index', parent: null, weight: 7 },
  { code: 'poll', parent: 'service', weight: 1 },
  { code: 'paid', parent: 'digital' },
  { code: 'digital', parent: 'index', weight: 1 },
  { code: 'law', parent: 'index', weight: 1 },
];

const columns: Readonly<Record<string, Column>> = {
  days: [80, 40, null, 10],
  poll: [40, 80, 60, 10],
  online: [20, 100, null, 10],
  paid: [60, 100, null, 10],
  law: [50, 70, 90, 10],
  unasked: [1],
};

describe('an index', () => {
  test('is made level by level', () => {
    const { index, scores } = compositeIndex({ nodes }, columns);
    expect(scores).toEqual({
      service: [70, 50, 60, 10],
      digital: [40, 100, null, 10],
      // (2 · 70 + 40 + 50) / 4; (100 + 100 + 70) / 4; without the middle group (120 + 90) / 3
      index: [57.5, 67.5, 70, 10],
    });
    expect(index).toBe(scores['index']);
  });

  test('has the means of the tree, or those of its nodes', () => {
    const of = (tree: Omit<IndexTree, 'nodes'>, method?: IndexNode['method']) => {
      const own = nodes.map((node) => (node.code === 'digital' && method ? { ...node, method } : node));
      return compositeIndex({ ...tree, nodes: own }, columns).scores['digital']?.[0];
    };
    expect(of({ method: 'harmonic' })).toBeCloseTo(30, 12);
    expect(of({}, 'harmonic')).toBeCloseTo(30, 12);
    expect(of({ method: 'harmonic' }, 'arithmetic')).toBeCloseTo(40, 12);
    expect(of({ method: { power: 2 } })).toBeCloseTo(Math.sqrt(2000), 10);
  });

  test('wants as many parts as the tree says, or the node', () => {
    const of = (tree: Omit<IndexTree, 'nodes'>, least?: number) => {
      const own = nodes.map((node) =>
        node.code === 'service' && least !== undefined ? { ...node, leastAvailable: least } : node,
      );
      return compositeIndex({ ...tree, nodes: own }, columns);
    };
    expect(of({ leastAvailable: 0.6 }).scores).toEqual({
      service: [70, 50, null, 10],
      digital: [40, 100, null, 10],
      index: [57.5, 67.5, null, 10],
    });
    expect(of({ leastAvailable: 0.6 }, 0.5).index).toEqual([57.5, 67.5, 70, 10]);
    expect(of({}, 0.6).index).toEqual([57.5, 67.5, 90, 10]);
  });

  test('may be one figure', () => {
    const one = { nodes: [{ code: 'index', parent: null }] };
    expect(compositeIndex(one, { index: [3, null] })).toEqual({ index: [3, null], scores: {} });
    expect(effectiveWeights(one)).toEqual([{ code: 'index', level: 1, weight: 1, effectiveWeight: 1 }]);
    expect(leaveOneOut(one, { index: [3, null] })).toEqual({ index: [3, null], ranks: [1, null], without: [] });
  });

  test('takes codes that are names of other things', () => {
    const odd = [
      { code: 'constructor', parent: null },
      { code: '__proto__', parent: 'constructor' },
      { code: 'toString', parent: '__proto__' },
    ];
    const { index, scores } = compositeIndex({ nodes: odd }, { toString: [4] } as never);
    expect(index).toEqual([4]);
    expect(Object.keys(scores)).toEqual(['constructor', '__proto__']);
    expect(refused(() => compositeIndex({ nodes: odd }, {})).problems).toEqual([
      { code: 'composite/no-column', path: ['columns', 'toString'], severity: 'error' },
    ]);
  });
});

describe('a tree is refused', () => {
  const problemsOf = (tree: IndexTree) => {
    const error = refused(() => effectiveWeights(tree));
    expect(error.code).toBe('composite/invalid');
    return error.problems;
  };

  const top = { code: 'index', parent: null };

  test.each<
    [string, readonly unknown[], readonly (readonly [string, readonly (string | number)[], unknown, string?])[]]
  >([
    ['without nodes', [], [['number-of-tops', ['nodes'], 0, '1']]],
    ['with two tops', [top, { code: 'b', parent: null }], [['number-of-tops', ['nodes'], 2, '1']]],
    [
      'without codes',
      [top, { code: '', parent: 'index' }, { parent: 'index' }],
      [
        ['no-code', ['nodes', 1, 'code'], '', 'a text'],
        ['no-code', ['nodes', 2, 'code'], 'undefined', 'a text'],
      ],
    ],
    [
      'with a code twice',
      [top, { code: 'a', parent: 'index' }, { code: 'a', parent: 'index' }, { code: 'index', parent: 'a' }],
      [
        ['code-twice', ['nodes', 2, 'code'], 'a'],
        ['code-twice', ['nodes', 3, 'code'], 'index'],
      ],
    ],
    [
      'with an unknown parent',
      [top, { code: 'a', parent: 'nobody' }, { code: 'b' }],
      [
        ['unknown-parent', ['nodes', 1, 'parent'], 'nobody'],
        ['unknown-parent', ['nodes', 2, 'parent'], 'undefined'],
      ],
    ],
    [
      'with weights that are none',
      [top, { code: 'a', parent: 'index', weight: -1 }, { code: 'b', parent: 'index', weight: '2' }],
      [
        ['not-a-weight', ['nodes', 1, 'weight'], -1, '0 | 1e-100..1e100'],
        ['not-a-weight', ['nodes', 2, 'weight'], '2', '0 | 1e-100..1e100'],
      ],
    ],
    [
      'with a group that weighs nothing',
      [top, { code: 'a', parent: 'index', weight: 0 }, { code: 'b', parent: 'index', weight: 0 }],
      [['zero-weights', ['nodes', 0], 'index']],
    ],
    [
      'with groups within each other',
      [
        top,
        { code: 'x', parent: 'index' },
        { code: 'a', parent: 'b' },
        { code: 'b', parent: 'a' },
        { code: 'c', parent: 'c' },
        { code: 'd', parent: 'a' },
      ],
      [
        ['in-cycle', ['nodes', 2, 'parent'], 'b'],
        ['in-cycle', ['nodes', 3, 'parent'], 'a'],
        ['in-cycle', ['nodes', 4, 'parent'], 'c'],
        ['in-cycle', ['nodes', 5, 'parent'], 'a'],
      ],
    ],
    [
      'with means that are none',
      [
        { ...top, method: 'median' },
        { code: 'a', parent: 'index', leastAvailable: 2 },
        { code: 'b', parent: 'index', method: { power: 5000 } },
      ],
      [
        ['unknown-choice', ['nodes', 0, 'method'], 'median', 'arithmetic | geometric | harmonic | { power }'],
        ['not-a-number', ['nodes', 1, 'leastAvailable'], 2, '0..1'],
        ['not-a-number', ['nodes', 2, 'method', 'power'], 5000, '-1000..1000'],
      ],
    ],
  ])('%s', (_, given, expected) => {
    expect(problemsOf({ nodes: given as readonly IndexNode[] })).toEqual(
      expected.map(([code, path, value, accepted]) => ({
        code: `composite/${code}`,
        path,
        severity: 'error',
        value,
        ...(accepted === undefined ? {} : { accepted }),
      })),
    );
  });

  test('with everything that is wrong at once', () => {
    const wrong = [top, { code: 'a', parent: 'nobody', weight: -1 }, { code: 'a', parent: null }];
    expect(problemsOf({ nodes: wrong }).map(({ code }) => code)).toEqual([
      'composite/code-twice',
      'composite/unknown-parent',
      'composite/number-of-tops',
      'composite/not-a-weight',
    ]);
  });

  test('with more than ten thousand nodes', () => {
    const many = (count: number) => [
      top,
      ...Array.from({ length: count - 1 }, (_, at) => ({ code: `n${at}`, parent: 'index' })),
    ];
    expect(effectiveWeights({ nodes: many(10_000) })).toHaveLength(10_000);
    expect(problemsOf({ nodes: many(10_001) })).toEqual([
      { code: 'composite/too-many', path: ['nodes'], severity: 'error', value: 10_001, accepted: '1..10000' },
    ]);
  });

  test('and so are columns that do not fit it', () => {
    const { poll, ...others } = columns;
    const given = {
      ...others,
      service: [1, 2, 3, 4],
      law: [1, Number.NaN, 3, 4],
      online: [1, 2],
      paid: ['60', 1, 2, 3],
    } as never;
    const { code, problems } = refused(() => compositeIndex({ nodes }, given));
    expect(poll).toHaveLength(4);
    expect(code).toBe('composite/invalid');
    expect(problems.map((problem) => [problem.code, ...problem.path, problem.value])).toEqual([
      ['composite/column-of-group', 'columns', 'service', undefined],
      ['composite/no-column', 'columns', 'poll', undefined],
      ['composite/not-a-value', 'columns', 'law', 1, 'NaN'],
      ['composite/other-length', 'columns', 'online', 2],
      ['composite/not-a-value', 'columns', 'paid', 0, '60'],
    ]);
  });

  test('for a mean that is not defined, of a figure or of a group', () => {
    const geometric = { nodes, method: 'geometric' } as const;
    const { code, problems } = refused(() => compositeIndex(geometric, { ...columns, paid: [60, 1, 0, 1] }));
    expect(code).toBe('composite/not-positive');
    const of = { code, severity: 'error', accepted: 'more than 0' };
    expect(problems).toEqual([{ ...of, path: ['columns', 'paid', 2], value: 0 }]);
    const above = nodes.map((node) => (node.code === 'index' ? { ...node, method: 'harmonic' as const } : node));
    const below = { ...columns, days: [1, 2, 3, -10] };
    expect(refused(() => compositeIndex({ nodes: above }, below)).problems).toEqual([
      { ...of, path: ['columns', 'service', 3], value: -5 },
    ]);
  });
});

describe('what a node weighs', () => {
  test('is its part of its group by the part of that', () => {
    expect(effectiveWeights({ nodes })).toEqual([
      { code: 'days', level: 1, weight: 3, effectiveWeight: 0.375 },
      { code: 'service', level: 2, weight: 2, effectiveWeight: 0.5 },
      { code: 'online', level: 1, weight: 1, effectiveWeight: 0.125 },
      { code: 'index', level: 3, weight: 7, effectiveWeight: 1 },
      { code: 'poll', level: 1, weight: 1, effectiveWeight: 0.125 },
      { code: 'paid', level: 1, weight: 1, effectiveWeight: 0.125 },
      { code: 'digital', level: 2, weight: 1, effectiveWeight: 0.25 },
      { code: 'law', level: 1, weight: 1, effectiveWeight: 0.25 },
    ]);
  });
});
