import {
  applyDiff,
  type Catalogue,
  catalogue,
  catalogueReduction,
  channels,
  complianceCost,
  diffCatalogues,
  explainLimitFor,
  findProcedures,
  type Procedure,
  procedureInForce,
  proceduresInForce,
  reduction,
  threeReductions,
} from 'motcua/procedure';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const days = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const birth: Procedure = {
  code: '2.000986',
  name: { vi: 'Liên thông đăng ký khai sinh' },
  limits: { statutory: days(20) },
};
const residence: Procedure = {
  code: '1.004222',
  name: { vi: 'Đăng ký thường trú', en: 'Registration of permanent residence' },
  field: { name: 'Đăng ký, quản lý cư trú', code: 'G01-CT01' },
  levels: [{ level: 'district', until: '2025-06-30' }, { level: 'commune' }],
  agencies: { executing: [{ name: 'Công an Xã', code: 'G01.22' }], competent: [{ name: 'Công an cấp xã' }] },
  channels: [
    { channel: 'online', limits: { statutory: days(7) }, fees: [{ amount: 10000, currency: 'VND' }] },
    { channel: 'in-person', limits: { statutory: days(7) } },
  ],
};

describe('a catalogue', () => {
  const before = { ...birth, until: '2026-08-31' };
  const after = { ...birth, since: '2026-09-01', limits: { statutory: days(3) } };
  const all = catalogue([after, residence, before]);

  test('has its versions by code and day, whatever order they came in', () => {
    expect(all.procedures).toEqual([residence, before, after]);
    expect(catalogue([before, after, residence]).procedures).toEqual(all.procedures);
  });

  test.each([
    ['2.000986', '2026-08-31', before],
    ['2.000986', '2026-09-01T00:00', after],
    ['2.000986', '1945-09-02', before],
    ['1.004222', '9999-12-31', residence],
    ['1.004222.000.00.00.H12', '2026-09-01', null],
    ['__proto__', '2026-09-01', null],
  ])('knows the version of %s in force on %s', (code, on, version) => {
    expect(procedureInForce(all, code, on)).toEqual(version);
  });

  test('in force on a day there is one version of each', () => {
    expect(proceduresInForce(all, '2026-08-31')).toEqual([residence, before]);
    expect(refused(() => proceduresInForce(all, '2026-02-30')).code).toBe('kernel/not-a-date-time');
  });

  test('with two versions on one day is refused, with the first such day', () => {
    const error = refused(() =>
      catalogue([
        { ...birth, until: '2026-09-01' },
        after,
        { ...residence, since: '2026-13-01' },
        { ...residence, since: '2026-02-02', until: '2026-02-01' },
      ]),
    );
    expect(error.code).toBe('procedure/invalid-catalogue');
    expect(error.problems).toMatchObject([
      { code: 'kernel/not-a-date', path: ['procedures', 2] },
      { code: 'procedure/ends-before-it-starts', path: ['procedures', 3], value: '2026-02-02..2026-02-01' },
      { code: 'procedure/several-in-force', path: ['procedures', 1], value: '2026-09-01' },
    ]);
  });

  test('tells every clash, also with a version that is not the one before', () => {
    const version = (since: string, until?: string) => ({ ...birth, since, ...(until && { until }) });
    const clashing = [version('2022-01-01'), version('2020-01-01', '2030-12-31'), version('2021-02-01', '2021-02-28')];
    expect(refused(() => catalogue(clashing)).problems.map(({ path, value }) => [path[1], value])).toEqual([
      [2, '2021-02-01'],
      [0, '2022-01-01'],
    ]);
  });

  test('of what is no procedure is refused with its place', () => {
    for (const list of [null, 'x', { length: 1 }]) {
      expect(refused(() => catalogue(list as never)).problems[0]?.path).toEqual(['procedures']);
    }
    expect(refused(() => catalogue([residence, null as never, 'x' as never])).problems).toMatchObject([
      { code: 'kernel/invalid-shape', path: ['procedures', 1, 'code'] },
      { code: 'kernel/invalid-shape', path: ['procedures', 2, 'code'] },
    ]);
  });

  test.each([
    [{ name: 'DANG KY thuong' }, ['1.004222']],
    [{ name: 'ky dang' }, ['1.004222', '2.000986', '2.000986']],
    [{ name: 'residence' }, ['1.004222']],
    [{ name: 'hai' }, []],
    [{ name: 'khai' }, ['2.000986', '2.000986']],
    [{ name: 'khai', on: '2026-10-01' }, ['2.000986']],
    [{ field: 'dang ky, quan ly cu tru' }, ['1.004222']],
    [{ field: 'g01-ct01' }, ['1.004222']],
    [{ field: 'cu tru' }, []],
    [{ field: '' }, []],
    [{ level: 'district' }, ['1.004222']],
    [{ level: 'district', on: '2025-07-01' }, []],
    [{ level: 'district', on: '2025-06-30' }, ['1.004222']],
    [{ level: 'commune', on: '2025-07-01' }, ['1.004222']],
    [{ agency: 'cong an xa' }, ['1.004222']],
    [{ agency: 'G01.22' }, ['1.004222']],
    [{ agency: 'so tu phap' }, []],
    [{ channel: 'online' }, ['1.004222', '2.000986', '2.000986']],
    [{ channel: 'kiosk' }, ['2.000986', '2.000986']],
    [{}, ['1.004222', '2.000986', '2.000986']],
  ] as const)('finds by %j', (filter, codes) => {
    expect(findProcedures(all, filter).map(({ code }) => code)).toEqual(codes);
  });
});

