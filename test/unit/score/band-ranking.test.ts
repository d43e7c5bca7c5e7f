import { type BandsByShare, bandOf, bandRanking, consequencesOf, type RankBands, rank, scoreUnits } from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { framework, leaf, named, node } from './frameworks.ts';

const own = framework(leaf('T', 100));
const cardsOf = (totals: readonly (number | null)[]) =>
  scoreUnits(
    own,
    totals.map((T, at) => ({ unit: `U${at + 1}`, period: '2026', inputs: { T } })),
  );
const rankingOf = (totals: readonly (number | null)[]) => rank(cardsOf(totals));
const falling = (many: number) => rankingOf(Array.from({ length: many }, (_, at) => 100 - at));

const QUARTERS: BandsByShare = {
  by: 'share',
  bands: ['high', 'upper', 'lower', 'low'].map((outcome, at) => ({ outcome, upTo: (at + 1) / 4 })),
};
const sizes = (ranking: ReturnType<typeof rankingOf>, bands: RankBands) =>
  bandRanking(ranking, bands).bands.map(({ count }) => count);

describe('quantiles', () => {
  // reference: groups of PAPI, 2020 of 63 provinces, 2022 of 61 of them
  test('of 63 units are 16, 16, 15 and 16, as PAPI prints them', () => {
    expect(sizes(falling(63), QUARTERS)).toEqual([16, 16, 15, 16]);
  });

  test('of 61 units of 63 are 16, 16, 15 and 14, as PAPI prints them', () => {
    expect(sizes(falling(61), { ...QUARTERS, of: 63 })).toEqual([16, 16, 15, 14]);
    expect(sizes(falling(61), QUARTERS)).toEqual([15, 16, 15, 15]);
  });

  test('take whole units as they are told to', () => {
    expect(sizes(falling(63), { ...QUARTERS, rounding: 'down' })).toEqual([15, 16, 16, 16]);
    expect(sizes(falling(63), { ...QUARTERS, rounding: 'up' })).toEqual([16, 16, 16, 15]);
  });

  test('of parts that no double holds are exact', () => {
    const bands = [0.07, 0.7, 1].map((upTo) => ({ outcome: `${upTo}`, upTo }));
    expect(sizes(falling(100), { by: 'share', bands, rounding: 'up' })).toEqual([7, 63, 30]);
  });

  test('by shares have the bounds of their points, whatever the order of these', () => {
    const parts = ['a', 'b', 'c'].map((code) => leaf(code, 10));
    const part = framework(node('T', 30, parts), { absence: { missing: 'not-counted' } });
    const inputs = [{ a: 9.5 }, { a: 9, b: 9, c: 9 }, { a: 6, b: 6 }];
    const cards = scoreUnits(
      part,
      inputs.map((one, at) => ({ unit: `U${at + 1}`, period: '2026', inputs: one })),
    );
    const all = { by: 'share', bands: [{ outcome: 'all', upTo: 1 }] } as const;
    expect(bandRanking(rank(cards, { on: 'share' }), all).bands).toEqual([
      { group: '', band: 'all', count: 3, highest: { n: 27n, d: 1n }, lowest: { n: 19n, d: 2n } },
    ]);
  });

  test('have the bounds of their points, and an empty one has none', () => {
    const bands = ['a', 'b', 'c'].map((outcome, at) => ({ outcome, upTo: [0.1, 0.5, 1][at] as number }));
    expect(bandRanking(rankingOf([90, 80.5, 70, 60]), { by: 'share', bands }).bands).toEqual([
      { group: '', band: 'a', count: 0, highest: null, lowest: null },
      { group: '', band: 'b', count: 2, highest: { n: 90n, d: 1n }, lowest: { n: 161n, d: 2n } },
      { group: '', band: 'c', count: 2, highest: { n: 70n, d: 1n }, lowest: { n: 60n, d: 1n } },
    ]);
  });

  test('keep a tie in one band, and tell it', () => {
    const half: RankBands = {
      by: 'share',
      bands: [
        { outcome: 'a', upTo: 0.5 },
        { outcome: 'b', upTo: 1 },
      ],
    };
    const { units, problems } = bandRanking(rankingOf([90, 80, 80, 70]), half);
    expect(units.map(({ band }) => band)).toEqual(['a', 'a', 'a', 'b']);
    expect(problems).toEqual([{ code: 'score/tie-across-bands', path: ['U3'], severity: 'warning', value: 'a' }]);
    expect(bandRanking(rankingOf([90, 80, 70, 70]), half).problems).toEqual([]);
  });

  test('are of places, however ranks are written', () => {
    const ranking = (ties: 'competition' | 'dense') => rank(cardsOf([90, 90, 90, 80, 70, 60]), { ties });
    const half: RankBands = {
      by: 'share',
      bands: [
        { outcome: 'a', upTo: 0.5 },
        { outcome: 'b', upTo: 1 },
      ],
    };
    const bands = (ties: 'competition' | 'dense') => bandRanking(ranking(ties), half).units.map(({ band }) => band);
    expect(bands('dense')).toEqual(['a', 'a', 'a', 'b', 'b', 'b']);
    expect(bands('dense')).toEqual(bands('competition'));
  });

  test('divide each group on its own', () => {
    const groupOf = ({ unit }: { unit: string }) => (Number(unit.slice(1)) > 2 ? 'xã' : 'sở');
    const half: RankBands = {
      by: 'share',
      bands: [
        { outcome: 'a', upTo: 0.5 },
        { outcome: 'b', upTo: 1 },
      ],
    };
    const { units, bands, problems } = bandRanking(rank(cardsOf([90, 80, 70, 70, 50, 40]), { groupOf }), half);
    expect(units.map(({ unit, group, rank: place, band }) => `${unit} ${group} ${place} ${band}`)).toEqual([
      'U1 sở 1 a',
      'U2 sở 2 b',
      'U3 xã 1 a',
      'U4 xã 1 a',
      'U5 xã 3 b',
      'U6 xã 4 b',
    ]);
    expect(bands.map(({ group, band, count }) => `${group} ${band} ${count}`)).toEqual([
      'sở a 1',
      'sở b 1',
      'xã a 2',
      'xã b 2',
    ]);
    expect(problems).toEqual([]);
    const tied = bandRanking(rank(cardsOf([90, 80, 70, 70, 70, 40]), { groupOf }), half);
    expect(tied.problems.map(({ path }) => path)).toEqual([['xã', 'U5']]);
  });

  test('of nobody are empty', () => {
    expect(bandRanking(rankingOf([]), QUARTERS)).toMatchObject({ units: [], problems: [] });
    expect(sizes(rankingOf([null]), QUARTERS)).toEqual([0, 0, 0, 0]);
  });

  test('leave those without a rank without a band', () => {
    expect(bandRanking(rankingOf([90, null]), QUARTERS).units).toEqual([
      { unit: 'U1', group: '', rank: 1, band: 'upper' },
      { unit: 'U2', group: '', rank: null, band: null },
    ]);
  });
});

