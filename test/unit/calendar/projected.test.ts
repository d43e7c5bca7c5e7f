import { dueDate, explainDueDate } from 'motcua';
import { compileCalendar, dayStatus, isWorkingDay, projectedNotices, withNotice } from 'motcua/calendar';
import { dateHolidaysSpec, vietnameseLunarDates } from 'motcua/date-holidays';
import { holidayStatute, vietnam, vietnamCalendar, vietnamCalendarSpec } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { plus } from '../../reference/walk.ts';
import { refused } from '../../refused.ts';

const lunarDates = vietnameseLunarDates();
const project = (...years: number[]) => projectedNotices(holidayStatute, lunarDates, years);
const projectedCalendar = () => compileCalendar(project(2028, 2029, 2030).reduce(withNotice, vietnamCalendarSpec));
const offIn = (year: number) =>
  project(year)
    .flatMap(({ entries }) => entries.map(({ on }) => on))
    .sort();

describe('the lunar calendar', () => {
  test.each([
    [2015, 1, 1, '2015-02-19'],
    [2026, 1, 1, '2026-02-17'],
    [2026, 3, 10, '2026-04-26'],
    [2030, 1, 1, '2030-02-02'],
    [2027, 3, 10, '2027-04-16'],
  ])('year %i, %i/%i lunar is %s', (year, month, day, date) => {
    expect(lunarDates(year, month, day)).toBe(date);
  });

  test.each([
    [2026, 13, 1],
    [2026, 1, 31],
    [2026, 0, 1],
    [2026, 1.5, 1],
  ])('%i-%i-%i is none', (year, month, day) => {
    expect(refused(() => lunarDates(year, month, day)).code).toBe('adapters/no-lunar-date');
  });

  test('a 30th is a day of its own month or none', () => {
    for (let month = 1; month < 12; month += 1) {
      const next = lunarDates(2026, month + 1, 1);
      try {
        expect(plus(lunarDates(2026, month, 30), 1)).toBe(next);
      } catch (error) {
        expect(error).toMatchObject({ code: 'adapters/no-lunar-date' });
        expect(plus(lunarDates(2026, month, 29), 1)).toBe(next);
      }
    }
  });
});

describe('projected years', () => {
  test('Tết 2030 is on 2 February, with its days in lieu', () => {
    expect(offIn(2030).filter((on) => on < '2030-03-01')).toEqual([
      '2030-01-01',
      '2030-01-31',
      '2030-02-01',
      '2030-02-02',
      '2030-02-03',
      '2030-02-04',
      '2030-02-05',
      '2030-02-06',
    ]);
    expect(dayStatus(projectedCalendar(), '2030-02-05')).toMatchObject({
      kind: 'in-lieu',
      pair: '2030-02-02',
      certainty: 'projected',
    });
  });

  test('24/11/2029, a Saturday, has no day in lieu, and says on which assumption', () => {
    const calendar = projectedCalendar();
    expect(isWorkingDay(calendar, '2029-11-26')).toBe(true);
    const [, assumed] = dayStatus(calendar, '2029-11-24').basis;
    expect(assumed?.title?.en).toContain('Assumption');
  });

  test('each assumption is named on the days that rest on it, and is not verified', () => {
    const calendar = projectedCalendar();
    const assumed = (date: string) =>
      dayStatus(calendar, date)
        .basis.filter(({ title }) => title?.en.startsWith('Assumption'))
        .map(({ status }) => status);
    expect([assumed('2028-01-26'), assumed('2028-09-01'), assumed('2028-11-24'), assumed('2028-04-30')]).toEqual([
      ['unverified'],
      ['unverified'],
      ['unverified'],
      [],
    ]);
  });

  test('give every statutory day off of 2021-2027 as it was announced, and none of the swaps', () => {
    for (const year of [2021, 2022, 2023, 2024, 2025, 2026, 2027]) {
      const announced = vietnamCalendarSpec.notices
        .flatMap(({ entries }) => entries)
        .filter(({ on, kind }) => on.startsWith(`${year}`) && !kind.startsWith('swapped'))
        .map(({ on }) => on)
        .sort();
      expect(offIn(year)).toEqual(announced);
    }
  });

  test('a due date asked for as official is refused where it touches one, with the due date it would have', () => {
    const query = {
      receivedAt: '2027-12-29',
      limit: { amount: 1, unit: 'working-day' },
      calendar: projectedCalendar(),
      policy: vietnam('2027-12-29').policy,
    } as const;
    expect(dueDate({ ...query, certainty: 'official' })).toEqual(dueDate(query));
    const touching = { ...query, limit: { amount: 5, unit: 'working-day' }, certainty: 'official' } as const;
    expect(dueDate({ ...touching, certainty: undefined as never }).certainty).toBe('provisional');
    expect(refused(() => dueDate(touching)).problems).toMatchObject([
      { code: 'deadline/not-official', value: '2028-01-06' },
    ]);
    expect(refused(() => explainDueDate(touching)).problems).toMatchObject([{ code: 'deadline/not-official' }]);
    expect(refused(() => dueDate({ ...query, certainty: 'projected' as never })).problems).toMatchObject([
      { code: 'deadline/unknown-certainty', value: 'projected' },
    ]);
  });

  test('a due date that touches one is provisional, and an official notice takes its place', () => {
    const query = {
      receivedAt: '2027-12-30',
      limit: { amount: 3, unit: 'working-day' as const },
      policy: vietnam('2027-12-30').policy,
    };
    const calendar = projectedCalendar();
    expect(dueDate({ ...query, calendar })).toMatchObject({ dueOn: '2028-01-05', certainty: 'provisional' });
    expect(explainDueDate({ ...query, calendar }).because.some(({ rule }) => rule === 'deadline/skip-in-lieu')).toBe(
      true,
    );
    const announced = {
      id: 'vn-2028',
      covers: { from: '2028-01-01', to: '2028-12-31' },
      certainty: 'official' as const,
      basis: [],
      entries: [],
    };
    const official = compileCalendar(withNotice(project(2028).reduce(withNotice, vietnamCalendarSpec), announced));
    expect(dueDate({ ...query, calendar: official })).toMatchObject({ dueOn: '2028-01-04', certainty: 'official' });
  });

  test.each([
    [[0]],
    [[10_000]],
    [[2028.5]],
    [['2028']],
    [[Number.NaN]],
    [Array.from({ length: 201 }, (_, at) => 2000 + at)],
  ])('years %j are refused', (years) => {
    expect(refused(() => projectedNotices(holidayStatute, lunarDates, years as number[])).code).toBe(
      'calendar/not-a-year',
    );
  });
});

