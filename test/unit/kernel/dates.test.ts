import { civilDate, civilDateTime } from 'motcua';
import { civilClock, fromEpochDay, toEpochDay } from 'motcua/calendar';
import { describe, expect, test } from 'vitest';
import { fromMinutes, isoWeekday, localDateTime, toMinutes, toMoment } from '../../../src/kernel/inside.ts';
import { refused } from '../../refused.ts';

describe('civil dates', () => {
  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['0001-01-01', -719162],
    ['9999-12-31', 2932896],
    ['2000-02-29', 11016],
    ['2026-11-24', 20781],
    ['0999-12-31', -354286],
    ['1000-01-01', -354285],
    ['2100-02-28', 47540],
    ['2100-03-01', 47541],
  ])('%s is day %i', (date, day) => {
    expect(toEpochDay(date)).toBe(day);
    expect(fromEpochDay(day)).toBe(date);
  });

  test.each([
    '2026-02-30',
    '2025-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-04-31',
    '0000-01-01',
    '2026-1-01',
    '2026/01/01',
    '2026/01-01',
    '2026-01/01',
    ':026-01-01',
    '2026-01-01 ',
    '2026-01-01T00:00',
    '+02026-01-0',
    '２０２６-01-01',
    '',
    'yesterday',
    20260101,
    null,
    undefined,
    new Date(0),
  ])('%j is refused, never shifted', (date) => {
    const error = refused(() => toEpochDay(date as string));
    expect(error).toMatchObject({ name: 'MotcuaError', code: 'kernel/not-a-date', total: 1 });
    expect(error.problems[0]?.accepted).toContain('YYYY-MM-DD');
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2932897, -719163, '1', null])('day %j is refused', (day) => {
    expect(refused(() => fromEpochDay(day as number)).code).toBe('kernel/not-an-epoch-day');
  });

  test('a million characters are refused at once and shown short', () => {
    const error = refused(() => toEpochDay('9'.repeat(1_000_000)));
    expect(error.message.length).toBeLessThan(300);
  });

  test.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['1969-12-31', 3],
    ['0001-01-01', 1],
  ])('%s is day %i of the week', (date, weekday) => {
    expect(isoWeekday(toEpochDay(date))).toBe(weekday);
  });
});

describe('times', () => {
  test.each([
    ['00:00', 0],
    ['07:30', 450],
    ['23:59', 1439],
  ])('%s is minute %i', (time, minutes) => {
    expect(toMinutes(time)).toBe(minutes);
    expect(fromMinutes(minutes)).toBe(time);
  });

  test.each(['24:00', '7:30', '07:60', '07.30', '0730', '07:30:00', '', '/0:00', '0::00', 730, null, undefined])(
    '%j is no time',
    (time) => {
      expect(refused(() => toMinutes(time as string)).code).toBe('kernel/not-a-time');
    },
  );

  test('a moment is a day, with or without a minute', () => {
    expect(toMoment('2026-11-24')).toEqual({ day: 20781, minute: null });
    expect(toMoment('2026-11-24T15:10')).toEqual({ day: 20781, minute: 910 });
    expect(localDateTime(20781, 910)).toBe('2026-11-24T15:10');
  });

  test.each([
    '2026-11-24T24:00',
    '2026-11-24 15:10',
    '2026-11-31T15:10',
    '2026-11-24T15:10:00',
    '2026-11-24T15:10Z',
    '2026-11-24T1x:10',
    '2026-11-24T15:1x',
    '',
    7,
    null,
  ])('%j is no moment', (text) => {
    expect(refused(() => toMoment(text as string)).code).toBe('kernel/not-a-date-time');
  });
});

describe('instants', () => {
  test.each([
    ['2026-11-20T17:00:00Z', 'Asia/Ho_Chi_Minh', '2026-11-21T00:00'],
    ['2026-11-20T16:59:59.999Z', 'Asia/Ho_Chi_Minh', '2026-11-20T23:59'],
    ['2026-11-20T00:10+07:00', 'Asia/Ho_Chi_Minh', '2026-11-20T00:10'],
    ['2011-12-30T12:00:00Z', 'Pacific/Apia', '2011-12-31T02:00'],
    ['2026-03-29T01:30:00Z', 'Europe/Paris', '2026-03-29T03:30'],
    [0, 'UTC', '1970-01-01T00:00'],
    [new Date('2026-06-30T18:00:00Z'), 'Asia/Ho_Chi_Minh', '2026-07-01T01:00'],
    ['2026-11-20T09:00Z', 'UTC', '2026-11-20T09:00'],
    ['2026-11-20T09:00:59Z', 'UTC', '2026-11-20T09:00'],
    ['2026-11-20T09:00:59.123456789Z', 'UTC', '2026-11-20T09:00'],
    ['2026-11-20T09:00:59-03:30', 'UTC', '2026-11-20T12:30'],
    ['0001-01-02T00:00:00Z', 'UTC', '0001-01-02T00:00'],
    ['9999-12-31T00:00:00Z', 'UTC', '9999-12-31T00:00'],
    [-62135510400000, 'UTC', '0001-01-02T00:00'],
  ])('%j in %s is %s', (instant, zone, local) => {
    expect(civilDateTime(instant, zone)).toBe(local);
    expect(civilDate(instant, zone)).toBe(local.slice(0, 10));
    expect(civilClock(zone)(instant)).toBe(local);
  });

  test.each([
    '2026-11-20T09:00',
    '2026-11-20',
    '2026-02-30T00:00:00Z',
    '2026-11-20T24:00:00Z',
    '2026-11-20T09:00:00+7',
    '2026-11-20T25:00:00Z',
    '2026-11-20T09:00:00.1234567890Z',
    '2026-11-20T09:00:00.Z',
    '2026-11-20T09:00:0Z',
    '2026-11-20T9:00:00Z',
    '2026-11-2T09:00:00Z',
    '2026-1-20T09:00:00Z',
    '226-11-20T09:00:00Z',
    '+002026-11-20T09:00:00Z',
    '2026-11-20T09:00:00Zulu',
    '2026-11-20T09:00:00+0700',
    '2026-11-20T09:00:00+7:00',
    '2026-11-20 09:00:00Z',
    '2026-02-30T09:00Z',
    '9999-12-31T00:00:00.001Z',
    '0001-01-01T23:59:59.999Z',
    253402214400001,
    -62135510400001,
    true,
    'now',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    new Date(Number.NaN),
    8.64e15,
    -8.64e15,
    null,
    undefined,
    {},
    ['2026-11-20T09:00:00Z'],
  ])('%j is no instant', (instant) => {
    expect(refused(() => civilDateTime(instant as string, 'Asia/Ho_Chi_Minh')).code).toBe('kernel/not-an-instant');
  });

  test.each(['Asia/Saigon2', '', 'Việt Nam', null, undefined, 7])('%j is no time zone', (zone) => {
    expect(refused(() => civilDate(0, zone as string)).code).toBe('kernel/unknown-time-zone');
  });
});
