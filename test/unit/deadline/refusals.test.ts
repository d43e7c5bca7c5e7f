import { dueDate, explainDueDate } from 'motcua';
import { type DeadlinePolicy, latestReceipt, type TimeLimit } from 'motcua/deadline';
import { vietnam, vietnamCalendar } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const { policy } = vietnam('2026-11-20');
const query = (limit: unknown, changes: object = {}, receivedAt = '2026-11-20T09:00') => ({
  receivedAt,
  limit: limit as TimeLimit,
  calendar: vietnamCalendar,
  policy: { ...policy, ...changes } as DeadlinePolicy,
});
const wd = (amount: unknown) => ({ amount, unit: 'working-day' });
const choice = (value: unknown) => ({ value, basis: [] });
const problemOf = (call: () => unknown) => refused(call).problems[0];

const UNITS = 'working-day | calendar-day | week | month | year | working-hour | hour | minute';

describe('a limit is refused at the place that is wrong, and told what would be right', () => {
  test.each<[unknown, string, unknown, string]>([
    [null, 'limit.unit', null, `${UNITS} | same-day | on-the-spot | sum`],
    [{ amount: 1, unit: 'OTHER' }, 'limit.unit', 'OTHER', `${UNITS} | same-day | on-the-spot | sum`],
    [{ unit: 'sum', parts: [wd(1), { amount: 1, unit: 'OTHER' }] }, 'limit.parts.1.unit', 'OTHER', UNITS],
    [{ unit: 'sum', parts: [null, wd(1)] }, 'limit.parts.0.unit', null, UNITS],
    [{ unit: 'sum', parts: [wd(1)] }, 'limit.parts', 'list of 1', '[span, span, …], 2..100'],
    [{ unit: 'sum', parts: [wd(1), wd(0)] }, 'limit.parts.1.amount', 0, '0 < x ≤ 36600'],
    [{ unit: 'sum' }, 'limit.parts', null, '[span, span, …], 2..100'],
    [{ unit: 'sum', parts: { length: 2 } }, 'limit.parts', 'object', '[span, span, …], 2..100'],
    [wd(36_601), 'limit.amount', 36_601, '0 < x ≤ 36600'],
    [wd(undefined), 'limit.amount', null, '0 < x ≤ 36600'],
    [{ amount: 36_601, unit: 'calendar-day' }, 'limit.amount', 36_601, '1..36600'],
    [{ amount: 5_229, unit: 'week' }, 'limit.amount', 5_229, '1..5228'],
    [{ amount: 1_203, unit: 'month' }, 'limit.amount', 1_203, '1..1202'],
    [{ amount: 101, unit: 'year' }, 'limit.amount', 101, '1..100'],
    [{ amount: 878_401, unit: 'hour' }, 'limit.amount', 878_401, '0 < x ≤ 878400'],
    [{ amount: 1 / 61, unit: 'hour' }, 'limit.amount', 1 / 61, '0 < x ≤ 878400'],
    [{ amount: 878_401, unit: 'working-hour' }, 'limit.amount', 878_401, '0 < x ≤ 878400'],
    [{ amount: 1 / 61, unit: 'working-hour' }, 'limit.amount', 1 / 61, '0 < x ≤ 878400'],
    [{ amount: 52_704_001, unit: 'minute' }, 'limit.amount', 52_704_001, '1..52704000'],
    [{ amount: 1.5, unit: 'week' }, 'limit.amount', 1.5, '1, 2, 3, …'],
    [{ amount: 1.5, unit: 'minute' }, 'limit.amount', 1.5, '1, 2, 3, …'],
    [{ ...wd(1), receiptCutoff: '24:00' }, 'limit.receiptCutoff', '24:00', 'HH:mm, 00:00..23:59'],
    [{ ...wd(1), receiptCutoff: '15:00:00' }, 'limit.receiptCutoff', '15:00:00', 'HH:mm, 00:00..23:59'],
    [{ unit: 'same-day', receiptCutoff: 15 }, 'limit.receiptCutoff', 15, 'HH:mm, 00:00..23:59'],
    [{ unit: 'on-the-spot', receiptCutoff: null }, 'limit.receiptCutoff', null, 'HH:mm, 00:00..23:59'],
  ])('%j', (limit, path, value, accepted) => {
    const problem = problemOf(() => dueDate(query(limit)));
    expect([problem?.path.join('.'), problem?.value, problem?.accepted]).toEqual([path, value, accepted]);
  });

  test.each<[TimeLimit, string]>([
    [{ amount: 36_600, unit: 'working-day' }, 'calendar/out-of-coverage'],
    [{ amount: 36_600, unit: 'calendar-day' }, 'calendar/out-of-coverage'],
    [{ amount: 5_228, unit: 'week' }, 'calendar/out-of-coverage'],
    [{ amount: 1_202, unit: 'month' }, 'calendar/out-of-coverage'],
    [{ amount: 100, unit: 'year' }, 'calendar/out-of-coverage'],
    [{ amount: 878_400, unit: 'hour' }, 'calendar/out-of-coverage'],
    [{ amount: 52_704_000, unit: 'minute' }, 'calendar/out-of-coverage'],
    [{ amount: 878_400, unit: 'working-hour' }, 'calendar/no-hours'],
  ])('%j is the longest of its unit, and only the calendar ends before it', (limit, code) => {
    expect(refused(() => dueDate(query(limit))).code).toBe(code);
  });

  test('midnight is a cut-off like any other', () => {
    const due = (limit: object, changes = {}) => dueDate(query(limit, changes)).dueOn;
    expect(due({ ...wd(1), receiptCutoff: '00:00' })).toBe('2026-11-25');
    expect(due({ unit: 'same-day' }, { sameDayCutoff: choice('00:00') })).toBe('2026-11-23');
    expect(due(wd(1), { lateReceipt: choice({ after: '00:00' }) })).toBe('2026-11-25');
  });

  test('a hundred parts are a sum, and the shortest limit in hours is a minute', () => {
    const parts = Array.from({ length: 100 }, () => ({ amount: 1, unit: 'minute' }));
    expect(dueDate(query({ unit: 'sum', parts })).dueAt).toBe('2026-11-20T10:40');
    expect(dueDate(query({ amount: 1 / 60, unit: 'hour' })).dueAt).toBe('2026-11-20T09:01');
  });
});

