import type { CalendarSpec, WorkingCalendar } from '../calendar/index.js';
import { compileWhenAsked } from '../calendar/inside.js';
import { frozen } from '../kernel/inside.js';
import { weekDecision } from './documents.js';
import { notices } from './notices/index.js';

/**
 * The working days of the civil service of Viet Nam, 2014-12-01 to 2027-12-31, as data: every holiday, in-lieu day and swap
 * with the notice or letter behind it. Private employers may arrange their days otherwise.
 *
 * @example
 * ```ts
 * import { vietnamCalendarSpec } from 'motcua/vn';
 *
 * vietnamCalendarSpec.weeklyRest; // => [6, 7]
 * vietnamCalendarSpec.notices.some(({ id }) => id === 'vn-2027'); // => true
 * ```
 */
export const vietnamCalendarSpec: CalendarSpec = /* @__PURE__ */ frozen({
  id: 'vn-civil-service',
  names: { vi: 'Lịch làm việc của cán bộ, công chức, viên chức', en: 'Viet Nam civil service' },
  timeZone: 'Asia/Ho_Chi_Minh',
  weeklyRest: [6, 7],
  notices,
  basis: [weekDecision],
});

/**
 * {@link vietnamCalendarSpec}, compiled. It has no office hours, which are set locally: `withHours` adds them.
 *
 * @example
 * ```ts
 * import { isWorkingDay } from 'motcua';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * isWorkingDay(vietnamCalendar, '2026-11-23'); // => true
 * vietnamCalendar.coverage; // => [{ from: '2014-12-01', to: '2027-12-31' }]
 * ```
 */
export const vietnamCalendar: WorkingCalendar = /* @__PURE__ */ compileWhenAsked(vietnamCalendarSpec);
