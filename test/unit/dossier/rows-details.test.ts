import { dossierRowsFromRows, type EventRowMapping, eventRowMapping, eventsFromRows } from 'motcua/dossier';
import { channels } from 'motcua/procedure';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

type Report = { readonly problems: readonly { readonly [key: string]: unknown }[] };

/** What is wrong, but for the path, which other tests look at. */
const told = ({ problems }: Report) => problems.map(({ path: _, ...problem }) => problem);

const paid = { dossier: 'A', kind: 'paid', at: '2026-11-16' };
const eventsOf = (row: object, mapping?: EventRowMapping) => eventsFromRows([{ ...paid, ...row }] as never, mapping);
/** The event of one row of dossier A. */
const one = (row: object, mapping?: EventRowMapping) => eventsOf(row, mapping).dossiers.get('A')?.[0];

const problem = (code: string, accepted: string, value?: unknown) => ({
  code: `dossier/${code}`,
  severity: 'error',
  ...(value === undefined ? {} : { value }),
  accepted,
});

describe('a problem of a row says what was found and what would be read', () => {
  const names = ({ columns }: typeof eventRowMapping, column: keyof typeof eventRowMapping.columns) =>
    columns[column].join(' | ');

  test.each<[object, ReturnType<typeof problem>]>([
    [{ at: '16/11/2026' }, problem('unreadable-date', 'YYYY-MM-DD, or followed by HH:mm[:ss]', '16/11/2026')],
    [{ sequence: 'one' }, problem('unreadable-number', 'a number', 'one')],
    [{ kind: 'extended', amount: '-1', unit: 'week' }, problem('unreadable-number', '0 < x', '-1')],
    [
      { kind: 'submitted', channel: 'fax' },
      problem('unknown-word', `${channels.join(' | ')}, or a word that the channels of the mapping know`, 'fax'),
    ],
    [
      { kind: 'letter-sent', letter: 'condolence', encloses: 'bill' },
      problem('unknown-word', 'fee-request | survey, or a word that the enclosures of the mapping know', 'bill'),
    ],
    [{ agency: 5 }, problem('not-a-text', 'text', 5)],
    [{ at: '' }, problem('missing-value', names(eventRowMapping, 'at'))],
    [{ kind: 'suspended' }, problem('missing-column', names(eventRowMapping, 'cause'))],
    [{ event: 'received' }, problem('ambiguous-column', 'kind', 'received')],
    [{ kind: 'extended', amount: '2', Until: '2026-11-30' }, problem('ambiguous-column', 'amount', '2026-11-30')],
  ])('%j', (row, told_) => {
    expect(told(eventsOf(row))).toEqual([told_]);
  });

  test('of dates with the day first too', () => {
    expect(told(eventsOf({ at: 'soon' }, { dates: 'DD/MM/YYYY' }))).toEqual([
      problem('unreadable-date', 'DD/MM/YYYY | YYYY-MM-DD, or followed by HH:mm[:ss]', 'soon'),
    ]);
  });

  test('of what is no row, and of no rows', () => {
    expect(told(eventsFromRows(['x', undefined] as never))).toEqual([
      problem('not-a-row', '{ column: text }', 'x'),
      problem('not-a-row', '{ column: text }', null),
    ]);
    const accepted = '[{ column: text }], ≤ 1000000';
    expect(eventsFromRows('rows' as never)).toEqual({
      dossiers: new Map(),
      incomplete: [],
      problems: [{ ...problem('not-rows', accepted, 'rows'), path: [] }],
      leftOut: 0,
      unused: [],
    });
    const many = eventsFromRows(new Array(1_000_001) as never);
    expect([told(many), many.leftOut]).toEqual([[problem('not-rows', accepted, 1_000_001)], 1_000_001]);
  });

  test('of an outcome that contradicts the end', () => {
    const row = { receivedAt: '2026-11-16', dueOn: '', status: 'refused', endedOn: '' };
    expect(
      told(dossierRowsFromRows([row] as never, { columns: { receivedAt: ['receivedAt'], endedOn: ['endedOn'] } })),
    ).toEqual([problem('contradictory-row', 'the day on which it ended', 'refused')]);
    const pending = { ...row, status: 'pending', endedOn: '2026-11-17' };
    expect(told(dossierRowsFromRows([pending] as never, { columns: { endedOn: ['endedOn'] } }))).toEqual([
      problem('contradictory-row', 'no day on which it ended', 'pending'),
    ]);
  });

  test('of a column that a row of a dossier must have', () => {
    const columns = { dueOn: ['Hạn', 'due'], endedOn: [] };
    expect(told(dossierRowsFromRows([{ 'received on': '2026-11-16' }], { columns }))).toEqual([
      problem('missing-column', 'Hạn | due'),
    ]);
  });

  test('of a mapping', () => {
    const wrong = (mapping: object) => refused(() => eventsFromRows([], mapping as never)).problems[0];
    const meaning = 'letters or digits, with one meaning each';
    expect(wrong({ columns: { at: [' - '] } })).toMatchObject({ value: ' - ', accepted: meaning });
    expect(wrong({ causes: { a: 'payment', Á: 'incident' } })).toMatchObject({ value: 'Á', accepted: meaning });
    expect(wrong({ columns: { at: 'date' } })).toMatchObject({ value: 'date', accepted: '[name]' });
    expect(wrong({ columns: { at: undefined } })).toMatchObject({ value: null, accepted: '[name]' });
    expect(wrong({ enclosures: { x: 'bill' } })).toMatchObject({
      path: ['enclosures', 'x'],
      value: 'bill',
      accepted: 'fee-request | survey',
    });
    expect(wrong({ dates: undefined })).toMatchObject({ value: null, accepted: 'YYYY-MM-DD | DD/MM/YYYY' });
  });
});

