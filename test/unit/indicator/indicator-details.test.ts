import {
  changeBetween,
  comparable,
  comparableGroups,
  type Indicator,
  indicator,
  indicatorSeries,
  meetsTarget,
  rankIndicators,
  rollUp,
  targetStanding,
} from 'motcua/indicator';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { codes, figure, request, silent } from './figures.ts';

const MOST = Number.MAX_SAFE_INTEGER;
const month = (from: string, to: string, other: Parameters<typeof figure>[0] = {}) =>
  figure({ period: { from, to }, on: to, ...other });

/** What an indicator with these changes is refused for, whole. */
const problemsOf = (other: object) => refused(() => figure(other as never)).problems;
const wrong = (code: string, path: string | readonly string[], accepted: string, value?: unknown) => ({
  code: `indicator/${code}`,
  path: typeof path === 'string' ? [path] : path,
  severity: 'error',
  ...(value === undefined ? {} : { value }),
  accepted,
});

describe('a figure that is refused is told with what was found and what would be accepted', () => {
  test.each<[object, ReturnType<typeof wrong>]>([
    [{ kind: 'rate' }, wrong('unknown-choice', 'kind', 'share | ratio | amount', 'rate')],
    [
      { verification: 'sure' },
      wrong('unknown-choice', 'verification', 'verified | needs-reconciliation | not-available', 'sure'),
    ],
    [{ numerator: -1 }, wrong('not-a-count', 'numerator', '0, 1, 2, ...', -1)],
    [{ denominator: 100.5 }, wrong('not-a-count', 'denominator', '0, 1, 2, ...', 100.5)],
    [{ kind: 'ratio', numerator: -0.5 }, wrong('not-a-figure', 'numerator', `0..${MOST}`, -0.5)],
    [{ kind: 'ratio', denominator: 2 ** 53 }, wrong('not-a-figure', 'denominator', `0..${MOST}`, 2 ** 53)],
    [{ kind: 'ratio', numerator: '9' }, wrong('not-a-figure', 'numerator', `0..${MOST}`, '9')],
    [{ numerator: null }, wrong('no-figure', 'numerator', "a number, or verification 'not-available'")],
    [{ denominator: null }, wrong('no-figure', 'denominator', "a number, or verification 'not-available'")],
    [{ verification: 'not-available', numerator: null }, wrong('figure-not-available', 'denominator', 'null', 100)],
    [{ numerator: 101 }, wrong('above-whole', 'numerator', '0..100', 101)],
    [{ kind: 'amount' }, wrong('amount-of-many', 'denominator', '1', 100)],
    [{ code: '' }, wrong('no-name', 'code', 'a text')],
    [{ code: 7 }, wrong('no-name', 'code', 'a text')],
    [{ source: undefined }, wrong('no-name', ['source', 'system'], 'a text')],
    [
      { period: { from: '2026-11-14', to: '2026-11-13' } },
      wrong('period-reversed', 'period', 'to 2026-11-13', '2026-11-14'),
    ],
    [{ on: '2026-11-13' }, wrong('before-period-end', 'on', 'from 2026-11-14', '2026-11-13')],
    [
      { uncertainty: { standardError: -0.1 } },
      wrong('not-an-uncertainty', 'uncertainty', 'a standard error of 0 or more', -0.1),
    ],
    [
      { uncertainty: { interval: { low: 0.9, high: 0.8, level: 0.5 } } },
      wrong('not-an-uncertainty', 'uncertainty', 'low <= high', [0.9, 0.8]),
    ],
    [
      { uncertainty: { interval: { low: 0.8, high: 0.9, level: 1 } } },
      wrong('not-an-uncertainty', 'uncertainty', '0 < level < 1', 1),
    ],
    [{ uncertainty: { n: -1 } }, wrong('not-an-uncertainty', 'uncertainty', 'n: 0, 1, 2, ...', -1)],
    [{ uncertainty: { n: 1.5 } }, wrong('not-an-uncertainty', 'uncertainty', 'n: 0, 1, 2, ...', 1.5)],
    [
      { target: { value: 95, direction: 'at-least' } },
      wrong('target-out-of-bounds', ['target', 'value'], '0..1: 95 % is 0.95', '95/1'),
    ],
    [
      { kind: 'ratio', target: { value: -0.5, direction: 'at-least' } },
      wrong('target-out-of-bounds', ['target', 'value'], 'at least 0', '-1/2'),
    ],
    [
      { target: { value: 1, direction: 'up' } },
      wrong('unknown-choice', ['target', 'direction'], 'at-least | above | at-most | below | exactly', 'up'),
    ],
    [
      { target: { value: 1, direction: 'exactly', kind: 'wish' } },
      wrong('unknown-choice', ['target', 'kind'], 'target | ceiling', 'wish'),
    ],
    [
      { target: { value: 1, direction: 'exactly', kind: 'ceiling' } },
      wrong('not-a-ceiling', ['target', 'direction'], 'at-most', 'exactly'),
    ],
  ])('%j', (other, problem) => {
    expect(problemsOf(other)).toEqual([problem]);
  });

  test('each of its days is told at its own place, and a period that is none at both of its ends', () => {
    const places = (other: object) => problemsOf(other).map(({ code, path }) => [code, ...path]);
    expect(places({ period: undefined, on: 'x', knownOn: 'y' })).toEqual([
      ['kernel/not-a-date', 'period', 'from'],
      ['kernel/not-a-date', 'period', 'to'],
      ['kernel/not-a-date', 'on'],
      ['kernel/not-a-date', 'knownOn'],
    ]);
    expect(places({ period: { from: '2026-11-15', to: '2026-11-14' }, on: '2026-11-13' })).toEqual([
      ['indicator/period-reversed', 'period'],
      ['indicator/before-period-end', 'on'],
    ]);
  });

  test('and under one name, a target of nothing among the rest', () => {
    const error = refused(() => figure({ code: '', target: { value: null as never, direction: 'exactly' } }));
    expect([error.code, codes(error.problems)]).toEqual([
      'indicator/invalid',
      ['indicator/no-name', 'kernel/not-a-number'],
    ]);
  });

  test('all that is wrong with two figures or an uncertainty is told at once', () => {
    expect(codes(problemsOf({ numerator: -1, denominator: 0.5 }))).toEqual([
      'indicator/not-a-count',
      'indicator/not-a-count',
    ]);
    const interval = { low: Number.NaN, high: Infinity, level: 0 };
    expect(
      problemsOf({ uncertainty: { standardError: Number.NaN, interval } }).map(({ accepted }) => accepted),
    ).toEqual(['a standard error of 0 or more', 'low <= high', '0 < level < 1']);
    expect(codes(problemsOf({ numerator: null, denominator: null }))).toEqual([
      'indicator/no-figure',
      'indicator/no-figure',
    ]);
  });
});

