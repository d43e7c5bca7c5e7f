import { anonymised, type DossierEvent, type DossierRow, parseDossierEvents } from 'motcua/dossier';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const at = '2026-11-16T09:00';
const basis = [{ document: '61/2018/NĐ-CP', status: 'verified' }] as const;
const events: readonly DossierEvent[] = [
  { kind: 'received', at, id: 'H15-1/1', agency: 'Xã A', competent: 'Sở B', channel: 'online', case: 'a', sequence: 1 },
  { kind: 'transferred', at, to: 'Sở B', agency: 'Xã A', reason: 'Ông Nguyễn Văn C', recordedAt: at },
  { kind: 'supplement-requested', at, items: ['Giấy khai sinh của cháu D'], id: 'H15-1/2', facts: { visits: 2 } },
  { kind: 'corrected', at, corrects: 'H15-1/2', instead: { kind: 'paid', at, reason: 'Bà E', id: 'H15-1/1' } },
  { kind: 'extended', at, by: { amount: 2, unit: 'working-day' }, basis },
  { kind: 'letter-sent', at, letter: 'condolence', encloses: ['survey'] },
  { kind: 'finished', at, kept: 'early', reason: 'x' },
  { kind: 'apologised', at, publishedIn: 'https://xa-a.gov.vn/nguyen-van-c' },
];

describe('events', () => {
  test('lose free text, ids and places; numbers, dates, codes and agencies stay', () => {
    expect(anonymised(events)).toEqual([
      { kind: 'received', at, id: '1', agency: 'Xã A', competent: 'Sở B', channel: 'online', case: 'a', sequence: 1 },
      { kind: 'transferred', at, to: 'Sở B', agency: 'Xã A', recordedAt: at },
      { kind: 'supplement-requested', at, id: '2', facts: { visits: 2 } },
      { kind: 'corrected', at, corrects: '2', instead: { kind: 'paid', at, id: '1' } },
      { kind: 'extended', at, by: { amount: 2, unit: 'working-day' }, basis },
      { kind: 'letter-sent', at, letter: 'condolence', encloses: ['survey'] },
      { kind: 'finished', at, kept: 'early' },
      { kind: 'apologised', at, publishedIn: '1' },
    ]);
    expect(parseDossierEvents(anonymised(events))).toEqual(anonymised(events));
  });

  test('lose their agencies too, the same one alike everywhere', () => {
    const [received, transferred, , , extended] = anonymised(events, { keep: [] });
    expect([received, transferred]).toMatchObject([
      { agency: '1', competent: '2' },
      { to: '2', agency: '1' },
    ]);
    expect(extended).toEqual(events[4]);
  });

  test('keep what they are told to', () => {
    expect(anonymised(events, { keep: ['agency', 'id', 'reason', 'items', 'publishedIn'] })).toEqual(events);
  });

  test('lose whatever the library does not know of, and are not touched themselves', () => {
    const given = JSON.parse(`[{ "kind": "paid", "at": "${at}", "name": "Nguyễn Văn C", "__proto__": { "cccd": "0" },
      "facts": { "visits": 1, "phone": "09" } }]`);
    const before = structuredClone(given);
    expect(anonymised(given)).toEqual([{ kind: 'paid', at, facts: { visits: 1 } }]);
    expect(JSON.stringify(given)).toBe(JSON.stringify(before));
  });
});

describe('rows', () => {
  const row: DossierRow = {
    id: 'H15-1',
    receivedAt: at,
    dueOn: '2026-11-19',
    endedOn: null,
    suspendedOn: null,
    apologisedOn: '2026-11-18',
    outcome: 'finished',
    channel: 'postal',
    unit: 'Xã A',
    procedure: '1.004222',
    field: 'Hộ tịch',
  };

  test('one or many lose their ids, the same one alike', () => {
    expect(anonymised(row)).toEqual({ ...row, id: '1' });
    const many = anonymised([row, { ...row, id: 'H15-2' }, row, { ...row, unit: 'Xã F' }], { keep: [] });
    expect(many.map(({ id, unit }) => [id, unit])).toEqual([
      ['1', '1'],
      ['2', '1'],
      ['1', '1'],
      ['1', '2'],
    ]);
  });

  test.each<[unknown, readonly unknown[]]>([
    ['x', []],
    [null, []],
    [[row, 5], [1]],
    [[[row]], [0]],
  ])('%j is neither event nor row', (input, path) => {
    const { code, problems } = refused(() => anonymised(input as never));
    expect([code, problems[0]?.path]).toEqual(['dossier/not-anonymisable', path]);
  });
});

test('a part that is no thing is dropped, whatever it is', () => {
  const bad = { kind: 'extended', at: '2026-11-09', by: null, facts: 'Nguyễn Văn An', instead: [] };
  expect(anonymised([bad as never])).toEqual([{ kind: 'extended', at: '2026-11-09' }]);
});

describe('what is kept is chosen one by one', () => {
  const told: DossierEvent = { kind: 'supplement-requested', at, id: 'x', agency: 'A', reason: 'r', items: ['i'] };
  const { id: _, ...rest } = told;

  test.each<[readonly ('agency' | 'id' | 'reason' | 'items')[], object]>([
    [['id'], { kind: told.kind, at, id: 'x', agency: '1' }],
    [['agency'], { kind: told.kind, at, id: '1', agency: 'A' }],
    [['reason'], { kind: told.kind, at, id: '1', agency: '1', reason: 'r' }],
    [['items'], { kind: told.kind, at, id: '1', agency: '1', items: ['i'] }],
    [['agency', 'items', 'reason'], { ...rest, id: '1' }],
  ])('%j', (keep, event) => {
    expect(anonymised([told], { keep })).toEqual([event]);
  });

  test('a field that is there and says nothing is not there', () => {
    expect(Object.keys(anonymised([{ kind: 'paid', at, id: undefined } as never])[0] ?? {})).toEqual(['kind', 'at']);
  });
});

test('what is neither is told with what would be either', () => {
  const accepted = '{ kind, at } | { receivedAt, dueOn, endedOn }';
  expect(refused(() => anonymised(5 as never)).problems[0]).toMatchObject({ path: [], value: 5, accepted });
  expect(refused(() => anonymised([undefined] as never)).problems[0]).toMatchObject({
    path: [0],
    value: null,
    accepted,
  });
});
