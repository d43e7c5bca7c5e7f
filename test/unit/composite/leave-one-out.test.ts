import { compositeIndex, type IndexNode, leaveOneOut } from 'motcua/composite';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const nodes: readonly IndexNode[] = [
  { code: 'paid', parent: 'digital' },
  { code: 'index', parent: null },
  { code: 'law', parent: 'index', weight: 3 },
  { code: 'digital', parent: 'index', weight: 1 },
  { code: 'online', parent: 'digital', weight: 0 },
];

const columns = { law: [10, 20, 40, null], paid: [90, 60, 10, null], online: [50, 50, 50, null] };

describe('the index without one of its nodes', () => {
  test('is made of the others', () => {
    const { index, ranks, without } = leaveOneOut({ nodes }, columns);
    expect(index).toEqual([30, 30, 32.5, null]);
    expect(ranks).toEqual([2, 2, 1, null]);
    expect(without).toEqual([
      // the group goes with the last part that weighs anything
      { code: 'paid', index: [10, 20, 40, null], ranks: [3, 2, 1, null], meanRankChange: 1 / 3 },
      { code: 'law', index: [90, 60, 10, null], ranks: [1, 2, 3, null], meanRankChange: 1 },
      { code: 'online', index: [30, 30, 32.5, null], ranks: [2, 2, 1, null], meanRankChange: 0 },
    ]);
  });

  test('is asked for by code, of figures and groups', () => {
    const { without } = leaveOneOut({ nodes }, columns, { codes: ['digital', 'paid'] });
    expect(without.map(({ code, index }) => [code, index])).toEqual([
      ['digital', [10, 20, 40, null]],
      ['paid', [10, 20, 40, null]],
    ]);
    expect(leaveOneOut({ nodes }, columns, { codes: [] }).without).toEqual([]);
  });

  test('counts what is there among the others only', () => {
    const strict = { nodes, leastAvailable: 1 };
    const given = { law: [1, 2], paid: [1, null], online: [5, 5] };
    const { index, without } = leaveOneOut(strict, given);
    expect(index).toEqual([1, null]);
    expect(without[0]).toMatchObject({ code: 'paid', index: [1, 2], ranks: [2, 1], meanRankChange: 1 });
  });

  test('is nothing without its last figure', () => {
    const chain = [
      { code: 'index', parent: null },
      { code: 'a', parent: 'index' },
      { code: 'b', parent: 'a' },
    ];
    const none = { index: [null, null], ranks: [null, null], meanRankChange: null };
    expect(leaveOneOut({ nodes: chain }, { b: [1, 2] }, { codes: ['b', 'a'] }).without).toEqual([
      { code: 'b', ...none },
      { code: 'a', ...none },
    ]);
  });

  test('is that of a tree without the node', () => {
    const { without } = leaveOneOut({ nodes, method: 'geometric' }, columns, { codes: ['online', 'law'] });
    for (const { code, index } of without) {
      const rest = nodes.filter((node) => node.code !== code);
      expect(index).toEqual(compositeIndex({ nodes: rest, method: 'geometric' }, columns).index);
    }
  });

  test('is refused for codes of no node, and for the top', () => {
    const { code, problems } = refused(() => leaveOneOut({ nodes }, columns, { codes: ['law', 'lawn', 'index'] }));
    expect(code).toBe('composite/unknown-code');
    const of = { code, severity: 'error', accepted: 'a node below the top' };
    expect(problems).toEqual([
      { ...of, path: ['codes', 1], value: 'lawn' },
      { ...of, path: ['codes', 2], value: 'index' },
    ]);
    expect(refused(() => leaveOneOut({ nodes: [] }, columns)).code).toBe('composite/invalid');
    expect(refused(() => leaveOneOut({ nodes }, {})).problems).toHaveLength(3);
  });
});