describe('the bounds of a figure are within it', () => {
  test('the greatest whole number, 0 of 0 and all of all', () => {
    expect(figure({ numerator: MOST, denominator: MOST }).value).toEqual({ n: 1n, d: 1n });
    expect(figure({ kind: 'ratio', numerator: MOST, denominator: 1 }).value).toEqual({ n: BigInt(MOST), d: 1n });
    expect(figure({ kind: 'ratio', numerator: 0, denominator: 1 }).value).toEqual({ n: 0n, d: 1n });
    expect(figure({ kind: 'amount', numerator: 0, denominator: 1 }).value).toEqual({ n: 0n, d: 1n });
  });

  test('an interval of one point, an error of 0, a target of 0 or 1', () => {
    const uncertainty = { standardError: 0, interval: { low: 0.9, high: 0.9, level: 0.95 } };
    expect(figure({ uncertainty }).uncertainty).toEqual(uncertainty);
    expect(figure({ uncertainty: {} }).uncertainty).toEqual({});
    for (const value of [0, 1]) {
      const target = figure({ target: { value, direction: 'exactly' } }).target;
      expect(target).toEqual({ value: { n: BigInt(value), d: 1n }, direction: 'exactly', kind: 'target' });
    }
    expect(figure({ kind: 'ratio', target: { value: 2, direction: 'at-least' } }).target?.value).toEqual({
      n: 2n,
      d: 1n,
    });
  });

  test.each<[object]>([[{ low: Number.NEGATIVE_INFINITY, high: 1, level: 0.5 }], [{ low: 0, high: 1, level: -1 }]])(
    'but not an interval without an end or a confidence: %j',
    (interval) => {
      expect(codes(problemsOf({ uncertainty: { interval } }))).toEqual(['indicator/not-an-uncertainty']);
    },
  );

  test('a figure known by the day it is as of, or without such a day', () => {
    expect(figure({ knownOn: '2026-11-14' }).knownOn).toBe('2026-11-14');
    expect(figure().knownOn).toBe(null);
  });

  test('a denominator left out is 1 of an amount alone', () => {
    const { denominator: _, ...bare } = request;
    expect(indicator({ ...bare, kind: 'amount' })).toMatchObject({ denominator: 1, value: { n: 90n, d: 1n } });
    const nobody = { ...bare, numerator: null, verification: 'not-available' } as const;
    expect(indicator(nobody)).toMatchObject({ numerator: null, denominator: null, value: null });
    expect(codes(refused(() => indicator(bare)).problems)).toEqual(['indicator/no-figure']);
  });

  test('what is not given is not there', () => {
    const plain = figure({ measure: undefined as never });
    expect([plain.measure, plain.definition, plain.missing, 'target' in plain]).toEqual([null, null, [], false]);
  });
});

