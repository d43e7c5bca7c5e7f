import { compileDays } from './compile-days.js';
import type { CalendarSpec } from './notice.js';
import { withHours } from './with-hours.js';
import type { WorkingCalendar } from './working-calendar.js';

/**
 * Makes a calendar answer: checks the whole specification and builds two tables from which every question is answered in
 * constant time.
 *
 * @param spec - A week and the notices that depart from it. It may come from JSON: whatever it holds, the answer is a
 * calendar or a refusal.
 * @returns The calendar, with its coverage and its `version`.
 * @throws `calendar/invalid-spec` with every conflict in `problems` (the first 100, and `total`): days both off and worked
 * (`calendar/off-and-worked`), days named twice (`calendar/duplicate-entry`), swaps without their other day
 * (`calendar/swap-without-pair`) or that change nothing (`calendar/swap-changes-nothing`), entries outside what their
 * notice covers (`calendar/entry-outside-notice`), in-lieu days of no holiday (`calendar/in-lieu-of-nothing`), notices
 * with the same id (`calendar/duplicate-notice`), a span above 100,000 days (`calendar/span-too-long`), and what cannot be
 * read at all (`calendar/no-notices`, `calendar/not-a-list`, `calendar/unknown-kind`, `calendar/unknown-certainty`,
 * `calendar/covers-backwards`, `calendar/invalid-weekly-rest`, `kernel/not-a-date`, `kernel/unknown-time-zone`, `kernel/invalid-shape`); `calendar/invalid-hours` for the hours, as
 * {@link withHours} says.
 *
 * @example
 * ```ts
 * import { addWorkingDays, compileCalendar } from 'motcua/calendar';
 *
 * const office = compileCalendar({
 *   id: 'office',
 *   names: { vi: 'Cơ quan', en: 'Office' },
 *   timeZone: 'Asia/Ho_Chi_Minh',
 *   weeklyRest: [6, 7],
 *   notices: [
 *     {
 *       id: '2026',
 *       covers: { from: '2026-01-01', to: '2026-12-31' },
 *       certainty: 'official',
 *       basis: [],
 *       entries: [{ on: '2026-11-24', kind: 'holiday' }],
 *     },
 *   ],
 * });
 * addWorkingDays(office, '2026-11-23', 1); // => '2026-11-25'
 * ```
 */
export function compileCalendar(spec: CalendarSpec): WorkingCalendar {
  const calendar = compileDays(spec);
  return spec.hours === undefined ? calendar : withHours(calendar, spec.hours);
}
