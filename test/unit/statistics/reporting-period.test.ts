import { type PeriodOfYear, reportingPeriod } from 'motcua/statistics';
import { reportingCalendars } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const { government, inspection, months } = reportingCalendars;

describe('a reporting period', () => {
  test.each<[PeriodOfYear, string, string]>([
    [{ month: 1 }, '2025-12-15', '2026-01-14'],
    [{ month: 3 }, '2026-02-15', '2026-03-14'],
    [{ month: 12 }, '2026-11-15', '2026-12-14'],
    [{ quarter: 1 }, '2025-12-15', '2026-03-14'],
    [{ quarter: 4 }, '2026-09-15', '2026-12-14'],
    [{ half: 1 }, '2025-12-15', '2026-06-14'],
    [{ half: 2 }, '2026-06-15', '2026-12-14'],
    [{ nineMonths: true }, '2025-12-15', '2026-09-14'],
    [{ wholeYear: true }, '2025-12-15', '2026-12-14'],
  ])('of the government: %j of 2026', (which, from, to) => {
    expect(reportingPeriod(government, 2026, which)).toEqual({ from, to });
  });

  test('of inspection closes a day later', () => {
    expect(reportingPeriod(inspection, 2026, { wholeYear: true })).toEqual({ from: '2025-12-16', to: '2026-12-15' });
  });

  test.each<[PeriodOfYear, string, string]>([
    [{ month: 1 }, '2024-01-01', '2024-01-31'],
    [{ month: 2 }, '2024-02-01', '2024-02-29'],
    [{ month: 12 }, '2024-12-01', '2024-12-31'],
    [{ quarter: 2 }, '2024-04-01', '2024-06-30'],
    [{ wholeYear: true }, '2024-01-01', '2024-12-31'],
  ])('of calendar months: %j of 2024', (which, from, to) => {
    expect(reportingPeriod(months, 2024, which)).toEqual({ from, to });
  });

  test.each<[number, PeriodOfYear | undefined]>([
    [2026, { month: 13 }],
    [2026, { month: 0 }],
    [2026, { month: 1.5 }],
    [2026, { quarter: 5 }],
    [2026, { half: 3 }],
    [2026, { half: '__proto__' as never }],
    [2026, { fortnight: 1 } as never],
    [2026, {} as never],
    [2026, undefined],
    [1970, { month: 1 }],
    [9999, { month: 1 }],
    [2026.5, { month: 1 }],
  ])('is refused: %s %j', (year, which) => {
    expect(refused(() => reportingPeriod(government, year, which as PeriodOfYear)).code).toBe(
      'statistics/no-such-period',
    );
  });

  test.each([0, 28, 1.5, Number.NaN, 'month' as never])('is refused when it closes on %s', (closes) => {
    expect(refused(() => reportingPeriod({ ...government, closes }, 2026, { month: 1 })).code).toBe(
      'statistics/no-such-closing',
    );
  });
});