describe('numbers of units', () => {
  // reference: the tiers of PCI 2016
  test('are taken one after the other, as PCI prints its tiers', () => {
    const bands = [6, 16, 29, 6, 4, 2].map((count, at) => ({ outcome: `tier ${at + 1}`, count }));
    const { units } = bandRanking(falling(63), { by: 'count', bands });
    expect(units.filter(({ band }) => band === 'tier 3').map(({ rank: place }) => place)).toEqual(
      Array.from({ length: 29 }, (_, at) => 23 + at),
    );
    expect(sizes(falling(63), { by: 'count', bands })).toEqual([6, 16, 29, 6, 4, 2]);
  });

  test('may be 0', () => {
    const bands = [0, 2, 0].map((count, at) => ({ outcome: `${at}`, count }));
    expect(sizes(falling(2), { by: 'count', bands })).toEqual([0, 2, 0]);
  });
});

describe('a printed list', () => {
  const listed: RankBands = {
    by: 'list',
    bands: [
      { outcome: 'a', units: ['U2', 'U1'] },
      { outcome: 'b', units: ['U3'] },
    ],
  };

  test('is taken as it is', () => {
    expect(bandRanking(falling(3), listed)).toMatchObject({
      units: [{ band: 'a' }, { band: 'a' }, { band: 'b' }],
      bands: [
        { count: 2, highest: { n: 100n }, lowest: { n: 99n } },
        { count: 1, highest: { n: 98n }, lowest: { n: 98n } },
      ],
      problems: [],
    });
  });

  test('against the order of points is told', () => {
    const { problems } = bandRanking(rankingOf([90, 80, 95]), listed);
    expect(problems).toEqual([{ code: 'score/band-against-order', path: ['U1'], severity: 'warning', value: 'a' }]);
  });

  test('names the units of all groups', () => {
    const groupOf = ({ unit }: { unit: string }) => unit;
    expect(bandRanking(rank(cardsOf([90, 80, 70]), { groupOf }), listed).units.map(({ band }) => band)).toEqual([
      'a',
      'a',
      'b',
    ]);
  });
});

