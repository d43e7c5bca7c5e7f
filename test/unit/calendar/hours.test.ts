import { dueDate } from 'motcua';
import {
  addWorkingMinutes,
  type CalendarSpec,
  compileCalendar,
  countWorkingMinutes,
  intersectCalendars,
  type Notice,
  type OfficeHours,
  safeParseCalendarSpec,
  type WorkingCalendar,
  withHours,
} from 'motcua/calendar';
import type { TimeLimit } from 'motcua/deadline';
import { vietnam, vietnamCalendar, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const morning = { opens: '07:30', closes: '11:30' };
const afternoon = { opens: '13:00', closes: '17:00' };
const hours: OfficeHours = {
  weekly: [
    { days: [1, 2, 3, 4, 5], sessions: [morning, afternoon] },
    { days: [6], sessions: [morning] },
  ],
};
const desk = () => withHours(vietnamCalendar, hours);
const add = (at: string, minutes: number) => addWorkingMinutes(desk(), at, minutes);

describe('adding office minutes', () => {
  test.each([
    ['2026-11-20T11:00', 120, '2026-11-20T14:30'],
    ['2026-11-20T11:00', 30, '2026-11-20T11:30'],
    ['2026-11-20T11:00', 31, '2026-11-20T13:01'],
    ['2026-11-20T12:10', 60, '2026-11-20T14:00'],
    ['2026-11-20T06:00', 60, '2026-11-20T08:30'],
    ['2026-11-20T20:00', 60, '2026-11-23T08:30'],
    ['2026-11-20', 60, '2026-11-20T08:30'],
    ['2026-11-23T16:30', 60, '2026-11-25T08:00'],
    ['2026-11-21T08:00', 60, '2026-11-23T08:30'],
    ['2026-08-21T16:00', 120, '2026-08-22T08:30'],
    ['2026-08-22T11:00', 60, '2026-08-22T13:30'],
    ['2026-11-20T14:30', -120, '2026-11-20T11:00'],
    ['2026-11-20T14:30', -90, '2026-11-20T13:00'],
    ['2026-11-20T11:30', -240, '2026-11-20T07:30'],
    ['2026-11-25T08:00', -60, '2026-11-23T16:30'],
    ['2026-11-20T12:10', 0, '2026-11-20T12:10'],
  ])('%s + %i = %s', (at, minutes, expected) => {
    expect(add(at, minutes)).toBe(expected);
  });

  test.each([Number.NaN, 1e9, -1e9, 1.5, '60', null])('%j minutes are refused', (minutes) => {
    expect(refused(() => add('2026-11-20T09:00', minutes as number)).code).toBe('calendar/not-a-minute-count');
  });

  test('coverage and hours are asked for first', () => {
    expect(refused(() => add('2028-01-01T09:00', 1)).code).toBe('calendar/out-of-coverage');
    expect(refused(() => add('2027-12-31T16:59', 2)).code).toBe('calendar/out-of-coverage');
    expect(refused(() => add('2014-12-01T07:31', -2)).code).toBe('calendar/out-of-coverage');
    expect(refused(() => add('2026-11-20T25:00', 1)).code).toBe('kernel/not-a-date-time');
    expect(refused(() => addWorkingMinutes(vietnamCalendar, '2026-11-20T09:00', 1)).code).toBe('calendar/no-hours');
    expect(refused(() => countWorkingMinutes(vietnamCalendar, '2026-11-20T09:00', '2026-11-20T10:00')).code).toBe(
      'calendar/no-hours',
    );
    expect(refused(() => countWorkingMinutes(desk(), '2026-11-20T09:00', '2028-11-20T10:00')).code).toBe(
      'calendar/out-of-coverage',
    );
  });
});

describe('dates of their own', () => {
  const withHalfDay = () =>
    withHours(vietnamCalendar, {
      ...hours,
      overrides: [
        { on: '2026-12-31', sessions: [morning] },
        { on: '2026-12-30', sessions: [] },
      ],
    });

  test('a half-day counts half, a date without sessions nothing, and neither changes the days', () => {
    const halfDay = withHalfDay();
    expect(addWorkingMinutes(halfDay, '2026-12-31T11:00', 60)).toBe('2027-01-04T08:00');
    expect(addWorkingMinutes(halfDay, '2026-12-29T16:30', 60)).toBe('2026-12-31T08:00');
    expect(countWorkingMinutes(halfDay, '2026-12-30', '2027-01-01')).toBe(240);
    const due = dueDate({
      receivedAt: '2026-12-29',
      limit: { amount: 2, unit: 'working-day' },
      calendar: halfDay,
      policy: vietnam('2026-12-29').policy,
    });
    expect(due.dueOn).toBe('2026-12-31');
  });

  test('the version says which hours, and not in which order of keys the calendar was made', () => {
    expect(new Set([vietnamCalendar.version, desk().version, withHalfDay().version]).size).toBe(3);
    expect(compileCalendar({ ...vietnamCalendarSpec, hours }).version).toBe(desk().version);
  });
});

describe('limits', () => {
  const due = (receivedAt: string, limit: TimeLimit) => {
    const { dueAt, dueOn } = dueDate({ receivedAt, limit, calendar: desk(), policy: vietnam(receivedAt).policy });
    return dueAt ?? dueOn;
  };

  test.each<[string, TimeLimit, string]>([
    ['2026-11-20T11:00', { amount: 2, unit: 'working-hour' }, '2026-11-20T14:30'],
    ['2026-11-20', { amount: 2, unit: 'working-hour' }, '2026-11-20T09:30'],
    ['2026-11-21T09:00', { amount: 1.5, unit: 'working-hour' }, '2026-11-23T09:00'],
    ['2026-11-20T16:10', { amount: 1, unit: 'working-hour', receiptCutoff: '16:00' }, '2026-11-23T08:30'],
    ['2026-11-20T09:00', { amount: 0.5, unit: 'working-day' }, '2026-11-23T11:30'],
    ['2026-11-20T09:00', { amount: 2.25, unit: 'working-day' }, '2026-11-26T09:30'],
    ['2026-11-20', { amount: 24, unit: 'hour' }, '2026-11-21T07:30'],
    ['2026-11-20T16:10', { amount: 24, unit: 'hour', receiptCutoff: '16:00' }, '2026-11-24T07:30'],
    [
      '2026-11-20T09:00',
      {
        unit: 'sum',
        parts: [
          { amount: 1, unit: 'working-day' },
          { amount: 4, unit: 'working-hour' },
        ],
      },
      '2026-11-25T11:30',
    ],
    [
      '2026-11-20T09:00',
      {
        unit: 'sum',
        parts: [
          { amount: 2, unit: 'working-hour' },
          { amount: 1, unit: 'working-day' },
        ],
      },
      '2026-11-23',
    ],
  ])('received %s, %j: %s', (receivedAt, limit, expected) => {
    expect(due(receivedAt, limit)).toBe(expected);
  });

  test('a bare date on a day the desk does not open has no opening', () => {
    expect(refused(() => due('2026-11-22', { amount: 24, unit: 'hour' })).code).toBe('calendar/no-hours');
    expect(due('2026-11-21', { amount: 24, unit: 'hour' })).toBe('2026-11-22T07:30');
  });
});

describe('hours that contradict themselves', () => {
  test.each<[string, unknown, string[]]>([
    [
      'overlap',
      { weekly: [{ days: [1, 2, 3, 4, 5], sessions: [morning, { opens: '11:00', closes: '12:00' }] }] },
      ['calendar/sessions-overlap'],
    ],
    [
      'end before they start',
      { weekly: [{ days: [1, 2, 3, 4, 5], sessions: [{ opens: '17:00', closes: '07:30' }] }] },
      ['calendar/session-backwards', ...Array(5).fill('calendar/never-open')],
    ],
    ['never open', { weekly: [] }, Array(5).fill('calendar/never-open')],
    ['leave a working day out', { weekly: [{ days: [1, 2, 3, 4], sessions: [morning] }] }, ['calendar/never-open']],
    [
      'name a day twice',
      { weekly: [{ days: [1, 2, 3, 4, 5, 5], sessions: [morning] }] },
      ['calendar/invalid-weekly-hours'],
    ],
    ['name no day', { weekly: [{ days: [1, 2, 3, 4, 5, 8], sessions: [morning] }] }, ['calendar/invalid-weekly-hours']],
    [
      'are at no time',
      { weekly: [{ days: [1, 2, 3, 4, 5], sessions: [morning, { opens: '7h', closes: '9h' }] }] },
      ['kernel/not-a-time'],
    ],
    [
      'have sessions that are no list',
      {
        weekly: [
          { days: [1, 2, 3, 4, 5], sessions: [morning] },
          { days: [6], sessions: 'x' },
        ],
      },
      ['calendar/not-a-list'],
    ],
    [
      'name a date twice',
      {
        ...hours,
        overrides: [
          { on: '2026-12-31', sessions: [] },
          { on: '2026-12-31', sessions: [] },
        ],
      },
      ['calendar/duplicate-entry'],
    ],
    ['name no date', { ...hours, overrides: [{ on: '2026-02-30', sessions: [] }] }, ['kernel/not-a-date']],
    ['are none', null, ['calendar/not-a-list', ...Array(5).fill('calendar/never-open')]],
  ])('hours that %s', (_, bad, codes) => {
    const error = refused(() => withHours(vietnamCalendar, bad as OfficeHours));
    expect(error.code).toBe('calendar/invalid-hours');
    expect(error.problems.map(({ code }) => code)).toEqual(codes);
  });

  test('a hundred thousand bad dates take a moment', () => {
    const overrides = Array.from({ length: 100_000 }, () => ({ on: '2026-12-31', sessions: [] }));
    expect(refused(() => withHours(vietnamCalendar, { ...hours, overrides })).total).toBe(99_999);
  });

  test('are parsed from outside with the calendar', () => {
    const spec: CalendarSpec = { ...vietnamCalendarSpec, hours };
    expect(safeParseCalendarSpec(JSON.parse(JSON.stringify(spec)))).toEqual({ success: true, data: spec });
    expect(
      safeParseCalendarSpec({
        ...spec,
        hours: { weekly: [{ days: [1], sessions: [{ opens: '7:30', closes: '11:30' }] }] },
      }),
    ).toMatchObject({
      success: false,
      problems: [{ path: ['hours', 'weekly', 0, 'sessions', 0, 'opens'], value: '7:30' }],
    });
  });
});

describe('a week', () => {
  const covering = (...spans: [from: string, to: string][]) =>
    compileCalendar({
      ...vietnamCalendarSpec,
      notices: spans.map(([from, to]) => ({
        id: from,
        covers: { from, to },
        certainty: 'official',
        basis: [],
        entries: [],
      })),
    });
  const never = (calendar: WorkingCalendar) =>
    refused(() => withHours(calendar, { weekly: [] })).problems.map(({ code, value }) => [code, value]);

  test.each<[string, [string, string][], number[]]>([
    ['all of the week', [['2026-11-01', '2026-11-30']], [1, 2, 3, 4, 5]],
    ['Thursday to Saturday', [['2026-11-19', '2026-11-21']], [4, 5]],
    ['Friday to Monday', [['2026-11-20', '2026-11-23']], [1, 5]],
    [
      'a Friday and, ten days later, a Monday and Tuesday',
      [
        ['2026-11-20', '2026-11-20'],
        ['2026-11-30', '2026-12-01'],
      ],
      [1, 2, 5],
    ],
  ])('of which a calendar covers %s needs hours on the days of it that are worked', (_, spans, days) => {
    expect(never(covering(...spans))).toEqual(days.map((day) => ['calendar/never-open', day]));
  });

  test('without a day of rest needs hours on all seven', () => {
    const [notice] = covering(['2026-11-20', '2026-11-29']).notices as [Notice];
    const all = compileCalendar({ ...vietnamCalendarSpec, weeklyRest: [], notices: [notice] });
    expect(never(all)).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => ['calendar/never-open', day]));
  });

  test('of which the calendar leaves the first Saturday out needs no hours on it', () => {
    const gapped = covering(['2026-11-20', '2026-11-20'], ['2026-11-30', '2026-12-31']);
    const mornings = withHours(gapped, { weekly: [{ days: [1, 2, 3, 4, 5], sessions: [morning] }] });
    expect(addWorkingMinutes(mornings, '2026-11-30T11:00', 60)).toBe('2026-12-01T08:00');
  });
});

describe('two offices', () => {
  test('share the hours in which both are open', () => {
    const other = withHours(vietnamCalendar, {
      weekly: [
        {
          days: [1, 2, 3, 4, 5],
          sessions: [
            { opens: '08:00', closes: '12:00' },
            { opens: '13:30', closes: '17:30' },
          ],
        },
      ],
    });
    const both = intersectCalendars(desk(), other);
    expect(addWorkingMinutes(both, '2026-11-20T07:30', 240)).toBe('2026-11-20T14:00');
    expect(countWorkingMinutes(both, '2026-11-20', '2026-11-21')).toBe(210 + 210);
    expect(
      refused(() => addWorkingMinutes(intersectCalendars(desk(), vietnamCalendar), '2026-11-20T07:30', 1)).code,
    ).toBe('calendar/no-hours');
  });
});
