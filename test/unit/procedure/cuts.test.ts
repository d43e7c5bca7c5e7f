import {
  agencyCodeText,
  type CostAssumptions,
  catalogue,
  catalogueReduction,
  complianceCost,
  dossierCodeText,
  findProcedures,
  type Procedure,
  parseAgencyCode,
  parseDossierCode,
  procedureInForce,
  proceduresInForce,
  safeParseDossierCode,
  threeReductions,
} from 'motcua/procedure';
import { describe, expect, test } from 'vitest';
import { amountsOf, measuringOnce, together } from '../../../src/procedure/amounts.ts';
import { refused } from '../../refused.ts';

const days = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const whole = (n: number) => ({ n: BigInt(n), d: 1n });
const procedure = (code: string, more: Partial<Procedure> = {}): Procedure => ({ code, name: { vi: code }, ...more });

describe('a cost', () => {
  const assumptions: CostAssumptions = {
    visits: { online: 3, postal: 0 },
    perVisit: 100,
    hoursPerVisit: 2,
    hoursToPrepare: 0.5,
    valueOfHour: 10,
    perOriginal: 7,
    perCopy: 1,
    fees: 'sum',
    zeroFees: 'free',
  };
  const vnd = (...amounts: readonly number[]) => amounts.map((amount) => ({ amount, currency: 'VND' }));
  const cost = (more: Partial<Procedure>, query: object = {}, changes: Partial<CostAssumptions> = {}) =>
    complianceCost(procedure('1.1', more), {
      channel: 'online',
      assumptions: { ...assumptions, ...changes },
      ...query,
    });

  test('of a row, the documents and the time is their exact sum', () => {
    const more = {
      channels: [{ channel: 'online' as const, fees: vnd(1_000, 500) }],
      documents: [{ name: 'x', originals: 2, copies: 3 }],
    };
    // 3 visits of 100; 2 originals of 7 and 3 copies of 1; 6.5 hours of 10
    const parts = { fees: whole(1_500), visits: whole(300), documents: whole(17), time: whole(65) };
    expect(cost(more)).toEqual({ ...parts, total: whole(1_882) });
    expect(cost(more, {}, { fees: 'lowest' }).total).toEqual(whole(882));
    expect(cost(more, {}, { fees: 'highest' }).total).toEqual(whole(1_382));
    expect(cost(more, {}, { perVisit: 0.1 }).visits).toEqual({ n: 3n, d: 10n });
    expect(cost(more, {}, { hoursToPrepare: 0.25 }).time).toEqual({ n: 125n, d: 2n });
  });

  test('is that of the row of the case, else of the row for every case, and of no other channel', () => {
    const channels = [
      { channel: 'postal', case: 'a', fees: vnd(1) },
      { channel: 'online', case: 'b', fees: vnd(2) },
      { channel: 'online', fees: vnd(3) },
      { channel: 'online', case: 'a', fees: vnd(4) },
    ] as const;
    const fees = (query: object) => cost({ channels }, query).fees;
    expect([fees({ case: 'a' }), fees({ case: 'b' }), fees({ case: 'c' }), fees({})]).toEqual([4, 2, 3, 3].map(whole));
    expect(cost({ channels }, { channel: 'postal' }).fees).toBe(null);
    expect(cost({ channels }, { channel: 'postal', case: 'a' }).fees).toEqual(whole(1));
  });

  test.each([
    ['no row', undefined],
    ['no fees', []],
    ['no amount', [{ currency: 'VND' }]],
    ['one without an amount', [{ amount: 5, currency: 'VND' }, { currency: 'VND' }]],
    ['an amount below 0', vnd(-5)],
    ['another currency', [{ amount: 5, currency: 'USD' }]],
  ])('with %s is not known', (_, fees) => {
    const channels = fees === undefined ? [] : [{ channel: 'online' as const, fees }];
    const found = cost({ channels, documents: [] });
    expect([found.fees, found.documents, found.total]).toEqual([null, whole(0), null]);
  });

  test('of a fee of 0 is 0 or not known, as the caller says', () => {
    const channels = [{ channel: 'online' as const, fees: vnd(0) }];
    expect(cost({ channels, documents: [] }).total).toEqual(whole(365));
    expect(cost({ channels, documents: [] }, {}, { zeroFees: 'unknown' }).fees).toBe(null);
  });

  test('of documents counts those of the case, and none that a database holds', () => {
    const documents = (query: object, ...list: NonNullable<Procedure['documents']>) =>
      cost({ documents: list }, query).documents;
    const ofCase = { name: 'x', case: 'a', originals: 1, copies: 0 };
    const held = { name: 'x', heldBy: { database: 'y', basis: [] } };
    expect(documents({ case: 'a' }, ofCase, held)).toEqual(whole(7));
    expect(documents({ case: 'b' }, ofCase, held)).toEqual(whole(0));
    expect(documents({}, ofCase, held)).toEqual(whole(0));
    expect(documents({}, { name: 'x', originals: 1 })).toBe(null);
    expect(documents({}, { name: 'x', copies: 1 })).toBe(null);
    expect(cost({}).documents).toBe(null);
  });

  test('of two catalogues is summed over what is known wherever it is in force', () => {
    const priced = (code: string, fee: number, more: Partial<Procedure> = {}) =>
      procedure(code, { channels: [{ channel: 'postal', fees: vnd(fee) }], documents: [], ...more });
    const question = {
      channel: 'postal' as const,
      assumptions: { ...assumptions, hoursToPrepare: 0 },
      times: new Map([
        ['1.3', 10],
        ['1.4', 0],
      ]),
    };
    const on = '2026-01-01';
    const before = catalogue([
      priced('1.5', 9),
      priced('1.1', 1),
      priced('1.3', 3),
      priced('1.4', 4),
      procedure('1.6'),
    ]);
    const after = catalogue([procedure('1.5'), priced('1.2', 2), priced('1.3', 1), priced('1.4', 5), priced('1.6', 1)]);
    expect(threeReductions({ catalogue: before, on }, { catalogue: after, on }, question).cost).toEqual({
      before: whole(31),
      after: whole(12),
      share: { n: 19n, d: 31n },
      unknown: ['1.5', '1.6'],
    });
    const nothing = { catalogue: catalogue([]), on };
    expect(threeReductions(nothing, { catalogue: after, on }, question).cost).toMatchObject({
      before: whole(0),
      after: whole(13),
      share: null,
    });
    expect(threeReductions({ catalogue: before, on }, nothing).procedures).toEqual({
      before: 5,
      after: 0,
      share: whole(1),
    });
  });
});

