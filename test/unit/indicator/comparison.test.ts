import { changeBetween, comparable, comparableGroups, indicatorSeries, rankIndicators } from 'motcua/indicator';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { codes, figure, silent } from './figures.ts';

const month = (from: string, to: string, other: Parameters<typeof figure>[0] = {}) =>
  figure({ period: { from, to }, on: to, ...other });

const source = figure().source;

const OTHERS: readonly [string, Parameters<typeof figure>[0]][] = [
  ['other-code', { code: 'online' }],
  ['other-kind', { kind: 'ratio' }],
  ['other-measure', { measure: 'person' }],
  ['other-definition', { definition: 'vn/progress-766' }],
  ['other-instrument', { source: { ...source, instrument: 'postal-survey' } }],
  ['other-collector', { source: { ...source, collector: 'statistics office' } }],
  ['other-population', { source: { ...source, population: 'who voted' } }],
];

describe('figures', () => {
  test.each(OTHERS)('do not compare: %s', (name, other) => {
    const problems = comparable(figure(), figure(other));
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([[`indicator/${name}`, 'error']]);
    expect(codes(comparable(figure(other), figure()))).toEqual([`indicator/${name}`]);
  });

  test('of two systems, units or periods compare, and the system is told', () => {
    const other = figure({ source: { ...source, system: 'portal' }, unit: 'B' });
    expect(comparable(figure(), other).map(({ code, severity }) => [code, severity])).toEqual([
      ['indicator/other-system', 'warning'],
    ]);
    expect(comparable(figure(), month('2026-11-15', '2026-12-14'))).toEqual([]);
  });
});

describe('a ranking', () => {
  test('gives equal values one rank and leaves out the ranks they take', () => {
    const list = [
      figure({ unit: 'A', numerator: 1, denominator: 3 }),
      figure({ unit: 'B', numerator: 333_333, denominator: 1_000_000 }),
      figure({ unit: 'C', numerator: 2, denominator: 6 }),
      silent({ unit: 'D' }),
      figure({ unit: 'E', numerator: 0, denominator: 9 }),
    ];
    const order = (best: 'highest' | 'lowest') =>
      rankIndicators(list, { best }).ranked.map(({ rank, indicator: { unit } }) => `${rank}${unit}`);
    expect(order('highest')).toEqual(['1A', '1C', '3B', '4E']);
    expect(order('lowest')).toEqual(['1E', '2B', '3A', '3C']);
    expect(rankIndicators(list, { best: 'highest' }).unranked.map(({ unit }) => unit)).toEqual(['D']);
  });

  test('of nothing is empty', () => {
    expect(rankIndicators([], { best: 'lowest' })).toEqual({ ranked: [], unranked: [] });
  });

  test.each([
    ...OTHERS,
    ['other-period', { on: '2026-12-14', period: { from: '2026-11-15', to: '2026-12-14' } }],
  ] as const)('of a mixed list is refused: %s', (name, other) => {
    const error = refused(() => rankIndicators([figure(), figure({ unit: 'B', ...other })], { best: 'highest' }));
    expect([error.code, codes(error.problems)]).toEqual(['indicator/mixed-list', [`indicator/${name}`]]);
    expect(error.problems[0]?.path[0]).toBe(1);
    expect(comparableGroups([figure(), figure({ unit: 'B', ...other })])).toHaveLength(2);
  });

  test('without a better end is refused', () => {
    expect(refused(() => rankIndicators([], { best: 'first' as never })).code).toBe('indicator/unknown-choice');
  });

  test('of two systems is made, for the system alone is no other scale', () => {
    const other = figure({ source: { ...source, system: 'portal' }, unit: 'B' });
    expect(rankIndicators([figure(), other], { best: 'highest' }).ranked).toHaveLength(2);
    expect(comparableGroups([figure(), other])).toHaveLength(1);
  });
});

