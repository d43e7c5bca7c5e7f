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
 * Makes the days of a specification answer, whatever it says of hours.
 *
 * @throws `calendar/invalid-spec`.
 */
export function compileDays(spec: CalendarSpec): WorkingCalendar {
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
    notices: spec.notices,
    hours: null,
  };
}