describe('date-holidays, beside the official days of 2015-2027', () => {
  const years = Array.from({ length: 13 }, (_, at) => 2015 + at);
  const other = compileCalendar(dateHolidaysSpec('VN', { years }));

  const REASONS: Record<string, string> = {
    'swapped-off': 'knows no swaps',
    'swapped-work': 'knows no swaps',
    'in-lieu': 'knows no days in lieu',
    'Lunar New Year (two days before)': 'begins Tết on its eve',
    'National Day (adjacent day)': 'knows one day of National Day',
    'Vietnam Culture Day': 'does not know 24 November yet',
  };

  test('differs only where it does not know: every difference has its reason', () => {
    const days = Array.from({ length: 4748 }, (_, at) => plus('2015-01-01', at));
    const differences = days.filter((date) => isWorkingDay(other, date) !== isWorkingDay(vietnamCalendar, date));
    const reasons: Record<string, number> = {};
    for (const date of differences) {
      const { kind, names } = dayStatus(vietnamCalendar, date);
      const reason = REASONS[kind] ?? REASONS[names.en] ?? `unexplained: ${date} ${kind}`;
      reasons[reason] = (reasons[reason] ?? 0) + 1;
    }
    expect(days.at(-1)).toBe('2027-12-31');
    expect(reasons).toEqual({
      'knows no swaps': 17,
      'knows no days in lieu': 28,
      'begins Tết on its eve': 9,
      'knows one day of National Day': 7,
      'does not know 24 November yet': 2,
    });
  });
});

describe('other countries', () => {
  test('have the public holidays date-holidays knows, all projected', () => {
    const france = compileCalendar(dateHolidaysSpec('FR', { years: [2025, 2026] }));
    expect(dayStatus(france, '2026-07-14')).toMatchObject({ working: false, kind: 'holiday', certainty: 'projected' });
    expect(france.timeZone).toBe('Europe/Paris');
    const israel = compileCalendar(dateHolidaysSpec('IL', { years: [2026], weeklyRest: [5, 6] }));
    expect([isWorkingDay(israel, '2026-11-20'), isWorkingDay(israel, '2026-11-22')]).toEqual([false, true]);
    expect(dateHolidaysSpec('US', { years: [2026], state: 'LA', region: 'NO' }).id).toBe('date-holidays-US-LA-NO');
  });

  test.each([
    ['XX', {}],
    ['__proto__', {}],
    [null, {}],
    ['US', { state: 'zz' }],
    ['US', { state: 'LA', region: 'zz' }],
    ['US', { region: 'NO' }],
  ])('%j %j is refused', (country, place) => {
    expect(refused(() => dateHolidaysSpec(country as string, { years: [2026], ...place })).code).toBe(
      'adapters/unknown-country',
    );
  });
});
