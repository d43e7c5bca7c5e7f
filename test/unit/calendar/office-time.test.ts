// When a desk is open and where office minutes lie, on a fortnight with a worked Saturday, its Monday off, a half-day and a holiday.
import { createHash } from 'node:crypto';
import {
  addWorkingMinutes,
  type CalendarSpec,
  compileCalendar,
  countWorkingMinutes,
  type OfficeHours,
  toEpochDay,
  type WorkingCalendar,
  withHours,
} from 'motcua/calendar';
import { describe, expect, test } from 'vitest';
import {
  countedSessions,
  firstMinuteAt,
  hoursBasis,
  minutesUpTo,
  openingOf,
  shiftMinutes,
} from '../../../src/calendar/inside.ts';
import { intersectSessions, lastMinuteAt } from '../../../src/calendar/sessions.ts';
import { refused } from '../../refused.ts';

const spec: CalendarSpec = {
  id: 'test',
  names: { vi: 'Thử', en: 'Test' },
  timeZone: 'Asia/Ho_Chi_Minh',
  weeklyRest: [6, 7],
  notices: [
    {
      id: '2026',
      covers: { from: '2026-08-20', to: '2026-09-02' },
      certainty: 'official',
      basis: [],
      entries: [
        { on: '2026-08-22', kind: 'swapped-work', pair: '2026-08-31' },
        { on: '2026-08-31', kind: 'swapped-off', pair: '2026-08-22' },
        { on: '2026-09-02', kind: 'holiday' },
      ],
    },
  ],
};
const basis = [{ document: '12/TB-UBND', status: 'verified' as const }];
const hours: OfficeHours = {
  weekly: [
    {
      days: [1, 2, 3, 4, 5],
      sessions: [
        { opens: '07:30', closes: '11:30' },
        { opens: '13:00', closes: '17:00' },
      ],
    },
    { days: [6], sessions: [{ opens: '08:00', closes: '11:00' }] },
  ],
  overrides: [
    { on: '2026-08-25', sessions: [{ opens: '13:00', closes: '17:00' }] },
    { on: '2026-08-30', sessions: [{ opens: '09:00', closes: '10:00' }] },
  ],
  basis,
};
const day = [
  { opens: 450, closes: 690 },
  { opens: 780, closes: 1020 },
];
const closed = () => compileCalendar(spec);
const desk = () => withHours(closed(), hours);

