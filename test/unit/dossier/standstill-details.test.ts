import { compileCalendar, withHours, withNotice } from 'motcua/calendar';
import type { Span, TimeLimit } from 'motcua/deadline';
import { type DossierEvent, type DossierPolicy, stateAsOf, timeline } from 'motcua/dossier';
import { vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { calendar, days, policy, received } from './setting.ts';

const sessions = [
  { opens: '07:30', closes: '11:30' },
  { opens: '13:00', closes: '17:00' },
];
const office = withHours(calendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }], basis: [] });

const hours = (amount: number): TimeLimit => ({ amount, unit: 'hour' });
const working = (amount: number): TimeLimit => ({ amount, unit: 'working-hour' });
const byCalendar = (amount: number): TimeLimit => ({ amount, unit: 'calendar-day' });
const sum = (...parts: readonly [Span, Span, ...Span[]]): TimeLimit => ({ unit: 'sum', parts });
const stood = (from: string, to: string): readonly DossierEvent[] => [
  { kind: 'suspended', at: from, cause: 'incident' },
  { kind: 'resumed', at: to, cause: 'incident' },
];
const until = (day: string, at = '2026-11-09T10:00'): DossierEvent => ({ kind: 'extended', at, until: day });
const by = (amount: number, unit: Span['unit'], at = '2026-11-09T10:00'): DossierEvent => ({
  kind: 'extended',
  at,
  by: { amount, unit },
});

function due(events: readonly DossierEvent[], limit: TimeLimit | null, changes: Partial<DossierPolicy> = {}) {
  const life = timeline(events, { procedure: null, limit, calendar: office, policy: { ...policy, ...changes } });
  const { lawfulAt, lawfulOn } = stateAsOf(life, '2026-12-31').due;
  return lawfulAt ?? lawfulOn;
}

