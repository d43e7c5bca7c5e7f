import {
  applyDiff,
  type CostAssumptions,
  catalogue,
  checkProcedure,
  compareLimits,
  complianceCost,
  diffCatalogues,
  explainLimitFor,
  limitFor,
  type Procedure,
  parseAgencyCode,
  parseDossierCode,
  parseProcedureCode,
  reduction,
  safeParseAgencyCode,
  safeParseDossierCode,
  threeReductions,
} from 'motcua/procedure';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const days = (amount: number) => ({ amount, unit: 'working-day' }) as const;
const plain: Procedure = { code: '1.1', name: { vi: 'A' } };
const withCases: Procedure = {
  ...plain,
  cases: [{ code: 'a' }, { code: 'b' }],
  channels: [{ channel: 'online' }, { channel: 'online', case: 'c' }],
};
const online = { channel: 'online' } as const;
const none = catalogue([]);
const one = catalogue([plain]);
const assumptions: CostAssumptions = {
  visits: { online: 1 },
  perVisit: 1,
  hoursPerVisit: 1,
  hoursToPrepare: 1,
  valueOfHour: 1,
  perOriginal: 1,
  perCopy: 1,
  fees: 'sum',
  zeroFees: 'free',
};
const cost = (changes: object) => () =>
  complianceCost(plain, { ...online, assumptions: { ...assumptions, ...changes } });
const times = (count: number) => () => {
  const on = { catalogue: none, on: '2026-01-01' };
  return threeReductions(on, on, { ...online, assumptions, times: new Map([['1.1', count]]) });
};

describe('a refusal', () => {
  test.each<[string, () => unknown, string, unknown, string]>([
    ['an agency', () => parseAgencyCode('x'), '', 'x', 'H15.50.05.13 | 000.00.00.H12'],
    ['no text', () => parseAgencyCode(undefined as never), '', null, 'H15.50.05.13 | 000.00.00.H12'],
    ['a dossier', () => parseDossierCode('x'), '', 'x', 'H15.50.05.13-261008-0975, with a day that exists'],
    ['a procedure', () => parseProcedureCode('x'), '', 'x', '1.001193 | 1.001193.000.00.00.H35'],
    [
      'a channel',
      () => limitFor(plain, { channel: 'fax' as 'online' }),
      'channel',
      'fax',
      'in-person | online | postal | at-home | kiosk',
    ],
    [
      'no channel',
      () => limitFor(plain, {} as never),
      'channel',
      null,
      'in-person | online | postal | at-home | kiosk',
    ],
    [
      'a kind of limit',
      () => limitFor(plain, { ...online, of: 'hoped' as 'promised' }),
      'of',
      'hoped',
      'statutory | committed | promised',
    ],
    ['a case', () => limitFor(withCases, { ...online, case: 'z' }), 'case', 'z', 'a | b | c'],
    ['a case where there are none', () => limitFor(plain, { ...online, case: 'z' }), 'case', 'z', ''],
    [
      'a promise in other units',
      () => reduction({ ...plain, limits: { statutory: days(5), committed: { unit: 'same-day' } } }, online),
      '',
      '{"unit":"same-day"}',
      '{"amount":5,"unit":"working-day"}',
    ],
    ['a catalogue', () => catalogue(null as never), 'procedures', null, 'a list'],
    ['a difference', () => applyDiff(one, {} as never), 'changes', null, 'a list'],
    [
      'a change of what is not so',
      () => applyDiff(none, diffCatalogues(one, catalogue([{ ...plain, kind: 'x' }]))),
      'changes.0',
      ['1.1', ''],
      'the version as the catalogue holds it',
    ],
    [
      'a change that adds what is there',
      () => applyDiff(one, diffCatalogues(none, one)),
      'changes.0',
      ['1.1', ''],
      'a version the catalogue does not hold',
    ],
    [
      'no change',
      () => applyDiff(one, { changes: [null as never] }),
      'changes.0',
      ['', ''],
      'a version the catalogue does not hold',
    ],
    ['a number that is missing', cost({ perCopy: undefined }), 'assumptions.perCopy', null, '0 ≤ x'],
    ['a number below 0', cost({ perOriginal: -1 }), 'assumptions.perOriginal', -1, '0 ≤ x'],
    ['no number', cost({ hoursPerVisit: '1' }), 'assumptions.hoursPerVisit', '1', '0 ≤ x'],
    ['no end', cost({ hoursToPrepare: Number.POSITIVE_INFINITY }), 'assumptions.hoursToPrepare', 'Infinity', '0 ≤ x'],
    ['fees', cost({ fees: 'some' }), 'assumptions.fees', 'some', 'sum | lowest | highest'],
    ['fees of 0', cost({ zeroFees: 'some' }), 'assumptions.zeroFees', 'some', 'free | unknown'],
    ['visits', cost({ visits: {} }), 'assumptions.visits.online', null, '0 ≤ x'],
    ['how often', times(-1), 'times.1.1', -1, '0, 1, 2, …'],
  ])('of %s shows what was given and says what would be accepted', (_, call, path, value, accepted) => {
    const [problem] = refused(call).problems;
    expect([problem?.path.join('.'), problem?.value, problem?.accepted]).toEqual([path, value, accepted]);
  });

  test('of no assumptions at all names the first', () => {
    const [problem] = refused(() => complianceCost(plain, { ...online, assumptions: undefined as never })).problems;
    expect([problem?.code, problem?.path]).toEqual(['procedure/invalid-assumption', ['assumptions', 'perVisit']]);
  });

  test('by the twin that does not throw is the same problem', () => {
    const problem = { path: [], severity: 'error' } as const;
    expect(safeParseAgencyCode(null)).toEqual({
      success: false,
      problems: [
        { ...problem, code: 'procedure/not-an-agency-code', value: null, accepted: 'H15.50.05.13 | 000.00.00.H12' },
      ],
    });
    expect(safeParseDossierCode('x')).toEqual({
      success: false,
      problems: [
        {
          ...problem,
          code: 'procedure/not-a-dossier-code',
          value: 'x',
          accepted: 'H15.50.05.13-261008-0975, with a day that exists',
        },
      ],
    });
  });

  test('of a catalogue lists every version with what is wrong with it', () => {
    const versions = [
      5,
      { ...plain, code: 7 },
      { ...plain, since: '2026-13-01' },
      { ...plain, since: '2026-02-02', until: '2026-02-01' },
      { ...plain, until: '2026-01-31' },
      { ...plain, since: '2026-01-31' },
    ];
    const error = (code: string, path: readonly (string | number)[], more: object) => ({
      code,
      path: ['procedures', ...path],
      severity: 'error',
      ...more,
    });
    expect(refused(() => catalogue(versions as never)).problems).toEqual([
      error('kernel/invalid-shape', [0, 'code'], { accepted: 'a procedure with a code' }),
      error('kernel/invalid-shape', [1, 'code'], { accepted: 'a procedure with a code' }),
      error('kernel/not-a-date', [2], { value: '2026-13-01', accepted: 'YYYY-MM-DD, 0001-01-01..9999-12-31' }),
      error('procedure/ends-before-it-starts', [3], { value: '2026-02-02..2026-02-01', accepted: 'since ≤ until' }),
      error('procedure/several-in-force', [5], { value: '2026-01-31' }),
    ]);
  });
});

