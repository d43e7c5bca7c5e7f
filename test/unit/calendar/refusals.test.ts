// Every refusal of a calendar: its code, its place, the value it shows and what it would accept.
import {
  addWorkingDays,
  addWorkingDaysColumn,
  addWorkingMinutes,
  compileCalendar,
  countWorkingDays,
  countWorkingMinutes,
  dayStatus,
  followingWorkingDay,
  intersectCalendars,
  isWorkingDay,
  type OfficeHours,
  precedingWorkingDay,
  withHours,
} from 'motcua/calendar';
import { vietnamCalendar, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

type Shown = readonly [code: string, path: string, value: unknown, accepted: string | undefined];

const shown = (call: () => unknown): Shown[] =>
  refused(call).problems.map(({ code, path, severity, value, accepted }) => {
    expect(severity).toBe('error');
    return [code, path.join('.'), value, accepted];
  });

const year = {
  id: '2026',
  covers: { from: '2026-01-01', to: '2026-12-31' },
  certainty: 'official',
  basis: [],
  entries: [],
};
const spec = {
  id: 'test',
  names: { vi: 'Thử', en: 'Test' },
  timeZone: 'Asia/Ho_Chi_Minh',
  weeklyRest: [6, 7],
  notices: [year],
};
const compiled = (changes: object) => compileCalendar({ ...spec, ...changes } as never);
const noticed = (changes: object) => compiled({ notices: [{ ...year, ...changes }] });
const entered = (...entries: unknown[]) => noticed({ entries });

describe('a specification', () => {
  const laws = '[{ document, status }]';
  const kinds = 'holiday | tet | in-lieu | swapped-off | swapped-work | closure';
  const swaps = 'a swapped-off and a swapped-work day that name each other as pair';

  test.each<[string, () => unknown, Shown[]]>([
    ['an id that is no text', () => compiled({ id: 7 }), [['kernel/invalid-shape', 'id', undefined, 'text']]],
    [
      'half a name',
      () => compiled({ names: { vi: 'x' } }),
      [['kernel/invalid-shape', 'names', undefined, '{ vi, en }']],
    ],
    [
      'the other half',
      () => compiled({ names: { en: 'x' } }),
      [['kernel/invalid-shape', 'names', undefined, '{ vi, en }']],
    ],
    ['no name', () => compiled({ names: null }), [['kernel/invalid-shape', 'names', undefined, '{ vi, en }']]],
    ['a law that is no list', () => compiled({ basis: 'law' }), [['kernel/invalid-shape', 'basis', undefined, laws]]],
    [
      'one law of two without a document',
      () => compiled({ basis: [{ document: 'x' }, {}] }),
      [['kernel/invalid-shape', 'basis', undefined, laws]],
    ],
    [
      'no zone',
      () => compiled({ timeZone: 'Việt Nam' }),
      [['kernel/unknown-time-zone', 'timeZone', 'Việt Nam', 'an IANA name such as Asia/Ho_Chi_Minh']],
    ],
    [
      'a day of the week that is none',
      () => compiled({ weeklyRest: [6, 0] }),
      [['calendar/invalid-weekly-rest', 'weeklyRest', [6, 0], 'different ISO days of the week, 1..7']],
    ],
    [
      'a day of the week twice',
      () => compiled({ weeklyRest: [7, 7] }),
      [['calendar/invalid-weekly-rest', 'weeklyRest', [7, 7], 'different ISO days of the week, 1..7']],
    ],
    [
      'ten days of the week',
      () => compiled({ weeklyRest: Array(10).fill('x') }),
      [['calendar/invalid-weekly-rest', 'weeklyRest', Array(8).fill('x'), 'different ISO days of the week, 1..7']],
    ],
    [
      'a weekend in a word',
      () => compiled({ weeklyRest: 'weekend' }),
      [['calendar/invalid-weekly-rest', 'weeklyRest', 'weekend', 'different ISO days of the week, 1..7']],
    ],
    [
      'no notices',
      () => compiled({ notices: [] }),
      [['calendar/no-notices', 'notices', undefined, 'at least one notice']],
    ],
    [
      'a first day that is none',
      () => noticed({ covers: { from: 'x', to: '2026-12-31' } }),
      [['kernel/not-a-date', 'notices.0.covers.from', 'x', 'YYYY-MM-DD']],
    ],
    [
      'a last day that is none',
      () => noticed({ covers: { from: '2026-01-01', to: 'x' } }),
      [['kernel/not-a-date', 'notices.0.covers.to', 'x', 'YYYY-MM-DD']],
    ],
    [
      'a notice that covers nothing',
      () => noticed({ covers: undefined }),
      [
        ['kernel/not-a-date', 'notices.0.covers.from', 'undefined', 'YYYY-MM-DD'],
        ['kernel/not-a-date', 'notices.0.covers.to', 'undefined', 'YYYY-MM-DD'],
      ],
    ],
    [
      'a first day that is none before a last day long ago',
      () => noticed({ covers: { from: 'x', to: '1969-12-31' } }),
      [['kernel/not-a-date', 'notices.0.covers.from', 'x', 'YYYY-MM-DD']],
    ],
    [
      'a notice backwards',
      () => noticed({ covers: { from: '2026-01-02', to: '2026-01-01' } }),
      [['calendar/covers-backwards', 'notices.0.covers', '2026-01-02..2026-01-01', 'from ≤ to']],
    ],
    [
      'a publication that is no day',
      () => noticed({ publishedOn: 7 }),
      [['kernel/not-a-date', 'notices.0.publishedOn', 7, 'YYYY-MM-DD']],
    ],
    [
      'a certainty that is none',
      () => noticed({ certainty: 'sure' }),
      [['calendar/unknown-certainty', 'notices.0.certainty', 'sure', 'official | projected']],
    ],
    [
      'a notice without laws',
      () => noticed({ basis: undefined }),
      [['kernel/invalid-shape', 'notices.0.basis', undefined, laws]],
    ],
    [
      'entries that are no list',
      () => noticed({ entries: {} }),
      [['calendar/not-a-list', 'notices.0.entries', undefined, 'a list of entries']],
    ],
    [
      'an id of no notice',
      () => noticed({ id: 7 }),
      [['calendar/duplicate-notice', 'notices.0.id', 7, 'a text no other notice has as id']],
    ],
    [
      'an id of two notices',
      () => compiled({ notices: [year, year] }),
      [['calendar/duplicate-notice', 'notices.1.id', '2026', 'a text no other notice has as id']],
    ],
    [
      'an entry on no day',
      () => entered({ on: 'x', kind: 'holiday' }),
      [['kernel/not-a-date', 'notices.0.entries.0.on', 'x', 'YYYY-MM-DD']],
    ],
    [
      'a pair that is no day',
      () => entered({ on: '2026-05-01', kind: 'holiday', pair: 'x' }),
      [['kernel/not-a-date', 'notices.0.entries.0.pair', 'x', 'YYYY-MM-DD']],
    ],
    [
      'a kind that is none',
      () => entered({ on: '2026-05-01', kind: 'feast' }),
      [['calendar/unknown-kind', 'notices.0.entries.0.kind', 'feast', kinds]],
    ],
    [
      'a swap with a pair that is no day',
      () => entered({ on: '2026-05-04', kind: 'swapped-off', pair: 'x' }),
      [['kernel/not-a-date', 'notices.0.entries.0.pair', 'x', 'YYYY-MM-DD']],
    ],
    [
      'a kind that is none, outside its notice',
      () => entered({ on: '2027-05-01', kind: 'feast' }),
      [['calendar/unknown-kind', 'notices.0.entries.0.kind', 'feast', kinds]],
    ],
    [
      'half a name of an entry',
      () => entered({ on: '2026-05-01', kind: 'holiday', names: { vi: 'x' } }),
      [['kernel/invalid-shape', 'notices.0.entries.0.names', undefined, '{ vi, en }']],
    ],
    [
      'a law of an entry that is no list',
      () => entered({ on: '2026-05-01', kind: 'holiday', basis: {} }),
      [['kernel/invalid-shape', 'notices.0.entries.0.basis', undefined, laws]],
    ],
    [
      'an entry outside its notice',
      () => entered({ on: '2027-01-01', kind: 'holiday' }),
      [['calendar/entry-outside-notice', 'notices.0.entries.0', '2027-01-01', '2026-01-01..2026-12-31']],
    ],
    [
      'a day named twice',
      () => entered({ on: '2026-05-01', kind: 'holiday' }, { on: '2026-05-01', kind: 'closure' }),
      [
        [
          'calendar/duplicate-entry',
          'notices.0.entries.1',
          ['2026-05-01', 'closure'],
          'one entry a day; notices.0.entries.0 says holiday',
        ],
      ],
    ],
    [
      'a swap without its other day',
      () => entered({ on: '2026-05-04', kind: 'swapped-off' }),
      [['calendar/swap-without-pair', 'notices.0.entries.0', ['2026-05-04', 'swapped-off', null], swaps]],
    ],
    [
      'a swap onto a working day',
      () =>
        entered(
          { on: '2026-05-04', kind: 'swapped-off', pair: '2026-05-05' },
          { on: '2026-05-05', kind: 'swapped-work', pair: '2026-05-04' },
        ),
      [
        [
          'calendar/swap-changes-nothing',
          'notices.0.entries.1',
          ['2026-05-05', 'swapped-work', '2026-05-04'],
          'swapped-off on a day that is otherwise worked, swapped-work on a day of weekly rest',
        ],
      ],
    ],
    [
      'a day in lieu of a working day',
      () => entered({ on: '2026-05-04', kind: 'in-lieu', pair: '2026-05-05' }),
      [
        [
          'calendar/in-lieu-of-nothing',
          'notices.0.entries.0',
          ['2026-05-04', 'in-lieu', '2026-05-05'],
          'as pair of an in-lieu day, a day that is a holiday or tet',
        ],
      ],
    ],
    [
      'a day in lieu of a closure',
      () => entered({ on: '2026-05-04', kind: 'in-lieu', pair: '2026-05-05' }, { on: '2026-05-05', kind: 'closure' }),
      [
        [
          'calendar/in-lieu-of-nothing',
          'notices.0.entries.0',
          ['2026-05-04', 'in-lieu', '2026-05-05'],
          'as pair of an in-lieu day, a day that is a holiday or tet',
        ],
      ],
    ],
    [
      'a projected day in lieu of a working day nobody has announced',
      () =>
        compiled({
          notices: [
            { ...year, certainty: 'projected', entries: [{ on: '2026-05-04', kind: 'in-lieu', pair: '2026-05-05' }] },
          ],
        }),
      [
        [
          'calendar/in-lieu-of-nothing',
          'notices.0.entries.0',
          ['2026-05-04', 'in-lieu', '2026-05-05'],
          'as pair of an in-lieu day, a day that is a holiday or tet',
        ],
      ],
    ],
    [
      'days too far apart',
      () => compiled({ notices: [year, { ...year, id: 'b', covers: { from: '1752-01-01', to: '1752-01-01' } }] }),
      [['calendar/span-too-long', 'notices', '1752-01-01..2026-12-31', 'at most 100000 days']],
    ],
  ])('with %s', (_, call, problems) => {
    expect(shown(call)).toEqual(problems);
  });

  test.each([
    [
      'a day in lieu of a holiday',
      { on: '2026-04-27', kind: 'in-lieu', pair: '2026-04-26' },
      { on: '2026-04-26', kind: 'holiday' },
    ],
    [
      'a day in lieu of Tết',
      { on: '2026-02-23', kind: 'in-lieu', pair: '2026-02-21' },
      { on: '2026-02-21', kind: 'tet' },
    ],
    ['a day in lieu of nobody says what', { on: '2026-04-27', kind: 'in-lieu' }, { on: '2026-04-26', kind: 'holiday' }],
    [
      'a holiday that names a working day beside it',
      { on: '2026-05-01', kind: 'holiday', pair: '2026-05-05' },
      { on: '2026-05-02', kind: 'holiday' },
    ],
    [
      'an entry on the first and on the last day',
      { on: '2026-01-01', kind: 'holiday' },
      { on: '2026-12-31', kind: 'closure' },
    ],
    [
      'names and laws',
      { on: '2026-05-01', kind: 'holiday', names: { vi: 'x', en: 'y' } },
      { on: '2026-05-02', kind: 'holiday', basis: [{ document: 'x', status: 'verified' }] },
    ],
  ])('with %s is right', (_, ...entries) => {
    expect(entered(...entries).coverage).toEqual([year.covers]);
  });

  test.each(['UTC', 'Asia/Ho_Chi_Minh', 'America/Argentina/Buenos_Aires', 'Etc/GMT+7'])(
    'in the zone %s is right',
    (timeZone) => {
      expect(compiled({ timeZone }).timeZone).toBe(timeZone);
    },
  );

  test.each([
    '',
    '7',
    '/Asia',
    'Asia/',
    'Asia/Ho Chi Minh',
    'Asia/Hồ_Chí_Minh',
    'a/b/c/d/e',
    `A${'b'.repeat(32)}`,
    ' UTC',
    'UTC ',
  ])('in the zone %j is refused', (timeZone) => {
    expect(shown(() => compiled({ timeZone })).map(([code]) => code)).toEqual(['kernel/unknown-time-zone']);
  });

  test('of exactly a hundred thousand days is right, of one more is not', () => {
    const covering = (from: string) => () => noticed({ covers: { from, to: '2026-12-31' } });
    expect(covering('1753-03-18')().coverage).toHaveLength(1);
    expect(shown(covering('1753-03-17')).map(([code]) => code)).toEqual(['calendar/span-too-long']);
  });
});

describe('a question', () => {
  const all = '2014-12-01..2027-12-31';
  const mornings: OfficeHours = {
    weekly: [{ days: [1, 2, 3, 4, 5], sessions: [{ opens: '07:30', closes: '11:30' }] }],
  };
  const desk = () => withHours(vietnamCalendar, mornings);
  const weekend = () => compiled({ notices: [{ ...year, covers: { from: '2026-11-21', to: '2026-11-22' } }] });
  const gapped = () =>
    compiled({
      notices: [
        { ...year, id: 'a', covers: { from: '2026-01-01', to: '2026-01-31' } },
        { ...year, id: 'b', covers: { from: '2026-03-01', to: '2026-03-31' } },
      ],
    });
  const gaps = '2026-01-01..2026-01-31, 2026-03-01..2026-03-31';

  test.each<[string, () => unknown, Shown]>([
    [
      'of a day not covered',
      () => isWorkingDay(vietnamCalendar, '2028-01-01'),
      ['calendar/out-of-coverage', '', '2028-01-01', all],
    ],
    [
      'of the status of a day not covered',
      () => dayStatus(vietnamCalendar, '2014-11-30'),
      ['calendar/out-of-coverage', '', '2014-11-30', all],
    ],
    [
      'that starts outside',
      () => addWorkingDays(vietnamCalendar, '2028-01-01', -1),
      ['calendar/out-of-coverage', '', '2028-01-01', all],
    ],
    [
      'that leads outside',
      () => addWorkingDays(vietnamCalendar, '2027-12-31', 1),
      ['calendar/out-of-coverage', '', ['2027-12-31', 1], all],
    ],
    [
      'of half a day',
      () => addWorkingDays(vietnamCalendar, '2026-11-20', 0.5),
      ['calendar/not-a-day-count', '', 0.5, '-36600..36600'],
    ],
    [
      'of days over a gap',
      () => countWorkingDays(gapped(), '2026-01-29', '2026-03-02'),
      ['calendar/out-of-coverage', '', '2026-01-29..2026-03-02', gaps],
    ],
    [
      'of days from outside',
      () => countWorkingDays(gapped(), '2026-02-10', '2026-03-02'),
      ['calendar/out-of-coverage', '', '2026-02-10', gaps],
    ],
    [
      'of days to outside',
      () => countWorkingDays(gapped(), '2026-03-02', '2026-02-10'),
      ['calendar/out-of-coverage', '', '2026-02-10', gaps],
    ],
    [
      'for a working day nobody knows',
      () => followingWorkingDay(weekend(), '2026-11-21'),
      ['calendar/out-of-coverage', '', ['2026-11-21', 1], '2026-11-21..2026-11-22'],
    ],
    [
      'for one before',
      () => precedingWorkingDay(weekend(), '2026-11-22'),
      ['calendar/out-of-coverage', '', ['2026-11-22', -1], '2026-11-21..2026-11-22'],
    ],
    [
      'for one beside a day not covered',
      () => followingWorkingDay(weekend(), '2026-11-23'),
      ['calendar/out-of-coverage', '', '2026-11-23', '2026-11-21..2026-11-22'],
    ],
    [
      'of half a minute',
      () => addWorkingMinutes(desk(), '2026-11-20T09:00', 0.5),
      ['calendar/not-a-minute-count', '', 0.5, '-52704000..52704000'],
    ],
    [
      'of minutes that lead outside',
      () => addWorkingMinutes(desk(), '2027-12-31T11:30', 1),
      ['calendar/out-of-coverage', '', ['2027-12-31T11:30', 1], all],
    ],
    [
      'of minutes from outside',
      () => addWorkingMinutes(desk(), '2028-01-01T09:00', 1),
      ['calendar/out-of-coverage', '', '2028-01-01', all],
    ],
    [
      'of minutes without hours',
      () => addWorkingMinutes(vietnamCalendar, '2026-11-20', 1),
      ['calendar/no-hours', 'calendar', 'vn-civil-service', 'withHours(calendar, hours)'],
    ],
    [
      'of minutes between without hours',
      () => countWorkingMinutes(vietnamCalendar, 'x', 'y'),
      ['calendar/no-hours', 'calendar', 'vn-civil-service', 'withHours(calendar, hours)'],
    ],
    [
      'of minutes over a gap',
      () => countWorkingMinutes(withHours(gapped(), mornings), '2026-01-29', '2026-03-02'),
      ['calendar/out-of-coverage', '', ['2026-01-29', '2026-03-02'], gaps],
    ],
    [
      'of no calendar',
      () => isWorkingDay(null as never, '2026-11-20'),
      ['calendar/not-compiled', 'calendar', null, 'compileCalendar(spec)'],
    ],
    [
      'of a specification',
      () => isWorkingDay(vietnamCalendarSpec as never, '2026-11-20'),
      ['calendar/not-compiled', 'calendar', 'object', 'compileCalendar(spec)'],
    ],
    [
      'of unequal columns',
      () => addWorkingDaysColumn(vietnamCalendar, { days: new Int32Array(3), n: new Int32Array(2) }),
      ['calendar/column-lengths', '', '3, 2, 3', 'equal lengths'],
    ],
    [
      'of two time zones',
      () => intersectCalendars(vietnamCalendar, compiled({ timeZone: 'UTC' })),
      ['calendar/time-zones-differ', '', 'UTC', 'Asia/Ho_Chi_Minh'],
    ],
    [
      'of two calendars without a common day',
      () => intersectCalendars(vietnamCalendar, noticed({ covers: { from: '2010-01-01', to: '2010-12-31' } })),
      ['calendar/out-of-coverage', '', '2010-01-01..2010-12-31', all],
    ],
  ])('%s is refused', (_, call, problem) => {
    expect(shown(call)).toEqual([problem]);
  });

  test('of the most days and minutes there are is not', () => {
    for (const n of [36_600, -36_600])
      expect(refused(() => addWorkingDays(vietnamCalendar, '2026-11-20', n)).code).toBe('calendar/out-of-coverage');
    for (const n of [52_704_000, -52_704_000])
      expect(refused(() => addWorkingMinutes(desk(), '2026-11-20', n)).code).toBe('calendar/out-of-coverage');
    for (const n of [52_704_001, -52_704_001])
      expect(refused(() => addWorkingMinutes(desk(), '2026-11-20', n)).code).toBe('calendar/not-a-minute-count');
  });
});

describe('hours', () => {
  const open = [{ opens: '07:30', closes: '11:30' }];
  const weekly = [{ days: [1, 2, 3, 4, 5], sessions: open }];
  const with_ = (hours: unknown) => () => withHours(vietnamCalendar, hours as never);
  const never = (day: number): Shown => [
    'calendar/never-open',
    'weekly',
    day,
    'sessions for every day of the week that is worked',
  ];

  test.each<[string, unknown, Shown[]]>([
    [
      'none',
      null,
      [['calendar/not-a-list', 'weekly', undefined, '[{ days, sessions }]'], ...[1, 2, 3, 4, 5].map(never)],
    ],
    [
      'a week that is no list',
      { weekly: {} },
      [['calendar/not-a-list', 'weekly', undefined, '[{ days, sessions }]'], ...[1, 2, 3, 4, 5].map(never)],
    ],
    ['a day left out', { weekly: [{ days: [1, 2, 4, 5], sessions: open }] }, [never(3)]],
    [
      'a day never open',
      { weekly: [...weekly.map((week) => ({ ...week, days: [1, 2, 3, 4] })), { days: [5], sessions: [] }] },
      [never(5)],
    ],
    [
      'a day twice',
      { weekly: [...weekly, { days: [5], sessions: open }] },
      [['calendar/invalid-weekly-hours', 'weekly.1.days', 5, '1..7, each once']],
    ],
    [
      'an eighth day',
      { weekly: [...weekly, { days: [8], sessions: open }] },
      [['calendar/invalid-weekly-hours', 'weekly.1.days', 8, '1..7, each once']],
    ],
    [
      'a day zero',
      { weekly: [...weekly, { days: [0], sessions: open }] },
      [['calendar/invalid-weekly-hours', 'weekly.1.days', 0, '1..7, each once']],
    ],
    [
      'sessions that are no list',
      { weekly: [...weekly, { days: [6], sessions: {} }] },
      [['calendar/not-a-list', 'weekly.1.sessions', undefined, '[{ opens, closes }]']],
    ],
    [
      'a working week of sessions that are no list',
      { weekly: [{ days: [1, 2, 3, 4, 5], sessions: 'all day' }] },
      [['calendar/not-a-list', 'weekly.0.sessions', undefined, '[{ opens, closes }]'], ...[1, 2, 3, 4, 5].map(never)],
    ],
    [
      'an entry of nothing',
      { weekly: [...weekly, null] },
      [['calendar/not-a-list', 'weekly.1.sessions', undefined, '[{ opens, closes }]']],
    ],
    [
      'a session backwards',
      { weekly: [...weekly, { days: [6], sessions: [{ opens: '11:30', closes: '07:30' }] }] },
      [['calendar/session-backwards', 'weekly.1.sessions.0', ['11:30', '07:30'], 'opens < closes']],
    ],
    [
      'a session of no length',
      { weekly: [...weekly, { days: [6], sessions: [{ opens: '07:30', closes: '07:30' }] }] },
      [['calendar/session-backwards', 'weekly.1.sessions.0', ['07:30', '07:30'], 'opens < closes']],
    ],
    [
      'a session that opens at no time',
      { weekly: [...weekly, { days: [6], sessions: [{ opens: '7:30', closes: '11:30' }] }] },
      [['kernel/not-a-time', 'weekly.1.sessions.0', ['7:30', '11:30'], 'HH:mm, 00:00..23:59']],
    ],
    [
      'a session that closes at no time',
      { weekly: [...weekly, { days: [6], sessions: [{ opens: '07:30', closes: '24:00' }] }] },
      [['kernel/not-a-time', 'weekly.1.sessions.0', ['07:30', '24:00'], 'HH:mm, 00:00..23:59']],
    ],
    [
      'a session in seconds',
      { weekly: [...weekly, { days: [6], sessions: [{ opens: '07:30:00', closes: '11:30' }] }] },
      [['kernel/not-a-time', 'weekly.1.sessions.0', ['07:30:00', '11:30'], 'HH:mm, 00:00..23:59']],
    ],
    [
      'a session of nothing',
      { weekly: [...weekly, { days: [6], sessions: [null] }] },
      [['kernel/not-a-time', 'weekly.1.sessions.0', ['undefined', 'undefined'], 'HH:mm, 00:00..23:59']],
    ],
    [
      'sessions that overlap',
      { weekly: [...weekly, { days: [6], sessions: [...open, { opens: '11:00', closes: '12:00' }] }] },
      [
        [
          'calendar/sessions-overlap',
          'weekly.1.sessions',
          ['07:30-11:30', '11:00-12:00'],
          'sessions in order, each after the one before',
        ],
      ],
    ],
    [
      'sessions that overlap beside nothing',
      { weekly: [...weekly, { days: [6], sessions: [...open, { opens: '11:00', closes: '12:00' }, null] }] },
      [
        ['kernel/not-a-time', 'weekly.1.sessions.2', ['undefined', 'undefined'], 'HH:mm, 00:00..23:59'],
        [
          'calendar/sessions-overlap',
          'weekly.1.sessions',
          ['07:30-11:30', '11:00-12:00'],
          'sessions in order, each after the one before',
        ],
      ],
    ],
    [
      'ten sessions that overlap',
      { weekly: [...weekly, { days: [6], sessions: Array(10).fill(open[0]) }] },
      [
        [
          'calendar/sessions-overlap',
          'weekly.1.sessions',
          Array(8).fill('07:30-11:30'),
          'sessions in order, each after the one before',
        ],
      ],
    ],
    [
      'a session that ends at midnight',
      { weekly: [...weekly, { days: [6], sessions: [{ opens: '07:30', closes: '00:00' }] }] },
      [['calendar/session-backwards', 'weekly.1.sessions.0', ['07:30', '00:00'], 'opens < closes']],
    ],
    [
      'a session that opens at a number',
      { weekly: [...weekly, { days: [6], sessions: [{ opens: 730, closes: '11:30' }] }] },
      [['kernel/not-a-time', 'weekly.1.sessions.0', [730, '11:30'], 'HH:mm, 00:00..23:59']],
    ],
    [
      'a session that opens at a list of five',
      { weekly: [...weekly, { days: [6], sessions: [{ opens: [...'07:30'], closes: '11:30' }] }] },
      [['kernel/not-a-time', 'weekly.1.sessions.0', [['0', '7', ':', '3', '0'], '11:30'], 'HH:mm, 00:00..23:59']],
    ],
    [
      'half a day of the week',
      { weekly: [...weekly, { days: [5.5], sessions: open }] },
      [['calendar/invalid-weekly-hours', 'weekly.1.days', 5.5, '1..7, each once']],
    ],
    [
      'days of the week in words',
      { weekly: [...weekly, { days: ['6'], sessions: open }] },
      [['calendar/invalid-weekly-hours', 'weekly.1.days', '6', '1..7, each once']],
    ],
    [
      'a date that is none',
      { weekly, overrides: [{ on: 'x', sessions: [] }] },
      [['kernel/not-a-date', 'overrides.0.on', 'x', 'YYYY-MM-DD']],
    ],
    [
      'two dates that are none',
      {
        weekly,
        overrides: [
          { on: 'x', sessions: [] },
          { on: 'y', sessions: [] },
        ],
      },
      [
        ['kernel/not-a-date', 'overrides.0.on', 'x', 'YYYY-MM-DD'],
        ['kernel/not-a-date', 'overrides.1.on', 'y', 'YYYY-MM-DD'],
      ],
    ],
    [
      'a date of nothing',
      { weekly, overrides: [null] },
      [
        ['kernel/not-a-date', 'overrides.0.on', 'undefined', 'YYYY-MM-DD'],
        ['calendar/not-a-list', 'overrides.0.sessions', undefined, '[{ opens, closes }]'],
      ],
    ],
    [
      'a date without sessions',
      { weekly, overrides: [{ on: '2026-12-31' }] },
      [['calendar/not-a-list', 'overrides.0.sessions', undefined, '[{ opens, closes }]']],
    ],
    [
      'a date twice',
      {
        weekly,
        overrides: [
          { on: '2026-12-31', sessions: [] },
          { on: '2026-12-31', sessions: open },
        ],
      },
      [['calendar/duplicate-entry', 'overrides.1', '2026-12-31', 'one entry a day']],
    ],
  ])('of %s are refused', (_, hours, problems) => {
    const error = refused(with_(hours));
    expect(error.code).toBe('calendar/invalid-hours');
    expect(shown(with_(hours))).toEqual(problems);
  });

  test('that touch, and lists left out, are right', () => {
    const touching = {
      weekly: [
        { days: [1, 2, 3, 4, 5], sessions: [...open, { opens: '11:30', closes: '12:00' }] },
        { days: [6], sessions: [] },
        { days: 'all', sessions: [] },
      ],
    };
    expect(countWorkingMinutes(with_(touching)(), '2026-11-20', '2026-11-21')).toBe(270);
    expect(with_({ weekly, overrides: 'none' })().hours?.basis).toEqual([]);
  });
});
