import { compileDays } from './compile-days.js';
import type { CalendarSpec } from './notice.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * A calendar that is compiled when the first question is asked: for a specification that is known to be right and frozen to its last part,
 * so that nothing can change it before. Whoever imports it and asks nothing pays nothing.
 */
export function compileWhenAsked(spec: CalendarSpec): WorkingCalendar {
  const { id, names, timeZone, basis = [], notices } = spec;
  const calendar = { id, names, timeZone, basis, notices, hours: null } as unknown as WorkingCalendar;
  let compiled: WorkingCalendar | undefined;
  for (const key of ['version', 'coverage', 'tables'] as const) {
    const get = () => {
      compiled ??= compileDays(spec);
      const value = compiled[key];
      // plain data from now on, for a getter costs every question a tenth; one who froze the calendar keeps it, and it says the same
      Reflect.defineProperty(calendar, key, { value, enumerable: true });
      return value;
    };
    Reflect.defineProperty(calendar, key, { get, enumerable: true, configurable: true });
  }
  return calendar;
}
