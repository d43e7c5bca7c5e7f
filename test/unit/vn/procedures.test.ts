import { dueDate, inForce } from 'motcua';
import { withHours } from 'motcua/calendar';
import type { TimeLimit } from 'motcua/deadline';
import { channels, checkProcedure, type Limits, limitFor, type Procedure } from 'motcua/procedure';
import { repealedTexts, vietnam } from 'motcua/vn';
import { petitionHandling, procedures } from 'motcua/vn/procedures';
import { describe, expect, test } from 'vitest';

const all: readonly Procedure[] = [...procedures, petitionHandling];

const limitsOf = ({ limits, channels = [], cases = [] }: Procedure): readonly Limits[] =>
  [limits, ...channels.map((row) => row.limits), ...cases.map((one) => one.limits)].filter((one) => one !== undefined);

const timeLimitsOf = (procedure: Procedure): readonly TimeLimit[] =>
  [
    procedure.supplementWithin,
    ...limitsOf(procedure).flatMap(({ statutory, committed, extensions = [] }) => [
      statutory,
      committed,
      ...extensions.flatMap(({ upTo, by }) => [upTo, by]),
    ]),
  ].filter((limit) => limit !== undefined);

/** Every object somewhere inside that names a document. */
function basesIn(value: unknown): readonly { readonly document: unknown; readonly status?: unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(basesIn);
  return 'document' in value && !('since' in value) ? [value as { document: unknown }, ...inside] : inside;
}

const codes = [...new Set(procedures.map(({ code }) => code))];
const named = (code: string) => all.filter((procedure) => procedure.code === code);

const OFFICE = {
  weekly: [
    {
      days: [1, 2, 3, 4, 5] as const,
      sessions: [
        { opens: '07:30', closes: '11:30' },
        { opens: '13:00', closes: '17:00' },
      ],
    },
  ],
};

describe('the starter catalogue', () => {
  test('has forty codes in the national form', () => {
    expect(codes).toHaveLength(40);
    expect(codes.filter((code) => !/^\d\.\d{6}$/.test(code))).toEqual([]);
  });

  test('has exactly one version of every code in force on every day', () => {
    const days = ['2014-12-01', '2024-12-31', '2025-01-01', '2026-08-31', '2026-09-01', '2027-12-31'];
    for (const code of codes) {
      const versions = named(code).map((value) => ({
        value,
        since: value.since ?? '2014-12-01',
        ...(value.until === undefined ? {} : { until: value.until }),
        basis: [],
      }));
      for (const day of days) expect(inForce(versions, day).code, `${code} on ${day}`).toBe(code);
    }
  });

  test('has names in both languages, a field and levels', () => {
    for (const { code, name } of all) {
      expect(name.vi, code).toMatch(/\S/);
      expect(name.en, code).toMatch(/^[A-Z]/);
      expect(name.vi, code).not.toBe(name.en);
    }
    for (const { code, field, levels } of procedures) {
      expect(field?.name, code).toMatch(/\S/);
      expect(levels?.length, code).toBeGreaterThan(0);
    }
  });

  test('says of every basis whether it was verified, and rests every limit and extension on one', () => {
    const bases = all.flatMap(basesIn);
    expect(bases.length).toBeGreaterThan(200);
    expect(bases.filter(({ status }) => status !== 'verified' && status !== 'unverified')).toEqual([]);
    for (const procedure of all) {
      for (const { basis = [], extensions = [] } of limitsOf(procedure)) {
        expect(basis.length, procedure.code).toBeGreaterThan(0);
        for (const extension of extensions) expect(extension.basis.length, procedure.code).toBeGreaterThan(0);
      }
    }
  });

  test.each([
    // no record was read
    '2.001955',
    '1.001776',
    // a record without a unit, or with the unit of another limit than its text
    '1.000894',
    '2.000720',
    '1.012783',
    '1.000178',
    '1.003482',
    'petition',
  ])('has nothing verified in %s', (code) => {
    expect(
      named(code)
        .flatMap(basesIn)
        .map(({ status }) => status),
    ).not.toContain('verified');
  });

  test('gives no fee of 0 without saying what it means, and no fee without an amount and a note', () => {
    const fees = all.flatMap(({ channels = [] }) => channels.flatMap((row) => row.fees ?? []));
    expect(fees.length).toBeGreaterThan(60);
    expect(fees.filter(({ amount }) => amount === 0).length).toBeGreaterThan(10);
    expect(fees.filter(({ amount = 0, note = '' }) => amount === 0 && note === '')).toEqual([]);
    expect(fees.filter(({ amount = 1_000, currency }) => currency === 'VND' && amount > 0 && amount < 1_000)).toEqual(
      [],
    );
  });

  test('has rows and documents only for cases it names, each case once', () => {
    for (const { code, channels = [], cases = [] } of all) {
      const names = cases.map((one) => one.code);
      expect(new Set(names).size, code).toBe(names.length);
      expect(
        channels.flatMap((row) => row.case ?? []).filter((one) => !names.includes(one)),
        code,
      ).toEqual([]);
    }
  });

  describe('has limits', () => {
    const receivedAt = '2026-11-20T09:00';
    const { calendar, policy } = vietnam(receivedAt);
    const office = withHours(calendar, OFFICE);
    const due = (limit: TimeLimit) => dueDate({ receivedAt, limit, calendar: office, policy }).dueOn;

    test('that can be counted, every one', () => {
      const limits = all.flatMap((procedure) =>
        timeLimitsOf(procedure).map((limit) => [procedure.code, limit] as const),
      );
      expect(limits.length).toBeGreaterThan(50);
      for (const [code, limit] of limits) expect(due(limit) >= '2026-11-20', code).toBe(true);
    });

    test('longer on conditions: in whole or by so much', () => {
      const rows = all
        .flatMap(limitsOf)
        .flatMap(({ statutory, extensions = [] }) => extensions.map(({ upTo, by }) => ({ statutory, upTo, by })));
      expect(rows.length).toBeGreaterThan(8);
      for (const { statutory, upTo, by } of rows) {
        expect([upTo, by].filter((one) => one !== undefined)).toHaveLength(1);
        expect(upTo === undefined || due(upTo) > due(statutory!)).toBe(true);
      }
    });
  });

  test('is a constant nobody can change', () => {
    const deep = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(deep));
    expect([procedures, petitionHandling, repealedTexts].every(deep)).toBe(true);
    expect(JSON.parse(JSON.stringify(procedures))).toEqual(procedures);
  });
});