describe('what differs is told from the second to the first', () => {
  const differs = (code: string, path: readonly string[], value: unknown, accepted: string, severity = 'error') => ({
    code: `indicator/${code}`,
    path,
    severity,
    value,
    accepted,
  });
  const { source } = request;

  test.each<[Parameters<typeof figure>[0], ReturnType<typeof differs>]>([
    [{ code: 'x' }, differs('other-code', ['code'], 'x', 'within-limit')],
    [{ kind: 'ratio' }, differs('other-kind', ['kind'], 'ratio', 'share')],
    [{ measure: null }, differs('other-measure', ['measure'], null, 'dossier')],
    [{ definition: 'x' }, differs('other-definition', ['definition'], 'x', 'null')],
    [{ source: { system: 'one-stop' } }, differs('other-instrument', ['source', 'instrument'], null, 'dossiers')],
    [{ source: { ...source, collector: 'x' } }, differs('other-collector', ['source', 'collector'], 'x', 'null')],
    [{ source: { ...source, population: 'x' } }, differs('other-population', ['source', 'population'], 'x', 'null')],
    [{ source: { ...source, system: 'x' } }, differs('other-system', ['source', 'system'], 'x', 'one-stop', 'warning')],
  ])('%j', (other, problem) => {
    expect(comparable(figure(), figure(other))).toEqual([problem]);
  });

  test('all of it at once', () => {
    expect(codes(comparable(figure(), figure({ code: 'x', measure: 'y', source: { system: 'z' } })))).toEqual([
      'indicator/other-code',
      'indicator/other-measure',
      'indicator/other-instrument',
      'indicator/other-system',
    ]);
  });

  test('by a list that cannot be ranked, with places and whole', () => {
    const october = month('2026-09-15', '2026-10-14', { unit: 'C' });
    const { problems } = refused(() =>
      rankIndicators([figure(), figure({ unit: 'B', source: { ...source, system: 'x' } }), october], {
        best: 'lowest',
      }),
    );
    expect(problems).toEqual([
      differs('other-period', [2, 'period'] as never, '2026-09-15..2026-10-14', '2026-10-15..2026-11-14'),
    ]);
    expect(refused(() => rankIndicators([], { best: 'first' as never })).problems).toEqual([
      wrong('unknown-choice', 'best', 'highest | lowest', 'first'),
    ]);
  });

  test('by groups, which hold every figure once and in order', () => {
    const [a, b] = [figure(), figure({ unit: 'B', definition: 'x' })];
    const [c, d] = [figure({ unit: 'C' }), figure({ unit: 'D', definition: 'x' })];
    expect(comparableGroups([a, b, c, d])).toEqual([
      [a, c],
      [b, d],
    ]);
    expect(comparableGroups([])).toEqual([]);
  });
});