describe('a channel that is looked for', () => {
  const offers = (code: string, channels: Procedure['channels'] & object) => ({ ...birth, code, channels });
  const all = catalogue([
    birth,
    offers('1.000001', []),
    offers('1.000002', [{ channel: 'online' }]),
    offers('1.000003', [{ named: 'Fax' }]),
  ]);

  test.each(channels)('%s finds the procedures for which a limit can be asked', (channel) => {
    const asked = all.procedures.filter((one) => explainLimitFor(one, { channel }).value !== null);
    expect(findProcedures(all, { channel })).toEqual(asked);
  });

  test('that is none is refused', () => {
    const [problem] = refused(() => findProcedures(all, { channel: 'fax' as 'online' })).problems;
    expect(problem).toMatchObject({ code: 'procedure/unknown-channel', path: ['channel'], value: 'fax' });
  });
});

describe('the difference of two catalogues', () => {
  const told = (before: Catalogue, after: Catalogue) =>
    diffCatalogues(before, after).changes.map(({ code, since, kind, differences }) => [
      code,
      since,
      kind,
      ...differences.map((one) => `${one.kind} ${one.where}`),
    ]);
  const one = (procedure: Partial<Procedure>) => catalogue([{ ...residence, ...procedure }]);

  test('tells what was added and repealed', () => {
    expect(told(catalogue([residence]), catalogue([birth]))).toEqual([
      ['1.004222', null, 'repealed'],
      ['2.000986', null, 'added'],
    ]);
    expect(told(catalogue([birth]), catalogue([{ ...birth, until: '2026-08-31' }]))).toEqual([
      ['2.000986', null, 'repealed', 'validity-changed procedure'],
    ]);
  });

  test('tells a new version from the one it follows, and a version withdrawn', () => {
    const [was, is] = [
      { ...birth, until: '2026-08-31' },
      { ...birth, since: '2026-09-01', limits: { statutory: days(3) } },
    ];
    expect(told(catalogue([birth]), catalogue([was, is]))).toEqual([
      ['2.000986', null, 'changed', 'validity-changed procedure'],
      ['2.000986', '2026-09-01', 'new-version', 'limit-shorter procedure statutory', 'validity-changed procedure'],
    ]);
    expect(told(catalogue([was, is]), catalogue([birth]))).toEqual([
      ['2.000986', null, 'changed', 'validity-changed procedure'],
      ['2.000986', '2026-09-01', 'version-withdrawn'],
    ]);
    const earlier = { ...birth, since: '2020-01-01', until: '2020-12-31', limits: { statutory: days(25) } };
    expect(told(catalogue([is]), catalogue([earlier, is]))).toEqual([
      ['2.000986', '2020-01-01', 'new-version', 'limit-longer procedure statutory', 'validity-changed procedure'],
    ]);
  });

  test.each<[Partial<Procedure>, readonly string[]]>([
    [{ limits: { statutory: days(3) } }, ['limit-added procedure statutory']],
    [{ limits: { basis: [] } }, ['other-changed procedure limits']],
    [
      { channels: [{ channel: 'online', limits: { statutory: days(9), committed: days(5) }, fees: [] }] },
      [
        'limit-longer online statutory',
        'limit-added online committed',
        'fee-changed online',
        'channel-removed in-person',
      ],
    ],
    [
      { channels: [...(residence.channels ?? []), { channel: 'online', case: 'a', note: 'x' }, { named: 'Fax' }] },
      ['channel-added online/a', 'channel-added Fax'],
    ],
    [
      {
        channels: [
          { ...residence.channels?.[0], note: 'x', limits: { statutory: { amount: 7, unit: 'calendar-day' } } },
          { channel: 'in-person' },
        ],
      },
      ['limit-changed online statutory', 'other-changed online', 'limit-removed in-person statutory'],
    ],
    [
      { levels: [{ level: 'district', until: '2025-07-31' }, { level: 'province' }] },
      ['other-changed district', 'level-removed commune', 'level-added province'],
    ],
    [
      {
        cases: [
          { code: 'a', limits: { statutory: days(2) } },
          { code: 'b', name: 'B' },
        ],
      },
      ['limit-added case a statutory', 'other-changed case a', 'other-changed case b'],
    ],
    [{ name: { vi: 'Khác' }, sequence: 'x' }, ['other-changed name', 'other-changed sequence']],
    [{ since: '2021-07-01' }, []],
  ])('tells apart %j', (change, differences) => {
    const own = told(one({}), one(change)).flatMap(([, , , ...rest]) => rest);
    expect(own.filter((text) => text !== 'validity-changed procedure')).toEqual(differences);
  });

  test('is empty between equal catalogues, however their keys are ordered', () => {
    const { code, ...rest } = residence;
    expect(diffCatalogues(one({}), catalogue([{ ...rest, code }])).changes).toEqual([]);
  });

  test('bears limits that are none, and rows of one name by the thousand', () => {
    const odd = (amount: number) => ({ limits: { statutory: { amount, unit: 'OTHER' as 'week' } } });
    expect(told(one(odd(1)), one(odd(2)))).toEqual([
      ['1.004222', null, 'changed', 'limit-changed procedure statutory'],
    ]);
    const rows = Array.from({ length: 20_000 }, (_, at) => ({ channel: 'online' as const, note: `${at}` }));
    const found = diffCatalogues(
      one({ channels: rows }),
      one({ channels: [...rows, { named: 'online (2)' }] }),
    ).changes;
    expect(found[0]?.differences.map(({ kind }) => kind)).toEqual(['channel-added']);
  });

  test('out of order, or of another version than it says, is refused', () => {
    const [change] = diffCatalogues(catalogue([]), one({})).changes;
    const wrong = [
      { ...change, code: 'zz' },
      { ...change, since: '2026-01-01' },
      { ...change, after: null },
      null,
      'x',
    ];
    for (const bad of wrong) {
      const error = refused(() => applyDiff(catalogue([]), { changes: [bad as never] }));
      expect(error.problems[0]).toMatchObject({ code: 'procedure/diff-does-not-fit', path: ['changes', 0] });
    }
    expect(refused(() => applyDiff(catalogue([]), {} as never)).code).toBe('procedure/diff-does-not-fit');
  });

  test('fits only the catalogue it was taken from', () => {
    const diff = diffCatalogues(one({}), one({ sequence: 'x' }));
    expect(applyDiff(one({}), JSON.parse(JSON.stringify(diff))).procedures).toEqual([{ ...residence, sequence: 'x' }]);
    expect(refused(() => applyDiff(one({ sequence: 'y' }), diff)).problems[0]).toMatchObject({
      code: 'procedure/diff-does-not-fit',
      path: ['changes', 0],
      value: ['1.004222', ''],
    });
    expect(refused(() => applyDiff(one({}), diffCatalogues(catalogue([]), one({})))).problems[0]?.accepted).toBe(
      'a version the catalogue does not hold',
    );
  });
});

