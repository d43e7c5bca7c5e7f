import { narrate } from 'motcua';
import type { TimeLimit } from 'motcua/deadline';
import {
  checkProcedure,
  compareLimits,
  explainLimitFor,
  limitFor,
  type Procedure,
  slipProcedure,
} from 'motcua/procedure';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const days = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const law = { document: '68/2020/QH14', status: 'unverified' } as const;
const name = { vi: 'Cấp giấy chứng nhận' };
const base: Procedure = {
  code: '1.012783',
  name,
  limits: { statutory: days(20), committed: days(12), basis: [law] },
  cases: [{ code: 'a', limits: { statutory: days(5) } }, { code: 'b', limits: { statutory: days(15) } }, { code: 'c' }],
  channels: [
    { channel: 'in-person', limits: { statutory: days(18) } },
    { channel: 'online', limits: { unread: [{ amount: 7, unit: 'OTHER' }] } },
    { channel: 'online', case: 'b', limits: { statutory: days(10), committed: days(8) } },
    { channel: 'postal' },
  ],
};

describe('the limit of a channel and a case', () => {
  test.each<[string, Parameters<typeof limitFor>[1], TimeLimit | null]>([
    ['of the row of channel and case first', { channel: 'online', case: 'b', of: 'statutory' }, days(10)],
    ['of the case next, whatever the channel says', { channel: 'in-person', case: 'a', of: 'statutory' }, days(5)],
    ['of the channel where the case has none', { channel: 'in-person', case: 'c', of: 'statutory' }, days(18)],
    ['of the procedure where neither has', { channel: 'postal', case: 'c', of: 'statutory' }, days(20)],
    ['of the channel without a case', { channel: 'in-person', of: 'statutory' }, days(18)],
    ['committed anywhere goes before any law', { channel: 'in-person' }, days(12)],
    ['committed of the row', { channel: 'online', case: 'b' }, days(8)],
    ['promised is the default', { channel: 'online', case: 'b', of: 'promised' }, days(8)],
    ['a channel that is not offered has none', { channel: 'kiosk' }, null],
  ])('is %s', (_, query, limit) => {
    expect(limitFor(base, query)).toEqual(limit);
    expect(explainLimitFor(base, query).value).toEqual(limit);
  });

  test('needs the case where the cases differ and nothing more general decides before them', () => {
    const { limits: _, ...bare } = base;
    const error = refused(() => limitFor(bare, { channel: 'postal' }));
    expect(error.problems).toEqual([
      { code: 'procedure/case-needed', path: ['case'], severity: 'error', value: 'statutory', accepted: 'a | b | c' },
    ]);
    const alike = {
      ...bare,
      cases: [
        { code: 'a', limits: { statutory: days(5) } },
        { code: 'b', limits: { statutory: { unit: 'working-day', amount: 5 } } },
      ],
    } as const;
    expect(limitFor({ ...alike, channels: [] }, { channel: 'postal' })).toBe(null);
    expect(limitFor({ code: '1.012783', name, cases: alike.cases }, { channel: 'postal' })).toEqual(days(5));
  });

  test('without a case is what holds for every case, never that of one of them', () => {
    const general = { code: '1.1', name, limits: { statutory: days(10) } };
    const one = { ...general, cases: [{ code: 'a', limits: { statutory: days(5) } }] };
    expect(limitFor(one, { channel: 'online' })).toEqual(days(10));
    expect(limitFor(one, { channel: 'online', case: 'a' })).toEqual(days(5));
    const row = { ...one, channels: [{ channel: 'online', case: 'a', limits: { statutory: days(2) } }] } as const;
    expect(limitFor(row, { channel: 'online' })).toEqual(days(10));
    // a case without a limit is not like one with
    const cases = [{ code: 'a', limits: { statutory: days(5) } }, { code: 'b' }];
    expect(refused(() => limitFor({ code: '1.1', name, cases }, { channel: 'online' })).code).toBe(
      'procedure/case-needed',
    );
  });

  test('tells two limits of one unit apart by their cut-off', () => {
    const cut = (receiptCutoff: string) => ({ statutory: { ...days(3), receiptCutoff } });
    const cases = [
      { code: 'a', limits: cut('15:00') },
      { code: 'b', limits: cut('16:00') },
    ];
    expect(refused(() => limitFor({ code: '1.1', name, cases }, { channel: 'online' })).code).toBe(
      'procedure/case-needed',
    );
  });

  test('is not a commitment that begins later', () => {
    const procedure = {
      ...base,
      channels: [],
      limits: { statutory: days(20), committed: days(12), committedSince: '2026-07-01' },
    };
    const { channels: _, cases: __, ...plain } = procedure;
    expect(limitFor(plain, { channel: 'online', on: '2026-06-30' })).toEqual(days(20));
    expect(limitFor(plain, { channel: 'online', on: '2026-07-01' })).toEqual(days(12));
    expect(limitFor(plain, { channel: 'online' })).toEqual(days(12));
    expect(refused(() => limitFor(plain, { channel: 'online', on: '2026-02-30' })).code).toBe('kernel/not-a-date-time');
    expect(narrate(explainLimitFor(plain, { channel: 'online', on: '2026-06-30' }), { locale: 'en' })).toBe(
      '1.  The procedure as a whole: no committed limit (only from Wednesday 01/07/2026)\n2.  The procedure as a whole: statutory limit 20 working days',
    );
  });

  test.each([
    [{ channel: 'fax' as 'online' }, 'procedure/unknown-channel'],
    [{ channel: 'online', case: 'z' }, 'procedure/unknown-case'],
    [{ channel: 'online', of: 'hoped' as 'promised' }, 'procedure/unknown-limit-kind'],
    [undefined as never, 'procedure/unknown-channel'],
  ] as const)('%j is refused', (query, code) => {
    expect(refused(() => limitFor(base, query)).code).toBe(code);
  });

  test('is told row by row in both languages, with the law behind the row', () => {
    const explained = explainLimitFor(base, { channel: 'online', case: 'c' });
    expect(explained.because.map(({ rule, applied, inputs }) => [rule, applied, inputs['kind']])).toEqual([
      ['procedure/limit-of-case', false, 'committed'],
      ['procedure/limit-of-channel', false, 'committed'],
      ['procedure/limit-of-procedure', true, 'committed'],
    ]);
    expect(narrate(explained, { locale: 'vi' })).toBe(
      [
        '1.  Theo trường hợp (trường hợp c): không có thời hạn cam kết',
        '2.  Cách thức trực tuyến: không có thời hạn cam kết (nguồn ghi: 7 OTHER)',
        '3.  Toàn thủ tục: thời hạn cam kết 12 ngày làm việc',
        '    Căn cứ: 68/2020/QH14 [chưa kiểm chứng]',
      ].join('\n'),
    );
    const none = { code: '1.1', name, channels: [{ channel: 'online' as const }] };
    expect(narrate(explainLimitFor(none, { channel: 'online', of: 'statutory' }), { locale: 'en' })).toBe(
      '1.  Channel online: no statutory limit\n2.  The procedure as a whole: no statutory limit\n3.  No limit is known for the channel online',
    );
    expect(narrate(explainLimitFor(none, { channel: 'kiosk' }), { locale: 'en' })).toBe(
      '1.  The procedure is not offered by the channel at a kiosk',
    );
  });

  test.each<[TimeLimit, string, string]>([
    [{ amount: 1.5, unit: 'working-day' }, '1,5 ngày làm việc', '1.5 working days'],
    [{ amount: 1, unit: 'month' }, '1 tháng', '1 month'],
    [
      { unit: 'same-day', receiptCutoff: '15:00' },
      'trong ngày (tiếp nhận sau 15:00: tính là tiếp nhận vào ngày làm việc tiếp theo)',
      'the same day (received after 15:00: counts as received on the next working day)',
    ],
    [{ unit: 'on-the-spot' }, 'ngay khi tiếp nhận', 'on the spot'],
    [
      {
        unit: 'sum',
        parts: [
          { amount: 20, unit: 'working-day' },
          { amount: 2, unit: 'working-hour' },
        ],
      },
      '20 ngày làm việc + 2 giờ làm việc',
      '20 working days + 2 working hours',
    ],
  ])('%j is put into words', (statutory, vi, en) => {
    const explained = explainLimitFor(
      { code: '1.1', name, limits: { statutory } },
      { channel: 'online', of: 'statutory' },
    );
    expect(narrate(explained, { locale: 'vi' })).toBe(`1.  Toàn thủ tục: thời hạn theo quy định ${vi}`);
    expect(narrate(explained, { locale: 'en' })).toBe(`1.  The procedure as a whole: statutory limit ${en}`);
  });
});