describe('a policy is refused at the switch that is wrong, and told what would be right', () => {
  const flag = '{ value: true | false, basis: [] }';
  const times = '{ value: HH:mm, basis: [] }';
  const late = '{ value: as-stamped | { after: HH:mm }, basis: [] }';
  const rest = '{ value: as-stamped | next-working-day, basis: [] }';

  test.each<[object, string, unknown, string]>([
    [{ id: 7 }, 'policy', 'object', 'a policy with an id, such as that of vietnam(receivedAt) in motcua/vn'],
    [{ restDayReceipt: choice('guess') }, 'policy.restDayReceipt', 'guess', rest],
    [{ restDayReceipt: undefined }, 'policy.restDayReceipt', null, rest],
    [{ restDayReceipt: { value: 'as-stamped' } }, 'policy.restDayReceipt', 'as-stamped', rest],
    [{ missingDay: choice(7) }, 'policy.missingDay', 7, '{ value: last-day | next-day, basis: [] }'],
    [{ sameDayCutoff: choice('24:00') }, 'policy.sameDayCutoff', '24:00', times],
    [{ sameDayCutoff: choice('15:00:00') }, 'policy.sameDayCutoff', '15:00:00', times],
    [{ sameDayCutoff: choice(15) }, 'policy.sameDayCutoff', 15, times],
    [{ sameDayCutoff: { value: '15:00', basis: 'law' } }, 'policy.sameDayCutoff', '15:00', times],
    [{ sameDayCutoff: undefined }, 'policy.sameDayCutoff', null, times],
    [{ lateReceipt: choice('15:00') }, 'policy.lateReceipt', '15:00', late],
    [{ lateReceipt: choice({ after: '24:00' }) }, 'policy.lateReceipt', 'object', late],
    [{ lateReceipt: { value: 'as-stamped' } }, 'policy.lateReceipt', 'as-stamped', late],
    [{ lateReceipt: choice(undefined) }, 'policy.lateReceipt', null, late],
    [{ lateReceipt: undefined }, 'policy.lateReceipt', null, late],
    [{ roll: undefined }, 'policy.roll.weekly-rest', null, flag],
    ...['weekly-rest', 'holiday', 'tet', 'in-lieu', 'swapped-off', 'closure'].flatMap(
      (kind): [object, string, unknown, string][] => [
        [{ roll: { ...policy.roll, [kind]: choice('yes') } }, `policy.roll.${kind}`, 'yes', flag],
        [{ roll: { ...policy.roll, [kind]: { value: true } } }, `policy.roll.${kind}`, true, flag],
      ],
    ),
    [{ basis: { receipt: 'law' } }, 'policy.basis.receipt', 'law', '[{ document, status }]'],
    [{ basis: { hour: null } }, 'policy.basis.hour', null, '[{ document, status }]'],
  ])('%j', (changes, path, value, accepted) => {
    const problem = problemOf(() => dueDate(query(wd(1), changes)));
    expect([problem?.path.join('.'), problem?.value, problem?.accepted]).toEqual([path, value, accepted]);
  });

  test('none at all is refused too', () => {
    expect(problemOf(() => dueDate({ ...query(wd(1)), policy: null as never }))).toMatchObject({
      path: ['policy'],
      value: null,
      accepted: 'a policy with an id, such as that of vietnam(receivedAt) in motcua/vn',
    });
  });

  test('a law left out, or given as nothing, is no mistake', () => {
    for (const basis of [undefined, {}, { receipt: undefined, hour: [] }]) {
      expect(explainDueDate(query(wd(1), { basis })).because.every((step) => Array.isArray(step.basis))).toBe(true);
    }
  });
});

