import { timeline } from 'motcua/dossier';
import {
  apologiesOwed,
  applicantDeadlines,
  byHolder,
  carriedOver,
  dueWithin,
  overdueDossiers,
  pageOf,
} from 'motcua/statistics';
import { vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { november, stateOf } from './states.ts';

const on = '2026-11-20';
const { calendar, policy } = vietnam(on);

const one = (id: string, row: Parameters<typeof stateOf>[0]) => ({ id, ...stateOf(row, on) });
const told = (list: readonly { item: { id: string }; by: string; workingDays: number }[]) =>
  list.map(({ item, by, workingDays }) => [item.id, by, workingDays]);

describe('what is due', () => {
  // Friday 20/11; Tuesday 24/11 is a holiday, so two working days on is Wednesday 25/11
  const states = [
    one('later', { dueOn: '2026-11-26' }),
    one('in two', { dueOn: '2026-11-25' }),
    one('on the holiday', { dueOn: '2026-11-24' }),
    one('today', { dueOn: '2026-11-20', unit: 'B' }),
    one('today too', { dueOn: '2026-11-20', unit: 'A' }),
    one('overdue', { dueOn: '2026-11-19' }),
    one('done', { dueOn: '2026-11-23', endedOn: '2026-11-19' }),
    one('suspended', { dueOn: '2026-11-23', suspendedOn: '2026-11-18' }),
    one('no due date', { dueOn: null }),
  ];

  test('within two working days is told, the most urgent first, holidays left out', () => {
    expect(told(dueWithin(states, { on, workingDays: 2 }))).toEqual([
      ['today too', on, 0],
      ['today', on, 0],
      ['on the holiday', '2026-11-24', 1],
      ['in two', '2026-11-25', 2],
    ]);
  });

  test('on the day itself is what is due within none', () => {
    expect(told(dueWithin(states, { on, workingDays: 0 })).map(([id]) => id)).toEqual(['today too', 'today']);
  });

  test('and passed is told apart, the longest first', () => {
    const late = [
      ...states,
      one('long', { dueOn: '2026-11-10' }),
      one('slept', { dueOn: '2026-11-13', suspendedOn: '2026-11-16' }),
    ];
    expect(told(overdueDossiers(late, on))).toEqual([
      ['long', '2026-11-10', -8],
      ['slept', '2026-11-13', -5],
      ['overdue', '2026-11-19', -1],
    ]);
  });

  test('asks for states of the day', () => {
    const yesterday = [stateOf({}, '2026-11-19')];
    expect(refused(() => dueWithin(yesterday, { on, workingDays: 2 })).code).toBe('statistics/other-day');
    expect(refused(() => overdueDossiers(yesterday, on)).code).toBe('statistics/other-day');
    expect(refused(() => apologiesOwed(yesterday, on)).code).toBe('statistics/other-day');
    expect(refused(() => carriedOver(yesterday, november)).code).toBe('statistics/other-day');
    expect(refused(() => overdueDossiers([null as never], on)).code).toBe('statistics/other-day');
    expect(refused(() => overdueDossiers(yesterday, { on } as never)).code).toBe('kernel/not-a-date');
  });
});

test('apologies that are owed are told with their last day, and whether it has passed', () => {
  const states = [
    one('near', { dueOn: '2026-11-20' }),
    one('overdue', { dueOn: '2026-11-19' }),
    one('said', { dueOn: '2026-11-19', apologisedOn: '2026-11-18' }),
    one('far', { dueOn: '2026-12-20' }),
  ];
  const list = apologiesOwed(states, on, { apology: policy.apology });
  expect(list.map(({ item, by, status }) => [item.id, by, status])).toEqual([
    ['overdue', '2026-11-18', 'missing'],
    ['near', '2026-11-19', 'missing'],
  ]);
});

test('what is carried over is what column 6 counts, the first received first', () => {
  const row = (receivedAt: string, endedOn: string | null, outcome = 'finished') =>
    stateOf({ receivedAt, endedOn, outcome: outcome as never });
  const [a, b] = [row('2026-10-14', null), row('2026-10-01', '2026-10-15')];
  const others = [row('2026-10-01', '2026-10-14'), row('2026-10-15', null), row('2026-10-01', '2026-10-20', 'refused')];
  expect(carriedOver([a, ...others, b], november)).toEqual([b, a]);
  expect(refused(() => carriedOver([], { from: '2026-11-14', to: '2026-11-13' })).code).toBe(
    'statistics/no-such-period',
  );
});

describe('what applicants owe', () => {
  const supplement = {
    value: { effect: 'restart', most: 1, within: { amount: 5, unit: 'working-day' } },
    basis: [],
  } as const;
  const dossier = (id: string, asked: string, recordedAt?: string) => ({
    id,
    timeline: timeline(
      [
        { kind: 'received', at: '2026-11-09T09:00' },
        { kind: 'supplement-requested', at: asked, ...(recordedAt === undefined ? {} : { recordedAt }) },
      ],
      { procedure: null, limit: { amount: 30, unit: 'working-day' }, calendar, policy: { ...policy, supplement } },
    ),
  });

  test('within so many working days is told, the nearest first', () => {
    const list = [
      dossier('b', '2026-11-17T09:00'),
      dossier('a', '2026-11-16T09:00'),
      dossier('far', '2026-11-20T09:00'),
    ];
    expect(told(applicantDeadlines(list, { on, workingDays: 2 }))).toEqual([
      ['a', '2026-11-23', 1],
      ['b', '2026-11-25', 2],
    ]);
  });

  test('is told only as far as it was known', () => {
    const list = [dossier('a', '2026-11-16T09:00', '2026-11-19T09:00')];
    expect(applicantDeadlines(list, { on, workingDays: 2, knownOn: '2026-11-18' })).toEqual([]);
    expect(applicantDeadlines(list, { on, workingDays: 2, knownOn: '2026-11-19' })).toHaveLength(1);
  });
});

describe('a page of a list', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];

  test.each([
    [{}, list, 1, 1],
    [{ size: 2 }, ['a', 'b'], 1, 3],
    [{ page: 3, size: 2 }, ['e'], 3, 3],
    [{ page: 4, size: 2 }, [], 4, 3],
    [{ page: 1, size: 5 }, list, 1, 1],
  ])('%j', (options, items, page, pages) => {
    expect(pageOf(list, options)).toEqual({ items, page, pages, total: 5 });
  });

  test('of nothing is one empty page', () => {
    expect(pageOf([])).toEqual({ items: [], page: 1, pages: 1, total: 0 });
  });

  test('of twenty when nobody says how many', () => {
    expect(pageOf(Array.from({ length: 21 }, (_, at) => at)).items).toHaveLength(20);
  });

  test.each([
    [{ page: 0 }, 'page'],
    [{ page: 1.5 }, 'page'],
    [{ size: 0 }, 'size'],
    [{ size: 10_001 }, 'size'],
    [{ size: Number.NaN }, 'size'],
  ])('is refused: %j', (options, path) => {
    const { code, problems } = refused(() => pageOf(list, options));
    expect([code, problems[0]?.path]).toEqual(['statistics/no-such-page', [path]]);
  });
});

test('a list by holder tells who has most, by the agency or as the caller says', () => {
  const list = overdueDossiers(
    ['A', 'C', 'B', 'C', 'B', undefined].map((unit) => {
      const { unit: _, ...state } = one('x', { dueOn: '2026-11-10' });
      return unit === undefined ? state : { ...state, unit };
    }),
    on,
  );
  expect(byHolder(list).map(({ holder, entries }) => [holder, entries.length])).toEqual([
    ['B', 2],
    ['C', 2],
    ['A', 1],
    [null, 1],
  ]);
  expect(byHolder(list, () => 'all').map(({ entries }) => entries.length)).toEqual([6]);
});
