import { explainDueDate, type TimeLimit } from 'motcua';
import { compileCalendar, withNotice } from 'motcua/calendar';
import { vietnam, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { type CalendarPicture, calendarPicture } from '../../../docs/audit/src/due/calendar-picture.ts';
import { skippedDays } from '../../../docs/audit/src/due/skipped-days.ts';

function picture(receivedAt: string, limit: TimeLimit): CalendarPicture {
  const query = { receivedAt, limit, ...vietnam(receivedAt) };
  return calendarPicture(explainDueDate(query), query);
}

/** The days of a picture that are marked, each as one word. */
const told = ({ months }: CalendarPicture) =>
  months.flatMap(({ weeks }) =>
    weeks.flat().flatMap((day) => {
      if (day === null || day.mark === null) return [];
      const signs = [
        day.mark,
        day.number,
        day.isRunning && day.mark !== 'running' && 'running',
        day.isSwapped && 'swapped',
        day.isProjected && 'projected',
        day.isDue && 'due',
      ];
      return [`${day.date.slice(5)} ${signs.filter((sign) => sign !== null && sign !== false).join(' ')}`];
    }),
  );

describe('the picture of a due date', () => {
  test('counts working days by number and says why others are skipped', () => {
    const drawn = picture('2026-11-20T09:00', { amount: 3, unit: 'working-day' });
    expect(told(drawn)).toEqual([
      '11-20 receipt',
      '11-21 skipped',
      '11-22 skipped',
      '11-23 counted 1',
      '11-24 skipped',
      '11-25 counted 2',
      '11-26 counted 3 due',
    ]);
    const days = drawn.months.flatMap(({ weeks }) => weeks.flat());
    expect(days.find((day) => day?.date === '2026-11-24')?.why?.vi).toBe('Ngày Văn hóa Việt Nam 24/11');
  });

  test('shows a Saturday that is worked, and the day it is worked for', () => {
    const days = told(picture('2026-08-20', { amount: 7, unit: 'working-day' }));
    expect(days).toContain('08-22 counted 2 swapped');
    expect(told(picture('2026-08-20', { amount: 9, unit: 'working-day' }))).toContain('08-31 skipped');
  });

  test('counts rest days of a limit in calendar days, and rolls off the last', () => {
    expect(told(picture('2026-12-17', { amount: 3, unit: 'calendar-day' }))).toEqual([
      '12-17 receipt',
      '12-18 counted 1',
      '12-19 counted 2',
      '12-20 counted 3',
      '12-21 passed due',
    ]);
  });

  test('goes on counting where one span ends and the next begins', () => {
    const parts = [
      { amount: 1, unit: 'working-day' },
      { amount: 2, unit: 'calendar-day' },
    ] as const;
    expect(told(picture('2026-11-16', { unit: 'sum', parts }))).toEqual([
      '11-16 receipt',
      '11-17 counted 1',
      '11-18 counted 2',
      '11-19 counted 3 due',
    ]);
  });

  test('ends a month where the month has no such day', () => {
    const days = told(picture('2024-01-31', { amount: 1, unit: 'month' }));
    expect([days.length, days.at(-1)]).toEqual([30, '02-29 counted 29 due']);
  });

  test('a limit in hours runs', () => {
    expect(told(picture('2026-11-20T16:10', { amount: 30, unit: 'hour' }))).toEqual([
      '11-20 receipt running',
      '11-21 running due',
    ]);
  });

  test('a receipt after the cut-off counts on the next working day', () => {
    expect(told(picture('2026-11-20T16:10', { unit: 'same-day', receiptCutoff: '15:00' }))).toEqual([
      '11-20 receipt',
      '11-21 skipped',
      '11-22 skipped',
      '11-23 passed due',
    ]);
  });

  test('weeks begin on Monday, and there is nothing where they reach into another month', () => {
    const [month] = picture('2026-11-20', { unit: 'on-the-spot' }).months;
    expect(month?.month).toBe('2026-11');
    expect(month?.weeks.map((week) => week.map((day) => day?.day ?? 0))).toEqual([
      [0, 0, 0, 0, 0, 0, 1],
      [2, 3, 4, 5, 6, 7, 8],
      [9, 10, 11, 12, 13, 14, 15],
      [16, 17, 18, 19, 20, 21, 22],
      [23, 24, 25, 26, 27, 28, 29],
      [30, 0, 0, 0, 0, 0, 0],
    ]);
  });

  test('a year ends in December', () => {
    const { months } = picture('2026-12-30', { amount: 5, unit: 'working-day' });
    expect(months.map(({ month }) => month)).toEqual(['2026-12', '2027-01']);
  });

  test('a projected day is told', () => {
    const notice = {
      id: 'projected-2028',
      covers: { from: '2028-01-01', to: '2028-12-31' },
      certainty: 'projected',
      basis: [],
      entries: [],
    } as const;
    const calendar = compileCalendar(withNotice(vietnamCalendarSpec, notice));
    const query = {
      ...vietnam('2027-12-30'),
      receivedAt: '2027-12-30',
      limit: { amount: 3, unit: 'working-day' },
      calendar,
    } as const;
    const days = told(calendarPicture(explainDueDate(query), query));
    expect(days).toEqual([
      '12-30 receipt',
      '12-31 counted 1',
      '01-01 skipped projected',
      '01-02 skipped projected',
      '01-03 counted 2 projected',
      '01-04 counted 3 projected due',
    ]);
  });

  test('all days that are skipped are told, by why; many are counted', () => {
    const days = (receivedAt: string, limit: TimeLimit) => skippedDays(picture(receivedAt, limit), 'vi');
    expect(days('2026-11-20', { amount: 3, unit: 'working-day' })).toEqual([
      'Ngày nghỉ hằng tuần: 21/11/2026, 22/11/2026',
      'Ngày Văn hóa Việt Nam 24/11: 24/11/2026',
    ]);
    expect(days('2026-03-05', { amount: 40, unit: 'working-day' })[0]).toBe('Ngày nghỉ hằng tuần: 17 ngày');
  });

  test('of many years the first and the last are drawn', () => {
    const { months, leftOut } = picture('2015-01-05', { amount: 10, unit: 'year' });
    expect([months.length, leftOut, months[11]?.month, months[12]?.month]).toEqual([24, 97, '2015-12', '2024-02']);
    expect(picture('2023-01-05', { amount: 1, unit: 'year' }).leftOut).toBe(0);
  });
});