describe('a due date that cannot be known says why', () => {
  test.each<[unknown, string, string, unknown, string]>([
    [wd(3), '2027-12-30', 'calendar/out-of-coverage', '2027-12-30', '2014-12-01..2027-12-31'],
    [{ amount: 24, unit: 'hour' }, '2026-11-20', 'calendar/no-hours', '2026-11-20', 'YYYY-MM-DDTHH:mm'],
    [
      { amount: 24, unit: 'hour', receiptCutoff: '15:00' },
      '2026-11-13T15:01',
      'calendar/no-hours',
      '2026-11-13T15:01',
      'withHours(calendar, hours)',
    ],
    [
      { unit: 'same-day' },
      '2027-12-31T15:10',
      'calendar/out-of-coverage',
      '2027-12-31T15:10',
      '2014-12-01..2027-12-31',
    ],
    [
      { amount: 1, unit: 'hour', receiptCutoff: '16:00' },
      '2027-12-31T16:10',
      'calendar/out-of-coverage',
      '2027-12-31T16:10',
      '2014-12-01..2027-12-31',
    ],
    [
      { amount: 900, unit: 'hour' },
      '2027-12-30T09:00',
      'calendar/out-of-coverage',
      '2027-12-30T09:00',
      '2014-12-01..2027-12-31',
    ],
    [
      { unit: 'sum', parts: [wd(3), { amount: 1, unit: 'hour' }] },
      '2027-12-30',
      'calendar/out-of-coverage',
      '2027-12-30',
      '2014-12-01..2027-12-31',
    ],
    [
      { unit: 'sum', parts: [wd(1), { amount: 0.5, unit: 'working-day' }] },
      '2026-11-20',
      'calendar/no-hours',
      [0.5, 'working-day'],
      'withHours(calendar, hours)',
    ],
  ])('%j received %s: %s', (limit, receivedAt, code, value, accepted) => {
    const error = refused(() => dueDate(query(limit, {}, receivedAt)));
    expect(error.code).toBe(code);
    expect(error.problems[0]).toMatchObject({ value, accepted });
  });

  test('no query is no limit', () => {
    expect(refused(() => dueDate(undefined as never)).code).toBe('deadline/unknown-unit');
  });

  test('a day no receipt can meet is named', () => {
    const { receivedAt: _, ...rest } = query(wd(5));
    expect(problemOf(() => latestReceipt({ ...rest, dueOn: '2014-12-03' }))).toMatchObject({
      path: ['dueOn'],
      value: '2014-12-03',
      accepted: '> 2014-12-03',
    });
  });
});