describe('the desk', () => {
  test.each<[string, string, number | null]>([
    ['Thursday', '2026-08-20', 450],
    ['the Saturday worked for a Monday', '2026-08-22', 450],
    ['Sunday', '2026-08-23', null],
    ['the half-day', '2026-08-25', 780],
    ['a Saturday of reception', '2026-08-29', 480],
    ['the Sunday of its own', '2026-08-30', 540],
    ['the Monday off', '2026-08-31', 450],
    ['the holiday', '2026-09-02', 450],
    ['a day nobody knows', '2026-09-03', null],
  ])('opens on %s, %s, at %j', (_, date, minute) => {
    expect(openingOf(desk(), toEpochDay(date))).toBe(minute);
    expect(openingOf(closed(), toEpochDay(date))).toBeNull();
  });

  test.each<[string, typeof day]>([
    ['2026-08-20', day],
    ['2026-08-22', day],
    ['2026-08-23', []],
    ['2026-08-25', day.slice(1)],
    ['2026-08-29', []],
    ['2026-08-30', []],
    ['2026-08-31', []],
    ['2026-09-02', []],
  ])('counts on %s: %j', (date, sessions) => {
    expect(countedSessions(desk(), toEpochDay(date))).toEqual(sessions);
  });

  test('without hours counts nothing on a rest day, and on a working day is asked for them', () => {
    expect(countedSessions(closed(), toEpochDay('2026-08-23'))).toEqual([]);
    expect(refused(() => countedSessions(closed(), toEpochDay('2026-08-24'))).problems).toEqual([
      {
        code: 'calendar/no-hours',
        path: ['calendar'],
        severity: 'error',
        value: 'test',
        accepted: 'withHours(calendar, hours)',
      },
    ]);
  });

  test('cites the provisions behind its hours, when it has any', () => {
    expect(hoursBasis(desk())).toEqual(basis);
    expect(hoursBasis(withHours(closed(), { weekly: hours.weekly }))).toEqual([]);
    expect(hoursBasis(closed())).toEqual([]);
  });

  test('has the version its documentation states', () => {
    const versionOf = (overrides: OfficeHours['overrides'] & object) => {
      const content = ['motcua/hours', 1, closed().version, hours.weekly, overrides];
      return `sha256:${createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16)}`;
    };
    expect(desk().version).toBe(versionOf(hours.overrides ?? []));
    expect(withHours(closed(), { weekly: hours.weekly }).version).toBe(versionOf([]));
  });

  test('is the calendar it was made of in all else', () => {
    const { version: _, hours: none, ...rest } = closed();
    const { version: __, hours: own, ...same } = desk();
    expect(none).toBeNull();
    expect(own).not.toBeNull();
    // the days are named by the same entries of the same notices
    const named = ({ tables }: Pick<WorkingCalendar, 'tables'>) =>
      [...tables.entries].map(([day, { entry, notice }]) => [day, entry, notice.id]);
    const counted = ({ tables }: Pick<WorkingCalendar, 'tables'>) => ({ ...tables, entries: null });
    expect(named(same)).toEqual(named(rest));
    expect({ ...same, tables: counted(same) }).toEqual({ ...rest, tables: counted(rest) });
  });
});

describe('office time', () => {
  test.each([
    ['2026-08-20', 60, '2026-08-20T08:30'],
    ['2026-08-20T08:30', -60, '2026-08-20T07:30'],
    ['2026-08-20T17:00', -480, '2026-08-20T07:30'],
    ['2026-08-20T07:30', 480, '2026-08-20T17:00'],
    ['2026-08-20T07:30', 481, '2026-08-21T07:31'],
    ['2026-08-24T17:00', 60, '2026-08-25T14:00'],
    ['2026-08-26T07:30', -240, '2026-08-25T13:00'],
    ['2026-08-28T16:00', 61, '2026-09-01T07:31'],
    ['2026-09-01T16:59', 1, '2026-09-01T17:00'],
    ['2026-09-02T23:59', -1, '2026-09-01T16:59'],
    ['2026-08-30T09:30', 0, '2026-08-30T09:30'],
  ])('%s and %i minutes are %s', (at, minutes, expected) => {
    expect(addWorkingMinutes(desk(), at, minutes)).toBe(expected);
  });

  test.each([
    ['2026-08-20T08:30', -61],
    ['2026-09-01T17:00', 1],
    ['2026-08-20T07:29', -1],
  ])('%s and %i minutes lie outside', (at, minutes) => {
    expect(refused(() => addWorkingMinutes(desk(), at, minutes)).problems).toEqual([
      {
        code: 'calendar/out-of-coverage',
        path: [],
        severity: 'error',
        value: [at, minutes],
        accepted: '2026-08-20..2026-09-02',
      },
    ]);
  });

  test.each([
    ['2026-08-20', '2026-08-20', 0],
    ['2026-08-20', '2026-08-21', 480],
    ['2026-08-21', '2026-08-20', -480],
    ['2026-08-20T08:00', '2026-08-20T12:00', 210],
    ['2026-08-24', '2026-08-26', 720],
    ['2026-08-29', '2026-09-01', 0],
    ['2026-08-20', '2026-09-02T23:59', 4080],
  ])('from %s to %s has %i minutes', (from, to, minutes) => {
    expect(countWorkingMinutes(desk(), from, to)).toBe(minutes);
  });

  test('is not counted across days nobody knows', () => {
    const [notice] = spec.notices;
    const months = (['2026-01', '2026-03'] as const).map((month) => ({
      ...notice,
      id: month,
      covers: { from: `${month}-01`, to: `${month}-31` },
      entries: [],
    }));
    const gapped = withHours(compileCalendar({ ...spec, notices: months as never }), hours);
    expect(addWorkingMinutes(gapped, '2026-01-30T16:59', 1)).toBe('2026-01-30T17:00');
    expect(addWorkingMinutes(gapped, '2026-03-01', 1)).toBe('2026-03-02T07:31');
    expect(addWorkingMinutes(gapped, '2026-03-02T07:31', -1)).toBe('2026-03-02T07:30');
    for (const [at, minutes] of [
      ['2026-01-30T17:00', 1],
      ['2026-03-02T07:30', -1],
    ] as const) {
      expect(refused(() => addWorkingMinutes(gapped, at, minutes)).problems[0]?.value).toEqual([at, minutes]);
    }
    expect(shiftMinutes(gapped, { day: toEpochDay('2026-01-30'), minute: 1020 }, 1)).toEqual({
      day: -2147483648,
      minute: 0,
    });
  });

  test('may begin at midnight and end a minute before it', () => {
    const night = withHours(closed(), {
      weekly: [
        {
          days: [1, 2, 3, 4, 5],
          sessions: [
            { opens: '00:00', closes: '06:00' },
            { opens: '22:00', closes: '23:59' },
          ],
        },
      ],
    });
    expect(addWorkingMinutes(night, '2026-08-20', 30)).toBe('2026-08-20T00:30');
    expect(addWorkingMinutes(night, '2026-08-20T23:00', 60)).toBe('2026-08-21T00:01');
    expect(countWorkingMinutes(night, '2026-08-20', '2026-08-21')).toBe(479);
  });
});