describe('what is none', () => {
  test.each([null, undefined, 'x', 7])('%j is no procedure a limit can be asked of', (procedure) => {
    for (const ask of [limitFor, explainLimitFor]) {
      const { problems } = refused(() => ask(procedure as never, online));
      expect(problems).toEqual([
        {
          code: 'kernel/invalid-shape',
          path: [],
          severity: 'error',
          value: procedure ?? null,
          accepted: 'a procedure',
        },
      ]);
    }
  });

  test.each([
    null,
    undefined,
    'x',
    7,
    { unit: 'sum' },
    { unit: 'sum', parts: 'x' },
    { unit: 'sum', parts: [days(1), null] },
  ])('%j is no limit on either side, whatever is beside it', (limit) => {
    for (const other of [days(1), { unit: 'on-the-spot' }, limit] as never[]) {
      for (const [a, b] of [
        [limit as never, other],
        [other, limit as never],
      ] as const) {
        const [problem] = refused(() => compareLimits(a, b)).problems;
        expect(problem).toMatchObject({ code: 'kernel/invalid-shape', path: [], accepted: 'a limit' });
        expect(problem?.value).toBe(typeof limit === 'object' && limit !== null ? 'object' : (limit ?? null));
      }
    }
  });

  test('a unit that is not known is told by its own name', () => {
    const odd = { amount: 1, unit: 'OTHER' as 'week' };
    expect(refused(() => compareLimits(days(1), odd)).problems).toEqual([
      {
        code: 'deadline/unknown-unit',
        path: [],
        severity: 'error',
        value: 'OTHER',
        accepted: 'working-day | calendar-day | week | month | year | working-hour | hour | minute',
      },
    ]);
  });
});

