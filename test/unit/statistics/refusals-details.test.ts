// What is refused of a tally, a report or a list tells where, what was given and what would be taken; and what is at the edge is taken.
import { toEpochDay } from 'motcua/calendar';
import type { DossierRow } from 'motcua/dossier';
import {
  type ByLevel,
  checkSuccession,
  form06,
  form07b,
  overdueDossiers,
  type Period,
  type PeriodOfYear,
  pageOf,
  publicSnapshot,
  type RateDefinition,
  rate,
  rateBounds,
  reportFigures,
  reportingPeriod,
  restate,
  type TallyOptions,
  tally,
  tallyAccumulator,
} from 'motcua/statistics';
import { unitRegistry } from 'motcua/unit';
import { rates, reportForms, reportingCalendars } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { disposition, november, stateOf } from './states.ts';

/** The problem a call is refused with. */
const problemOf = (call: () => unknown) => {
  const { code, path, value, accepted } = refused(call).problems[0] ?? {};
  return { code: code?.replace('statistics/', ''), path, value, accepted };
};
const counter = (options: object) => tallyAccumulator({ period: november, keys: [], ...options } as TallyOptions);
const own = (name: unknown, of: unknown = () => null) => ({ name, of });
const december: Period = { from: '2026-11-15', to: '2026-12-14' };

describe('what to count is refused', () => {
  const WORDS = 'unit | level | field | procedure | channel | returnChannel | period';
  const OWN = 'a name that is no key of a state, and a function';

  test.each<[string, object, readonly (string | number)[], unknown, string]>([
    ['a key that is none', { keys: ['unit', 'colour'] }, ['keys', 1], 'colour', WORDS],
    ['an own key by a usual name', { keys: [own('unit')] }, ['keys', 0], 'unit', OWN],
    ['an own key without a function', { keys: ['unit', own('year', '2026')] }, ['keys', 1], 'year', OWN],
    ['an own key whose name is no text', { keys: [own(5)] }, ['keys', 0], 5, OWN],
    ['a key that is nothing', { keys: [undefined] }, ['keys', 0], null, OWN],
    ['a due date', { against: 'printed' }, ['against'], 'printed', 'lawful | promised | reappointed'],
    ['a granularity', { granularity: 'week' }, ['granularity'], 'week', 'day | half-day | instant'],
    ['a basis', { countedAt: 'elsewhere' }, ['countedAt'], 'elsewhere', 'competent | desk | ended-by'],
    ['a kind of days', { lateIn: 'weeks' }, ['lateIn'], 'weeks', 'working | calendar'],
    ['a measure', { measures: ['facts', 'height'] }, ['measures'], 'height', 'late-days | causes | facts'],
  ])('%s, by its place', (_, options, path, value, accepted) => {
    expect(problemOf(() => counter(options))).toEqual({ code: 'unknown-choice', path, value, accepted });
  });

  test('with a key twice, and with more than sixteen', () => {
    const keys = (count: number) => Array.from({ length: count }, (_, at) => own(`k${at}`));
    expect(problemOf(() => counter({ keys: ['unit', own('year'), 'unit'] }))).toEqual({
      code: 'keys',
      path: ['keys'],
      value: 'unit, year, unit',
      accepted: 'up to 16, each once',
    });
    expect(problemOf(() => counter({ keys: keys(17) })).code).toBe('keys');
    expect(counter({ keys: keys(16) }).create().keys).toHaveLength(16);
  });

  test('without levels for the key level', () => {
    expect(problemOf(() => counter({ keys: ['level'] }))).toMatchObject({
      code: 'no-levels',
      path: ['levelOf'],
      accepted: 'the level of a unit, for the key level',
    });
  });

  test('for a period that ends before it begins, and not for one of a day', () => {
    const period = { from: '2026-11-14', to: '2026-11-13' };
    const problem = {
      code: 'no-such-period',
      path: ['period'],
      value: '2026-11-14..2026-11-13',
      accepted: 'from <= to',
    };
    expect(problemOf(() => counter({ period }))).toEqual(problem);
    const day = { from: november.to, to: november.to };
    expect(counter({ period: day }).create().periods).toEqual([day]);
  });

  test('for several periods without the key for them, for none, and for more than a thousand', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, at) => {
        const day = new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
        return { from: day, to: day };
      });
    const problem = { code: 'periods-without-key', path: ['period'], accepted: 'one, or with the key period 1..1000' };
    const keys = ['period'];
    expect(problemOf(() => counter({ period: [november, december] }))).toEqual({ ...problem, value: 2 });
    expect(problemOf(() => counter({ period: [], keys }))).toEqual({ ...problem, value: 0 });
    expect(problemOf(() => counter({ period: days(1001), keys }))).toEqual({ ...problem, value: 1001 });
    expect(counter({ period: days(1000), keys }).create().periods).toHaveLength(1000);
  });

  test('for periods with one last day', () => {
    const period = [december, november, { ...november, from: '2026-11-01' }];
    expect(problemOf(() => counter({ period, keys: ['period'] }))).toEqual({
      code: 'period-twice',
      path: ['period'],
      value: november.to,
      accepted: 'a last day each',
    });
  });
});