describe('limits by the law', () => {
  const promised = (code: string, on: string) =>
    procedures.find(
      (one) => one.code === code && (one.since ?? '') <= on && (one.until === undefined || on <= one.until),
    )!.limits!;
  const due = (receivedAt: string, limit: TimeLimit) => dueDate({ receivedAt, limit, ...vietnam(receivedAt) }).dueOn;

  test('of the interlinked birth group change on 01/09/2026', () => {
    expect(due('2026-08-31T09:00', promised('2.000986', '2026-08-31').statutory!)).toBe('2026-09-30');
    const { statutory, extensions } = promised('2.000986', '2026-09-03');
    expect(due('2026-09-03T09:00', statutory!)).toBe('2026-09-08');
    expect(due('2026-09-03T15:00', statutory!)).toBe('2026-09-08');
    expect(due('2026-09-03T15:01', statutory!)).toBe('2026-09-09');
    expect(due('2026-09-03T09:00', extensions![0]!.upTo!)).toBe('2026-09-10');
  });

  test('of a security interest: the same day, the next after 15:00, three working days with cause', () => {
    const { statutory, extensions } = promised('1.011441', '2026-11-20');
    expect(due('2026-11-20T15:00', statutory!)).toBe('2026-11-20');
    expect(due('2026-11-20T15:01', statutory!)).toBe('2026-11-23');
    expect(due('2026-11-20T09:00', extensions![0]!.upTo!)).toBe('2026-11-26');
  });

  test('of complaints run by the calendar from acceptance, longer in remote areas and when complex', () => {
    const complaint = procedures.find(({ code }) => code === '1.000178')!;
    const days = [complaint.limits!, complaint.cases![0]!.limits!].flatMap(({ statutory, extensions }) => [
      statutory,
      extensions![0]!.upTo,
    ]);
    expect(days).toEqual([30, 45, 45, 60].map((amount) => ({ amount, unit: 'calendar-day' })));
  });
});

describe('repealed texts', () => {
  test('are each named once, with the day, the successor and the basis', () => {
    expect(new Set(repealedTexts.map(({ document }) => document)).size).toBe(repealedTexts.length);
    for (const { document, since, by, basis } of repealedTexts) {
      expect(since, document).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(by, document).not.toBe(document);
      expect(basis.length, document).toBeGreaterThan(0);
    }
    const verified = repealedTexts.filter(({ basis }) => basis.every(({ status }) => status === 'verified'));
    expect(verified.map(({ document }) => document)).toEqual(['42/2022/NĐ-CP']);
  });
});

describe('without a case', () => {
  const on = '2026-11-20';
  const inForceOn = all.filter(({ since = '0001', until = '9999' }) => since <= on && on <= until);

  test('a procedure is asked by no channel for what holds for one case alone', () => {
    for (const procedure of inForceOn) {
      const ways = procedure.channels?.map(({ channel }) => channel) ?? channels;
      const general = procedure.limits?.statutory;
      if (general === undefined) continue;
      const answers = ways.flatMap((channel) => (channel === undefined ? [] : [limitFor(procedure, { channel })]));
      expect([procedure.code, ...answers.filter((answer) => answer !== general)]).toEqual([procedure.code]);
    }
  });

  test.each([
    ['2.000986', { amount: 3, unit: 'working-day', receiptCutoff: '15:00' }],
    ['1.013225', { amount: 20, unit: 'calendar-day' }],
    ['1.010727', { amount: 30, unit: 'calendar-day' }],
    ['1.000178', { amount: 30, unit: 'calendar-day' }],
    ['1.003523', { amount: 60, unit: 'calendar-day' }],
    ['petition', { amount: 20, unit: 'calendar-day' }],
  ])('%s has its general limit', (code, limit) => {
    const procedure = inForceOn.find((one) => one.code === code);
    const channel = procedure?.channels?.[0]?.channel ?? 'in-person';
    expect(procedure && limitFor(procedure, { channel })).toMatchObject(limit);
  });

  test('none contradicts itself', () => {
    expect(all.flatMap((procedure) => checkProcedure(procedure))).toEqual([]);
  });
});
