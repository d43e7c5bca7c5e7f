// Two offices with days and hours of their own: what holds where only both together can act.
import { createHash } from 'node:crypto';
import {
  addWorkingDays,
  type CalendarSpec,
  compileCalendar,
  dayStatus,
  intersectCalendars,
  isWorkingDay,
  type Notice,
  type OfficeHours,
} from 'motcua/calendar';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

type Span = readonly [from: string, to: string];

const law = (document: string) => ({ document, status: 'verified' as const });
const notice = (id: string, [from, to]: Span, ...entries: Notice['entries'][number][]): Notice => ({
  id,
  covers: { from, to },
  certainty: 'official',
  basis: [law(id)],
  entries,
});
const office = (id: string, notices: readonly Notice[], more: Partial<CalendarSpec> = {}) =>
  compileCalendar({
    id,
    names: { vi: `Phòng ${id}`, en: `Office ${id}` },
    timeZone: 'Asia/Ho_Chi_Minh',
    weeklyRest: [6, 7],
    notices,
    ...more,
  });
const covering = (id: string, spans: readonly Span[]) =>
  office(
    id,
    spans.map((span) => notice(`${id} ${span[0]}`, span)),
  );
const year: Span = ['2026-01-01', '2026-12-31'];

describe('the calendar of both', () => {
  test('says whose it is, by which laws and notices', () => {
    const [labour, shared] = [law('45/2019/QH14'), notice('shared', year)];
    const [ofA, ofB] = [notice('a', year), notice('b', year)];
    const a = office('a', [shared, ofA], { basis: [labour, law('1/QĐ-A')] });
    const b = office('b', [ofB, shared], { basis: [law('1/QĐ-B'), labour] });
    const { id, names, timeZone, basis, notices, hours } = intersectCalendars(a, b);
    expect({ id, names, timeZone, basis, notices, hours }).toEqual({
      id: 'a&b',
      names: { vi: 'Phòng a và Phòng b', en: 'Office a and Office b' },
      timeZone: 'Asia/Ho_Chi_Minh',
      basis: [labour, law('1/QĐ-A'), law('1/QĐ-B')],
      notices: [shared, ofA, ofB],
      hours: null,
    });
  });

  test('has a version of both versions, in whichever order they are named', () => {
    const [a, b] = [covering('a', [year]), covering('b', [year])];
    const content = JSON.stringify(['motcua/intersection', 1, ...[a.version, b.version].sort()]);
    const version = `sha256:${createHash('sha256').update(content).digest('hex').slice(0, 16)}`;
    expect(intersectCalendars(a, b).version).toBe(version);
    expect(intersectCalendars(b, a).version).toBe(version);
  });
});

describe('coverage', () => {
  const gapped: Span[] = [
    ['2026-01-01', '2026-01-31'],
    ['2026-03-01', '2026-03-31'],
  ];

  test.each<[string, Span[], Span[], Span[]]>([
    ['the same year', [year], [year], [year]],
    ['a month of a year', [year], [['2026-02-01', '2026-02-28']], [['2026-02-01', '2026-02-28']]],
    ['the first day', [year], [['2025-12-01', '2026-01-01']], [['2026-01-01', '2026-01-01']]],
    [
      'the end of one and the start of the other',
      [['2026-01-01', '2026-06-30']],
      [['2026-06-01', '2026-12-31']],
      [['2026-06-01', '2026-06-30']],
    ],
    ['both months beside a gap', gapped, [year], gapped],
    ['what begins in a gap', gapped, [['2026-02-10', '2026-03-20']], [['2026-03-01', '2026-03-20']]],
    ['what ends in a gap', gapped, [['2026-01-10', '2026-02-20']], [['2026-01-10', '2026-01-31']]],
    [
      'days on both sides of 1970',
      [['1969-11-01', '1970-02-28']],
      [['1969-12-15', '1970-01-15']],
      [['1969-12-15', '1970-01-15']],
    ],
    [
      'days long before 1970',
      [['1901-01-01', '1901-12-31']],
      [['1901-05-01', '1902-05-31']],
      [['1901-05-01', '1901-12-31']],
    ],
  ])('is %s', (_, ofA, ofB, common) => {
    const [a, b] = [covering('a', ofA), covering('b', ofB)];
    const runs = common.map(([from, to]) => ({ from, to }));
    expect(intersectCalendars(a, b).coverage).toEqual(runs);
    expect(intersectCalendars(b, a).coverage).toEqual(runs);
  });

  test.each<[string, Span[], Span[], string, string]>([
    ['far apart', [['2020-01-01', '2020-12-31']], [year], '2020-01-01..2020-12-31', '2026-01-01..2026-12-31'],
    ['side by side', [['2025-01-01', '2025-12-31']], [year], '2025-01-01..2025-12-31', '2026-01-01..2026-12-31'],
    [
      'one in the gap of the other',
      gapped,
      [['2026-02-10', '2026-02-20']],
      '2026-01-01..2026-01-31, 2026-03-01..2026-03-31',
      '2026-02-10..2026-02-20',
    ],
  ])('of calendars %s is refused', (_, ofA, ofB, textOfA, textOfB) => {
    const [a, b] = [covering('a', ofA), covering('b', ofB)];
    const refusal = { code: 'calendar/out-of-coverage', path: [], severity: 'error' };
    expect(refused(() => intersectCalendars(a, b)).problems).toEqual([
      { ...refusal, value: textOfB, accepted: textOfA },
    ]);
    expect(refused(() => intersectCalendars(b, a)).problems).toEqual([
      { ...refusal, value: textOfA, accepted: textOfB },
    ]);
  });
});

