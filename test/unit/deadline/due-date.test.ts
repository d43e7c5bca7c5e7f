import { dueDate, explainDueDate } from 'motcua';
import { compileCalendar, withHours, withNotice } from 'motcua/calendar';
import {
  type DeadlinePolicy,
  type DeadlineQuery,
  daysRemaining,
  latestReceipt,
  safeParseDeadlinePolicy,
  safeParseTimeLimit,
  type TimeLimit,
  warnFrom,
} from 'motcua/deadline';
import { vietnam, vietnamCalendar, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const { policy } = vietnam('2026-11-20');
const query = (receivedAt: string, limit: TimeLimit, changes: Partial<DeadlinePolicy> = {}): DeadlineQuery => ({
  receivedAt,
  limit,
  calendar: vietnamCalendar,
  policy: { ...policy, ...changes },
});
const due = (...of: Parameters<typeof query>) => dueDate(query(...of)).dueOn;
const rulesOf = (...of: Parameters<typeof query>) =>
  explainDueDate(query(...of)).because.map(
    ({ rule, applied }) => `${applied ? '' : 'not '}${rule.replace('deadline/', '')}`,
  );

const wd = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const choice = <T>(value: T) => ({ value, basis: [] });

describe('limits', () => {
  test.each<[string, TimeLimit, string]>([
    ['2026-11-20T09:00', wd(3), '2026-11-26'],
    ['2026-11-20', wd(3), '2026-11-26'],
    ['2026-04-15T09:00', { amount: 15, unit: 'calendar-day' }, '2026-05-04'],
    ['2024-04-19T09:00', { amount: 15, unit: 'calendar-day' }, '2024-05-04'],
    ['2026-08-18T09:00', { amount: 2, unit: 'week' }, '2026-09-03'],
    ['2025-11-01T09:00', { amount: 6, unit: 'month' }, '2026-05-04'],
    ['2026-01-31T09:00', { amount: 1, unit: 'month' }, '2026-03-02'],
    ['2024-02-29T09:00', { amount: 1, unit: 'year' }, '2025-02-28'],
    ['2026-11-23T14:59', { unit: 'same-day' }, '2026-11-23'],
    ['2026-11-23T15:00', { unit: 'same-day' }, '2026-11-23'],
    ['2026-11-23T15:01', { unit: 'same-day' }, '2026-11-25'],
    ['2026-11-23', { unit: 'same-day' }, '2026-11-23'],
    ['2026-11-21T09:00', { unit: 'same-day' }, '2026-11-23'],
    ['2026-11-21T09:00', { unit: 'on-the-spot' }, '2026-11-21'],
    ['2026-11-23T15:10', { unit: 'on-the-spot' }, '2026-11-23'],
    ['2026-11-20T09:00', { unit: 'sum', parts: [wd(1), wd(2)] }, '2026-11-26'],
    ['2026-11-20T09:00', { unit: 'sum', parts: [{ amount: 1, unit: 'calendar-day' }, wd(1)] }, '2026-11-23'],
    ['2026-11-20T09:00', { unit: 'sum', parts: [wd(1), { amount: 1, unit: 'calendar-day' }] }, '2026-11-25'],
    [
      '2026-11-20T09:00',
      { unit: 'sum', parts: [{ amount: 1, unit: 'month' }, { amount: 2, unit: 'week' }, wd(1)] },
      '2027-01-04',
    ],
  ])('%s and %j: %s', (receivedAt, limit, expected) => {
    expect(due(receivedAt, limit)).toBe(expected);
  });

  test.each<[string, TimeLimit, string]>([
    ['2026-11-23T15:10', { amount: 24, unit: 'hour' }, '2026-11-24T15:10'],
    ['2026-11-20T15:10', { amount: 1.5, unit: 'hour' }, '2026-11-20T16:40'],
    ['2026-11-20T23:30', { amount: 45, unit: 'minute' }, '2026-11-21T00:15'],
    ['2026-11-20T23:30', { amount: 30, unit: 'minute' }, '2026-11-21T00:00'],
    ['2026-11-20T09:00', { unit: 'sum', parts: [wd(1), { amount: 2, unit: 'hour' }] }, '2026-11-24T02:00'],
    [
      '2026-11-20T09:00',
      {
        unit: 'sum',
        parts: [
          { amount: 2, unit: 'hour' },
          { amount: 30, unit: 'minute' },
        ],
      },
      '2026-11-20T11:30',
    ],
  ])('%s and %j: at %s', (receivedAt, limit, dueAt) => {
    expect(dueDate(query(receivedAt, limit))).toMatchObject({ dueAt, dueOn: dueAt.slice(0, 10) });
  });

  const desk = withHours(vietnamCalendar, {
    weekly: [
      {
        days: [1, 2, 3, 4, 5],
        sessions: [
          { opens: '07:30', closes: '11:30' },
          { opens: '13:00', closes: '17:00' },
        ],
      },
    ],
  });

  test.each<[string, TimeLimit, string]>([
    ['2026-11-20', { amount: 24, unit: 'hour' }, '2026-11-21T07:30'],
    ['2026-11-20T16:10', { amount: 24, unit: 'hour', receiptCutoff: '16:00' }, '2026-11-24T07:30'],
    ['2026-11-20', { amount: 2, unit: 'working-hour' }, '2026-11-20T09:30'],
    ['2026-11-20T11:00', { amount: 1 / 3, unit: 'working-hour' }, '2026-11-20T11:20'],
    ['2026-11-20T09:00', { amount: 0.5, unit: 'working-day' }, '2026-11-23T11:30'],
    ['2026-11-20T09:00', { amount: 2.25, unit: 'working-day' }, '2026-11-26T09:30'],
  ])('%s and %j at a desk with hours: at %s', (receivedAt, limit, dueAt) => {
    expect(dueDate({ ...query(receivedAt, limit), calendar: desk }).dueAt).toBe(dueAt);
  });

  test.each<[string, TimeLimit]>([
    ['2027-12-30', { amount: 3.5, unit: 'working-day' }],
    ['2027-12-30', { amount: 1.5, unit: 'working-day' }],
    ['2027-12-31T17:00', { amount: 1, unit: 'working-hour' }],
    ['2027-12-31T09:00', { unit: 'sum', parts: [wd(1), { amount: 1, unit: 'month' }] }],
  ])('%s and %j lead outside what the desk knows', (receivedAt, limit) => {
    const error = refused(() => dueDate({ ...query(receivedAt, limit), calendar: desk }));
    expect([error.code, error.problems[0]?.value]).toEqual(['calendar/out-of-coverage', receivedAt]);
  });

  test('a due date names its certainty, calendar and policy, and a minute only when it has one', () => {
    expect(dueDate(query('2026-11-20T09:00', wd(3)))).toEqual({
      dueOn: '2026-11-26',
      certainty: 'official',
      calendarVersion: vietnamCalendar.version,
      policy: 'vn/2026-08-05',
    });
  });
});

describe('cut-offs', () => {
  const late = choice({ after: '15:00' } as const);

  test.each<[string, TimeLimit, Partial<DeadlinePolicy>, string]>([
    ['2026-11-20T15:10', wd(3), {}, '2026-11-26'],
    ['2026-11-20T15:10', wd(3), { lateReceipt: late }, '2026-11-27'],
    ['2026-11-20T15:00', wd(3), { lateReceipt: late }, '2026-11-26'],
    ['2026-11-20', wd(3), { lateReceipt: late }, '2026-11-26'],
    ['2026-11-20T16:10', { ...wd(3), receiptCutoff: '16:30' }, { lateReceipt: late }, '2026-11-26'],
    ['2026-11-20T16:31', { ...wd(3), receiptCutoff: '16:30' }, {}, '2026-11-27'],
    ['2026-11-20T16:10', { unit: 'same-day', receiptCutoff: '16:30' }, {}, '2026-11-20'],
    ['2026-11-20T14:00', { unit: 'same-day' }, { sameDayCutoff: choice('11:30') }, '2026-11-23'],
    ['2026-11-20T14:00', { unit: 'same-day' }, { lateReceipt: choice({ after: '10:00' }) }, '2026-11-20'],
    ['2026-11-20T15:10', { unit: 'on-the-spot' }, { lateReceipt: late }, '2026-11-23'],
    ['2026-11-21T15:10', wd(1), { lateReceipt: late }, '2026-11-25'],
    ['2026-11-20T15:10', { amount: 1, unit: 'month' }, { lateReceipt: late }, '2026-12-23'],
  ])('%s, %j, %j: %s', (receivedAt, limit, changes, expected) => {
    expect(due(receivedAt, limit, changes)).toBe(expected);
  });
});

describe('rest days', () => {
  test('a receipt on one counts as stamped, or on the next working day', () => {
    expect(due('2026-11-21T20:00', wd(2))).toBe('2026-11-25');
    expect(due('2026-11-21T20:00', wd(2), { restDayReceipt: choice('next-working-day') })).toBe('2026-11-26');
    expect(due('2026-08-22T10:00', wd(1), { restDayReceipt: choice('next-working-day') })).toBe('2026-08-24');
  });

  test.each([
    ['weekly-rest', '2026-11-07', '2026-11-14', '2026-11-16'],
    ['holiday', '2026-11-17', '2026-11-24', '2026-11-25'],
    ['tet', '2026-02-10', '2026-02-17', '2026-02-23'],
    ['in-lieu', '2026-04-20', '2026-04-27', '2026-04-28'],
    ['swapped-off', '2025-12-26', '2026-01-02', '2026-01-05'],
  ] as const)(
    'an end on a day of %s rolls, or does not when the policy says so',
    (kind, receivedAt, nominal, rolled) => {
      const limit = { amount: 7, unit: 'calendar-day' } as const;
      expect(due(receivedAt, limit)).toBe(rolled);
      expect(due(receivedAt, limit, { roll: { ...policy.roll, [kind]: choice(false) } })).toBe(nominal);
    },
  );

  test('an end on a closure rolls, or does not', () => {
    const calendar = compileCalendar(
      withNotice(vietnamCalendarSpec, {
        id: 'x',
        covers: { from: '2026-12-07', to: '2026-12-07' },
        certainty: 'official',
        basis: [],
        entries: [{ on: '2026-12-07', kind: 'closure' }],
      }),
    );
    const limit = { amount: 7, unit: 'calendar-day' } as const;
    expect(dueDate({ ...query('2026-11-30', limit), calendar }).dueOn).toBe('2026-12-08');
    expect(
      dueDate({ ...query('2026-11-30', limit, { roll: { ...policy.roll, closure: choice(false) } }), calendar }).dueOn,
    ).toBe('2026-12-07');
  });

  test('a holiday on a Saturday rolls when either kind does, and stays when neither', () => {
    const limit = { amount: 7, unit: 'calendar-day' } as const;
    const roll = (tet: boolean, weekly: boolean) => ({
      roll: { ...policy.roll, tet: choice(tet), 'weekly-rest': choice(weekly) },
    });
    expect(due('2027-01-30', limit, roll(true, false))).toBe('2027-02-11');
    expect(due('2027-01-30', limit, roll(false, true))).toBe('2027-02-11');
    expect(due('2027-01-30', limit, roll(false, false))).toBe('2027-02-06');
  });

  test('a missing day is the last of its month, or the day after that', () => {
    const changes: Partial<DeadlinePolicy> = { missingDay: choice('next-day') };
    expect(due('2026-01-30', { amount: 1, unit: 'month' }, changes)).toBe('2026-03-02');
    expect(due('2025-08-31', { amount: 1, unit: 'month' })).toBe('2025-09-30');
    expect(due('2025-08-31', { amount: 1, unit: 'month' }, changes)).toBe('2025-10-01');
    expect(due('2024-02-29', { amount: 1, unit: 'year' }, changes)).toBe('2025-03-03');
    expect(due('2025-08-30', { amount: 1, unit: 'month' }, changes)).toBe('2025-09-30');
  });
});

describe('stories', () => {
  test('tell each stretch counted and each run skipped, in order', () => {
    expect(rulesOf('2026-11-20T09:00', wd(3))).toEqual([
      'receipt',
      'not late-receipt',
      'first-day-excluded',
      'skip-weekly-rest',
      'count-working-day',
      'skip-holiday',
      'count-working-day',
      'due',
    ]);
  });

  test('tell rules that were considered and did not apply', () => {
    expect(rulesOf('2026-08-21T09:00', wd(2))).toContain('not skip-weekly-rest');
    expect(rulesOf('2026-11-21T09:00', wd(2))).toContain('not rest-day-receipt');
    expect(rulesOf('2026-11-23T09:00', { unit: 'same-day' })).toEqual([
      'receipt',
      'not late-receipt',
      'same-day',
      'not roll-forward',
      'due',
    ]);
    expect(rulesOf('2026-01-30T09:00', { amount: 2, unit: 'month' })).toContain('not missing-day');
    expect(rulesOf('2026-01-28T09:00', { amount: 2, unit: 'month' })).not.toContain('not missing-day');
    expect(
      rulesOf(
        '2026-11-07',
        { amount: 7, unit: 'calendar-day' },
        { roll: { ...policy.roll, 'weekly-rest': choice(false) } },
      ),
    ).toContain('not roll-forward');
    expect(rulesOf('2026-11-21T09:00', { unit: 'on-the-spot' })).toEqual([
      'receipt',
      'not late-receipt',
      'not rest-day-receipt',
      'on-the-spot',
      'due',
    ]);
  });

  test('a nine-day Tết is told as runs with their names and law', () => {
    const { because } = explainDueDate(query('2026-02-13T09:00', wd(1)));
    const runs = because
      .filter(({ rule }) => rule.startsWith('deadline/skip'))
      .map(({ rule, inputs, outcome }) => [rule.slice(14), inputs['from'], inputs['to'], inputs['days'], outcome]);
    expect(runs).toEqual([
      ['weekly-rest', '2026-02-14', '2026-02-15', 2, '2026-02-16'],
      ['tet', '2026-02-16', '2026-02-20', 5, '2026-02-21'],
      ['weekly-rest', '2026-02-21', '2026-02-22', 2, '2026-02-23'],
    ]);
    const tet = because.find(({ rule }) => rule === 'deadline/skip-tet');
    expect(tet?.inputs['names']).toEqual({
      vi: 'Giao thừa Tết Nguyên đán; Mùng 1 Tết; Mùng 2 Tết; Mùng 3 Tết; Mùng 4 Tết',
      en: "Lunar New Year's Eve; Lunar New Year, day 1; Lunar New Year, day 2; Lunar New Year, day 3; Lunar New Year, day 4",
    });
    expect(tet?.basis.map(({ document }) => document)).toEqual(['9441/TB-BNV']);
  });

  test('say why a Saturday counts wherever a receipt or an end comes to one that is worked', () => {
    expect(rulesOf('2026-08-21T15:10', { unit: 'same-day' })).toEqual([
      'receipt',
      'late-receipt',
      'not skip-weekly-rest',
      'same-day',
      'not skip-weekly-rest',
      'not roll-forward',
      'due',
    ]);
    expect(rulesOf('2026-08-15', { amount: 7, unit: 'calendar-day' })).toContain('not skip-weekly-rest');
  });

  test('say that the time of day was looked at', () => {
    const step = explainDueDate(query('2026-11-20T15:10', wd(1))).because.find(
      ({ rule }) => rule === 'deadline/late-receipt',
    );
    expect(step).toMatchObject({ applied: false, inputs: { choice: 'as-stamped' } });
    expect(step?.basis.map(({ document }) => document)).toEqual(['118/2025/NĐ-CP', '309/2026/NĐ-CP']);
  });

  test('cite the law behind each switch', () => {
    const cited = (receivedAt: string, limit: TimeLimit, rule: string) =>
      explainDueDate({ receivedAt, limit, ...vietnam(receivedAt) })
        .because.find((step) => step.rule === `deadline/${rule}`)
        ?.basis.map(
          ({ document, article, clause, status }) => `${document} ${article ?? ''} ${clause ?? ''} ${status}`,
        );
    expect(cited('2026-11-20T09:00', wd(1), 'receipt')).toEqual([
      '118/2025/NĐ-CP 17 3 verified',
      '309/2026/NĐ-CP 8 3 verified',
    ]);
    expect(cited('2026-11-20T09:00', wd(1), 'first-day-excluded')).toEqual([
      '91/2015/QH13 147 2 verified',
      '91/2015/QH13 147 3 verified',
    ]);
    expect(cited('2026-11-20T15:10', { unit: 'same-day' }, 'late-receipt')).toEqual([
      '23/2015/NĐ-CP 7  verified',
      '60/2014/QH13 5 3 verified',
    ]);
    expect(cited('2026-11-07', { amount: 7, unit: 'calendar-day' }, 'roll-forward')).toEqual([
      '91/2015/QH13 148 5 verified',
    ]);
    expect(cited('2025-12-26', { amount: 7, unit: 'calendar-day' }, 'roll-forward')).toEqual([
      '91/2015/QH13 148 5 unverified',
    ]);
    expect(cited('2026-01-31', { amount: 1, unit: 'month' }, 'missing-day')).toEqual([
      '91/2015/QH13 148 3 verified',
      '91/2015/QH13 148 4 unverified',
    ]);
    expect(cited('2016-11-07', { amount: 5, unit: 'calendar-day' }, 'first-day-excluded')).toEqual([
      'Bộ luật Dân sự 2005   unverified',
    ]);
  });

  test('are plain JSON', () => {
    const { because } = explainDueDate(
      query('2026-11-20T15:10', { unit: 'sum', parts: [wd(1), { amount: 1, unit: 'month' }], receiptCutoff: '15:00' }),
    );
    expect(JSON.parse(JSON.stringify(because))).toEqual(because);
  });
});

describe('projected days', () => {
  const calendar = compileCalendar(
    withNotice(vietnamCalendarSpec, {
      id: '2028?',
      covers: { from: '2028-01-01', to: '2028-12-31' },
      certainty: 'projected',
      basis: [],
      entries: [{ on: '2028-01-03', kind: 'in-lieu' }],
    }),
  );

  test.each([
    ['2027-12-30', 1, '2027-12-31', 'official'],
    ['2027-12-30', 2, '2028-01-04', 'provisional'],
    ['2028-01-04', 1, '2028-01-05', 'provisional'],
  ])('received %s, %i working days: %s, %s', (receivedAt, amount, dueOn, certainty) => {
    expect(dueDate({ ...query(receivedAt, wd(amount)), calendar })).toMatchObject({ dueOn, certainty });
    expect(explainDueDate({ ...query(receivedAt, wd(amount)), calendar }).because.at(-1)?.inputs['certainty']).toBe(
      certainty,
    );
  });

  test('the latest receipt is refused where only an official due date will do, as the due date itself is', () => {
    const wanted = { dueOn: '2028-01-05', ...query('2028-01-04', wd(1)), calendar };
    expect(latestReceipt(wanted)).toBe('2028-01-04');
    expect(refused(() => latestReceipt({ ...wanted, certainty: 'official' })).code).toBe('deadline/not-official');
    expect(latestReceipt({ ...wanted, dueOn: '2027-12-31', certainty: 'official' })).toBe('2027-12-30');
  });

  test('a same-day result on a projected day is provisional', () => {
    expect(dueDate({ ...query('2028-02-01', { unit: 'same-day' }), calendar }).certainty).toBe('provisional');
  });
});

describe('what is refused', () => {
  const bad: readonly [string, unknown, string, unknown][] = [
    ['NaN', { amount: Number.NaN, unit: 'working-day' }, 'deadline/amount-out-of-bounds', 'NaN'],
    ['1e9', { amount: 1e9, unit: 'working-day' }, 'deadline/amount-out-of-bounds', 1e9],
    ['zero', wd(0), 'deadline/amount-out-of-bounds', 0],
    ['negative', wd(-1), 'deadline/amount-out-of-bounds', -1],
    ['infinite', { amount: Number.POSITIVE_INFINITY, unit: 'hour' }, 'deadline/amount-out-of-bounds', 'Infinity'],
    ['text', { amount: '5', unit: 'working-day' }, 'deadline/amount-out-of-bounds', '5'],
    ['missing', { unit: 'working-day' }, 'deadline/amount-out-of-bounds', null],
    ['36,601 days', wd(36_601), 'deadline/amount-out-of-bounds', 36_601],
    ['101 years', { amount: 101, unit: 'year' }, 'deadline/amount-out-of-bounds', 101],
    ['half a month', { amount: 0.5, unit: 'month' }, 'deadline/fraction-not-allowed', 0.5],
    ['half a calendar day', { amount: 1.5, unit: 'calendar-day' }, 'deadline/fraction-not-allowed', 1.5],
    ['unknown unit', { amount: 1, unit: 'fortnight' }, 'deadline/unknown-unit', 'fortnight'],
    ['OTHER', { amount: 1, unit: 'OTHER' }, 'deadline/unknown-unit', 'OTHER'],
    ['__proto__', { amount: 1, unit: '__proto__' }, 'deadline/unknown-unit', '__proto__'],
    ['constructor', { amount: 1, unit: 'constructor' }, 'deadline/unknown-unit', 'constructor'],
    ['no limit', null, 'deadline/unknown-unit', null],
    ['number', 5, 'deadline/unknown-unit', null],
    ['empty sum', { unit: 'sum', parts: [] }, 'deadline/not-a-sum', []],
    ['sum of one', { unit: 'sum', parts: [wd(1)] }, 'deadline/not-a-sum', 'list of 1'],
    [
      'sum of 101',
      { unit: 'sum', parts: Array.from({ length: 101 }, () => wd(1)) },
      'deadline/not-a-sum',
      'list of 101',
    ],
    ['sum of nothing', { unit: 'sum' }, 'deadline/not-a-sum', null],
    [
      'sum of sums',
      { unit: 'sum', parts: [wd(1), { unit: 'sum', parts: [wd(1), wd(1)] }] },
      'deadline/unknown-unit',
      'sum',
    ],
    ['sum with a bad part', { unit: 'sum', parts: [wd(1), wd(-1)] }, 'deadline/amount-out-of-bounds', -1],
    ['a cut-off that is no time', { ...wd(1), receiptCutoff: '25:00' }, 'kernel/not-a-time', '25:00'],
    ['half a minute', { amount: 1 / 120, unit: 'hour' }, 'deadline/amount-out-of-bounds', 1 / 120],
    ['working hours', { amount: 4, unit: 'working-hour' }, 'calendar/no-hours', [4, 'working-hour']],
    ['half a working day', wd(0.5), 'calendar/no-hours', [0.5, 'working-day']],
  ];

  test.each(bad)('%s', (_, limit, code, value) => {
    const error = refused(() => dueDate(query('2026-11-20T09:00', limit as TimeLimit)));
    expect(error.code).toBe(code);
    expect(error.problems[0]?.value).toEqual(value);
    expect(error.problems[0]?.accepted).toEqual(expect.any(String));
    expect(refused(() => explainDueDate(query('2026-11-20T09:00', limit as TimeLimit))).code).toBe(code);
  });

  test.each([
    ['2026-02-30', 'kernel/not-a-date-time'],
    ['2026-11-20T25:00', 'kernel/not-a-date-time'],
    ['20/11/2026', 'kernel/not-a-date-time'],
    [null, 'kernel/not-a-date-time'],
    [new Date(), 'kernel/not-a-date-time'],
    ['2014-11-30', 'calendar/out-of-coverage'],
    ['2028-01-01', 'calendar/out-of-coverage'],
    ['2027-12-31', 'calendar/out-of-coverage'],
  ])('a receipt %s: %s', (receivedAt, code) => {
    expect(refused(() => dueDate(query(receivedAt as string, wd(1)))).code).toBe(code);
  });

  test('a bare date and a limit in hours: when the office opens is not known', () => {
    expect(refused(() => dueDate(query('2026-11-20', { amount: 24, unit: 'hour' }))).code).toBe('calendar/no-hours');
  });

  test.each<[string, unknown]>([
    ['none', undefined],
    ['no id', {}],
    ['an unknown rest-day rule', { ...policy, restDayReceipt: choice('guess') }],
    ['an unknown missing-day rule', { ...policy, missingDay: choice('guess') }],
    ['no roll', { ...policy, roll: undefined }],
    ['no missing-day rule', { ...policy, missingDay: undefined }],
    ['a rule without basis', { ...policy, missingDay: { value: 'last-day' } }],
    ['a basis that is no list', { ...policy, basis: { receipt: 'law' } }],
    ['a time instead of a rule', { ...policy, lateReceipt: choice('15:00') }],
    ['a roll of text', { ...policy, roll: { ...policy.roll, 'weekly-rest': choice('yes') } }],
  ])('a policy with %s', (_, broken) => {
    const error = refused(() =>
      dueDate({ ...query('2026-01-31', { amount: 1, unit: 'month' }), policy: broken as DeadlinePolicy }),
    );
    expect(error.code).toBe('deadline/invalid-policy');
    expect(error.problems[0]?.path[0]).toBe('policy');
  });

  test.each<[Partial<DeadlinePolicy>, TimeLimit]>([
    [{ lateReceipt: choice({ after: 'noon' }) }, wd(1)],
    [{ lateReceipt: choice(null as never) }, wd(1)],
    [{ sameDayCutoff: choice('3pm') }, { unit: 'same-day' }],
    [{ sameDayCutoff: undefined as never }, { unit: 'same-day' }],
  ])('a cut-off of the policy that is no time (%#)', (changes, limit) => {
    const error = refused(() => dueDate(query('2026-11-20T09:00', limit, changes)));
    expect([error.code, error.problems[0]?.path]).toEqual([
      'deadline/invalid-policy',
      ['policy', Object.keys(changes)[0]],
    ]);
  });

  test('limits and policies from outside are parsed with every problem and its place', () => {
    expect(safeParseTimeLimit({ amount: 5, unit: 'OTHER' })).toMatchObject({
      success: false,
      problems: [{ path: ['unit'], value: 'OTHER', accepted: expect.stringContaining('working-day | calendar-day') }],
    });
    expect(safeParseTimeLimit({ amount: 5, unit: 'week', receiptCutoff: '15:00' })).toEqual({
      success: true,
      data: { amount: 5, unit: 'week', receiptCutoff: '15:00' },
    });
    expect(safeParseTimeLimit({ unit: 'same-day', receiptCutoff: '24:00' })).toMatchObject({ success: false });
    expect(safeParseDeadlinePolicy({ ...policy, sameDayCutoff: choice('3pm'), roll: {} })).toMatchObject({
      success: false,
      problems: expect.arrayContaining([
        expect.objectContaining({ path: ['sameDayCutoff', 'value'], accepted: 'HH:mm, 00:00..23:59' }),
      ]),
    });
    const { id, restDayReceipt, lateReceipt, sameDayCutoff, roll, missingDay, basis } = policy;
    const part = { id, restDayReceipt, lateReceipt, sameDayCutoff, roll, missingDay, basis };
    expect(safeParseDeadlinePolicy(part)).toEqual({ success: true, data: part });
    // what a dossier lives by beside the counting of its limit is for another parser
    expect(safeParseDeadlinePolicy(policy)).toMatchObject({ success: false });
  });
});

describe('before and after', () => {
  test.each([
    ['2026-11-26', '2026-11-20', { working: 3, calendar: 6 }],
    ['2026-11-26', '2026-11-26', { working: 0, calendar: 0 }],
    ['2026-11-20', '2026-11-23', { working: -1, calendar: -3 }],
  ])('due %s, asked on %s: %j', (dueOn, on, left) => {
    expect(daysRemaining(dueOn, on, vietnamCalendar)).toEqual(left);
  });

  test.each([
    ['2026-11-26', '2026-11-25'],
    ['2026-11-25', '2026-11-23'],
    ['2026-02-23', '2026-02-13'],
    ['2026-08-24', '2026-08-22'],
  ])('due %s: warn from %s', (dueOn, from) => {
    expect(warnFrom(dueOn, vietnamCalendar)).toBe(from);
  });

  const latest = (dueOn: string, limit: TimeLimit, changes: Partial<DeadlinePolicy> = {}) =>
    latestReceipt({ dueOn, limit, calendar: vietnamCalendar, policy: { ...policy, ...changes } });

  test.each<[string, TimeLimit, string]>([
    ['2026-11-26', wd(3), '2026-11-22'],
    ['2026-11-25', { unit: 'same-day' }, '2026-11-25T15:00'],
    ['2026-11-24', { unit: 'same-day' }, '2026-11-23T15:00'],
    ['2026-11-26', { ...wd(3), receiptCutoff: '16:30' }, '2026-11-20T16:30'],
    ['2026-11-24', { amount: 24, unit: 'hour' }, '2026-11-23T23:59'],
    ['2026-11-24', { amount: 90, unit: 'minute' }, '2026-11-24T22:29'],
    ['2026-11-24', { amount: 1439, unit: 'minute' }, '2026-11-24T00:00'],
    ['2026-11-24', { amount: 1440, unit: 'minute' }, '2026-11-23T23:59'],
    ['2026-03-02', { amount: 1, unit: 'month' }, '2026-02-02'],
    ['2026-11-24', { unit: 'on-the-spot' }, '2026-11-24'],
  ])('to have it by %s, %j: %s', (dueOn, limit, expected) => {
    expect(latest(dueOn, limit)).toBe(expected);
  });

  test('a receipt moved to an opening nobody knows is passed over', () => {
    expect(latest('2026-08-28', { amount: 8, unit: 'hour', receiptCutoff: '15:00' })).toBe('2026-08-28T15:00');
    expect(latest('2026-11-22', { amount: 43, unit: 'hour' }, { restDayReceipt: choice('next-working-day') })).toBe(
      '2026-11-20T23:59',
    );
  });

  test('what cannot be met within the calendar is refused', () => {
    expect(refused(() => latest('2014-12-03', wd(5))).code).toBe('deadline/no-receipt-in-time');
    expect(refused(() => latest('2014-11-30', wd(5))).code).toBe('calendar/out-of-coverage');
    expect(refused(() => latest('2026-11-26', wd(-5))).code).toBe('deadline/amount-out-of-bounds');
  });
});