describe('a change that is not told says why, whole', () => {
  const october = month('2026-09-15', '2026-10-14', { numerator: 80 });

  test('of another unit, of nobody as well', () => {
    const other = (a: string | null, b: string | null) => {
      const before = month('2026-09-15', '2026-10-14', { unit: a });
      return changeBetween(before, figure({ unit: b })).problems;
    };
    const problem = { code: 'indicator/other-unit', path: ['unit'], severity: 'error' };
    expect(other('A', 'B')).toEqual([{ ...problem, value: 'B', accepted: 'A' }]);
    expect(other(null, 'B')).toEqual([{ ...problem, value: 'B', accepted: 'null' }]);
    expect(other(null, null)).toEqual([]);
  });

  test('across a break, in the wrong order, without a value', () => {
    const { problems } = changeBetween(october, figure(), { breaks: [{ on: '2026-10-15' }, { on: '2026-01-01' }] });
    expect(problems).toEqual([
      { code: 'indicator/across-break', path: ['period'], severity: 'error', value: '2026-10-15' },
    ]);
    expect(changeBetween(figure(), october).problems).toEqual([
      wrong('overlapping', ['period', 'from'], 'after 2026-11-14', '2026-09-15'),
    ]);
    expect(changeBetween(october, silent()).problems).toEqual([
      { code: 'indicator/no-value', path: ['value'], severity: 'note' },
    ]);
  });

  test('across a break between periods in the wrong order too', () => {
    const { problems } = changeBetween(figure(), october, { breaks: [{ on: '2026-10-15' }] });
    expect(codes(problems)).toEqual(['indicator/across-break', 'indicator/overlapping']);
  });

  test('of partial figures, each by how many it misses', () => {
    const partial = month('2026-09-15', '2026-10-14', { numerator: 80, missing: ['C'] });
    const { change, problems } = changeBetween(partial, figure({ missing: ['C', 'D'] }));
    expect(change).toEqual({ n: 1n, d: 10n });
    const missing = { code: 'indicator/missing-parts', path: ['missing'], severity: 'warning' };
    expect(problems).toEqual([
      { ...missing, value: 1 },
      { ...missing, value: 2 },
    ]);
  });

  test.each<[string, string, string]>([
    ['2026-10-15', '2026-11-14', '1 months'],
    ['2026-01-31', '2026-03-30', '2 months'],
    ['2025-10-15', '2026-10-14', '12 months'],
    ['2025-11-01', '2026-01-31', '3 months'],
    ['2026-10-15', '2026-11-15', '32 days'],
    ['2026-10-15', '2026-10-15', '1 days'],
    ['9999-12-01', '9999-12-31', '1 months'],
    ['9999-01-01', '9999-12-31', '12 months'],
    ['9999-12-02', '9999-12-31', '30 days'],
  ])('from %s to %s is %s', (from, to, length) => {
    // two days, in no month
    const [before, after] = [month('2020-01-01', '2020-01-02'), month(from, to)];
    expect(changeBetween(before, after).problems).toEqual([
      { code: 'indicator/other-length', path: ['period'], severity: 'warning', value: length, accepted: '2 days' },
    ]);
  });
});