describe('what is wrong with a procedure', () => {
  const found = (changes: object) => checkProcedure({ ...plain, ...changes });
  const error = (code: string, path: readonly (string | number)[], more: object) => [
    { code, path, severity: 'error', ...more },
  ];
  const [five, seven] = [days(5), days(7)].map((limit) => JSON.stringify(limit));

  test.each<[string, object, unknown]>([
    [
      'a window',
      { since: '2026-07-02', until: '2026-07-01' },
      error('procedure/ends-before-it-starts', [], { value: '2026-07-02..2026-07-01', accepted: 'since ≤ until' }),
    ],
    ['a window of a day', { since: '2026-07-01', until: '2026-07-01' }, []],
    ...(['levels', 'online', 'commitments', 'quality'] as const).map((field): [string, object, unknown] => [
      field,
      { [field]: [{}, { since: '2026-07-02', until: '2026-07-01' }] },
      error('procedure/ends-before-it-starts', [field, 1], {
        value: '2026-07-02..2026-07-01',
        accepted: 'since ≤ until',
      }),
    ]),
    [
      'a longer promise',
      { limits: { statutory: days(5), committed: days(7) } },
      error('procedure/committed-longer', ['limits', 'committed'], { value: [seven, five] }),
    ],
    [
      'an extension of nothing',
      { limits: { extensions: [{ when: 'x', basis: [] }] } },
      error('procedure/extension-needs-one-limit', ['limits', 'extensions', 0], { value: 0, accepted: '1' }),
    ],
    [
      'an extension of two',
      { limits: { extensions: [{ when: 'x', upTo: days(9), by: days(1), basis: [] }] } },
      error('procedure/extension-needs-one-limit', ['limits', 'extensions', 0], { value: 2, accepted: '1' }),
    ],
    ...(['upTo', 'by'] as const).map((kind): [string, object, unknown] => [
      `an extension ${kind} what is no limit`,
      { channels: [{ channel: 'online', limits: { extensions: [{ when: 'x', [kind]: days(0), basis: [] }] } }] },
      error('deadline/amount-out-of-bounds', ['channels', 0, 'limits', 'extensions', 0, kind, 'amount'], {
        value: 0,
        accepted: '0 < x ≤ 36600',
      }),
    ]),
    [
      'a promise that is no limit',
      { cases: [{ code: 'a', limits: { committed: days(0) } }] },
      error('deadline/amount-out-of-bounds', ['cases', 0, 'limits', 'committed', 'amount'], {
        value: 0,
        accepted: '0 < x ≤ 36600',
      }),
    ],
    [
      'a case twice',
      { cases: [{ code: 'a' }, { code: 'a' }] },
      error('procedure/duplicate-case', ['cases', 1, 'code'], { value: 'a' }),
    ],
    [
      'a row without a channel',
      { channels: [{}] },
      error('procedure/row-needs-channel', ['channels', 0], { value: null, accepted: 'channel or named' }),
    ],
    [
      'a row of two',
      { channels: [{ channel: 'online', named: 'x' }] },
      error('procedure/row-needs-channel', ['channels', 0], { value: 'online', accepted: 'channel or named' }),
    ],
    [
      'a row twice',
      { channels: [{ named: 'x' }, { channel: 'online' }, { named: 'x' }] },
      error('procedure/duplicate-row', ['channels', 2], { value: 'x' }),
    ],
    [
      'rows for two cases',
      { cases: [{ code: 'a' }], channels: [{ channel: 'online' }, { channel: 'online', case: 'a' }] },
      [],
    ],
    [
      'a row for a case that is not known',
      {
        cases: Array.from({ length: 21 }, (_, at) => ({ code: `c${at}` })),
        channels: [{ channel: 'online', case: 'a' }],
      },
      error('procedure/unknown-case', ['channels', 0, 'case'], {
        value: 'a',
        accepted: Array.from({ length: 20 }, (_, at) => `c${at}`).join(' | '),
      }),
    ],
    [
      'a form',
      { forms: [{ code: 'F2' }], documents: [{ name: 'x' }, { name: 'y', form: 'F2' }, { name: 'z', form: 'F1' }] },
      error('procedure/unknown-form', ['documents', 2, 'form'], { value: 'F1' }),
    ],
  ])('%s', (_, changes, problems) => {
    expect(found(changes)).toStrictEqual(problems);
  });

  test('that it is none', () => {
    for (const input of [null, 'x', 7]) {
      expect(checkProcedure(input as never)).toEqual(
        error('kernel/invalid-shape', [], { value: input, accepted: 'a procedure' }),
      );
    }
  });

  test('a note when the promise cannot be compared with the law', () => {
    const committed = { unit: 'sum', parts: [days(1), { amount: 1, unit: 'month' }] } as const;
    expect(found({ limits: { statutory: days(5), committed } })).toEqual([
      {
        code: 'procedure/committed-not-comparable',
        path: ['limits', 'committed'],
        severity: 'note',
        value: [JSON.stringify(committed), five],
      },
    ]);
  });
});

test('a limit is read before it is compared, beside an immediate one too', () => {
  const unknown = { amount: 3, unit: 'fortnight' } as never;
  for (const unit of ['on-the-spot', 'same-day'] as const) {
    expect(refused(() => compareLimits({ unit }, unknown)).code).toBe('deadline/unknown-unit');
    expect(refused(() => compareLimits(unknown, { unit })).code).toBe('deadline/unknown-unit');
  }
});
