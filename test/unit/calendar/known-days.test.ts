// What an answer rests on, as the rooms above ask it: the notices behind its days, how sure they are and why they are not worked.
import { createHash } from 'node:crypto';
import {
  addWorkingDays,
  compileCalendar,
  dayStatus,
  intersectCalendars,
  type Notice,
  toEpochDay,
} from 'motcua/calendar';
import { describe, expect, test } from 'vitest';
import { noticeVersion } from '../../../src/calendar/calendar-version.ts';
import {
  coveringNotices,
  covers,
  isProvisional,
  isSwappedWork,
  isWorking,
  nthWorkingDay,
  restKind,
  restKinds,
  workingDaysBetween,
} from '../../../src/calendar/inside.ts';

const notice = (id: string, from: string, to: string, more: Partial<Notice> = {}): Notice => ({
  id,
  covers: { from, to },
  certainty: 'official',
  basis: [],
  entries: [],
  ...more,
});
const calendarOf = (...notices: Notice[]) =>
  compileCalendar({
    id: 'test',
    names: { vi: 'Thử', en: 'Test' },
    timeZone: 'Asia/Ho_Chi_Minh',
    weeklyRest: [6, 7],
    notices,
  });
const sha256 = (content: unknown) =>
  `sha256:${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)}`;

describe('the notices that cover days', () => {
  const quarter = () =>
    calendarOf(
      notice('b', '2026-01-01', '2026-01-31'),
      notice('c', '2026-02-15', '2026-03-31', { certainty: 'projected' }),
      notice('a', '2026-02-01', '2026-02-28'),
    );

  test.each<[string, string, string[]]>([
    ['2026-01-01', '2026-01-01', ['b']],
    ['2026-01-31', '2026-01-31', ['b']],
    ['2026-01-31', '2026-02-01', ['a', 'b']],
    ['2026-02-01', '2026-02-14', ['a']],
    ['2026-02-14', '2026-02-15', ['a', 'c']],
    ['2026-02-28', '2026-02-28', ['a', 'c']],
    ['2026-03-01', '2026-03-31', ['c']],
    ['2026-01-01', '2026-03-31', ['a', 'b', 'c']],
    ['2026-04-01', '2026-04-30', []],
    ['2025-12-01', '2025-12-31', []],
  ])('from %s to %s are %j', (from, to, ids) => {
    expect(coveringNotices(quarter(), toEpochDay(from), toEpochDay(to)).map(({ id }) => id)).toEqual(ids);
  });

  test('are named with the version of each', () => {
    const day = toEpochDay('2026-02-28');
    expect(coveringNotices(quarter(), day, day)).toEqual([
      { id: 'a', version: sha256(['motcua/notice', 1, ['a', '2026-02-01', '2026-02-28', null, 'official', []]]) },
      { id: 'c', version: sha256(['motcua/notice', 1, ['c', '2026-02-15', '2026-03-31', null, 'projected', []]]) },
    ]);
  });

  test('where two calendars have each one of the same id, stand in the order of the calendars', () => {
    const ofA = notice('2026', '2026-01-01', '2026-12-31');
    const ofB = { ...ofA, publishedOn: '2025-12-01' };
    const both = intersectCalendars(calendarOf(ofA), calendarOf(ofB));
    const day = toEpochDay('2026-05-05');
    expect(coveringNotices(both, day, day).map(({ version }) => version)).toEqual([ofA, ofB].map(noticeVersion));
  });
});