describe('each table of words is read by its own mapping', () => {
  test.each<[string, string, string]>([
    ['kinds', 'kinds', 'lost'],
    ['channels', 'channels', 'fax'],
    ['causes', 'causes', 'weather'],
    ['units', 'units', 'day'],
    ['results', 'results', 'soon'],
    ['letters', 'letters', 'greeting'],
    ['enclosures', 'enclosures', 'bill'],
  ])('%s', (table, path, meaning) => {
    const { problems } = refused(() => eventsFromRows([], { [table]: { word: meaning } } as never));
    expect(problems[0]?.path).toEqual([path, 'word']);
  });

  test.each(['outcomes', 'channels'])('%s of dossiers', (table) => {
    const { problems } = refused(() => dossierRowsFromRows([], { [table]: { word: 'none' } } as never));
    expect(problems[0]?.path).toEqual([table, 'word']);
  });

  test('a word may stand twice with one meaning, and a table that is none has no words', () => {
    const twice = { Xong: 'paid', XONG: 'paid' } as const;
    expect(one({ kind: 'xong' }, { kinds: twice })).toEqual({ kind: 'paid', at: '2026-11-16' });
    for (const none of [null, 'words']) {
      expect(told(eventsOf({}, { kinds: none } as never)).map(({ code }) => code)).toEqual(['dossier/unknown-word']);
    }
  });
});

describe('a cell is read as it stands', () => {
  test.each([
    ['2026-11-16T09:05', '2026-11-16T09:05'],
    ['2026-11-16 19:59:59', '2026-11-16T19:59'],
    ['2026-11-16 23:00:00.123456789', '2026-11-16T23:00'],
    [' 2026-11-16 00:00 ', '2026-11-16T00:00'],
    ['12026-11-16', null],
    ['2026-11-160', null],
    ['2026-11-16 9:05', '2026-11-16T09:05'],
    ['2026-11-16 9:5', null],
    ['2026-11-16 09:60', null],
    ['2026-11-16 29:00', null],
    ['2026-11-16 09:00:60', null],
    ['2026-11-16 09:00:00.', null],
    ['2026-11-16 09:00:00.1234567890', null],
    ['2026-11-16x09:00', null],
  ])('the moment %s is %s', (text, at) => {
    expect(one({ at: text })?.at ?? null).toBe(at);
  });

  test.each([
    ['116/11/2026', null],
    ['16/11/20260', null],
    ['16/11/2026 19:30:15', '2026-11-16T19:30'],
    ['16/11/2026T07:00', '2026-11-16T07:00'],
  ])('the moment %s with the day first is %s', (text, at) => {
    expect(one({ at: text }, { dates: 'DD/MM/YYYY' })?.at ?? null).toBe(at);
  });

  test.each([
    ['-3', -3],
    ['0', 0],
    ['2.5', 2.5],
    ['123456789012345', 123_456_789_012_345],
    ['1234567890123456', null],
    ['1.1234567890123456', null],
    ['1.', null],
    ['.5', null],
    ['x1', null],
    ['1x', null],
    ['--1', null],
  ])('the number %s is %s', (text, sequence) => {
    expect(one({ sequence: text })?.sequence ?? null).toBe(sequence);
  });

  test('lists are set apart by semicolons and line breaks, and what is empty is none of them', () => {
    const items = (text: string) => one({ kind: 'supplement-requested', items: text });
    expect(items(' a b ;; c\n\nd; ')).toMatchObject({ items: ['a b', 'c', 'd'] });
    expect(one({ kind: 'letter-sent', letter: 'condolence', encloses: 'survey;\nPhiếu khảo sát' })).toMatchObject({
      encloses: ['survey', 'survey'],
    });
  });

  test('a column that is empty gives way to one that is not, whichever comes first', () => {
    expect(one({ reason: ' ', 'Lý do': 'x' })?.reason).toBe('x');
    expect(one({ reason: 'x', 'Lý do': ' ' })?.reason).toBe('x');
    expect(one({ reason: ' x', 'Lý do': 'x ' })?.reason).toBe('x');
    expect(one({ reason: undefined })).toEqual({ kind: 'paid', at: '2026-11-16' });
  });

  test('names and words are letters and digits alone', () => {
    expect(one({ kind: undefined, 'SỰ_KIỆN!': 'ĐÃ NỘP PHÍ LỆ PHÍ' })).toEqual({ kind: 'paid', at: '2026-11-16' });
    expect(one({ kind: 'đã-thanh  toán.' })).toEqual({ kind: 'paid', at: '2026-11-16' });
  });
});

