import { dateHolidaysSpec, vietnameseLunarDates } from 'motcua/date-holidays';
import { expect, test } from 'vitest';
import { refused } from '../../refused.ts';

// of the year 10 the library would tell 1910, and of the year 1 it would not end
test.each([0, 1, 10, 99, 10_000, 2026.5, Number.NaN])('the year %d has no lunar dates and no holidays', (year) => {
  expect(refused(() => vietnameseLunarDates()(year, 1, 1)).code).toBe('adapters/no-lunar-date');
  const { code, problems } = refused(() => dateHolidaysSpec('FR', { years: [2026, year] }));
  expect([code, problems[0]?.path, problems[0]?.accepted]).toEqual(['calendar/not-a-year', ['years', 1], '100..9999']);
});

test('the first year there is is its own', () => {
  expect(vietnameseLunarDates()(100, 1, 1).slice(0, 4)).toBe('0100');
  const [notice] = dateHolidaysSpec('FR', { years: [999] }).notices;
  expect([notice?.covers.from, notice?.entries.length === 0]).toEqual(['0999-01-01', false]);
});

// the new moons behind them were worked out by another program, by Jean Meeus' formulas
test.each([
  [2050, 3, 9, '2050-03-31'],
  [2050, 3, 10, '2050-04-01'],
  [2083, 3, 10, '2083-04-26'],
  [1998, 4, 15, '1998-05-10'],
  [2027, 10, 30, '2027-11-27'],
])(
  'in the lunar year %d the days of a month follow one another: month %d, day %d is %s',
  (...[year, month, day, on]) => {
    expect(vietnameseLunarDates()(year, month, day)).toBe(on);
  },
);

test('a month of 29 days has no 30th, whether the next or its own double follows', () => {
  const lunar = vietnameseLunarDates();
  // the sixth month of 2017 has 29 days and is doubled
  for (const [year, month] of [
    [2017, 6],
    [2026, 2],
  ] as const) {
    expect(refused(() => lunar(year, month, 30)).code).toBe('adapters/no-lunar-date');
    expect(lunar(year, month, 29) < lunar(year, month + 1, 1)).toBe(true);
  }
  expect(lunar(2025, 6, 30)).toBe('2025-07-24');
});

test('the last months are those of the lunar year that begins in the year asked for, and end with Tết', () => {
  const lunar = vietnameseLunarDates();
  // the twelfth month of 2023 had thirty days, that of 2025 twenty-nine; that of 2024 began in December
  expect([lunar(2023, 12, 30), lunar(2024, 1, 1)]).toEqual(['2024-02-09', '2024-02-10']);
  expect([lunar(2024, 12, 1), lunar(2024, 12, 23), lunar(2025, 1, 1)]).toEqual([
    '2024-12-31',
    '2025-01-22',
    '2025-01-29',
  ]);
  expect([lunar(2025, 12, 29), lunar(2026, 1, 1)]).toEqual(['2026-02-16', '2026-02-17']);
  expect(refused(() => lunar(2025, 12, 30)).code).toBe('adapters/no-lunar-date');
  expect([lunar(2025, 11, 1), lunar(2025, 11, 30), lunar(2025, 12, 1)]).toEqual([
    '2025-12-20',
    '2026-01-18',
    '2026-01-19',
  ]);
});

test.each([
  [2052, 12],
  [9999, 12],
])('where date-holidays tells no month that ends with Tết there is none: %d, %d', (year, month) => {
  expect(refused(() => vietnameseLunarDates()(year, month, 1)).code).toBe('adapters/no-lunar-date');
});
