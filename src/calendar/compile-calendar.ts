import type { ProblemList } from '../kernel/index.js';
import { isoWeekday, problemList, shownValue } from '../kernel/inside.js';
import { buildTables, coverageOf } from './build-tables.js';
import { calendarVersion } from './calendar-version.js';
import { checkPlan } from './check-plan.js';
import { markOf } from './day-mark.js';
import { type DayPlan, planDays } from './day-plan.js';
import type { CalendarSpec } from './notice.js';
import { checkHead, readNotices, readWeeklyRest } from './read-spec.js';
import type { WorkingCalendar } from './working-calendar.js';

/** The shape of an IANA name. Whether this machine knows the zone is asked when it is used: that costs 20 ms the first time. */
const ZONE_NAME = /^[A-Za-z][\w+-]{0,31}(?:\/[A-Za-z][\w+-]{0,31}){0,3}$/;

function checkTimeZone(spec: CalendarSpec, problems: ProblemList): void {
  const timeZone: unknown = spec?.timeZone;
  if (typeof timeZone === 'string' && ZONE_NAME.test(timeZone)) return;
  problems.add({
    code: 'kernel/unknown-time-zone',
    path: ['timeZone'],
    severity: 'error',
    value: shownValue(timeZone),
    accepted: 'an IANA name such as Asia/Ho_Chi_Minh',
  });
}

function marksOf({ first, length, isCovered, isOfficial, deciding }: DayPlan, weeklyRest: ReadonlySet<number>) {
  return Uint8Array.from({ length }, (_, at) => {
    const day = first + at;
    if (!isCovered(day)) return 0;
    return markOf(deciding.get(day)?.kind ?? 0, weeklyRest.has(isoWeekday(day)), !isOfficial(day));
  });
}

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
 * `calendar/covers-backwards`, `calendar/invalid-weekly-rest`, `kernel/not-a-date`, `kernel/unknown-time-zone`, `kernel/invalid-shape`).
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
  const problems = problemList();
  checkHead(spec, problems);
  checkTimeZone(spec, problems);
  const weeklyRest = readWeeklyRest(spec, problems);
  const notices = readNotices(spec, problems);
  const plan = planDays(notices, problems);
  checkPlan(notices, { plan, weeklyRest }, problems);
  problems.throwAs('calendar/invalid-spec');
  const tables = buildTables(plan.first, marksOf(plan, weeklyRest), plan.deciding);
  return {
    id: spec.id,
    names: spec.names,
    timeZone: spec.timeZone,
    version: calendarVersion(spec),
    coverage: coverageOf(tables),
    basis: spec.basis ?? [],
    tables,
  };
}