test.each<[string, object]>([
  ['the due date of a reappointment', { against: 'reappointed' }],
  ['the promised due date', { against: 'promised' }],
  ['half-days', { granularity: 'half-day' }],
  ['minutes', { granularity: 'instant' }],
  ['the desk', { countedAt: 'desk' }],
  ['who ended it', { countedAt: 'ended-by' }],
  ['days of the calendar', { lateIn: 'calendar' }],
])('counting may go by %s', (_, options) => {
  expect(counter(options).create().cells).toEqual([]);
});

test('the level is asked of units that are named, and of no other', () => {
  const asked: unknown[] = [];
  const levelOf = (unit: string) => {
    asked.push(unit);
    return 'commune';
  };
  const { unit: _, ...unnamed } = stateOf({});
  const { cells } = tally([stateOf({}), unnamed], { period: november, keys: ['level'], levelOf });
  expect([cells.map(({ key }) => key), asked]).toEqual([[[null], ['commune']], ['A']]);
});

describe('a state is refused', () => {
  test('when it is of none of the last days', () => {
    const { create, add } = counter({ period: [november, december], keys: ['period'] });
    const problem = { code: 'other-day', path: ['on'], accepted: '2026-11-14 | 2026-12-14' };
    expect(problemOf(() => add(create(), stateOf({}, '2026-11-15')))).toEqual({ ...problem, value: '2026-11-15' });
    expect(problemOf(() => add(create(), null as never))).toEqual({ ...problem, value: null });
  });

  test('when it is known on another day', () => {
    const [any, known] = [counter({}), counter({ knownOn: '2026-11-20' })];
    const problem = { code: 'other-known-on', path: ['knownOn'] };
    const state = { ...stateOf({}), knownOn: '2026-11-16' };
    expect(problemOf(() => any.add(any.create(), state))).toEqual({
      ...problem,
      value: '2026-11-16',
      accepted: 'null',
    });
    expect(problemOf(() => known.add(known.create(), state))).toEqual({
      ...problem,
      value: '2026-11-16',
      accepted: '2026-11-20',
    });
  });

  test('by a list of another day', () => {
    const problem = { code: 'other-day', path: ['on'], accepted: '2026-11-20' };
    expect(problemOf(() => overdueDossiers([stateOf({})], '2026-11-20'))).toEqual({ ...problem, value: november.to });
    expect(problemOf(() => overdueDossiers([null as never], '2026-11-20'))).toEqual({ ...problem, value: null });
  });
});

test('a tally of something else is refused by its digest', () => {
  const { create, merge } = counter({});
  const [mine, other] = [create(), counter({ keys: ['unit'] }).create()];
  const problem = { code: 'other-tally', path: ['digest'], accepted: mine.digest };
  expect(problemOf(() => merge(mine, other))).toEqual({ ...problem, value: other.digest });
  expect(problemOf(() => merge(mine, undefined as never))).toEqual({ ...problem, value: null });
});

