import {
  type DossierEvent,
  parseDossierEvents,
  parseDossierPolicy,
  parseDossierRow,
  parseDossierRows,
  safeParseDossierEvents,
  safeParseDossierPolicy,
  safeParseDossierRow,
  safeParseDossierRows,
} from 'motcua/dossier';
import { policies, vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const at = '2026-11-16T09:00';
const span = { amount: 2, unit: 'working-day' } as const;

const everyKind: readonly DossierEvent[] = [
  { kind: 'submitted', at: '2026-11-15', channel: 'online', id: 'a', sequence: 0, agency: 'H15', recordedAt: at },
  { kind: 'supplement-requested', at, items: ['Giấy khai sinh'], reason: '' },
  { kind: 'supplemented', at, facts: { visits: 2, dataReused: true } },
  { kind: 'received', at, channel: 'kiosk', case: 'a', appointedFor: '2026-11-20', competent: 'H16' },
  { kind: 'transferred', at, to: 'H16', kept: 'on-time' },
  { kind: 'payment-requested', at },
  { kind: 'paid', at, facts: { paidOnline: true, latenessCause: 'c', electronicResult: false, digitised: true } },
  { kind: 'suspended', at, cause: 'incident' },
  { kind: 'resumed', at, cause: 'incident' },
  { kind: 'extended', at, by: span, basis: [{ document: '61/2018/NĐ-CP', status: 'verified' }] },
  { kind: 'extended', at, until: '2026-11-30' },
  { kind: 'reappointed', at, until: '2026-11-30' },
  { kind: 'apologised', at, publishedIn: 'Cổng thông tin' },
  { kind: 'letter-sent', at, letter: 'condolence', encloses: ['survey'] },
  { kind: 'finished', at, kept: 'overdue' },
  { kind: 'handed-over', at, channel: 'postal' },
  { kind: 'withdrawn', at },
  { kind: 'stopped', at },
  { kind: 'returned', at },
  { kind: 'refused', at },
  { kind: 'corrected', at, corrects: 'a' },
  { kind: 'corrected', at, corrects: 'a', instead: { kind: 'suspended', at, cause: 'other-agency' } },
];

const place = (input: unknown) => {
  const parsed = safeParseDossierEvents(input);
  return parsed.success ? [] : parsed.problems.map(({ code, path }) => [code, ...path]);
};

describe('events from outside', () => {
  test('of every kind are parsed, copied and equal', () => {
    const stored = JSON.parse(JSON.stringify(everyKind));
    expect(parseDossierEvents(stored)).toEqual(everyKind);
    expect(parseDossierEvents(stored)[0]).not.toBe(stored[0]);
    expect(safeParseDossierEvents([])).toEqual({ success: true, data: [] });
  });

  test('what is understood comes with the problems of the rest', () => {
    const parsed = safeParseDossierEvents([everyKind[0], { kind: 'gone', at }, everyKind[3], 'received']);
    expect(parsed).toEqual({
      success: false,
      problems: [
        {
          code: 'kernel/invalid-shape',
          path: [1, 'kind'],
          severity: 'error',
          value: 'gone',
          accepted: expect.stringContaining('submitted | received | refused'),
        },
        { code: 'kernel/invalid-shape', path: [3], severity: 'error', value: 'received', accepted: 'object' },
      ],
      understood: [everyKind[0], everyKind[3]],
    });
  });

  test.each<[string, unknown, unknown]>([
    ['an unknown key', { kind: 'received', at, applicant: 'A' }, ['applicant']],
    ['a key of another kind', { kind: 'received', at, cause: 'payment' }, ['cause']],
    ['__proto__', JSON.parse(`{ "kind": "received", "at": "${at}", "__proto__": { "x": 1 } }`), ['__proto__']],
    [
      '__proto__ further in',
      JSON.parse(`{ "kind": "paid", "at": "${at}", "facts": { "__proto__": 1 } }`),
      ['facts', '__proto__'],
    ],
    ['a kind named __proto__', { kind: '__proto__', at }, ['kind']],
    ['no time', { kind: 'received' }, ['at']],
    ['a day that does not exist', { kind: 'received', at: '2026-02-30' }, ['at']],
    ['a time with an offset', { kind: 'received', at: `${at}Z` }, ['at']],
    ['a suspension without a cause', { kind: 'suspended', at }, ['cause']],
    ['a transfer to nobody', { kind: 'transferred', at, to: '' }, ['to']],
    ['an extension by two lengths', { kind: 'extended', at, by: span, until: '2026-11-30' }, []],
    ['an extension by none', { kind: 'extended', at }, []],
    [
      'a correction of a correction',
      { kind: 'corrected', at, corrects: 'a', instead: everyKind[20] },
      ['instead', 'kind'],
    ],
    ['a sequence that is no number', { kind: 'received', at, sequence: Number.NaN }, ['sequence']],
  ])('%s is refused with its place', (_, event, path) => {
    expect(place([everyKind[0], event])).toEqual([['kernel/invalid-shape', 1, ...(path as string[])]]);
  });

  test.each([undefined, null, 'received', {}, { length: 1 }])('%j is no list', (input) => {
    expect(place(input)).toEqual([['dossier/not-events']]);
    expect(refused(() => parseDossierEvents(input)).code).toBe('dossier/invalid-events');
  });

  test('more than a thousand are not read at all', () => {
    const many = (count: number) => Array.from({ length: count }, () => ({ kind: 'paid', at }));
    expect(parseDossierEvents(many(1_000))).toHaveLength(1_000);
    expect(safeParseDossierEvents(many(1_001))).toEqual({
      success: false,
      problems: [
        { code: 'dossier/not-events', path: [], severity: 'error', value: 1_001, accepted: '[{ kind, at }], ≤ 1000' },
      ],
      understood: [],
    });
    expect(place(many(100_000))).toEqual([['dossier/not-events']]);
  });

  test('throw with every problem counted', () => {
    const error = refused(() => parseDossierEvents(Array.from({ length: 300 }, () => ({}))));
    expect([error.code, error.total, error.problems.length]).toEqual(['dossier/invalid-events', 300, 100]);
  });

  test('keep markup and formulas as the text they are', () => {
    const event = { kind: 'transferred', at, to: '=HYPERLINK("x")', reason: '<img src=x onerror=1>' };
    expect(parseDossierEvents([event])).toEqual([event]);
  });
});

describe('a policy from outside', () => {
  test('every one of Viet Nam comes back', () => {
    for (const { value } of policies) expect(parseDossierPolicy(JSON.parse(JSON.stringify(value)))).toEqual(value);
  });

  test.each<[string, unknown, readonly string[]]>([
    [
      'supplement',
      { value: { effect: 'restart', most: 1.5, within: null }, basis: [] },
      ['supplement', 'value', 'most'],
    ],
    ['extension', { value: { most: null }, basis: [] }, ['extension', 'value', 'lead']],
    ['weekend', { value: true, basis: [] }, ['weekend']],
    ['crossLocality', { value: 'desk' }, ['crossLocality', 'basis']],
  ])('%s: what does not fit is refused with its place', (key, value, path) => {
    const parsed = safeParseDossierPolicy({ ...vietnam('2026-11-21').policy, [key]: value });
    expect(parsed.success ? [] : parsed.problems.map((problem) => problem.path)).toEqual([path]);
    expect(refused(() => parseDossierPolicy({})).code).toBe('kernel/invalid-shape');
  });
});

describe('rows from outside', () => {
  const row = { id: 'H15-1', receivedAt: at, dueOn: '2026-11-19', endedOn: null, suspendedOn: null, unit: 'H15' };

  test('one is parsed, copied and equal', () => {
    expect(parseDossierRow(row)).toEqual(row);
    expect(parseDossierRow(row)).not.toBe(row);
    expect(safeParseDossierRow({ ...row, endedOn: '31/12/2026' }).success).toBe(false);
  });

  test('many are parsed, or understood in part', () => {
    expect(parseDossierRows([row, row])).toEqual([row, row]);
    const parsed = safeParseDossierRows([row, { ...row, dueOn: undefined }, { ...row, name: 'A' }]);
    expect(parsed.success ? [] : parsed.understood).toEqual([row]);
    expect(parsed.success ? [] : parsed.problems.map(({ path }) => path)).toEqual([
      [1, 'dueOn'],
      [2, 'name'],
    ]);
  });

  test('no list is refused as such, and a bad row as invalid rows', () => {
    const parsed = safeParseDossierRows('rows');
    expect(parsed.success ? [] : parsed.problems.map(({ code }) => code)).toEqual(['dossier/not-rows']);
    expect(refused(() => parseDossierRows([1])).code).toBe('dossier/invalid-rows');
  });
});