// received Monday 9 November 2026 at 09:00; 24 November is a holiday
describe('a standstill moves a due date', () => {
  test.each<[string, TimeLimit, string, string, string]>([
    ['of a minute until the minute itself', hours(24), '2026-11-10T09:00', '2026-11-10T10:00', '2026-11-10T09:00'],
    ['of a minute from the minute before', hours(24), '2026-11-10T08:59', '2026-11-10T09:59', '2026-11-10T10:00'],
    ['in hours from the beginning of a day without a time', hours(48), '2026-11-10', '2026-11-11', '2026-11-12T09:00'],
    ['in hours over midnight', hours(24), '2026-11-10T08:00', '2026-11-10T23:30', '2026-11-11T00:30'],
    ['in minutes', { amount: 90, unit: 'minute' }, '2026-11-09T09:30', '2026-11-09T10:10', '2026-11-09T11:10'],
    ['in working hours', working(16), '2026-11-10T16:00', '2026-11-11T08:30', '2026-11-11T11:00'],
    ['in working hours from the opening of a day', working(16), '2026-11-10', '2026-11-11', '2026-11-12T09:00'],
    ['in working hours by nothing on days off', working(40), '2026-11-14', '2026-11-16', '2026-11-16T09:00'],
    [
      'in working hours by nothing until it opens',
      working(16),
      '2026-11-10T17:00',
      '2026-11-11T07:30',
      '2026-11-11T09:00',
    ],
    ['of part of a day by whole days', days(2.5), '2026-11-10T09:00', '2026-11-11T09:00', '2026-11-13T11:30'],
    ['in calendar days over days off', byCalendar(7), '2026-11-13T09:00', '2026-11-16T09:00', '2026-11-19'],
    ['of a year in calendar days', { amount: 1, unit: 'year' }, '2026-11-13T09:00', '2026-11-16T09:00', '2027-11-12'],
    [
      'in the unit of the limit, where it stood on the working day it rolled to',
      byCalendar(5),
      '2026-11-16T09:00',
      '2026-11-22T09:00',
      '2026-11-23',
    ],
    [
      'in the unit of the last span, where it stood on the working day it rolled to',
      sum({ amount: 3, unit: 'working-day' }, { amount: 2, unit: 'calendar-day' }),
      '2026-11-16T09:00',
      '2026-11-22T09:00',
      '2026-11-23',
    ],
    [
      'by nothing begun after the working day it rolled to',
      byCalendar(5),
      '2026-11-17T09:00',
      '2026-11-20T09:00',
      '2026-11-16',
    ],
    [
      'of hours after days in hours, where it stood in the hours',
      sum({ amount: 2, unit: 'working-day' }, { amount: 24, unit: 'hour' }),
      '2026-11-12T10:00',
      '2026-11-12T13:00',
      '2026-11-13T03:00',
    ],
  ])('%s', (_, limit, from, to, on) => {
    expect(due([received, ...stood(from, to)], limit)).toBe(on);
  });

  test('in days only where it begins before the end of the day it is due', () => {
    expect(due([received, ...stood('2026-11-16T23:59', '2026-11-18T09:00')], days(5))).toBe('2026-11-18');
    expect(due([received, ...stood('2026-11-17T00:00', '2026-11-18T09:00')], days(5))).toBe('2026-11-16');
  });

  test('of the same day, or of a day that was only appointed, to the working day after a weekend', () => {
    const friday: DossierEvent = { kind: 'received', at: '2026-11-13T09:00', appointedFor: '2026-11-13' };
    const weekend = stood('2026-11-13T10:00', '2026-11-15T09:00');
    expect(due([friday, ...weekend], { unit: 'same-day' })).toBe('2026-11-16');
    expect(due([friday, ...weekend], null)).toBe('2026-11-16');
  });

  test.each([
    ['2026-11-13T10:00', '2026-11-13'],
    ['2026-11-14T00:00', '2026-11-16'],
    ['2026-11-14T10:00', '2026-11-16'],
    ['2026-11-15T20:00', '2026-11-16'],
    ['2026-11-16T08:00', '2026-11-16'],
  ])('never to a day before the clock runs again: from the due day to %s, due on %s', (to, on) => {
    expect(due([received, ...stood('2026-11-09T10:00', to)], { unit: 'same-day' })).toBe(on);
    const monday: DossierEvent = { kind: 'received', at: '2026-11-02T09:00' };
    expect(due([monday, ...stood('2026-11-09T10:00', to)], days(5))).toBe(on);
    expect(due([monday, ...stood('2026-11-09T10:00', to)], byCalendar(7))).toBe(on);
  });

  test('by a calendar without office hours too', () => {
    const events: readonly DossierEvent[] = [
      { kind: 'received', at: '2026-11-02T09:00' },
      ...stood('2026-11-09T10:00', '2026-11-14T00:00'),
    ];
    const life = timeline(events, { procedure: null, limit: days(5), calendar, policy });
    expect(stateAsOf(life, '2026-12-31').due.lawfulOn).toBe('2026-11-16');
  });

  test('end to end alike whether two overlap by a minute or follow each other', () => {
    const monday: DossierEvent = { kind: 'received', at: '2026-11-02T09:00' };
    const first = stood('2026-11-09T10:00', '2026-11-14T10:00');
    expect(due([monday, ...first, ...stood('2026-11-14T10:05', '2026-11-20T09:00')], days(5))).toBe('2026-11-20');
  });

  test('alike from every day between the last of a limit and the day it rolled to', () => {
    const from = ['2026-11-13', '2026-11-14', '2026-11-15', '2026-11-16'];
    const ends = (to: string) => from.map((day) => due([received, ...stood(`${day}T08:00`, to)], byCalendar(5)));
    expect(ends('2026-11-18T09:00')).toEqual(['2026-11-19', '2026-11-18', '2026-11-18', '2026-11-18']);
    expect(ends('2026-11-20T09:00')).toEqual(['2026-11-23', '2026-11-20', '2026-11-20', '2026-11-20']);
  });

  test('of a part of a day to no minute within the standstill', () => {
    const half = { amount: 2.5, unit: 'working-day' } as const;
    expect(due([received, ...stood('2026-11-12T08:00', '2026-11-12T16:00')], half)).toBe('2026-11-12T16:00');
  });

  test('of a day until which a limit was extended, whether it begins before the old due date or after it', () => {
    const extended: DossierEvent = { kind: 'extended', at: '2026-11-10', until: '2026-12-10' };
    const from = (day: string) => due([received, extended, ...stood(`${day}T09:00`, '2026-12-09T09:00')], days(5));
    expect([from('2026-11-13'), from('2026-11-16'), from('2026-11-17')]).toEqual([
      '2027-01-05',
      '2027-01-04',
      '2026-12-31',
    ]);
    const granted = (at: string): DossierEvent => ({ kind: 'extended', at, until: '2026-11-27' });
    const before = stood('2026-11-10T09:00', '2026-11-12T09:00');
    expect(due([received, ...before, granted('2026-11-13')], days(5))).toBe('2026-11-27');
    expect(due([received, granted('2026-11-09'), ...before], days(5))).toBe('2026-12-01');
    const shorter: DossierEvent = { kind: 'extended', at: '2026-11-09', until: '2026-11-10' };
    expect(due([received, shorter, ...before], byCalendar(7))).toBe('2026-11-18');
  });

  test('on to where another begins', () => {
    const events = [
      received,
      ...stood('2026-11-16T09:00', '2026-11-17T09:00'),
      ...stood('2026-11-17T10:00', '2026-11-19T09:00'),
    ];
    expect(due(events, days(5))).toBe('2026-11-19');
    expect(
      due(
        [received, ...stood('2026-11-10T08:00', '2026-11-10T10:00'), ...stood('2026-11-10T10:30', '2026-11-10T11:30')],
        hours(24),
      ),
    ).toBe('2026-11-10T12:00');
  });

  test('of a minute by nothing between events of a day that tell no time', () => {
    const [stops, goesOn] = stood('2026-11-10T15:00', '2026-11-10') as [DossierEvent, DossierEvent];
    const moved: DossierEvent = { kind: 'transferred', at: '2026-11-10', to: 'B' };
    expect(due([received, stops, moved, goesOn], hours(48))).toBe('2026-11-11T09:00');
  });

  test('of an end that rolls nowhere, to a day off too', () => {
    const never = Object.fromEntries(Object.keys(policy.roll).map((kind) => [kind, { value: false, basis: [] }]));
    const roll = never as unknown as DossierPolicy['roll'];
    expect(due([received, ...stood('2026-11-10T09:00', '2026-11-12T09:00')], byCalendar(10), { roll })).toBe(
      '2026-11-21',
    );
    expect(due([received, by(5, 'calendar-day')], days(5), { roll })).toBe('2026-11-21');
  });
});

