import { explainLimitFor, limitFor, type Procedure, reduction } from 'motcua/procedure';
import { describe, expect, test } from 'vitest';
import { limitWords } from '../../../src/procedure/limit-words.ts';
import { limitPairs } from '../../../src/procedure/resolved-limits.ts';

const days = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const plain: Procedure = { code: '1.1', name: { vi: 'A' } };
const law = { document: '68/2020/QH14', status: 'unverified' } as const;

describe('the story of a limit', () => {
  const procedure: Procedure = {
    ...plain,
    limits: { statutory: days(9), basis: [law] },
    cases: [{ code: 'a', limits: { committed: days(4), committedSince: '2026-07-01' } }, { code: 'b' }],
    channels: [
      { channel: 'online', limits: { unread: [{ unit: 'OTHER' }, { amount: 7, unit: 'OTHER' }] } },
      { channel: 'online', case: 'a', limits: { basis: [law] } },
    ],
  };

  test('has every row that was looked at, with what it looked for and what stood there', () => {
    const step = (rule: string, applied: boolean, inputs: object, outcome: unknown, basis: readonly object[] = []) => ({
      rule: `procedure/${rule}`,
      applied,
      basis,
      inputs: { channel: 'online', ...inputs },
      outcome,
    });
    const { value, because } = explainLimitFor(procedure, { channel: 'online', case: 'a', on: '2026-06-30' });
    expect(value).toEqual(days(9));
    expect(because).toStrictEqual([
      step('limit-of-channel-and-case', false, { kind: 'committed', case: 'a' }, null, [law]),
      step('limit-of-case', false, { kind: 'committed', case: 'a', committedSince: '2026-07-01' }, null),
      step('limit-of-channel', false, { kind: 'committed', unread: ['OTHER', '7 OTHER'] }, null),
      step('limit-of-procedure', false, { kind: 'committed' }, null, [law]),
      step('limit-of-channel-and-case', false, { kind: 'statutory', case: 'a' }, null, [law]),
      step('limit-of-case', false, { kind: 'statutory', case: 'a' }, null),
      step('limit-of-channel', false, { kind: 'statutory', unread: ['OTHER', '7 OTHER'] }, null),
      step('limit-of-procedure', true, { kind: 'statutory' }, days(9), [law]),
    ]);
  });

  test('ends with what there is not', () => {
    const none = (rule: string, channel: string) => ({
      rule: `procedure/${rule}`,
      applied: true,
      basis: [],
      inputs: { channel },
      outcome: null,
    });
    expect(explainLimitFor(procedure, { channel: 'kiosk' })).toStrictEqual({
      value: null,
      because: [none('channel-not-offered', 'kiosk')],
    });
    expect(explainLimitFor(plain, { channel: 'kiosk', of: 'statutory' }).because.at(-1)).toStrictEqual(
      none('no-limit', 'kiosk'),
    );
  });

  test('names the rows of a group that have no limit, and one of those that agree', () => {
    const cases = ['a', 'b'].map((code) => ({ code, limits: { statutory: days(5) } }));
    const rows = (query: object) =>
      explainLimitFor({ ...plain, cases }, { channel: 'online', ...query }).because.map(
        ({ rule, inputs }) => `${rule} ${inputs['kind']} ${inputs['case']}`,
      );
    expect(rows({ of: 'committed' })).toEqual([
      'procedure/limit-of-procedure committed undefined',
      'procedure/limit-of-case committed a',
      'procedure/limit-of-case committed b',
      'procedure/no-limit undefined undefined',
    ]);
    expect(rows({ of: 'statutory' })).toEqual([
      'procedure/limit-of-procedure statutory undefined',
      'procedure/limit-of-case statutory a',
    ]);
  });

  test('is of the case that is asked for, and of no other', () => {
    const channels = ['a', 'b'].map((code, at) => ({
      channel: 'online' as const,
      case: code,
      limits: { statutory: days(at + 1) },
    }));
    const cases = [{ code: 'a' }, { code: 'b' }];
    const of = (code: string) => limitFor({ ...plain, cases, channels }, { channel: 'online', case: code });
    expect([of('a'), of('b')]).toEqual([days(1), days(2)]);
  });

  test('tells limits apart by their parts, whatever the order of their keys', () => {
    const sum = (...amounts: readonly number[]) => ({
      statutory: { unit: 'sum' as const, parts: amounts.map(days) as never },
    });
    const cases = (second: readonly number[]) => [
      { code: 'a', limits: sum(1, 2) },
      { code: 'b', limits: sum(...second) },
    ];
    expect(limitFor({ ...plain, cases: cases([1, 2]) }, { channel: 'online' })).toEqual(sum(1, 2).statutory);
    expect(() => limitFor({ ...plain, cases: cases([2, 1]) }, { channel: 'online' })).toThrow('procedure/case-needed');
  });
});

