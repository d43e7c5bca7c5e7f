import type { CalendarSpec, Notice } from './notice.js';

/**
 * The calendar with one more notice: a new year, a late swap, an office's own closure.
 *
 * @param spec - The calendar so far; it is not changed.
 * @param notice - What was announced.
 * @returns A new specification. Conflicts with what was known are found by {@link compileCalendar}.
 *
 * @example
 * ```ts
 * import { compileCalendar, isWorkingDay, withNotice } from 'motcua/calendar';
 * import { vietnamCalendarSpec } from 'motcua/vn';
 *
 * const ward = compileCalendar(
 *   withNotice(vietnamCalendarSpec, {
 *     id: 'ward-moves-house',
 *     covers: { from: '2026-12-07', to: '2026-12-08' },
 *     publishedOn: '2026-11-16',
 *     certainty: 'official',
 *     basis: [],
 *     entries: [{ on: '2026-12-07', kind: 'closure' }],
 *   }),
 * );
 * isWorkingDay(ward, '2026-12-07'); // => false
 * ```
 */
export function withNotice(spec: CalendarSpec, notice: Notice): CalendarSpec {
  return { ...spec, notices: [...spec.notices, notice] };
}
