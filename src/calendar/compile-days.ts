import type { ProblemList } from '../kernel/index.js';
import { isoWeekday, problemList, shownValue } from '../kernel/inside.js';
import { buildTables, coverageOf } from './build-tables.js';
import { calendarContent, digestOf } from './calendar-version.js';
import { checkPlan } from './check-plan.js';
import { markOf, PROJECTED } from './day-mark.js';
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

/** The marks of a plan: the plain week, and the entries that depart from it. */
function marksOf({ first, marks, deciding }: DayPlan, weeklyRest: ReadonlySet<number>): Uint8Array {
  for (const [day, { kind }] of deciding) {
    const at = day - first;
    marks[at] = markOf(kind, weeklyRest.has(isoWeekday(day)), ((marks[at] as number) & PROJECTED) !== 0);
  }
  return marks;
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
  const plan = planDays(notices, weeklyRest, problems);
  checkPlan(notices, { plan, weeklyRest }, problems);
  problems.throwAs('calendar/invalid-spec');
  const tables = buildTables(plan.first, marksOf(plan, weeklyRest), plan.deciding);
  // the content is read now, whatever becomes of the specification; its digest costs more than all else and waits to be asked
  const content = calendarContent(spec);
  let version: string | undefined;
  return {
    id: spec.id,
    names: spec.names,
    timeZone: spec.timeZone,
    get version() {
      version ??= digestOf(content);
      return version;
    },
    coverage: coverageOf(tables),
    basis: spec.basis ?? [],
    tables,
    notices: spec.notices,
    hours: null,
  };
}
