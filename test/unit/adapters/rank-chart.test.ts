import { type RankRobustness, rankRobustness } from 'motcua/score';
import { type RankChartOptions, rankChart } from 'motcua/svg';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { all, textOf, texts } from './read-svg.ts';

const vi = { locale: 'vi', title: 'Xếp hạng năm 2026' } as const;
const en = { locale: 'en', title: 'Ranks of 2026' } as const;

type Row = readonly [
  unit: string,
  rank: number | null,
  most?: readonly [number, number],
  all?: readonly [number, number],
];

const ranked = (rows: readonly Row[], level = 0.9): RankRobustness => ({
  method: {
    generator: 'xoshiro128**',
    seed: 1,
    replicates: 1000,
    level,
    weights: { factors: 'uniform, renormalised by level', spread: 0.25 },
    rules: [{ id: 'own', version: '1' }],
    surveyErrors: null,
  },
  meanRankChange: 0.5,
  units: rows.map(([unit, rank, most, all = most]) => ({
    unit,
    score: rank === null ? null : 100 - rank,
    rank,
    scores: null,
    ranks:
      most === undefined || all === undefined
        ? null
        : { n: 1000, mean: 2, median: 2, low: most[0], high: most[1], least: all[0], greatest: all[1] },
  })),
});

const four = ranked([
  ['Xã B', 3, [2, 3], [1, 4]],
  ['Xã A', 1, [1, 1], [1, 2]],
  ['Đặc khu Phú Quý', null],
  ['Xã C', 2, [1.5, 3], [1, 3]],
  ['Xã D', 4, [3, 4]],
]);

/** The marks of the rows, without those of the legend. */
const marksOf = (svg: string) =>
  all(svg, 'g')
    .filter((group) => [...group.childNodes].some(({ nodeName }) => nodeName === 'title'))
    .map((group) => ({
      said: group.getElementsByTagName('title')[0]?.textContent,
      dot: group.getElementsByTagName('circle')[0]?.getAttribute('cx'),
      thick: ['x1', 'x2'].map((key) => group.getElementsByTagName('line')[0]?.getAttribute(key)),
      thin: group.getElementsByTagName('path')[0]?.getAttribute('d'),
    }));

const told = (robustness: RankRobustness, options: RankChartOptions) =>
  textOf(rankChart(robustness, options), 'desc')[0];

describe('what ranks are worth', () => {
  test('is drawn as recorded', async () => {
    await expect(rankChart(four, vi)).toMatchFileSnapshot('svg/ranks.svg');
    const many = ranked(
      Array.from({ length: 63 }, (_, at): Row => {
        const [low, high] = [Math.max(1, at - 3), Math.min(63, at + 6)];
        return [`Province ${at + 1}`, at + 1, [low, high], [Math.max(1, low - 4), Math.min(63, high + 4)]];
      }),
      0.95,
    );
    await expect(rankChart(many, { ...en, width: 480, id: 'all' })).toMatchFileSnapshot('svg/ranks-of-63.svg');
  });

  test('is told in words, the best first, those without a rank last, in both languages', () => {
    expect(told(four, { ...vi, description: 'Trọng số xê dịch 25%.' })).toBe(
      [
        'Trọng số xê dịch 25%.',
        'Xã A: hạng 1/4, trong 90% số lần lặp từ 1 đến 1, trong mọi lần lặp từ 1 đến 2.',
        'Xã C: hạng 2/4, trong 90% số lần lặp từ 1,5 đến 3, trong mọi lần lặp từ 1 đến 3.',
        'Xã B: hạng 3/4, trong 90% số lần lặp từ 2 đến 3, trong mọi lần lặp từ 1 đến 4.',
        'Xã D: hạng 4/4, trong 90% số lần lặp từ 3 đến 4, trong mọi lần lặp từ 3 đến 4.',
        'Đặc khu Phú Quý: không xếp hạng.',
      ].join(' '),
    );
    const names: Readonly<Record<string, string>> = { 'Xã A': 'A commune' };
    const nameOf = (unit: string) => ({ vi: unit, en: names[unit] ?? unit });
    expect(
      told(
        ranked(
          [
            ['Xã A', 1, [1, 1]],
            ['Xã E', null],
          ],
          0.975,
        ),
        { ...en, nameOf },
      ),
    ).toBe('A commune: rank 1/1, in 97.5% of replicates from 1 to 1, in all replicates from 1 to 1. Xã E: not ranked.');
  });

  test('stands on an axis from the first rank to the last', () => {
    const svg = rankChart(four, vi);
    const at = (text: string) =>
      Number(
        all(svg, 'text')
          .find((one) => one.textContent === text && one.getAttribute('y') === String(Math.max(...ys)))
          ?.getAttribute('x'),
      );
    const ys = all(svg, 'text').map((text) => Number(text.getAttribute('y')));
    const [left, right] = [at('1'), at('4')];
    const x = (rank: number) => left + ((rank - 1) / 3) * (right - left);
    const [a, c, b, d] = marksOf(svg);
    expect([a, c, b, d].map((mark) => Number(mark?.dot))).toEqual(
      [1, 2, 3, 4].map((rank) => expect.closeTo(x(rank), 1)),
    );
    expect(c?.thick.map(Number)).toEqual([1.5, 3].map((rank) => expect.closeTo(x(rank), 1)));
    const [from, to] = (b?.thin?.match(/^M([\d.]+) [\d.]+H([\d.]+)M/) ?? []).slice(1).map(Number);
    expect([from, to]).toEqual([expect.closeTo(x(1), 1), expect.closeTo(x(4), 1)]);
    expect(marksOf(svg)).toHaveLength(4);
    expect(texts(svg)).toEqual(expect.arrayContaining(['3/4', '2–3', '1,5–3', 'không xếp hạng', '1', '2', '3', '4']));
  });

  test('of one unit stands in the middle', () => {
    const svg = rankChart(ranked([['Xã A', 1, [1, 1]]]), vi);
    const [mark] = marksOf(svg);
    const grid = all(svg, 'line').find((line) => line.getAttribute('stroke-dasharray') !== '');
    expect(Number(mark?.dot)).toBeGreaterThan(Number(grid?.getAttribute('x1')));
    expect(mark?.thick).toEqual([mark?.dot, mark?.dot]);
  });

  test('of units without ranks is words, and no legend', () => {
    const svg = rankChart(
      ranked([
        ['Xã A', null],
        ['Xã B', null],
      ]),
      vi,
    );
    expect(marksOf(svg)).toEqual([]);
    expect(texts(svg)).toEqual(['Xếp hạng năm 2026', 'Xã A', 'không xếp hạng', 'Xã B', 'không xếp hạng']);
  });

  test('a unit that is incomplete and has ranks in replicates has a line and no dot', () => {
    const [, second] = marksOf(
      rankChart(
        ranked([
          ['Xã A', 1, [1, 2]],
          ['Xã B', null, [1, 2]],
        ]),
        vi,
      ),
    );
    expect(second?.dot).toBeUndefined();
    expect(second?.said).toBe('Xã B: không xếp hạng, trong 90% số lần lặp từ 1 đến 2, trong mọi lần lặp từ 1 đến 2');
  });

  test('equal ranks stand as they were given', () => {
    const said =
      told(
        ranked([
          ['Xã B', 1, [1, 2]],
          ['Xã C', 3, [3, 3]],
          ['Xã A', 1, [1, 2]],
        ]),
        vi,
      ) ?? '';
    expect(said.match(/Xã \p{L}/gu)).toEqual(['Xã B', 'Xã A', 'Xã C']);
  });

  test('is what rankRobustness answers', () => {
    const leaf = (code: string) => ({
      code,
      names: { vi: code, en: code },
      max: 50,
      rule: { kind: 'points', input: code } as const,
    });
    const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 100, children: [leaf('1'), leaf('2')] };
    const framework = { id: 'own', version: '1', names: { vi: 'Bộ', en: 'Set' }, root, basis: [] };
    const requests = [45, 40, 21].map((one, at) => ({
      unit: `Xã ${at}`,
      period: '2026',
      inputs: { 1: one, 2: 50 - at },
    }));
    const robustness = rankRobustness(framework, requests, { seed: 1, replicates: 200, weights: { spread: 0.5 } });
    expect(told(robustness, vi)).toContain('Xã 0: hạng 1/3, ');
  });
});

