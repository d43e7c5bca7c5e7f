import { civilDate } from 'motcua';
import { type Period, reportingPeriod } from 'motcua/statistics';
import { reportingCalendars } from 'motcua/vn';

/** The month of the government's reporting calendar that closed last before a day: from the 15th to the 14th. */
export function lastPeriod(today: string): Period {
  const [year, month] = today.split('-').map(Number) as [number, number];
  const current = reportingPeriod(reportingCalendars.government, year, { month });
  if (current.to < today) return current;
  const before = month === 1 ? { year: year - 1, month: 12 } : { year, month: month - 1 };
  return reportingPeriod(reportingCalendars.government, before.year, { month: before.month });
}

/** Today in Viet Nam; the clock is that of the page, the library has none. */
export const today = (): string => civilDate(new Date(), 'Asia/Ho_Chi_Minh');