describe('of a clock that starts when the dossier arrives', () => {
  const across = { ...received, agency: 'A', competent: 'B' } as DossierEvent;
  const arrives = (at: string): DossierEvent => ({ kind: 'transferred', at, to: 'B' });

  test('what stood still before is not counted', () => {
    const events = [across, ...stood('2026-11-10T09:00', '2026-11-12T09:00'), arrives('2026-11-13T09:00')];
    expect(due(events, days(5))).toBe('2026-11-20');
    expect(due(events, hours(24))).toBe('2026-11-14T09:00');
  });

  test('what stands still meanwhile is counted from then on', () => {
    const [stops, goesOn] = stood('2026-11-10T09:00', '2026-11-13T09:00') as [DossierEvent, DossierEvent];
    const events = [across, stops, arrives('2026-11-11T09:00'), goesOn];
    expect(due(events, days(5))).toBe('2026-11-20');
    expect(due(events, hours(72))).toBe('2026-11-16T09:00');
  });
});

describe('an extension', () => {
  test.each<[string, readonly DossierEvent[], TimeLimit | null, string]>([
    ['in hours counts from the minute', [by(24, 'hour')], hours(24), '2026-11-11T09:00'],
    ['in hours counts from the end of the day', [by(24, 'hour')], days(5), '2026-11-18T00:00'],
    ['in working hours counts from the end of the day', [by(4, 'working-hour')], days(5), '2026-11-17T11:30'],
    ['in working days takes the minute away', [by(2, 'working-day')], hours(24), '2026-11-12'],
    ['by part of a day has a minute', [by(1.5, 'working-day')], days(5), '2026-11-18T11:30'],
    ['until a day takes the minute away', [until('2026-11-12')], hours(24), '2026-11-12'],
    ['until the day it is due leaves the minute', [until('2026-11-10')], hours(24), '2026-11-10T09:00'],
    [
      'and another, each from where the last ended',
      [by(1, 'working-day'), by(2, 'working-day')],
      days(5),
      '2026-11-19',
    ],
    [
      'until an earlier day after another changes nothing',
      [by(3, 'working-day'), until('2026-11-17')],
      days(5),
      '2026-11-19',
    ],
    [
      'until a day moves by the working days that stand still in it',
      [until('2026-11-20'), ...stood('2026-11-19T09:00', '2026-11-23T09:00')],
      hours(24),
      '2026-11-25',
    ],
    [
      'in calendar days moves by the calendar days that stand still in it',
      [by(4, 'calendar-day'), ...stood('2026-11-18T09:00', '2026-11-22T09:00')],
      days(5),
      '2026-11-25',
    ],
    [
      'in hours moves by the minutes that stand still in it',
      [by(24, 'hour'), ...stood('2026-11-10T10:00', '2026-11-10T12:00')],
      hours(24),
      '2026-11-11T11:00',
    ],
    [
      'counts nothing of what stood still before it',
      [by(2, 'working-day'), ...stood('2026-11-12T09:00', '2026-11-13T09:00')],
      days(5),
      '2026-11-19',
    ],
  ])('%s', (_, events, limit, on) => {
    expect(due([received, ...events], limit)).toBe(on);
  });

  test('of a day that was only appointed counts from that day, which stands still until its end', () => {
    const slip = { ...received, appointedFor: '2026-11-16' } as DossierEvent;
    expect(due([slip, by(2, 'working-day')], null)).toBe('2026-11-18');
    expect(due([slip, ...stood('2026-11-16T16:00', '2026-11-17T09:00')], null)).toBe('2026-11-17');
    expect(due([slip, ...stood('2026-11-17T08:00', '2026-11-18T09:00')], null)).toBe('2026-11-16');
    expect(due([slip, by(2, 'working-day'), ...stood('2026-11-17T08:00', '2026-11-18T09:00')], null)).toBe(
      '2026-11-19',
    );
  });
});

