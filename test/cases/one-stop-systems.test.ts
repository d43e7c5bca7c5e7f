// Due dates of a provincial one-stop system that were wrong, and what they are in office minutes. No holidays in these cases.
import {
  addWorkingMinutes,
  compileCalendar,
  countWorkingMinutes,
  type Session,
  type WorkingCalendar,
  withHours,
} from 'motcua/calendar';
import { classify, type DossierEvent, stateAsOf, timeline, workingTime } from 'motcua/dossier';
import { vietnam } from 'motcua/vn';
import { describe, expect, test } from 'vitest';

const plain = compileCalendar({
  id: 'plain',
  names: { vi: 'Không lễ', en: 'No holidays' },
  timeZone: 'Asia/Ho_Chi_Minh',
  weeklyRest: [6, 7],
  notices: [
    { id: 'plain', covers: { from: '2026-01-01', to: '2028-12-31' }, certainty: 'official', basis: [], entries: [] },
  ],
});
const open = (calendar: WorkingCalendar, ...sessions: Session[]) =>
  withHours(calendar, { weekly: [{ days: [1, 2, 3, 4, 5], sessions }] });
const sevenAndAHalf = open(plain, { opens: '07:30', closes: '11:30' }, { opens: '13:30', closes: '17:00' });
const eight = open(plain, { opens: '07:30', closes: '11:30' }, { opens: '13:00', closes: '17:00' });

/** Two moments are one working instant when no office minute lies between them. */
const sameInstant = (calendar: WorkingCalendar, a: string, b: string) =>
  expect([a, countWorkingMinutes(calendar, a, b)]).toEqual([a, 0]);

describe('row 1: a day is one office day of 7.5 hours, not 8', () => {
  test.each([
    [15, '2026-12-09T07:30'],
    [20, '2026-12-16T07:30'],
  ])('18/11/2026 07:30 + %i days', (days, printed) => {
    const reached = addWorkingMinutes(sevenAndAHalf, '2026-11-18T07:30', days * 450);
    sameInstant(sevenAndAHalf, reached, printed);
  });
});

describe('row 2: the loop does not stop after 360 days', () => {
  test.each([
    [257, '2027-11-12T09:00'],
    [258, '2027-11-15T09:00'],
    [260, '2027-11-17T09:00'],
    [300, '2028-01-12T09:00'],
  ])('18/11/2026 09:00 + %i days', (days, expected) => {
    expect(addWorkingMinutes(eight, '2026-11-18T09:00', days * 480)).toBe(expected);
  });
});

describe('row 3: an office that works Saturday mornings has Saturday hours on Saturday', () => {
  const saturdays = withHours(
    compileCalendar({
      id: 'sat',
      names: { vi: 'T7', en: 'Sat' },
      timeZone: 'Asia/Ho_Chi_Minh',
      weeklyRest: [7],
      notices: [
        { id: 'x', covers: { from: '2026-01-01', to: '2026-12-31' }, certainty: 'official', basis: [], entries: [] },
      ],
    }),
    {
      weekly: [
        {
          days: [1, 2, 3, 4, 5],
          sessions: [
            { opens: '07:30', closes: '11:30' },
            { opens: '13:00', closes: '17:00' },
          ],
        },
        { days: [6], sessions: [{ opens: '07:30', closes: '11:30' }] },
      ],
    },
  );

  test('Friday 16:00 + 1 day of 8 hours is Monday 10:30', () => {
    expect(addWorkingMinutes(saturdays, '2026-11-20T16:00', 480)).toBe('2026-11-23T10:30');
  });

  test('Saturday 09:00 + half a day is Monday 09:00', () => {
    expect(addWorkingMinutes(saturdays, '2026-11-21T09:00', 240)).toBe('2026-11-23T09:00');
  });
});

describe('row 4: minutes are not added to a number of hours and minutes', () => {
  test('16:55 + 55 minutes is 08:20', () => {
    expect(addWorkingMinutes(eight, '2026-11-18T16:55', 55)).toBe('2026-11-19T08:20');
  });
});

describe('row 5: a full day ends at its closing time', () => {
  test('07:30 + 8 hours is 17:00 the same day; received Wednesday 17:30, + 1 day is Thursday 17:00', () => {
    expect(addWorkingMinutes(eight, '2026-11-18T07:30', 480)).toBe('2026-11-18T17:00');
    expect(addWorkingMinutes(eight, '2026-11-18T17:30', 480)).toBe('2026-11-19T17:00');
  });
});

describe('row 6: nothing is rounded up, and nothing falls outside hours', () => {
  test('09:00 + 3 days is 09:00', () => {
    expect(addWorkingMinutes(eight, '2026-11-18T09:00', 3 * 480)).toBe('2026-11-23T09:00');
  });

  test('09:00 + half a day is 14:30', () => {
    expect(addWorkingMinutes(eight, '2026-11-18T09:00', 240)).toBe('2026-11-18T14:30');
  });
});