describe('the time of a catalogue', () => {
  const pair = (code: string, statutory: object, committed: object) =>
    procedure(code, { limits: { statutory, committed } as never });
  const all = catalogue([
    pair('1.1', days(10), days(5)),
    pair('1.2', { amount: 2, unit: 'hour' }, { amount: 60, unit: 'minute' }),
    pair('1.3', { amount: 1, unit: 'year' }, { amount: 9, unit: 'month' }),
    pair('1.4', days(5), { unit: 'same-day' }),
    pair('1.5', { amount: 1, unit: 'week' }, { amount: 9, unit: 'calendar-day' }),
  ]);

  test('is summed by unit, and what is not compared is told with its procedure', () => {
    const { byUnit, procedures, compared, problems } = catalogueReduction(all, '2026-01-01');
    expect(byUnit.map(({ unit, share, pairs }) => [unit, `${share.n}/${share.d}`, pairs])).toEqual([
      ['calendar-day', '-2/7', 1],
      ['minute', '1/2', 1],
      ['month', '1/4', 1],
      ['working-day', '1/2', 1],
    ]);
    expect([procedures, compared]).toEqual([5, 4]);
    expect(problems).toEqual([
      {
        code: 'procedure/units-differ',
        path: ['1.4'],
        severity: 'error',
        value: '{"unit":"same-day"}',
        accepted: '{"amount":5,"unit":"working-day"}',
      },
    ]);
  });

  test('of amounts one after the other is added up unit by unit, each limit read once', () => {
    const measure = measuringOnce();
    const limit = { unit: 'sum', parts: [days(1.5), { amount: 1, unit: 'week' }] } as const;
    expect(measure(limit)).toBe(measure(limit));
    expect([...together([measure(limit), measure(days(0.5))])]).toEqual([
      ['working-day', whole(2)],
      ['calendar-day', whole(7)],
    ]);
    expect([...amountsOf([{ unit: 'same-day' }, { unit: 'on-the-spot' }])]).toEqual([]);
    const one = (unit: 'working-hour' | 'hour' | 'minute' | 'month' | 'year') =>
      [...amountsOf([{ amount: 1, unit }])][0];
    expect((['working-hour', 'hour', 'minute', 'month', 'year'] as const).map(one)).toEqual([
      ['working-hour', whole(1)],
      ['minute', whole(60)],
      ['minute', whole(1)],
      ['month', whole(1)],
      ['month', whole(12)],
    ]);
  });
});