describe('two limits', () => {
  const span = (
    amount: number,
    unit: 'working-day' | 'calendar-day' | 'week' | 'month' | 'year' | 'hour' | 'minute' | 'working-hour',
  ) => ({ amount, unit });
  const sum = (...parts: readonly [ReturnType<typeof span>, ReturnType<typeof span>]) =>
    ({ unit: 'sum', parts }) as const;
  test.each<[TimeLimit, TimeLimit, ReturnType<typeof compareLimits>]>([
    [span(3, 'working-day'), span(5, 'working-day'), 'shorter'],
    [span(5, 'working-day'), span(5, 'working-day'), 'equal'],
    [span(1, 'week'), span(8, 'calendar-day'), 'shorter'],
    [span(2, 'year'), span(24, 'month'), 'equal'],
    [span(2, 'hour'), span(90, 'minute'), 'longer'],
    [span(0.3, 'working-day'), span(0.30000001, 'working-day'), 'shorter'],
    [span(8, 'working-hour'), span(1, 'working-day'), null],
    [span(20, 'working-day'), span(30, 'calendar-day'), null],
    [sum(span(20, 'working-day'), span(2, 'working-day')), span(21, 'working-day'), 'longer'],
    [sum(span(2, 'working-day'), span(1, 'week')), sum(span(7, 'calendar-day'), span(3, 'working-day')), 'shorter'],
    [sum(span(2, 'working-day'), span(2, 'week')), sum(span(7, 'calendar-day'), span(3, 'working-day')), null],
    [sum(span(2, 'working-day'), span(1, 'month')), span(2, 'working-day'), null],
    [{ unit: 'on-the-spot' }, { unit: 'same-day' }, 'shorter'],
    [{ unit: 'same-day' }, { unit: 'same-day' }, 'equal'],
    [{ unit: 'same-day' }, span(1, 'working-day'), 'shorter'],
    [{ unit: 'same-day' }, span(0.5, 'working-day'), null],
    [{ unit: 'same-day' }, span(24, 'hour'), null],
    [{ unit: 'on-the-spot' }, span(1, 'minute'), 'shorter'],
    [{ unit: 'same-day' }, sum(span(1, 'month'), span(2, 'hour')), 'shorter'],
  ])('%j is beside %j %s', (a, b, order) => {
    const reversed = { shorter: 'longer', equal: 'equal', longer: 'shorter' } as const;
    expect(compareLimits(a, b)).toBe(order);
    expect(compareLimits(b, a)).toBe(order === null ? null : reversed[order]);
  });
});