describe('days', () => {
  const named = (on: string, kind: Notice['entries'][number]['kind'], en: string, pair?: string) => ({
    on,
    kind,
    names: { vi: en, en },
    ...(pair === undefined ? {} : { pair }),
  });
  const offices = () =>
    [
      office('a', [
        notice('a1', ['2026-01-01', '2026-01-31']),
        notice(
          'a2',
          ['2026-03-01', '2026-04-30'],
          named('2026-03-10', 'closure', 'A moves house'),
          named('2026-03-11', 'holiday', 'Holiday of A'),
          named('2026-03-12', 'closure', 'A counts its stock'),
          named('2026-03-14', 'swapped-work', 'A works', '2026-03-20'),
          named('2026-03-20', 'swapped-off', 'A rests', '2026-03-14'),
        ),
      ]),
      office('b', [
        notice(
          'b',
          ['2026-02-10', '2026-12-31'],
          named('2026-03-10', 'holiday', 'Holiday of B'),
          named('2026-03-11', 'holiday', 'Feast of B'),
          named('2026-03-13', 'closure', 'B counts its stock'),
        ),
      ]),
    ] as const;

  test.each([
    ['2026-03-10', 'holiday', 'Holiday of B', 'Holiday of B'],
    ['2026-03-11', 'holiday', 'Holiday of A', 'Feast of B'],
    ['2026-03-12', 'closure', 'A counts its stock', 'A counts its stock'],
    ['2026-03-13', 'closure', 'B counts its stock', 'B counts its stock'],
    ['2026-03-14', 'weekly-rest', 'Weekly rest day', 'Weekly rest day'],
    ['2026-03-15', 'weekly-rest', 'Weekly rest day', 'Weekly rest day'],
    ['2026-03-16', 'working-day', 'Working day', 'Working day'],
    ['2026-03-20', 'swapped-off', 'A rests', 'A rests'],
  ])('%s is a %s, which the first office calls %s and the second %s', (date, kind, ofA, ofB) => {
    const [a, b] = offices();
    expect(dayStatus(intersectCalendars(a, b), date)).toMatchObject({ kind, names: { en: ofA } });
    expect(dayStatus(intersectCalendars(b, a), date)).toMatchObject({ kind, names: { en: ofB } });
  });

  test('are counted where both work', () => {
    const both = intersectCalendars(...offices());
    expect(isWorkingDay(both, '2026-03-09')).toBe(true);
    expect(addWorkingDays(both, '2026-03-09', 1)).toBe('2026-03-16');
    expect(addWorkingDays(both, '2026-03-19', 1)).toBe('2026-03-23');
  });

  test('keep the notice that names them, and only they are named', () => {
    const { tables } = intersectCalendars(...offices());
    expect(Array.from(tables.entries.values(), ({ entry, notice: { id } }) => `${entry.on} ${id}`)).toEqual([
      '2026-03-10 b',
      '2026-03-11 a2',
      '2026-03-12 a2',
      '2026-03-13 b',
      '2026-03-20 a2',
    ]);
  });
});

describe('hours', () => {
  const at = (opens: string, closes: string) => ({ opens, closes });
  const ofA: OfficeHours = {
    weekly: [{ days: [1, 2, 3, 4, 5], sessions: [at('07:30', '11:30'), at('13:00', '17:00')] }],
    overrides: [{ on: '2026-01-07', sessions: [at('09:00', '10:00')] }],
    basis: [law('hours of A')],
  };
  const ofB: OfficeHours = {
    weekly: [{ days: [1, 2, 3, 4, 5], sessions: [at('08:00', '12:00'), at('13:30', '17:30')] }],
    overrides: [{ on: '2026-01-09', sessions: [] }],
    basis: [law('hours of B')],
  };
  const open = (id: string, from: string, hours?: OfficeHours) =>
    office(id, [notice(id, [from, '2026-01-16'])], hours === undefined ? {} : { hours });

  test('are those in which both are open, of each day from the first both cover', () => {
    const common = [
      { opens: 480, closes: 690 },
      { opens: 810, closes: 1020 },
    ];
    const both = intersectCalendars(open('a', '2026-01-01', ofA), open('b', '2026-01-06', ofB));
    expect(both.hours?.sessions).toEqual([
      common,
      [{ opens: 540, closes: 600 }],
      common,
      [],
      [],
      [],
      common,
      common,
      common,
      common,
      common,
    ]);
    expect([...(both.hours?.minutes ?? [])]).toEqual([420, 480, 900, 900, 900, 900, 1320, 1740, 2160, 2580, 3000]);
    expect(both.hours?.basis).toEqual([law('hours of A'), law('hours of B')]);
  });

  test('are none where either has none', () => {
    const [a, b] = [open('a', '2026-01-01', ofA), open('b', '2026-01-06')];
    expect(intersectCalendars(a, b).hours).toBeNull();
    expect(intersectCalendars(b, a).hours).toBeNull();
  });
});