describe('the version of a notice', () => {
  const entries: Notice['entries'] = [
    { on: '2026-05-04', kind: 'swapped-off', pair: '2026-05-02' },
    { on: '2026-05-01', kind: 'tet', names: { vi: 'x', en: 'y' } },
    { on: '2026-05-02', kind: 'swapped-work', pair: '2026-05-04', basis: [] },
    { on: '2026-05-01', kind: 'holiday' },
    { on: '2026-04-30', kind: 'closure' },
  ];

  test('is the digest of what of it decides a day, with entries by day and then by kind', () => {
    const version = sha256([
      'motcua/notice',
      1,
      [
        'x',
        '2026-01-01',
        '2026-12-31',
        '2025-10-16',
        'projected',
        [
          ['2026-04-30', 'closure', null],
          ['2026-05-01', 'holiday', null],
          ['2026-05-01', 'tet', null],
          ['2026-05-02', 'swapped-work', '2026-05-04'],
          ['2026-05-04', 'swapped-off', '2026-05-02'],
        ],
      ],
    ]);
    const written = (order: Notice['entries']) =>
      noticeVersion(
        notice('x', '2026-01-01', '2026-12-31', {
          publishedOn: '2025-10-16',
          certainty: 'projected',
          basis: [{ document: '12/TB-UBND', status: 'verified' }],
          entries: order,
        }),
      );
    expect(written(entries)).toBe(version);
    expect(written([...entries].reverse())).toBe(version);
  });

  test('of a calendar holds its notices by id', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id, at) => notice(id, `2026-0${3 - at}-01`, `2026-0${3 - at}-28`)) as [
      Notice,
      Notice,
      Notice,
    ];
    const version = sha256([
      'motcua/calendar',
      1,
      'test',
      'Asia/Ho_Chi_Minh',
      [6, 7],
      [
        ['a', '2026-03-01', '2026-03-28', null, 'official', []],
        ['b', '2026-02-01', '2026-02-28', null, 'official', []],
        ['c', '2026-01-01', '2026-01-28', null, 'official', []],
      ],
    ]);
    for (const notices of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(calendarOf(...notices).version).toBe(version);
  });
});

describe('days that are only projected', () => {
  const projected = { certainty: 'projected' as const };
  const projectedFirst = () =>
    calendarOf(
      notice('a', '2026-01-01', '2026-01-31', projected),
      notice('b', '2026-02-01', '2026-02-28'),
      notice('c', '2026-02-15', '2026-03-31', projected),
    );
  const announcedFirst = () =>
    calendarOf(notice('a', '2026-01-01', '2026-01-31'), notice('b', '2026-02-01', '2026-02-28', projected));
  const announced = () => calendarOf(notice('a', '2026-01-01', '2026-12-31'));

  test.each([
    ['projected first', '2026-01-01', '2026-01-01', true, projectedFirst],
    ['projected first', '2026-01-31', '2026-02-01', true, projectedFirst],
    ['projected first', '2026-02-01', '2026-02-28', false, projectedFirst],
    ['projected first', '2026-02-01', '2026-02-01', false, projectedFirst],
    ['projected first', '2026-02-20', '2026-02-28', false, projectedFirst],
    ['projected first', '2026-02-28', '2026-03-01', true, projectedFirst],
    ['projected first', '2026-03-31', '2026-03-31', true, projectedFirst],
    ['announced first', '2026-01-01', '2026-01-31', false, announcedFirst],
    ['announced first', '2026-01-01', '2026-02-01', true, announcedFirst],
    ['announced first', '2026-01-02', '2026-01-02', false, announcedFirst],
    ['all announced', '2026-01-01', '2026-12-31', false, announced],
  ])('%s, from %s to %s: %j', (_, from, to, expected, calendar) => {
    expect(isProvisional(calendar(), toEpochDay(from), toEpochDay(to))).toBe(expected);
  });

  test('are told by each day, the first and the last of a notice included', () => {
    const calendar = projectedFirst();
    const days = ['2026-01-01', '2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01', '2026-03-31'];
    expect(days.map((date) => dayStatus(calendar, date).certainty)).toEqual([
      'projected',
      'projected',
      'official',
      'official',
      'projected',
      'projected',
    ]);
  });
});