test('names are written as text, whatever stands in them', () => {
  const svg = rankChart(ranked([['<script>alert(1)</script>', 1, [1, 1]]]), vi);
  expect(svg).not.toContain('<script');
  expect(textOf(svg, 'desc')[0]).toContain('<script>alert(1)</script>: hạng 1/1');
});

describe('a chart of ranks refuses', () => {
  test.each<[string, RankRobustness, Partial<RankChartOptions>, string]>([
    ['no units', ranked([]), {}, 'svg/no-points'],
    ['too many', ranked(Array.from({ length: 201 }, (_, at): Row => [`${at}`, at + 1])), {}, 'svg/too-many-points'],
    ['a unit without a name', ranked([['', 1]]), {}, 'svg/invalid-text'],
    ['a name that is none', ranked([['A', 1]]), { nameOf: () => ({ vi: ' ', en: 'A' }) }, 'svg/invalid-text'],
    ['rank 0', ranked([['A', 0]]), {}, 'svg/not-a-rank'],
    ['a rank beyond the last', ranked([['A', 2]]), {}, 'svg/not-a-rank'],
    ['no number', ranked([['A', Number.NaN]]), {}, 'svg/not-a-rank'],
    [
      'an interval from high to low',
      ranked([
        ['A', 1, [2, 1]],
        ['B', 2],
      ]),
      {},
      'svg/not-a-rank',
    ],
    [
      'an interval beyond the last',
      ranked([
        ['A', 1, [1, 3]],
        ['B', 2],
      ]),
      {},
      'svg/not-a-rank',
    ],
    [
      'all replicates beyond the last',
      ranked([
        ['A', 1, [1, 2], [1, 3]],
        ['B', 2],
      ]),
      {},
      'svg/not-a-rank',
    ],
    ['a chart without room', ranked([['A'.repeat(30), 1, [1, 1]]]), { width: 100 }, 'svg/invalid-options'],
    ['another language', ranked([['A', 1]]), { locale: 'fr' as 'en' }, 'kernel/unknown-locale'],
  ])('%s', (_, robustness, options, code) => {
    expect(refused(() => rankChart(robustness, { ...vi, ...options })).code).toBe(code);
  });

  test('and says where, and what would do', () => {
    const { problems } = refused(() =>
      rankChart(
        ranked([
          ['A', 1, [1, 1]],
          ['B', 2, [1, 9]],
        ]),
        vi,
      ),
    );
    expect(problems).toMatchObject([{ path: ['units', 1, 'ranks'], accepted: '1 <= low <= high <= 2' }]);
  });

  test('200 units are drawn', () => {
    const rows = Array.from({ length: 200 }, (_, at): Row => [`${at}`, at + 1, [at + 1, at + 1]]);
    expect(marksOf(rankChart(ranked(rows), vi))).toHaveLength(200);
  });
});
