// Rules of procedures in force in November 2026, expressed as limits and policies.
import { dueDate } from 'motcua';
import { calendarAsKnownOn, compileCalendar } from 'motcua/calendar';
import { vietnam, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';

const due = (receivedAt: string, limit: Parameters<typeof dueDate>[0]['limit'], changes = {}) => {
  const { calendar, policy } = vietnam(receivedAt);
  return dueDate({ receivedAt, limit, calendar, policy: { ...policy, ...changes } });
};

describe('decree 63/2024 art. 7(2) as amended by decree 301/2026 art. 5: the electronic birth group', () => {
  const limit = { amount: 3, unit: 'working-day', receiptCutoff: '15:00' } as const;

  test('at most 3 working days; received after 15:00 it counts from the next working day', () => {
    expect(due('2026-11-20T15:00', limit).dueOn).toBe('2026-11-26');
    expect(due('2026-11-20T15:10', limit).dueOn).toBe('2026-11-27');
  });
});

describe('decree 63/2024 arts. 8(1), 14(1) as amended: registration within 24 hours by the clock', () => {
  test('runs through the holiday of 24/11/2026', () => {
    expect(due('2026-11-23T15:10', { amount: 24, unit: 'hour' }).dueAt).toBe('2026-11-24T15:10');
  });
});

describe('decree 23/2015 art. 7: certification the same day, the next working day when received after 15:00', () => {
  test.each([
    ['2026-11-23T14:59', '2026-11-23'],
    ['2026-11-23T15:30', '2026-11-25'],
    ['2026-02-13T15:01', '2026-02-23'],
  ])('received %s: %s', (receivedAt, dueOn) => {
    expect(due(receivedAt, { unit: 'same-day' }).dueOn).toBe(dueOn);
  });
});

describe('decree 297/2025 art. 6: filed in the last hour before closing counts from the next working day', () => {
  test('an office that closes at 17:00', () => {
    expect(due('2026-11-20T16:10', { amount: 3, unit: 'working-day', receiptCutoff: '16:00' }).dueOn).toBe(
      '2026-11-27',
    );
  });
});

describe('decree 61/2018 art. 19(4): after a supplement the limit is counted again from the start', () => {
  test('received 09/02/2026, complete again on 23/02: 10 working days end on 09/03', () => {
    expect(due('2026-02-23', { amount: 10, unit: 'working-day' }).dueOn).toBe('2026-03-09');
  });
});

describe('environmental impact assessment: 20 days of appraisal and 15 of approval', () => {
  test('one after the other, with one roll at the end', () => {
    const days = (amount: number) => ({ amount, unit: 'calendar-day' }) as const;
    expect(due('2026-10-20', { unit: 'sum', parts: [days(20), days(15)] }).dueOn).toBe('2026-11-25');
    expect(due('2026-10-20', days(35)).dueOn).toBe('2026-11-25');
  });
});

describe('the working days of 2027 as known on 01/09/2026', () => {
  test('the letter of 02/10/2026 was not known: nothing is counted through Tết', () => {
    const calendar = compileCalendar(calendarAsKnownOn(vietnamCalendarSpec, '2026-09-01'));
    const { policy } = vietnam('2026-12-28');
    const query = { receivedAt: '2026-12-28', limit: { amount: 30, unit: 'working-day' as const }, calendar, policy };
    expect(() => dueDate(query)).toThrow(expect.objectContaining({ code: 'calendar/out-of-coverage' }));
    expect(dueDate({ ...query, limit: { amount: 3, unit: 'working-day' } }).dueOn).toBe('2026-12-31');
    expect(due('2026-12-28', { amount: 30, unit: 'working-day' }).dueOn).toBe('2027-02-16');
  });
});