describe('days covered without a gap', () => {
  const gapped = () => calendarOf(notice('a', '2026-01-01', '2026-01-31'), notice('b', '2026-03-01', '2026-03-31'));

  test.each([
    ['2026-01-01', '2026-01-01', true],
    ['2026-01-01', '2026-01-31', true],
    ['2026-03-01', '2026-03-31', true],
    ['2026-03-31', '2026-03-31', true],
    ['2026-01-31', '2026-03-01', false],
    ['2026-01-31', '2026-02-01', false],
    ['2026-02-28', '2026-03-01', false],
    ['2026-02-10', '2026-02-10', false],
    ['2025-12-31', '2026-01-01', false],
    ['2026-03-31', '2026-04-01', false],
  ])('from %s to %s: %j', (from, to, expected) => {
    const [a, b] = [toEpochDay(from), toEpochDay(to)];
    expect(covers(gapped(), a, b)).toBe(expected);
    expect(covers(gapped(), b, a)).toBe(expected);
  });

  test('hold what is counted from the first of them, and to the last', () => {
    expect(addWorkingDays(gapped(), '2026-01-01', 1)).toBe('2026-01-02');
    expect(addWorkingDays(gapped(), '2026-01-02', -1)).toBe('2026-01-01');
    expect(addWorkingDays(gapped(), '2026-03-30', 1)).toBe('2026-03-31');
    expect(addWorkingDays(gapped(), '2026-01-31', 0)).toBe('2026-01-31');
  });

  test('of rest alone are left by adding nothing, and by nothing else', () => {
    const weekend = calendarOf(notice('a', '2026-11-21', '2026-11-22'));
    const sunday = toEpochDay('2026-11-22');
    expect(nthWorkingDay(weekend, sunday, 0)).toBe(sunday);
    expect(nthWorkingDay(weekend, sunday, 1)).toBe(-2147483648);
    expect(nthWorkingDay(weekend, sunday, -1)).toBe(-2147483648);
  });
});

describe('why days of May 2026 are not worked', () => {
  const months = () =>
    calendarOf(
      notice('a', '2026-05-01', '2026-05-31', {
        entries: [
          { on: '2026-05-01', kind: 'holiday' },
          { on: '2026-05-02', kind: 'swapped-work', pair: '2026-05-04' },
          { on: '2026-05-04', kind: 'swapped-off', pair: '2026-05-02' },
          { on: '2026-05-10', kind: 'tet' },
          { on: '2026-05-11', kind: 'in-lieu', pair: '2026-05-10' },
          { on: '2026-05-31', kind: 'closure' },
        ],
      }),
    );

  test.each<[string, string[], boolean]>([
    ['2026-05-01', ['holiday'], false],
    ['2026-05-02', [], true],
    ['2026-05-03', ['weekly-rest'], false],
    ['2026-05-04', ['swapped-off'], false],
    ['2026-05-05', [], false],
    ['2026-05-10', ['tet', 'weekly-rest'], false],
    ['2026-05-11', ['in-lieu'], false],
    ['2026-05-31', ['closure', 'weekly-rest'], false],
  ])('%s: %j, worked in exchange: %j', (date, kinds, swapped) => {
    const [calendar, day] = [months(), toEpochDay(date)];
    expect(restKinds(calendar, day)).toEqual(kinds);
    expect(restKind(calendar, day)).toBe(kinds[0] ?? null);
    expect(isWorking(calendar, day)).toBe(kinds.length === 0);
    expect(isSwappedWork(calendar, day)).toBe(swapped);
  });

  test.each([
    ['2026-05-01', '2026-05-01', 0],
    ['2026-05-01', '2026-05-05', 2],
    ['2026-05-05', '2026-05-01', -2],
    ['2026-05-08', '2026-05-12', 1],
  ])('from %s to %s there are %i working days', (from, to, expected) => {
    expect(workingDaysBetween(months(), toEpochDay(from), toEpochDay(to))).toBe(expected);
  });
});
