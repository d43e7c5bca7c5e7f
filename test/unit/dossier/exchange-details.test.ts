import {
  anonymised,
  dossierRowsFromRows,
  eventsFromRows,
  eventsFromStatusHistory,
  type NationalStatus,
  parseDossierEvents,
  type StatusEntry,
} from 'motcua/dossier';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const day = (at: number) => `2026-11-${String(at + 2).padStart(2, '0')}`;
const history = (...entries: readonly (readonly [code: number, agency?: string])[]) =>
  eventsFromStatusHistory(
    entries.map(
      ([code, agency], at): StatusEntry => ({
        code: code as NationalStatus,
        at: day(at),
        ...(agency === undefined ? {} : { agency }),
      }),
    ),
  );

describe('an agency without a name', () => {
  test.each(['', ' ', '\t\n'])('is one nobody told of, and what comes of it has the shape of events: %j', (blank) => {
    const named = history([2, blank], [4, blank], [5, blank], [4, blank], [4, 'A'], [9, blank]);
    expect(named).toEqual(history([2], [4], [5], [4], [4, 'A'], [9]));
    expect(parseDossierEvents(named.events)).toEqual(named.events);
    expect(named.findings.map(({ code }) => code)).toEqual(['dossier/status-without-agency']);
  });
});

describe('a code that was there already', () => {
  test('is noted with its place, from the agency that had the dossier as from nobody', () => {
    const note = (at: number) => ({ code: 'dossier/status-repeated', path: [at, 'code'], severity: 'note', value: 4 });
    expect(history([2], [4, 'A'], [4, 'A'], [4]).findings).toEqual([note(2), note(3)]);
    expect(history([2], [4, 'A'], [5], [2], [4, 'A']).findings).toEqual([note(4)]);
  });
});

describe('what comes after the end or before the receipt', () => {
  test('leads to no event once the result was handed over without one', () => {
    const { events, findings } = history([2], [10], [4, 'A'], [9]);
    expect(events.map(({ kind }) => kind)).toEqual(['received', 'finished', 'handed-over']);
    expect(findings.map(({ code, path }) => [code.slice(8), path[0]])).toEqual([
      ['status-implied', 1],
      ['status-without-event', 2],
      ['status-without-event', 3],
    ]);
  });

  test('is the receipt, when a supplement was asked of a dossier nobody filed', () => {
    const { events } = history([5], [2]);
    expect(events.map(({ kind, at }) => [kind, at])).toEqual([
      ['submitted', day(0)],
      ['supplement-requested', day(0)],
      ['supplemented', day(1)],
      ['received', day(1)],
    ]);
  });
});

test('what an entry does not say, its events do not hold', () => {
  const { events } = history([2], [4], [9]);
  expect(events.map((event) => Object.keys(event).sort())).toEqual([
    ['at', 'kind'],
    ['at', 'kind', 'to'],
    ['at', 'kind'],
  ]);
});

describe('rows', () => {
  const row = { receivedAt: '2026-11-16', dueOn: '2026-11-19', endedOn: '' };

  test('without the column of the due date or of the end are left out', () => {
    for (const [column, { [column as 'dueOn']: _, ...bare }] of [
      ['dueOn', row],
      ['endedOn', row],
    ] as const) {
      const { rows, leftOut, problems } = dossierRowsFromRows([bare as never]);
      expect([rows, leftOut, problems.map(({ path }) => path[1])]).toEqual([[], 1, [column]]);
    }
  });

  test('of which a date cannot be read are not told to contradict themselves as well', () => {
    const { problems } = dossierRowsFromRows([{ ...row, dueOn: 'soon', outcome: 'refused' }]);
    expect(problems.map(({ code }) => code)).toEqual(['dossier/unreadable-date']);
  });

  test('without an outcome, or with a pending one, make dossiers without one', () => {
    const outcomes = (outcome: string) =>
      dossierRowsFromRows([{ ...row, outcome }]).rows.map((read) => Object.keys(read).sort());
    expect(outcomes('')).toEqual([['dueOn', 'endedOn', 'receivedAt']]);
    expect(outcomes('pending')).toEqual(outcomes(''));
  });

  test('are read of words without their marks, in any case', () => {
    const kindOf = (kind: string) =>
      eventsFromRows([{ dossier: 'A', kind, at: '2026-11-16' }]).dossiers.get('A')?.[0]?.kind;
    expect(['Đã thanh toán', 'da thanh toan', 'DA THANH TOAN', 'đathanhtoan'].map(kindOf)).toEqual(
      Array.from({ length: 4 }, () => 'paid'),
    );
    expect(kindOf('a thanh toan')).toBeUndefined();
  });

  test('tell no corrections, whatever their words', () => {
    const { code, problems } = refused(() => eventsFromRows([], { kinds: { 'Đính chính': 'corrected' as never } }));
    expect([code, problems[0]?.path]).toEqual(['dossier/invalid-mapping', ['kinds', 'Đính chính']]);
    expect(problems[0]?.accepted).not.toContain('corrected');
  });
});

describe('an anonymised set', () => {
  test('holds of a provision what a provision has, and nothing else', () => {
    const basis = {
      document: '61/2018/NĐ-CP',
      article: '19',
      clause: '7',
      title: { vi: 'Nghị định', en: 'Decree' },
      issuedOn: '2018-04-23',
      url: 'https://vanban.example/61',
      status: 'verified',
    };
    const extended = { kind: 'extended', at: '2026-11-16', until: '2026-11-20' };
    const given = {
      ...extended,
      basis: [{ ...basis, note: 'Bà A', title: { ...basis.title, for: 'Bà A' } }, 'Bà A', null, ['Bà A']],
    };
    expect(anonymised([given as never])).toEqual([{ ...extended, basis: [basis] }]);
    expect(anonymised([{ ...extended, basis: 'Bà A' } as never])).toEqual([extended]);
  });

  test('holds no object where a figure is due', () => {
    const given = {
      kind: 'paid',
      at: '2026-11-16',
      channel: { of: 'Bà A' },
      sequence: 1,
      encloses: ['survey', { of: 'Bà A' }],
    };
    expect(anonymised([given as never])).toEqual([
      { kind: 'paid', at: '2026-11-16', sequence: 1, encloses: ['survey'] },
    ]);
  });
});