describe('what leads beyond the calendar is refused', () => {
  const late: DossierEvent = { kind: 'received', at: '2027-12-13T09:00', appointedFor: '2027-12-20' };
  test.each<[string, TimeLimit | null, readonly DossierEvent[]]>([
    ['a standstill that moves the due date there', days(5), stood('2027-12-14T09:00', '2027-12-31T09:00')],
    ['a standstill in hours that moves it there', hours(200), stood('2027-12-14T09:00', '2027-12-31T09:00')],
    ['a standstill in working hours that moves it there', working(40), stood('2027-12-14T09:00', '2027-12-31T09:00')],
    ['a standstill that ends there', days(5), stood('2027-12-14T09:00', '2028-01-04T09:00')],
    ['of a day that was only appointed too', null, stood('2027-12-14T09:00', '2028-01-04T09:00')],
    ['of a result on the same day too', { unit: 'same-day' }, stood('2027-12-13T10:00', '2028-01-04T09:00')],
    ['an extension until a day there', days(5), [until('2028-01-05', '2027-12-14')]],
    ['an extension that leads there', days(5), [by(30, 'working-day', '2027-12-14')]],
    ['one of two extensions', days(5), [by(30, 'calendar-day', '2027-12-14'), by(1, 'working-day', '2027-12-15')]],
  ])('%s', (_, limit, events) => {
    const { problems } = refused(() => due([late, ...events], limit));
    expect(problems[0]).toMatchObject({
      code: 'calendar/out-of-coverage',
      value: events.find(({ kind }) => kind === 'resumed' || kind === 'extended')?.at,
      accepted: '2014-12-01..2027-12-31',
    });
  });
});

test('a due date that was moved past a projected day is provisional', () => {
  const projected = compileCalendar(
    withNotice(vietnamCalendarSpec, {
      id: '2028?',
      covers: { from: '2028-01-01', to: '2028-12-31' },
      certainty: 'projected',
      basis: [],
      entries: [{ on: '2028-01-03', kind: 'in-lieu' }],
    }),
  );
  const certainty = (...events: readonly DossierEvent[]) => {
    const options = { procedure: null, limit: days(5), calendar: projected, policy };
    const life = timeline([{ kind: 'received', at: '2027-12-20T09:00' }, ...events], options);
    return stateAsOf(life, '2028-12-31').due.certainty;
  };
  expect(certainty(...stood('2027-12-21T09:00', '2027-12-22T09:00'))).toBe('official');
  expect(certainty(...stood('2027-12-21T09:00', '2027-12-30T09:00'))).toBe('provisional');
  expect(certainty(until('2027-12-31', '2027-12-21'))).toBe('official');
  expect(certainty(until('2028-01-10', '2027-12-21'))).toBe('provisional');
});

test('a limit extended until a day of rest is due on that day where what came after the grant moved it by no working day', () => {
  const extended = [received, until('2026-11-29', '2026-11-10T10:00')];
  expect(due(extended, days(5))).toBe('2026-11-29');
  expect(due([...extended, ...stood('2026-11-25T09:00', '2026-11-25T10:00')], days(5))).toBe('2026-11-29');
  expect(due([...extended, ...stood('2026-11-25', '2026-11-26')], days(5))).toBe('2026-11-30');
});