describe('within the sessions of a day', () => {
  const threeSessions = [...day, { opens: 1080, closes: 1140 }];

  test.each([
    [0, 0],
    [450, 0],
    [451, 1],
    [690, 240],
    [780, 240],
    [781, 241],
    [1020, 480],
    [1110, 510],
    [1440, 540],
  ])('up to minute %i there are %i', (minute, expected) => {
    expect(minutesUpTo(threeSessions, minute)).toBe(expected);
    expect(minutesUpTo([], minute)).toBe(0);
  });

  test.each([
    [0, 450, 450],
    [1, 451, 451],
    [239, 689, 689],
    [240, 690, 780],
    [241, 781, 781],
    [479, 1019, 1019],
    [480, 1020, 1080],
    [539, 1139, 1139],
    [540, 1140, 1140],
    [541, 1140, 1140],
  ])('%i minutes have passed first at %i and last at %i', (minutes, first, last) => {
    expect(firstMinuteAt(threeSessions, minutes)).toBe(first);
    expect(lastMinuteAt(threeSessions, minutes)).toBe(last);
    expect([firstMinuteAt([], minutes), lastMinuteAt([], minutes)]).toEqual([0, 0]);
  });

  test.each<[string, [number, number][], [number, number][]]>([
    ['the same', [[450, 690]], [[450, 690]]],
    ['none, when they touch', [[690, 780]], []],
    ['one within another', [[500, 600]], [[500, 600]]],
    [
      'the ends of two',
      [[600, 900]],
      [
        [600, 690],
        [780, 900],
      ],
    ],
    [
      'all of them',
      [[0, 1439]],
      [
        [450, 690],
        [780, 1020],
      ],
    ],
    ['none of nothing', [], []],
  ])('two desks share %s', (_, other, shared) => {
    const intervals = (pairs: [number, number][]) => pairs.map(([opens, closes]) => ({ opens, closes }));
    expect(intersectSessions(day, intervals(other))).toEqual(intervals(shared));
    expect(intersectSessions(intervals(other), day)).toEqual(intervals(shared));
  });
});
