// Hangs and wrong answers found in business-day libraries in November 2026: each asked of this library.
import { addWorkingDays, civilDate, dueDate, isWorkingDay } from 'motcua';
import { compileCalendar, countWorkingDays, followingWorkingDay, withNotice } from 'motcua/calendar';
import { vietnam, vietnamCalendar, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../refused.ts';

const add = (date: string, n: number) => addWorkingDays(vietnamCalendar, date, n);

describe('dayjs-business-time 1.0.4', () => {
  test('addBusinessDays(-1) never ends: here it is the working day before', () => {
    expect(add('2026-11-25', -1)).toBe('2026-11-23');
  });
});

describe('moment-business-time 2.0.0', () => {
  test('addWorkingTime(1.5, "days") never ends: here it is refused', () => {
    expect(refused(() => add('2026-11-25', 1.5)).code).toBe('calendar/not-a-day-count');
  });

  test('the receiver is changed: here nothing is', () => {
    const before = JSON.stringify(vietnamCalendarSpec);
    const query = Object.freeze({
      receivedAt: '2026-11-20T09:00',
      limit: Object.freeze({ amount: 3, unit: 'working-day' as const }),
      ...vietnam('2026-11-20'),
    });
    dueDate(query);
    expect(JSON.stringify(vietnamCalendarSpec)).toBe(before);
  });
});

describe('dayjs-business-days2 1.4.0', () => {
  test('an invalid date never ends: here it is refused', () => {
    expect(refused(() => add('not a date', 1)).code).toBe('kernel/not-a-date');
  });

  test('NaN days change nothing in silence: here they are refused', () => {
    expect(refused(() => add('2026-11-25', Number.NaN)).code).toBe('calendar/not-a-day-count');
  });

  test('a date both a holiday and worked is a holiday in silence: here the calendar is refused', () => {
    const both = withNotice(vietnamCalendarSpec, {
      id: 'x',
      covers: { from: '2026-08-22', to: '2026-08-22' },
      certainty: 'official',
      basis: [],
      entries: [{ on: '2026-08-22', kind: 'closure' }],
    });
    expect(refused(() => compileCalendar(both)).problems.map(({ code }) => code)).toContain('calendar/off-and-worked');
  });

  test('the next business day from Friday 24/01/2025, across the nine days of Tết, is Thursday 30/01: here Monday 03/02', () => {
    expect(add('2025-01-24', 1)).toBe('2025-02-03');
    expect(followingWorkingDay(vietnamCalendar, '2025-01-25')).toBe('2025-02-03');
  });

  test('holidays set later change the answers of all: here two calendars stand side by side', () => {
    const closed = compileCalendar(
      withNotice(vietnamCalendarSpec, {
        id: 'x',
        covers: { from: '2026-12-07', to: '2026-12-07' },
        certainty: 'official',
        basis: [],
        entries: [{ on: '2026-12-07', kind: 'closure' }],
      }),
    );
    expect([isWorkingDay(closed, '2026-12-07'), isWorkingDay(vietnamCalendar, '2026-12-07')]).toEqual([false, true]);
  });
});

describe('date-fns 4.4.0', () => {
  test('received 04/03 at 06:30 in Viet Nam, on a server in UTC, is due a day early: here the day is Viet Nam’s', () => {
    const receivedAt = civilDate('2025-03-03T23:30:00Z', 'Asia/Ho_Chi_Minh');
    expect(add(receivedAt, 1)).toBe('2025-03-05');
  });

  test('counting from Saturday 30/08 to Monday 08/09/2025 is 5 one way and -6 the other: here it is antisymmetric', () => {
    expect(countWorkingDays(vietnamCalendar, '2025-08-30', '2025-09-08')).toBe(4);
    expect(countWorkingDays(vietnamCalendar, '2025-09-08', '2025-08-30')).toBe(-4);
  });
});

describe('frappe/helpdesk', () => {
  test('with no working day configured it never ends: here it is refused', () => {
    const never = compileCalendar({
      ...vietnamCalendarSpec,
      id: 'never',
      weeklyRest: [1, 2, 3, 4, 5, 6, 7],
      notices: vietnamCalendarSpec.notices.filter(({ id }) => id === 'vn-2016'),
    });
    expect(refused(() => addWorkingDays(never, '2016-06-01', 1)).code).toBe('calendar/out-of-coverage');
  });
});

describe('OpenCPS v2', () => {
  test('the loop stops after 360 calendar days: here 257, 258 and 300 working days each have their own answer', () => {
    const calendar = compileCalendar({
      ...vietnamCalendarSpec,
      notices: [
        {
          id: 'plain',
          covers: { from: '2026-01-01', to: '2028-12-31' },
          certainty: 'official',
          basis: [],
          entries: [],
        },
      ],
    });
    expect([257, 258, 260, 300].map((n) => addWorkingDays(calendar, '2026-11-18', n))).toEqual([
      '2027-11-12',
      '2027-11-15',
      '2027-11-17',
      '2028-01-12',
    ]);
  });
});
