import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { civilDateTime } from 'motcua';
import { civilClock, fromEpochDay, toEpochDay } from 'motcua/calendar';
import { describe, expect } from 'vitest';

const days = fc.integer({ min: -719162, max: 2932896 });

describe('civil dates', () => {
  test.prop([days])('an epoch day and its date are one to one', (day) => {
    expect(toEpochDay(fromEpochDay(day))).toBe(day);
  });

  test.prop([days])('a date is what the platform prints for the day in UTC', (day) => {
    expect(fromEpochDay(day)).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10));
  });

  test.prop([days, days])('dates compare as text in the order of their days', (a, b) => {
    expect(Math.sign(a - b)).toBe(fromEpochDay(a) < fromEpochDay(b) ? -1 : fromEpochDay(a) > fromEpochDay(b) ? 1 : 0);
  });

  test.prop([fc.string({ maxLength: 12 })])('any text is a date of the calendar or refused', (text) => {
    let day: number | undefined;
    try {
      day = toEpochDay(text);
    } catch (error) {
      expect(error).toMatchObject({ code: 'kernel/not-a-date' });
    }
    if (day !== undefined) expect(fromEpochDay(day)).toBe(text);
  });

  test.prop([fc.integer({ min: 1, max: 9999 }), fc.nat(20), fc.nat(40)])(
    'only real days are read',
    (year, month, day) => {
      const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, day);
      const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      let read = true;
      try {
        toEpochDay(text);
      } catch {
        read = false;
      }
      expect(read).toBe(isReal);
    },
  );
});

describe('instants', () => {
  const instants = fc.date({
    min: new Date('1980-01-01T00:00:00Z'),
    max: new Date('2100-01-01T00:00:00Z'),
    noInvalidDate: true,
  });

  test.prop([instants])('Viet Nam is seven hours ahead of UTC whatever the zone of the machine', (instant) => {
    const expected = new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 16);
    expect(civilDateTime(instant, 'Asia/Ho_Chi_Minh')).toBe(expected);
    expect(civilClock('Asia/Ho_Chi_Minh')(instant.getTime())).toBe(expected);
    expect(civilDateTime(instant.toISOString(), 'Asia/Ho_Chi_Minh')).toBe(expected);
  });
});