describe('what is looked for', () => {
  const level = (since?: string, until?: string) => ({
    level: 'commune' as const,
    ...(since && { since }),
    ...(until && { until }),
  });
  const all = catalogue([
    procedure('1.1', { name: { vi: 'Đăng ký – cư trú', en: 'Residence' }, field: { name: 'Cư trú', code: 'G01' } }),
    procedure('1.2', {
      field: { name: 'Hộ tịch' },
      levels: [{ level: 'province' }, level('2025-07-01', '2026-06-30')],
    }),
    procedure('1.3', {
      agencies: {
        competent: [{ name: 'Sở A' }, { name: 'Công an', code: 'G01.22' }],
        coordinating: [{ name: 'Sở B' }],
      },
    }),
  ]);
  const found = (filter: object) => findProcedures(all, filter).map(({ code }) => code);

  test.each<[object, readonly string[]]>([
    [{ name: 'cu tru dang' }, ['1.1']],
    [{ name: 'ESIDENCE' }, []],
    [{ name: 'undefined' }, []],
    [{ name: '1.2' }, ['1.2']],
    [{ name: '' }, ['1.1', '1.2', '1.3']],
    [{ field: 'CƯ TRÚ' }, ['1.1']],
    [{ field: 'cu' }, []],
    [{ field: 'g01' }, ['1.1']],
    [{ agency: 'so b' }, ['1.3']],
    [{ agency: 'a so' }, ['1.3']],
    [{ agency: 'so cong' }, []],
    [{ agency: 'g01.22' }, ['1.3']],
    [{ agency: 'undefined' }, []],
    [{ level: 'commune' }, ['1.2']],
    [{ level: 'commune', on: '2025-06-30' }, []],
    [{ level: 'commune', on: '2025-07-01' }, ['1.2']],
    [{ level: 'commune', on: '2026-06-30T23:59' }, ['1.2']],
    [{ level: 'commune', on: '2026-07-01' }, []],
    [{ level: 'province', on: '2026-07-01' }, ['1.2']],
    [{ level: 'province', field: 'cu tru' }, []],
  ])('%j', (filter, codes) => {
    expect(found(filter)).toEqual(codes);
  });

  test('on a day that is none is refused', () => {
    expect(refused(() => found({ on: '2026-02-30' })).code).toBe('kernel/not-a-date-time');
  });

  test('is in force from its first day to its last', () => {
    const versions = catalogue([
      procedure('1.1', { until: '2025-12-31' }),
      procedure('1.1', { since: '2026-01-01', until: '2026-01-31' }),
      procedure('1.1', { since: '2026-02-02' }),
    ]);
    const since = (on: string) => [
      procedureInForce(versions, '1.1', on)?.since,
      proceduresInForce(versions, on).map((one) => one.since),
    ];
    expect(since('2025-12-31')).toEqual([undefined, [undefined]]);
    expect(since('2026-01-01')).toEqual(['2026-01-01', ['2026-01-01']]);
    expect(since('2026-01-31')).toEqual(['2026-01-01', ['2026-01-01']]);
    expect(since('2026-02-01')).toEqual([undefined, []]);
    expect(since('9999-12-31')).toEqual(['2026-02-02', ['2026-02-02']]);
    expect(refused(() => procedureInForce(versions, '1.1', 'x')).code).toBe('kernel/not-a-date-time');
  });

  test('versions of one code may touch and not overlap, whatever the codes beside them', () => {
    const clashes = (...versions: readonly Procedure[]) => {
      try {
        return catalogue(versions).procedures.length;
      } catch (error) {
        return (error as { problems: readonly { path: readonly unknown[] }[] }).problems.map(({ path }) => path[1]);
      }
    };
    const year = (code: string, from: number, to: number) =>
      procedure(code, { since: `${from}-01-01`, until: `${to}-12-31` });
    expect(clashes(year('1.1', 2020, 2020), year('1.1', 2021, 2021))).toBe(2);
    expect(clashes(year('1.1', 2020, 2030), year('1.2', 2021, 2021))).toBe(2);
    expect(clashes(year('1.1', 2020, 2030), year('1.1', 2021, 2021), year('1.1', 2025, 2025))).toEqual([1, 2]);
    expect(clashes(year('1.1', 2020, 2021), year('1.1', 2021, 2022), year('1.1', 2023, 2023))).toEqual([1]);
  });
});

describe('codes', () => {
  test.each(['H15.50', '50.12.H15', '000.50.12.H15'])('of an agency %s are written as they were read', (text) => {
    const parts = parseAgencyCode(text);
    const below = [...parts.below];
    expect(agencyCodeText(parts)).toBe(text);
    // what was read is not turned round by writing it
    expect(parts.below).toEqual(below);
  });

  test('of a dossier need an agency, a day and a number', () => {
    const texts = [
      'X-261008-0975',
      'H15-261008-0975x',
      'xH15-261008-0975',
      `${'9'.repeat(36)}-261008-0975`,
      'H15-261008-',
    ];
    expect(texts.filter((text) => safeParseDossierCode(text).success)).toEqual([]);
    const code = parseDossierCode('H15-261008-0975');
    expect(code).toEqual({
      agency: { order: 'top-down', top: 'H15', below: [] },
      receivedOn: '2026-10-08',
      serial: '0975',
    });
    expect(dossierCodeText(code)).toBe('H15-261008-0975');
  });
});