describe('bands are refused', () => {
  const share = (...shares: readonly number[]): RankBands => ({
    by: 'share',
    bands: shares.map((upTo, at) => ({ outcome: `${at}`, upTo })),
  });
  const count = (...counts: readonly number[]): RankBands => ({
    by: 'count',
    bands: counts.map((many, at) => ({ outcome: `${at}`, count: many })),
  });
  const list = (...lists: readonly (readonly string[])[]): RankBands => ({
    by: 'list',
    bands: lists.map((units, at) => ({ outcome: `${at}`, units })),
  });
  test.each<[string, RankBands, readonly unknown[]]>([
    ['a part of 0', share(0, 1), [['score/not-a-band', ['bands', 0, 'upTo'], 0, 'above 0, to 1']]],
    ['a part twice', share(0.5, 0.5, 1), [['score/not-a-band', ['bands', 1, 'upTo'], 0.5, 'above 0.5, to 1']]],
    [
      'a part above 1',
      share(0.5, 1.1),
      [
        ['score/not-a-band', ['bands', 1, 'upTo'], 1.1, 'above 0.5, to 1'],
        ['score/bands-not-whole', ['bands'], 1.1, '1'],
      ],
    ],
    ['parts below 1', share(0.5, 0.9), [['score/bands-not-whole', ['bands'], 0.9, '1']]],
    ['no parts', share(), [['score/bands-not-whole', ['bands'], 0, '1']]],
    ['parts of fewer', { ...QUARTERS, of: 2 }, [['score/not-a-band', ['of'], 2, 'a whole number from 3']]],
    ['parts of a fraction', { ...QUARTERS, of: 3.5 }, [['score/not-a-band', ['of'], 3.5, 'a whole number from 3']]],
    ['too few', count(1, 1), [['score/bands-not-whole', ['bands'], 2, '3']]],
    ['too many', count(4), [['score/bands-not-whole', ['bands'], 4, '3']]],
    ['a number below 0', count(4, -1), [['score/not-a-band', ['bands', 1, 'count'], -1, '0, 1, 2, ...']]],
    [
      'half a unit',
      count(2.5, 0.5),
      [
        ['score/not-a-band', ['bands', 0, 'count'], 2.5, '0, 1, 2, ...'],
        ['score/not-a-band', ['bands', 1, 'count'], 0.5, '0, 1, 2, ...'],
      ],
    ],
    [
      'a unit in two',
      list(['U1', 'U2'], ['U2', 'U3']),
      [['score/unit-twice', ['bands', 1, 'units', 0], 'U2', undefined]],
    ],
    [
      'a stranger',
      list(['U1', 'U2', 'X', 'U3']),
      [['score/unit-not-ranked', ['bands', 0, 'units', 2], 'X', undefined]],
    ],
    ['nobody left out', list(['U1', 'U3']), [['score/unit-not-listed', ['bands'], 'U2', undefined]]],
    [
      'one name for two',
      {
        by: 'count',
        bands: [
          { outcome: 'a', count: 1 },
          { outcome: 'a', count: 2 },
        ],
      },
      [['score/band-twice', ['bands', 1, 'outcome'], 'a', undefined]],
    ],
  ])('%s', (_, bands, expected) => {
    const { code, problems } = refused(() => bandRanking(falling(3), bands));
    expect(code).toBe('score/invalid-bands');
    expect(problems.map((problem) => [problem.code, problem.path, problem.value, problem.accepted])).toEqual(expected);
  });

  test('as many units as there are places are no fewer', () => {
    expect(sizes(falling(3), { ...QUARTERS, of: 3 })).toEqual([1, 1, 0, 1]);
  });
});

describe('what follows from a band', () => {
  const bands = {
    on: 'points' as const,
    bands: [{ outcome: 'weak' }, { from: 50, outcome: 'good' }] as const,
    names: { weak: named('weak'), good: named('good') },
  };

  test('is what the table of the caller says, and nothing without a band', () => {
    const rules = { ...own, bands };
    const cards = scoreUnits(
      rules,
      [80, 20, null].map((T, at) => ({ unit: `U${at}`, period: '2026', inputs: { T } })),
    );
    const units = cards.map((card) => ({ unit: card.unit, band: bandOf(rules, card).band }));
    expect(consequencesOf(units, { good: { head: 'hoàn thành tốt' }, weak: null })).toEqual([
      { unit: 'U0', band: 'good', consequence: { head: 'hoàn thành tốt' } },
      { unit: 'U1', band: 'weak', consequence: null },
      { unit: 'U2', band: null, consequence: null },
    ]);
  });

  test('is not guessed', () => {
    const { code, problems } = refused(() =>
      consequencesOf(
        [
          { unit: 'A', band: 'good' },
          { unit: 'B', band: 'constructor' },
        ],
        { good: 1, weak: 2 } as never,
      ),
    );
    expect([code, problems[0]?.path, problems[0]?.value, problems[0]?.accepted]).toEqual([
      'score/no-consequence',
      [1, 'band'],
      'constructor',
      'good | weak',
    ]);
  });
});