describe('the law beside the promise', () => {
  test('is told for every channel and case that has both, the same pair once', () => {
    const procedure: Procedure = {
      ...plain,
      limits: { statutory: days(9), committed: days(8) },
      cases: [{ code: 'a', limits: { statutory: days(5) } }, { code: 'b' }],
      channels: [
        { channel: 'online' },
        { channel: 'postal', limits: { committed: days(7) } },
        { named: 'Fax', limits: { committed: days(1) } },
      ],
    };
    expect(limitPairs(procedure)).toEqual([
      { statutory: days(5), committed: days(8), path: ['limits', 'committed'] },
      { statutory: days(9), committed: days(8), path: ['limits', 'committed'] },
      { statutory: days(5), committed: days(7), path: ['channels', 1, 'limits', 'committed'] },
      { statutory: days(9), committed: days(7), path: ['channels', 1, 'limits', 'committed'] },
    ]);
  });

  test('is told for the cases that only rows name, and for none where no channel is known', () => {
    const row = { case: 'x', limits: { statutory: days(3), committed: days(2) } };
    expect(limitPairs({ ...plain, channels: [{ channel: 'online', ...row }] })).toEqual([
      { statutory: days(3), committed: days(2), path: ['channels', 0, 'limits', 'committed'] },
    ]);
    expect(limitPairs({ ...plain, channels: [{ named: 'Fax', ...row }] })).toEqual([]);
    expect(limitPairs({ ...plain, limits: row.limits })).toHaveLength(1);
    expect(limitPairs({ ...plain, limits: { statutory: days(3) } })).toEqual([]);
    expect(limitPairs({ ...plain, limits: { committed: days(3) } })).toEqual([]);
  });

  test('has a share in one unit only', () => {
    const limits = (...parts: readonly object[]) => ({
      statutory: { unit: 'sum', parts: [days(6), { amount: 2, unit: 'working-day' }] },
      committed: parts.length === 1 ? parts[0] : { unit: 'sum', parts },
    });
    const share = (...parts: readonly object[]) =>
      reduction({ ...plain, limits: limits(...parts) as never }, { channel: 'online' });
    expect(share(days(2))).toEqual({
      unit: 'working-day',
      statutory: { n: 8n, d: 1n },
      committed: { n: 2n, d: 1n },
      share: { n: 3n, d: 4n },
    });
    expect(() => share(days(2), { amount: 1, unit: 'week' })).toThrow('procedure/units-differ');
    expect(() => share({ amount: 1, unit: 'week' })).toThrow('procedure/units-differ');
    expect(() => share({ amount: 0, unit: 'week' })).toThrow('deadline/amount-out-of-bounds');
  });
});

describe('a limit in words', () => {
  // what the narrator has for these
  const words = {
    plain: (value: unknown) => `<${value}>`,
    count: (amount: unknown, one: string, many: string) => `${amount} ${amount === 1 ? one : many}`,
  } as never;

  test.each([
    ['working-day', 'ngày làm việc', 'working day', 'working days'],
    ['calendar-day', 'ngày', 'calendar day', 'calendar days'],
    ['week', 'tuần', 'week', 'weeks'],
    ['month', 'tháng', 'month', 'months'],
    ['year', 'năm', 'year', 'years'],
    ['working-hour', 'giờ làm việc', 'working hour', 'working hours'],
    ['hour', 'giờ', 'hour', 'hours'],
    ['minute', 'phút', 'minute', 'minutes'],
  ])('in %s', (unit, vi, oneEn, manyEn) => {
    const told = (amount: number, locale: 'vi' | 'en') => limitWords({ amount, unit }, locale, words);
    expect([told(1, 'vi'), told(2, 'vi'), told(1, 'en'), told(2, 'en')]).toEqual([
      `1 ${vi}`,
      `2 ${vi}`,
      `1 ${oneEn}`,
      `2 ${manyEn}`,
    ]);
  });

  test.each([
    [null, '<null>'],
    [undefined, '<undefined>'],
    ['x', '<x>'],
    [{ amount: 5, unit: 'OTHER' }, '<5> <OTHER>'],
    [{ unit: 'same-day' }, 'the same day'],
    [
      { unit: 'on-the-spot', receiptCutoff: '15:00' },
      'on the spot (received after <15:00>: counts as received on the next working day)',
    ],
    [
      { ...days(5), receiptCutoff: '15:00' },
      '5 working days (received after <15:00>: counts as received on the next working day)',
    ],
    [
      { unit: 'sum', parts: [days(5), { amount: 1, unit: 'hour' }], receiptCutoff: '15:00' },
      '5 working days + 1 hour (received after <15:00>: counts as received on the next working day)',
    ],
  ])('%j', (limit, text) => {
    expect(limitWords(limit, 'en', words)).toBe(text);
  });

  test('received late, in Vietnamese', () => {
    expect(limitWords({ ...days(5), receiptCutoff: '15:00' }, 'vi', words)).toBe(
      '5 ngày làm việc (tiếp nhận sau <15:00>: tính là tiếp nhận vào ngày làm việc tiếp theo)',
    );
    expect(limitWords({ unit: 'same-day' }, 'vi', words)).toBe('trong ngày');
    expect(limitWords({ unit: 'on-the-spot' }, 'vi', words)).toBe('ngay khi tiếp nhận');
  });
});