describe('a reporting period', () => {
  const { government } = reportingCalendars;
  const of = (year: number, which: unknown, closes: number | 'month-end' = 14) =>
    reportingPeriod({ ...government, closes }, year, which as PeriodOfYear);

  test.each<[unknown, string, unknown]>([
    [{ month: 13 }, 'month', 13],
    [{ month: '1.5' }, 'month', null],
    [{ month: false }, 'month', null],
    [{ nineMonths: false }, 'nineMonths', null],
    [{ fortnight: 1 }, 'fortnight', 1],
    [{}, 'which', null],
    [null, 'which', null],
  ])('is refused by the name of what is asked: %j', (which, path, value) => {
    expect(problemOf(() => of(2026, which))).toEqual({
      code: 'no-such-period',
      path: [path],
      value,
      accepted: 'month 1..12 | quarter 1..4 | half 1..2 | nineMonths | wholeYear',
    });
  });

  test('is refused by the day it closes on, and by its year', () => {
    const closing = { code: 'no-such-closing', path: ['closes'], accepted: '1..27 | month-end' };
    expect(problemOf(() => of(2026, { month: 1 }, 28))).toEqual({ ...closing, value: 28 });
    const year = { code: 'no-such-period', path: ['year'], accepted: '1971..9998' };
    expect(problemOf(() => of(1970, { month: 1 }))).toEqual({ ...year, value: 1970 });
    expect(problemOf(() => of(9999, { month: 1 }))).toEqual({ ...year, value: 9999 });
  });

  test('may close on the first day of a month or on the 27th, from 1971 to 9998', () => {
    expect(of(2026, { month: 1 }, 1)).toEqual({ from: '2025-12-02', to: '2026-01-01' });
    expect(of(2026, { month: 1 }, 27)).toEqual({ from: '2025-12-28', to: '2026-01-27' });
    expect(of(1971, { month: 1 })).toEqual({ from: '1970-12-15', to: '1971-01-14' });
    expect(of(9998, { wholeYear: true })).toEqual({ from: '9997-12-15', to: '9998-12-14' });
  });
});

describe('a report', () => {
  const counted = (rows: readonly Partial<DossierRow>[] = []) =>
    tally(
      rows.map((row) => stateOf(row)),
      { period: november, keys: [] },
    );

  test.each<[string, unknown, unknown]>([
    ['two', [november, december], 2],
    ['none', [], 0],
    ['what is no list', undefined, null],
  ])('is of one period, not of %s', (_, periods, value) => {
    const broken = { ...counted(), periods: periods as never };
    expect(problemOf(() => form06(broken, { disposition }))).toEqual({
      code: 'many-periods',
      path: ['periods'],
      value,
      accepted: '1',
    });
  });

  test('sums columns it has', () => {
    const [form] = reportForms.apologies.map(({ value }) => value);
    const columns = (form?.columns ?? []).slice(0, 2).map((column) => ({ ...column, content: { sum: ['99'] } }));
    const broken = { ...(form as NonNullable<typeof form>), columns };
    expect(problemOf(() => reportFigures(counted(), { form: broken, disposition }))).toEqual({
      code: 'no-such-column',
      path: ['99'],
      value: '99',
      accepted: columns.map(({ id }) => id).join(' | '),
    });
  });

  test('without a total has no rate to show', () => {
    const form = { ...form06(counted(), { disposition }), rows: [] };
    expect(problemOf(() => publicSnapshot(form, rates.withinLimit))).toMatchObject({
      code: 'not-a-count',
      value: null,
    });
  });
});

describe('what is no count', () => {
  const columns = { 3: 0, 4: 0, 5: 0, 6: 0, 7: 2, 8: 1, 9: 1, 10: 0, 11: 0, 12: 0, 13: 0 };
  const accepted = '0, 1, 2, ...';

  test.each<[unknown, unknown]>([
    [-1, -1],
    [1.5, 1.5],
    ['1', '1'],
    [null, null],
    [undefined, null],
    [{ n: 1 }, null],
    [true, null],
  ])('is told of a rate as it was found: %j', (figure, value) => {
    const broken = { ...columns, 7: figure as never };
    expect(problemOf(() => rate({ columns: broken }, rates.withinLimit))).toEqual({
      code: 'not-a-count',
      path: ['denominator', '7'],
      value,
      accepted,
    });
  });

  test('is told of bounds, and parts above the whole are added up', () => {
    expect(problemOf(() => rateBounds({ numerator: 1, others: 0.5, denominator: 4 }))).toEqual({
      code: 'not-a-count',
      path: ['others'],
      value: 0.5,
      accepted,
    });
    expect(problemOf(() => rateBounds({ numerator: 3, others: 2, denominator: 4 }))).toMatchObject({
      code: 'parts-above-whole',
      value: 5,
      accepted: 'at most 4',
    });
  });

  const zeros: ByLevel = { province: 0, district: 0, commune: 0 };
  const unit = { unit: 'A', authority: zeros, oneStop: zeros, processes: zeros };

  test.each(['authority', 'oneStop', 'processes'] as const)('is told of form II.07b by unit and kind: %s', (kind) => {
    const told = (commune: unknown) => problemOf(() => form07b([unit, { ...unit, [kind]: { ...zeros, commune } }]));
    const problem = { code: 'not-a-count', path: [1, kind], accepted };
    expect(told(-1)).toEqual({ ...problem, value: -1 });
    expect(told('3')).toEqual({ ...problem, value: null });
    expect(told(undefined)).toEqual({ ...problem, value: null });
  });

  test('is not nought: a level without procedures is counted', () => {
    expect(form07b([{ ...unit, authority: { ...zeros, commune: 2 } }])[0]?.columns).toMatchObject({
      3: 2,
      4: 0,
      6: 2,
      7: 0,
    });
  });
});