describe('a procedure that contradicts itself', () => {
  const codes = (procedure: Partial<Procedure>) =>
    checkProcedure({ code: '1.1', name, ...procedure }).map(({ code, path, severity }) => [
      code,
      path.join('.'),
      severity,
    ]);

  test('a sound one has no problem', () => {
    const { cases: _, channels, ...sound } = base;
    expect(
      codes({ ...sound, cases: [{ code: 'b', limits: { statutory: days(15) } }], channels: channels ?? [] }),
    ).toEqual([]);
    expect(codes({})).toEqual([]);
    expect(checkProcedure(null as never)).toMatchObject([{ code: 'kernel/invalid-shape' }]);
  });

  test('a promise of the whole is held against the law of every row and case', () => {
    // 12 days promised for all, and 5 days the law of one case
    expect(codes(base)).toEqual([['procedure/committed-longer', 'limits.committed', 'error']]);
    const online = { channel: 'online', limits: { statutory: days(5) } } as const;
    expect(codes({ limits: { committed: days(10) }, channels: [online] })).toEqual([
      ['procedure/committed-longer', 'limits.committed', 'error'],
    ]);
    expect(codes({ limits: { statutory: days(5) }, cases: [{ code: 'a', limits: { committed: days(6) } }] })).toEqual([
      ['procedure/committed-longer', 'cases.0.limits.committed', 'error'],
    ]);
  });

  test.each<[Partial<Procedure>, readonly string[][]]>([
    [
      { limits: { statutory: days(5), committed: days(7) } },
      [['procedure/committed-longer', 'limits.committed', 'error']],
    ],
    [
      {
        channels: [
          { channel: 'online', limits: { statutory: days(5), committed: { amount: 5, unit: 'calendar-day' } } },
        ],
      },
      [['procedure/committed-not-comparable', 'channels.0.limits.committed', 'note']],
    ],
    [{ cases: [{ code: 'a' }, { code: 'b' }, { code: 'a' }] }, [['procedure/duplicate-case', 'cases.2.code', 'error']]],
    [
      {
        channels: [{ channel: 'online' }, { channel: 'postal' }, { channel: 'online' }, { named: 'x' }, { named: 'x' }],
      },
      [
        ['procedure/duplicate-row', 'channels.2', 'error'],
        ['procedure/duplicate-row', 'channels.4', 'error'],
      ],
    ],
    [
      { channels: [{}, { channel: 'online', named: 'x' }] },
      [
        ['procedure/row-needs-channel', 'channels.0', 'error'],
        ['procedure/row-needs-channel', 'channels.1', 'error'],
      ],
    ],
    [{ channels: [{ channel: 'online', case: 'a' }] }, [['procedure/unknown-case', 'channels.0.case', 'error']]],
    [
      { documents: [{ name: 'Tờ khai', form: 'F1' }], forms: [{ code: 'F2' }] },
      [['procedure/unknown-form', 'documents.0.form', 'error']],
    ],
    [{ since: '2026-07-02', until: '2026-07-01' }, [['procedure/ends-before-it-starts', '', 'error']]],
    [
      { levels: [{ level: 'district', since: '2025-07-01', until: '2025-06-30' }] },
      [['procedure/ends-before-it-starts', 'levels.0', 'error']],
    ],
    [
      {
        limits: {
          extensions: [
            { when: 'x', basis: [] },
            { when: 'y', upTo: days(3), by: days(2), basis: [] },
            { when: 'z', upTo: days(3), basis: [] },
          ],
        },
      },
      [
        ['procedure/extension-needs-one-limit', 'limits.extensions.0', 'error'],
        ['procedure/extension-needs-one-limit', 'limits.extensions.1', 'error'],
      ],
    ],
    [
      { limits: { statutory: { amount: -1, unit: 'week' } } },
      [['deadline/amount-out-of-bounds', 'limits.statutory.amount', 'error']],
    ],
    [
      { supplementWithin: { amount: 1, unit: 'OTHER' as 'week' } },
      [['deadline/unknown-unit', 'supplementWithin.unit', 'error']],
    ],
    [
      { limits: { statutory: { unit: 'same-day', receiptCutoff: '25:00' } } },
      [['kernel/not-a-time', 'limits.statutory.receiptCutoff', 'error']],
    ],
  ])('%j', (procedure, problems) => {
    expect(codes(procedure)).toEqual(problems);
  });

  test('a slip takes the Vietnamese name where there is no English one', () => {
    expect(slipProcedure(base)).toEqual({ code: '1.012783', name: { vi: name.vi, en: name.vi } });
    expect(slipProcedure({ code: '1.1', name: { vi: 'A', en: 'B' } }).name).toEqual({ vi: 'A', en: 'B' });
  });
});