describe('row 7: elapsed working time leaves nights and lunch out', () => {
  test('18/11 09:00 to 19/11 17:00 is 14.5 hours; 18/11 20:00 to 19/11 08:30 is one', () => {
    expect(countWorkingMinutes(eight, '2026-11-18T09:00', '2026-11-19T17:00')).toBe(14.5 * 60);
    expect(countWorkingMinutes(eight, '2026-11-18T20:00', '2026-11-19T08:30')).toBe(60);
  });
});

const { policy } = vietnam('2026-11-18');
const limit = (amount: number) => ({ amount, unit: 'hour' }) as const;

describe('row 7 once more: it feeds the credit for a pause', () => {
  test('a dossier that stood still from 18/11 09:00 to 19/11 17:00 stood still for 14.5 hours', () => {
    const events: DossierEvent[] = [
      { kind: 'received', at: '2026-11-18T07:30' },
      { kind: 'suspended', at: '2026-11-18T09:00', cause: 'incident' },
      { kind: 'resumed', at: '2026-11-19T17:00', cause: 'incident' },
    ];
    const query = { procedure: null, limit: { amount: 16, unit: 'working-hour' }, calendar: eight, policy } as const;
    const dossier = timeline(events, query);
    expect(workingTime(dossier, '2026-11-19T17:00')?.suspended.minutes).toBe(14.5 * 60);
    // due Thursday 17:00 without it
    expect(stateAsOf(dossier, '2026-11-30').due.lawfulAt).toBe('2026-11-23T15:30');
  });
});

/** The class of a dossier due on Friday 20 November at a time and released on that day, by half-days of office hours. */
function released(due: string, at: string, calendar = eight) {
  const events: DossierEvent[] = [
    { kind: 'received', at: `2026-11-19T${due}` },
    { kind: 'finished', at: `2026-11-20T${at}` },
  ];
  const state = stateAsOf(timeline(events, { procedure: null, limit: limit(24), calendar, policy }), '2026-11-30');
  return classify(state, { granularity: 'half-day' }).timeliness;
}

describe('early, on time and late by half-days of the office’s own hours', () => {
  test.each([
    ['09:00', 'early'],
    ['12:59', 'early'],
    ['13:00', 'on-time'],
    ['13:30', 'on-time'],
    ['15:00', 'on-time'],
    ['16:00', 'on-time'],
    ['16:01', 'overdue'],
  ])('due 16:00, released %s: %s', (at, timeliness) => {
    expect(released('16:00', at)).toBe(timeliness);
  });

  test('the hours that are configured decide where the afternoon begins', () => {
    expect(released('16:00', '13:15', eight)).toBe('on-time');
    expect(released('16:00', '13:15', sevenAndAHalf)).toBe('early');
    expect(released('16:00', '13:30', sevenAndAHalf)).toBe('on-time');
  });

  test.each(['17:15', '13:15', '11:45'])(
    'due at %s, outside hours: a release that morning is early, not on time',
    (due) => {
      expect(released(due, '09:00', sevenAndAHalf)).toBe('early');
      expect(released(due, '11:30', sevenAndAHalf)).toBe('early');
    },
  );

  test('in the morning that holds the time due it is on time', () => {
    expect(released('10:00', '07:30')).toBe('on-time');
    expect(released('10:00', '10:01')).toBe('overdue');
  });

  test('by the minute, and by the day, the same release may be another', () => {
    const events: DossierEvent[] = [
      { kind: 'received', at: '2026-11-19T16:00' },
      { kind: 'finished', at: '2026-11-20T16:01' },
    ];
    const state = stateAsOf(
      timeline(events, { procedure: null, limit: limit(24), calendar: eight, policy }),
      '2026-11-30',
    );
    expect(classify(state, { granularity: 'instant' }).timeliness).toBe('overdue');
    expect(classify(state).timeliness).toBe('on-time');
    expect(() => classify(state, { granularity: 'week' as never })).toThrow(
      expect.objectContaining({ code: 'dossier/unknown-granularity' }),
    );
    const plainState = stateAsOf(
      timeline(events, { procedure: null, limit: limit(24), calendar: plain, policy }),
      '2026-11-30',
    );
    expect(() => classify(plainState, { granularity: 'half-day' })).toThrow(
      expect.objectContaining({ code: 'calendar/no-hours' }),
    );
  });

  test('a dossier without a due date is not early but unknown', () => {
    const events: DossierEvent[] = [
      { kind: 'received', at: '2026-11-19T16:00' },
      { kind: 'finished', at: '2026-11-20T09:00' },
    ];
    const state = stateAsOf(timeline(events, { procedure: null, calendar: eight, policy }), '2026-11-30');
    expect(classify(state, { granularity: 'half-day' }).timeliness).toBe('unknown');
  });
});