describe('three reductions', () => {
  const limits = (statutory: Procedure['limits'] & object, committed: Procedure['limits'] & object) => ({
    ...statutory,
    ...committed,
  });
  const promised = (
    code: string,
    statutory: number,
    committed: number,
    unit: 'working-day' | 'week' | 'calendar-day' = 'working-day',
  ): Procedure => ({
    code,
    name: { vi: code },
    limits: limits({ statutory: { amount: statutory, unit } }, { committed: { amount: committed, unit } }),
  });

  test('the share of a promise is exact, and negative where the promise is longer', () => {
    expect(reduction(promised('1.1', 7, 4), { channel: 'online' })).toEqual({
      unit: 'working-day',
      statutory: { n: 7n, d: 1n },
      committed: { n: 4n, d: 1n },
      share: { n: 3n, d: 7n },
    });
    expect(reduction(promised('1.1', 5, 7), { channel: 'online' })?.share).toEqual({ n: -2n, d: 5n });
    expect(
      reduction(
        {
          ...promised('1.1', 2, 1, 'week'),
          limits: { statutory: { amount: 2, unit: 'week' }, committed: { amount: 7, unit: 'calendar-day' } },
        },
        { channel: 'online' },
      )?.share,
    ).toEqual({ n: 1n, d: 2n });
    expect(reduction(birth, { channel: 'online' })).toBe(null);
  });

  test('different units are refused, not converted', () => {
    for (const committed of [
      { amount: 10, unit: 'calendar-day' },
      { amount: 40, unit: 'working-hour' },
      { unit: 'same-day' },
    ] as const) {
      const error = refused(() =>
        reduction({ ...birth, limits: { statutory: days(5), committed } }, { channel: 'online' }),
      );
      expect(error.problems[0]).toMatchObject({ code: 'procedure/units-differ', value: JSON.stringify(committed) });
    }
    const parts = [days(1), { amount: 1, unit: 'month' }] as const;
    const sums = { statutory: { unit: 'sum', parts }, committed: { unit: 'sum', parts } } as const;
    expect(refused(() => reduction({ ...birth, limits: sums }, { channel: 'online' })).code).toBe(
      'procedure/units-differ',
    );
  });

  // Hà Nam cut the statutory time by 45 to 70 % by field (2019-2020, as printed)
  test('a catalogue is summed by unit; channels that promise alike count once', () => {
    const alike = { limits: { statutory: days(20), committed: days(8) } };
    const all = catalogue([
      promised('1.1', 20, 11),
      promised('1.2', 2, 1, 'week'),
      { ...promised('1.3', 10, 3), channels: [{ channel: 'online', limits: { committed: days(2) } }] },
      {
        code: '1.4',
        name: { vi: 'x' },
        channels: [
          { channel: 'online', ...alike },
          { channel: 'in-person', ...alike },
        ],
      },
      {
        code: '1.5',
        name: { vi: 'x' },
        limits: { statutory: days(5), committed: { amount: 5, unit: 'calendar-day' } },
      },
      birth,
      { ...promised('1.6', 10, 9), until: '2026-01-01' },
    ]);
    const { byUnit, procedures, compared, problems } = catalogueReduction(all, '2026-11-20');
    expect(byUnit).toEqual([
      {
        unit: 'calendar-day',
        pairs: 1,
        statutory: { n: 14n, d: 1n },
        committed: { n: 7n, d: 1n },
        share: { n: 1n, d: 2n },
      },
      {
        unit: 'working-day',
        pairs: 3,
        statutory: { n: 50n, d: 1n },
        committed: { n: 21n, d: 1n },
        share: { n: 29n, d: 50n },
      },
    ]);
    expect([procedures, compared]).toEqual([6, 4]);
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['procedure/units-differ', ['1.5']]]);
    expect(catalogueReduction(catalogue([]), '2026-11-20')).toEqual({
      byUnit: [],
      procedures: 0,
      compared: 0,
      problems: [],
    });
  });

  const assumptions = {
    visits: { 'in-person': 2, online: 0 },
    perVisit: 12_500,
    hoursPerVisit: 1.5,
    hoursToPrepare: 0.5,
    valueOfHour: 40_000,
    perOriginal: 5_000,
    perCopy: 1_000,
    fees: 'sum',
    zeroFees: 'free',
  } as const;
  const costly: Procedure = {
    ...residence,
    channels: [
      {
        channel: 'in-person',
        fees: [
          { amount: 20_000, currency: 'VND' },
          { amount: 5_000, currency: 'VND' },
        ],
      },
      { channel: 'in-person', case: 'a', fees: [{ currency: 'VND' }] },
      { channel: 'online' },
    ],
    documents: [
      { name: 'Tờ khai', originals: 1, copies: 2 },
      { name: 'Căn cước', originals: 0, copies: 1, heldBy: { database: 'Dân cư', basis: [] } },
      { name: 'Riêng', case: 'a', originals: 3, copies: 0 },
    ],
  };

  test('the cost of a procedure is fees, visits, documents and time', () => {
    const whole = (n: number) => ({ n: BigInt(n), d: 1n });
    expect(complianceCost(costly, { channel: 'in-person', assumptions })).toEqual({
      fees: whole(25_000),
      visits: whole(25_000),
      documents: whole(7_000),
      time: whole(140_000),
      total: whole(197_000),
    });
    const of = (fees: 'lowest' | 'highest') =>
      complianceCost(costly, { channel: 'in-person', assumptions: { ...assumptions, fees } }).fees;
    expect([of('lowest'), of('highest')]).toEqual([whole(5_000), whole(20_000)]);
    expect(complianceCost(costly, { channel: 'in-person', case: 'a', assumptions })).toMatchObject({
      fees: null,
      documents: whole(22_000),
      total: null,
    });
    expect(complianceCost(costly, { channel: 'online', assumptions })).toMatchObject({
      fees: null,
      visits: whole(0),
      time: whole(20_000),
      total: null,
    });
    expect(
      complianceCost({ ...costly, documents: [{ name: 'x' }] }, { channel: 'in-person', assumptions }).documents,
    ).toBe(null);
    expect(complianceCost(birth, { channel: 'in-person', assumptions }).documents).toBe(null);
  });

  test('a fee in another currency, or of 0 where that says nothing, leaves the cost unknown', () => {
    const feesOf = (fees: Procedure['channels'] & object, zeroFees: 'free' | 'unknown') =>
      complianceCost({ ...costly, channels: fees }, { channel: 'in-person', assumptions: { ...assumptions, zeroFees } })
        .fees;
    const fees = (...amounts: readonly [number, string][]) => [
      { channel: 'in-person' as const, fees: amounts.map(([amount, currency]) => ({ amount, currency })) },
    ];
    expect(feesOf(fees([10, 'USD'], [5_000, 'VND']), 'free')).toBe(null);
    expect(feesOf(fees([0, 'VND']), 'free')).toEqual({ n: 0n, d: 1n });
    expect(feesOf(fees([0, 'VND']), 'unknown')).toBe(null);
    expect(feesOf(fees([0, 'VND'], [5_000, 'VND']), 'unknown')).toBe(null);
  });

  test('a commitment that has not begun is not counted yet, and a limit that is none is told', () => {
    const later = { ...birth, limits: { statutory: days(20), committed: days(10), committedSince: '2027-01-01' } };
    const odd = {
      ...residence,
      channels: [],
      limits: { statutory: { amount: 0, unit: 'week' as const }, committed: { amount: 1, unit: 'OTHER' as 'week' } },
    };
    const { channels: _, ...bad } = odd;
    const all = catalogue([later, bad]);
    expect(catalogueReduction(all, '2026-12-31')).toMatchObject({ byUnit: [], compared: 0 });
    const { byUnit, problems } = catalogueReduction(all, '2027-01-01');
    expect(byUnit.map(({ share }) => share)).toEqual([{ n: 1n, d: 2n }]);
    expect(problems.map(({ code, path }) => [code, path[0]])).toEqual([['deadline/amount-out-of-bounds', '1.004222']]);
  });

  test.each([
    [{ perVisit: -1 }, 'assumptions.perVisit'],
    [{ zeroFees: 'maybe' }, 'assumptions.zeroFees'],
    [{ valueOfHour: Number.NaN }, 'assumptions.valueOfHour'],
    [{ fees: 'some' }, 'assumptions.fees'],
    [{ visits: { online: 1 } }, 'assumptions.visits.in-person'],
    [{ visits: undefined }, 'assumptions.visits.in-person'],
  ])('an assumption %j is refused', (change, path) => {
    const wrong = { ...assumptions, ...change } as typeof assumptions;
    const [problem] = refused(() => complianceCost(costly, { channel: 'in-person', assumptions: wrong })).problems;
    expect([problem?.code, problem?.path.join('.')]).toEqual(['procedure/invalid-assumption', path]);
  });

  test('two catalogues are compared in procedures, time and cost', () => {
    const cheaper = { ...costly, limits: { statutory: days(7), committed: days(3) }, documents: [] };
    const gone = { ...costly, code: '1.000001' };
    const unknown = { ...birth, code: '1.000002' };
    const before = { catalogue: catalogue([costly, gone, unknown]), on: '2025-06-30' };
    const after = { catalogue: catalogue([cheaper, unknown]), on: '2026-06-30' };
    const found = threeReductions(before, after, {
      channel: 'in-person',
      assumptions,
      times: new Map([['1.004222', 10]]),
    });
    expect(found.procedures).toEqual({ before: 3, after: 2, share: { n: 1n, d: 3n } });
    expect(found.time.byUnit[0]?.share).toEqual({ n: 4n, d: 7n });
    expect(found.cost).toEqual({
      before: { n: 2_167_000n, d: 1n },
      after: { n: 1_900_000n, d: 1n },
      share: { n: 267n, d: 2167n },
      unknown: ['1.000002'],
    });
    expect(threeReductions({ catalogue: catalogue([]), on: '2025-01-01' }, after).procedures.share).toBe(null);
    expect(threeReductions(before, after).cost).toBe(null);
    for (const count of [-2, 1.5, Number.NaN]) {
      const question = { channel: 'in-person', assumptions, times: new Map([['1.004222', count]]) } as const;
      expect(refused(() => threeReductions(before, after, question)).code).toBe('procedure/invalid-assumption');
    }
  });
});