describe('a series that is none says why, whole', () => {
  const may = month('2025-05-01', '2025-05-31');

  test('of two indicators, of days that are told twice, of too many', () => {
    expect(refused(() => indicatorSeries([may, month('2025-06-01', '2025-06-30', { code: 'x' })])).problems).toEqual([
      { ...wrong('other-code', 'code', 'within-limit', 'x'), path: [1, 'code'] },
    ]);
    expect(refused(() => indicatorSeries([may, month('2025-05-31', '2025-06-30')])).problems).toEqual([
      { ...wrong('overlapping', '', 'after 2025-05-31', '2025-05-31'), path: [1, 'period', 'from'] },
    ]);
    expect(refused(() => indicatorSeries(new Array(36_601).fill(may))).problems[0]).toEqual({
      ...wrong('too-many', '', 'at most 36600', 36_601),
      path: [],
    });
  });

  test('and as many as there may be are one, in which a day between two figures is a gap', () => {
    const first = new Date('1990-01-01T00:00Z').getTime();
    const day = (at: number) => new Date(first + at * 86_400_000).toISOString().slice(0, 10);
    const points = Array.from({ length: 36_600 }, (_, at): Indicator => {
      const on = day(at * 2);
      return { ...may, period: { from: on, to: on }, on };
    });
    const { gaps, segments } = indicatorSeries(points);
    expect([gaps.length, gaps[0], segments.length]).toEqual([36_599, { from: day(1), to: day(1) }, 1]);
  });

  test('its problems are told at the place of the later figure, and leave the earlier ones', () => {
    const breaks = [{ on: '2025-06-01' }];
    const points = [
      month('2025-05-01', '2025-05-31'),
      month('2025-06-01', '2025-06-30'),
      month('2025-07-01', '2025-08-31'),
    ];
    const series = indicatorSeries(points, { breaks });
    expect(series.problems).toEqual([
      { code: 'indicator/across-break', path: [1, 'period'], severity: 'error', value: '2025-06-01' },
      {
        code: 'indicator/other-length',
        path: [2, 'period'],
        severity: 'warning',
        value: '2 months',
        accepted: '1 months',
      },
    ]);
    expect(series.segments.map((segment) => segment.length)).toEqual([1, 2]);
    expect(series.breaks).toBe(breaks);
  });
});