describe('what an event carries', () => {
  test.each<[object, object]>([
    [
      { kind: 'transferred', to: 'B', kept: 'Quá hạn', cause: 'payment' },
      { kind: 'transferred', to: 'B', kept: 'overdue' },
    ],
    [
      { kind: 'resumed', cause: 'payment', to: 'B' },
      { kind: 'resumed', cause: 'payment' },
    ],
    [
      { kind: 'refused', reason: 'x', channel: 'online' },
      { kind: 'refused', reason: 'x' },
    ],
    [
      { kind: 'extended', amount: '3', unit: 'week', until: '' },
      { kind: 'extended', by: { amount: 3, unit: 'week' } },
    ],
    [
      { kind: 'extended', until: '2026-11-30', amount: '' },
      { kind: 'extended', until: '2026-11-30' },
    ],
  ])('%j', (row, event) => {
    expect(one(row)).toEqual({ at: '2026-11-16', ...event });
  });

  test('an event of which anything is wrong is left out, however much of it is right', () => {
    const wrong = eventsFromRows([
      { ...paid, dossier: 'A', reason: 'x', recordedAt: 'soon' },
      { ...paid, dossier: 'B', kind: 'suspended', cause: '' },
      { ...paid, dossier: 'C', kind: 'extended', amount: '', unit: 'week' },
      { ...paid, dossier: '', at: '2026-11-17' },
      { kind: 'paid', at: '2026-11-16' },
      { ...paid, dossier: 'D' },
    ] as never);
    expect([[...wrong.dossiers.keys()], wrong.incomplete, wrong.leftOut]).toEqual([['D'], ['A', 'B', 'C'], 5]);
  });

  test('columns nothing was read from are named once, the first hundred', () => {
    const more = Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`more ${at}`, 'x']));
    const { unused } = eventsFromRows([
      { ...paid, ...more },
      { ...paid, ...more },
    ] as never);
    expect([unused.length, unused[0], unused[99]]).toEqual([100, 'more 0', 'more 99']);
  });
});

describe('what a row of a dossier carries', () => {
  const bare = { id: 'A', 'received on': '2026-11-16', 'due on': '', 'ended on': '' };

  test('a time is kept for the receipt alone', () => {
    const timed = {
      'received on': '2026-11-16 08:30',
      'due on': '2026-11-19 17:00',
      'ended on': '2026-11-18 16:00',
      'suspended on': '2026-11-17 10:00',
      'apologised on': '2026-11-18 11:00',
    };
    expect(dossierRowsFromRows([timed]).rows).toEqual([
      {
        receivedAt: '2026-11-16T08:30',
        dueOn: '2026-11-19',
        endedOn: '2026-11-18',
        suspendedOn: '2026-11-17',
        apologisedOn: '2026-11-18',
      },
    ]);
  });

  test('an outcome needs a day on which it ended, and a day may go without an outcome', () => {
    const read = (status: string, ended: string) =>
      dossierRowsFromRows([{ ...bare, status, 'ended on': ended }]).rows.map(({ outcome, endedOn }) => [
        outcome,
        endedOn,
      ]);
    expect(read('', '2026-11-18')).toEqual([[undefined, '2026-11-18']]);
    expect(read('refused', '2026-11-18')).toEqual([['refused', '2026-11-18']]);
    expect(read('pending', '')).toEqual([[undefined, null]]);
    expect([...read('pending', '2026-11-18'), ...read('refused', '')]).toEqual([]);
  });

  test('rows that are wrong are counted and left out', () => {
    const { rows, leftOut, problems } = dossierRowsFromRows([
      bare,
      { ...bare, 'received on': '' },
      null as never,
      bare,
    ]);
    expect([rows.length, leftOut, problems.length]).toEqual([2, 2, 2]);
  });
});
