import { type Framework, rank, rankChanges, scoreUnits } from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { framework, leaf } from './frameworks.ts';

const own = framework(leaf('T', 100));
const year = (period: string, totals: Readonly<Record<string, number | null>>, rules: Framework = own) =>
  rank(
    scoreUnits(
      rules,
      Object.entries(totals).map(([unit, T]) => ({ unit, period, inputs: { T } })),
    ),
  );

const before = year('2021', { A: 87, B: 86, C: 80, D: 70 });

describe('from one year to the next', () => {
  test('ranks and points move on their own', () => {
    const { changes, counts, problems } = rankChanges(
      before,
      year('2022', { A: '84' as never, B: 85, C: 84.5, D: 70 }),
    );
    expect(
      changes.map(({ unit, before: was, after, up, points }) => [unit, was?.rank, after?.rank, up, points?.n]),
    ).toEqual([
      ['B', 2, 1, 1, -1n],
      ['C', 3, 2, 1, 9n],
      ['A', 1, 3, -2, -3n],
      ['D', 4, 4, 0, 0n],
    ]);
    expect(changes[1]).toEqual({
      unit: 'C',
      before: { rank: 3, of: 4 },
      after: { rank: 2, of: 4 },
      up: 1,
      points: { n: 9n, d: 2n },
    });
    expect([counts, problems]).toEqual([{ up: 1, down: 2, same: 1 }, []]);
  });

  test.each<[string, ReturnType<typeof year>, readonly string[]]>([
    ['other units', year('2022', { A: 1, B: 2, C: 3 }), ['score/other-cohort']],
    ['a unit without a rank', year('2022', { A: 1, B: 2, C: 3, D: null }), ['score/other-cohort']],
    ['as many, but others', year('2022', { A: 1, B: 2, C: 3, E: 4 }), ['score/other-cohort']],
    ['another version', year('2022', { A: 1, B: 2, C: 3, D: 4 }, { ...own, version: '2' }), ['score/other-version']],
    ['another framework', year('2022', { A: 1, B: 2, C: 3, D: 4 }, { ...own, id: 'x' }), ['score/other-framework']],
  ])('%s is no series', (_name, after, codes) => {
    const found = refused(() => rankChanges(before, after));
    expect([found.code, found.problems.map(({ code }) => code)]).toEqual(['score/no-series', codes]);
    expect(rankChanges(before, after, { force: true }).problems.map(({ code }) => code)).toEqual(codes);
  });

  test('ranks by points and ranks by shares are no series, nor are they said to be one when forced', () => {
    const cards = (period: string) =>
      scoreUnits(
        own,
        ['A', 'B'].map((unit, at) => ({ unit, period, inputs: { T: 50 + at } })),
      );
    const [byPoints, byShare] = [rank(cards('2021')), rank(cards('2022'), { on: 'share' })];
    const { code, problems } = refused(() => rankChanges(byPoints, byShare));
    expect([code, problems]).toEqual([
      'score/no-series',
      [{ code: 'score/other-figure', path: [], severity: 'error', value: 'share', accepted: 'points' }],
    ]);
    expect(rankChanges(byPoints, byShare, { force: true }).problems).toEqual(problems);
    expect(rankChanges(byShare, rank(cards('2023'), { on: 'share' })).problems).toEqual([]);
    const { on: _, ...unsaid } = byShare;
    expect(rankChanges(byPoints, unsaid).problems).toEqual([]);
  });

  test('forced, what came and what went have one place', () => {
    const { changes, counts } = rankChanges(before, year('2022', { A: 90, E: 50, D: null }), { force: true });
    expect(
      changes.map(({ unit, before: was, after, up, points }) => [
        unit,
        was?.of ?? null,
        after?.of ?? null,
        up,
        points?.n ?? null,
      ]),
    ).toEqual([
      ['A', 4, 2, 0, 3n],
      ['E', null, 2, null, null],
      ['D', 4, null, null, null],
      ['B', 4, null, null, null],
      ['C', 4, null, null, null],
    ]);
    expect(counts).toEqual({ up: 1, down: 0, same: 0 });
  });

  test('nothing against nothing is nothing', () => {
    expect(rankChanges(rank([]), rank([]))).toEqual({ changes: [], counts: { up: 0, down: 0, same: 0 }, problems: [] });
  });
});