describe('a change', () => {
  const october = month('2026-09-15', '2026-10-14', { numerator: 80 });

  test('is exact', () => {
    expect(changeBetween(october, figure())).toEqual({ change: { n: 1n, d: 10n }, problems: [] });
    const thirds = month('2026-09-15', '2026-10-14', { numerator: 1, denominator: 3 });
    expect(changeBetween(thirds, figure()).change).toEqual({ n: 17n, d: 30n });
  });

  test.each([...OTHERS, ['other-unit', { unit: 'B' }]] as const)('is not told across %s', (name, other) => {
    const { change, problems } = changeBetween(october, figure(other));
    expect([change, codes(problems)]).toEqual([null, [`indicator/${name}`]]);
  });

  test.each([
    ['on the first day of the later', '2026-10-15', false],
    ['within the later', '2026-11-14', false],
    ['within the earlier', '2026-09-16', false],
    ['on the first day of the earlier', '2026-09-15', true],
    ['after both', '2026-11-15', true],
  ])('is told or not by a break %s', (_, on, isTold) => {
    const { change, problems } = changeBetween(october, figure(), { breaks: [{ on }] });
    expect([change !== null, codes(problems)]).toEqual([isTold, isTold ? [] : ['indicator/across-break']]);
  });

  test('from no value or to none is unknown', () => {
    for (const [a, b] of [
      [silent({ period: october.period, on: october.on }), figure()],
      [october, silent()],
    ] as const) {
      expect(changeBetween(a, b)).toMatchObject({ change: null, problems: [{ code: 'indicator/no-value' }] });
    }
  });

  test('is not told between periods that share a day, or in the wrong order', () => {
    expect(codes(changeBetween(figure(), figure()).problems)).toEqual(['indicator/overlapping']);
    expect(codes(changeBetween(figure(), october).problems)).toEqual(['indicator/overlapping']);
  });

  test('of a share from a month to a year is told with a warning, of an amount it is not told', () => {
    const year = { period: { from: '2026-12-15', to: '2027-12-14' }, on: '2027-12-14' };
    const shares = changeBetween(figure(), figure(year));
    expect([shares.change, codes(shares.problems)]).toEqual([{ n: 0n, d: 1n }, ['indicator/other-length']]);
    expect(shares.problems[0]).toMatchObject({ value: '12 months', accepted: '1 months', severity: 'warning' });
    const amount = { kind: 'amount' as const, denominator: 1 };
    const amounts = changeBetween(figure(amount), figure({ ...amount, ...year }));
    expect([amounts.change, codes(amounts.problems)]).toEqual([null, ['indicator/other-length']]);
  });

  test('of months of 28 and 31 days is of one length; ten days are counted as days', () => {
    const february = month('2026-02-01', '2026-02-28');
    expect(changeBetween(february, month('2026-03-01', '2026-03-31')).problems).toEqual([]);
    expect(changeBetween(february, month('2026-03-01', '2026-03-10')).problems).toMatchObject([
      { value: '10 days', accepted: '1 months' },
    ]);
  });

  test('of a partial sum is told with a warning', () => {
    expect(codes(changeBetween(october, figure({ missing: ['C', 'D'] })).problems)).toEqual([
      'indicator/missing-parts',
    ]);
  });
});

describe('a series', () => {
  const may = month('2025-05-01', '2025-05-31');
  const june = month('2025-06-01', '2025-06-30');
  const july = month('2025-07-01', '2025-07-31');

  test('is put in order, and its gaps are found', () => {
    const { points, gaps, segments, problems } = indicatorSeries([july, may]);
    expect(points).toEqual([may, july]);
    expect(gaps).toEqual([{ from: '2025-06-01', to: '2025-06-30' }]);
    expect([segments, problems]).toEqual([[[may, july]], []]);
    expect(indicatorSeries([may, june, july]).gaps).toEqual([]);
  });

  test('is parted at a break, and says where', () => {
    const { segments, problems } = indicatorSeries([may, june, july], { breaks: [{ on: '2025-07-01' }] });
    expect(segments).toEqual([[may, june], [july]]);
    expect(problems).toMatchObject([{ code: 'indicator/across-break', path: [2, 'period'], value: '2025-07-01' }]);
  });

  test('leaves a figure whose period lies across a break alone', () => {
    expect(indicatorSeries([may, june, july], { breaks: [{ on: '2025-06-15' }] }).segments).toEqual([
      [may],
      [june],
      [july],
    ]);
  });

  test('is parted where the definition or the unit changes', () => {
    const other = month('2025-08-01', '2025-08-31', { definition: 'other' });
    const { segments, problems } = indicatorSeries([june, july, other]);
    expect([segments, codes(problems)]).toEqual([[[june, july], [other]], ['indicator/other-definition']]);
    const ward = month('2025-08-01', '2025-08-31', { unit: 'new-ward' });
    expect(indicatorSeries([july, ward]).segments).toEqual([[july], [ward]]);
  });

  test('keeps what is not available in its place', () => {
    const unknown = silent({ period: june.period, on: june.on });
    expect(indicatorSeries([may, unknown, july])).toMatchObject({ gaps: [], segments: [[may, unknown, july]] });
  });

  test('of nothing, or of one figure, is one', () => {
    expect(indicatorSeries([])).toEqual({ points: [], gaps: [], segments: [], breaks: [], problems: [] });
    expect(indicatorSeries([may]).segments).toEqual([[may]]);
  });

  test.each([
    ['one day in two periods', [may, month('2025-05-31', '2025-06-30')], 'indicator/overlapping', 1],
    ['one period twice', [june, may, june], 'indicator/overlapping', 2],
    ['two indicators', [may, month('2025-06-01', '2025-06-30', { code: 'x' })], 'indicator/other-code', 1],
  ] as const)('is refused for %s', (_, list, code, place) => {
    const error = refused(() => indicatorSeries(list));
    expect([error.code, error.problems[0]?.code, error.problems[0]?.path[0]]).toEqual([
      'indicator/not-a-series',
      code,
      place,
    ]);
  });

  test.each([[[may, june]], [[may]], [[]]])(
    'with a break on no day is refused, however many figures it has',
    (list) => {
      expect(refused(() => indicatorSeries(list, { breaks: [{ on: '2025-06-31' }] })).code).toBe('kernel/not-a-date');
    },
  );

  test('of more figures than days in a century is refused', () => {
    const list = new Array(36_601).fill(may);
    expect(codes(refused(() => indicatorSeries(list)).problems)[0]).toBe('indicator/too-many');
  });
});