describe('a page', () => {
  test.each<[object, string, unknown, string]>([
    [{ page: 0 }, 'page', 0, '1, 2, ...'],
    [{ page: 0, size: 0 }, 'page', 0, '1, 2, ...'],
    [{ size: 10_001 }, 'size', 10_001, '1..10000'],
  ])('is refused by its number or its size: %j', (options, path, value, accepted) => {
    expect(problemOf(() => pageOf([], options))).toEqual({ code: 'no-such-page', path: [path], value, accepted });
  });

  test('holds one, or ten thousand', () => {
    const list = Array.from({ length: 10_001 }, (_, at) => at);
    expect(pageOf(list, { size: 1, page: 2 })).toEqual({ items: [1], page: 2, pages: 10_001, total: 10_001 });
    expect(pageOf(list, { size: 10_000, page: 2 })).toEqual({ items: [10_000], page: 2, pages: 2, total: 10_001 });
  });
});

describe('units of another day', () => {
  const registry = unitRegistry({ units: [{ code: 'A', names: { vi: 'Xã A' }, kind: 'area', level: 'commune' }] });
  const counted = (options: Partial<TallyOptions> = {}) => tally([], { period: november, keys: ['unit'], ...options });

  test('are asked of a tally with the key unit', () => {
    expect(problemOf(() => restate(counted({ keys: ['field', 'channel'] }), registry, november.to))).toEqual({
      code: 'no-unit-key',
      path: ['keys'],
      value: ['field', 'channel'],
      accepted: 'a tally with the key unit',
    });
  });

  test('are not those of a day before the last of all periods', () => {
    const both = counted({ period: [november, december], keys: ['unit', 'period'] });
    const backwards = { code: 'restated-backwards', path: ['on'] };
    expect(problemOf(() => restate(both, registry, '2026-11-30'))).toEqual({
      ...backwards,
      value: '2026-11-30',
      accepted: '2026-12-14 or later',
    });
    const once = restate(both, registry, '2027-01-31').tally;
    expect(problemOf(() => restate(once, registry, '2027-01-01'))).toEqual({
      ...backwards,
      value: '2027-01-01',
      accepted: '2027-01-31 or later',
    });
  });

  test.each<[string, number, unknown]>([
    ['before', 2, [november, december]],
    ['before', 0, []],
  ])('are compared for one period on each side: %s, %s', (side, value, periods) => {
    const broken = { ...counted(), periods: periods as never };
    expect(problemOf(() => checkSuccession(broken, counted(), registry, november.to))).toEqual({
      code: 'many-periods',
      path: [side, 'periods'],
      value,
      accepted: 'one period',
    });
    expect(problemOf(() => checkSuccession(counted(), broken, registry, november.to)).path).toEqual([
      'after',
      'periods',
    ]);
  });
});

test('a definition of a rate that asks of nothing has no value', () => {
  const nothing: RateDefinition = { ...rates.withinLimit, numerator: [], denominator: [] };
  expect(rate({ columns: {} as never }, nothing)).toMatchObject({ numerator: 0, denominator: 0, value: null });
});

test('a dossier an own key cannot read is bad by the code of its refusal, each code apart, in order', () => {
  const day = { name: 'day', of: ({ unit }: { unit?: string | null }) => String(toEpochDay(unit as string)) };
  const states = [stateOf({}), stateOf({ unit: '2026-11-02', dueOn: '1990-01-01' }), stateOf({ unit: '2026-11-02' })];
  const { bad, cells } = tally([...states, stateOf({})], { period: november, keys: [day] });
  expect(bad).toEqual([
    { code: 'calendar/out-of-coverage', dossiers: 1 },
    { code: 'kernel/not-a-date', dossiers: 2 },
  ]);
  expect(cells).toHaveLength(1);
});
