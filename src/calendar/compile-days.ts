import type { ProblemList } from '../kernel/index.js';
import { isoWeekday, problemList, shownValue } from '../kernel/inside.js';
import { buildTables, coverageOf } from './build-tables.js';
import { calendarContent, digestOf } from './calendar-version.js';
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

function marksOf({ first, length, covering, announcing, deciding }: DayPlan, weeklyRest: ReadonlySet<number>) {
  const marks = new Uint8Array(length);
  const isRest = (day: number) => weeklyRest.has(isoWeekday(day));
  const week = Array.from({ length: 7 }, (_, at) => isRest(first + at));
  const announced = week.map((rest) => markOf(0, rest, false));
  const projected = week.map((rest) => markOf(0, rest, true));
  for (let at = 0; at < length; at += 1) {
    const plain = (announcing[at] as number) > 0 ? announced : projected;
    if ((covering[at] as number) > 0) marks[at] = plain[at % 7] as number;
  }
  for (const [day, { kind }] of deciding) {
    marks[day - first] = markOf(kind, isRest(day), announcing[day - first] === 0);
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
  const plan = planDays(notices, problems);
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