describe('a roll-up that is refused or doubtful says why, whole', () => {
  const whole = { unit: 'province' };

  test('with the place of the part', () => {
    const refusedFor = (other: Parameters<typeof figure>[0]) =>
      refused(() => rollUp([figure(), figure({ unit: 'B', ...other })], whole)).problems;
    expect(refusedFor({ on: '2026-11-15' })).toEqual([
      { ...wrong('other-day', '', '2026-11-14, known all', '2026-11-15, known all'), path: [1, 'on'] },
    ]);
    expect(refusedFor({ knownOn: '2026-11-20' })).toEqual([
      { ...wrong('other-day', '', '2026-11-14, known all', '2026-11-14, known 2026-11-20'), path: [1, 'on'] },
    ]);
    expect(refusedFor({ unit: 'A' })).toEqual([
      { code: 'indicator/unit-twice', path: [1, 'unit'], severity: 'error', value: 'A' },
    ]);
    expect(refusedFor({ unit: null })).toEqual([{ code: 'indicator/no-unit', path: [1, 'unit'], severity: 'error' }]);
    const percent = figure({ kind: 'ratio', measure: '%', numerator: 93, denominator: 100 });
    expect(refused(() => rollUp([percent], whole)).problems).toEqual([
      { code: 'indicator/no-counts', path: [0, 'measure'], severity: 'error', value: '%' },
    ]);
    expect(refused(() => rollUp([], whole)).problems).toMatchObject([
      { code: 'indicator/no-parts', accepted: 'at least one' },
    ]);
  });

  test('where the sum is too large, above or below the line', () => {
    const most = { kind: 'ratio', numerator: MOST, denominator: 1 } as const;
    const under = { kind: 'ratio', numerator: 1, denominator: MOST } as const;
    const accepted = `0..${MOST}, by the digits a number holds`;
    for (const [path, part] of [
      ['numerator', most],
      ['denominator', under],
    ] as const) {
      const { problems } = refused(() => rollUp([figure(part), figure({ ...part, unit: 'B' })], whole));
      expect(problems).toMatchObject([{ code: 'indicator/sum-too-large', path: [path], value: 2 * MOST, accepted }]);
    }
    expect(rollUp([figure(most)], whole).sum.numerator).toBe(MOST);
  });

  test('of a part without figures: how many there are, which are missing, and once', () => {
    const partial = figure({ unit: 'P', missing: ['X', 'Y'] });
    const other = figure({ unit: 'Q', missing: ['Y'] });
    const { sum, parts, partial: isPartial, problems } = rollUp([silent({ unit: 'S' }), partial, other], whole);
    expect([sum.missing, parts, isPartial]).toEqual([['S', 'X', 'Y'], 3, true]);
    expect(problems).toEqual([{ code: 'indicator/missing-parts', path: ['missing'], severity: 'warning', value: 3 }]);
    expect(rollUp([partial], whole).sum.verification).toBe('needs-reconciliation');
  });

  test('of estimates: how many lost their uncertainty; of another system: that', () => {
    const sample = (unit: string) => figure({ unit, uncertainty: { standardError: 0.01 } });
    const { problems } = rollUp([sample('A'), figure({ unit: 'B' }), sample('C')], whole);
    expect(problems).toEqual([
      { code: 'indicator/uncertainty-left-out', path: ['uncertainty'], severity: 'warning', value: 2 },
    ]);
    const system = (unit: string, name: string) => figure({ unit, source: { ...request.source, system: name } });
    const mixed = rollUp([system('A', 'x'), system('B', 'y'), system('C', 'x')], whole);
    expect(mixed.sum.source).toEqual({ system: 'x + y', instrument: 'dossiers' });
    expect(mixed.problems).toMatchObject([
      { code: 'indicator/other-system', path: [1, 'source', 'system'], value: 'y' },
    ]);
  });

  test('the sum of silent amounts has no denominator, of amounts it is 1', () => {
    const amount = { kind: 'amount', numerator: 3, denominator: 1 } as const;
    expect(rollUp([figure(amount), figure({ ...amount, unit: 'B' })], whole).sum.denominator).toBe(1);
    const nobody = silent({ kind: 'amount' });
    expect(rollUp([nobody], whole).sum).toMatchObject({ numerator: null, denominator: null, kind: 'amount' });
  });

  test('the target of the whole is its own', () => {
    const part = figure({ target: { value: 0.95, direction: 'at-least' } });
    expect('target' in rollUp([part], whole).sum).toBe(false);
  });
});

describe('a target that is not met is told whole', () => {
  test.each([
    [{ value: 0.95, direction: 'at-least' }, 'target-missed', '>= 19/20'],
    [{ value: 0.5, direction: 'at-most' }, 'target-missed', '<= 1/2'],
    [{ value: 0.5, direction: 'exactly' }, 'target-missed', '= 1/2'],
    [{ value: 0.5, direction: 'at-most', kind: 'ceiling' }, 'above-ceiling', '<= 1/2'],
  ] as const)('%j', (target, code, accepted) => {
    expect(targetStanding(figure({ target })).problems).toEqual([
      { code: `indicator/${code}`, path: ['value'], severity: 'warning', value: '9/10', accepted },
    ]);
  });

  test('nor one of a figure without a value', () => {
    const unknown = silent({ target: { value: 1, direction: 'exactly' } });
    expect(targetStanding(unknown).problems).toEqual([
      { code: 'indicator/no-value', path: ['value'], severity: 'note' },
    ]);
    expect(meetsTarget(figure())).toBe(null);
  });
});
