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
