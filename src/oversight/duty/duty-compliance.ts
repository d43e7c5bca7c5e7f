import type { WorkingCalendar } from '../../calendar/index.js';
import { isWorking } from '../../calendar/inside.js';
import { type CivilDate, type Count, type EpochDay, type Problem, toEpochDay } from '../../kernel/index.js';
import { epochDayOf } from '../../kernel/inside.js';
import type { Period } from '../../statistics/index.js';
import { type AsOf, isKnown, type KnowledgeOptions, readAsOf } from '../as-of.js';
import { factProblems, objectsOf } from '../check-values.js';
import { isWithin } from '../is-within.js';
import { problemAt } from '../problem-at.js';
import type { RecordedFact } from '../recorded-fact.js';
import { requireNoError } from '../require-no-error.js';
import { type DutyOccurrence, dutyOccurrences } from './duty-occurrences.js';
import type { DutyRule } from './duty-rule.js';

/** Which days are asked about, and by which calendar. */
export type DutyOptions = KnowledgeOptions & {
  /** The days whose occurrences are counted, at most 36,600. */
  readonly period: Period;
  /** The day at whose end they stand as told. */
  readonly on: CivilDate;
  /** The calendar of the office. */
  readonly calendar: WorkingCalendar;
};

/** An occurrence with what became of it. Done, missed and pending add up to what was owed. */
export type DutyOutcome = DutyOccurrence & {
  /** On how many of the days owed it was done. */
  readonly done: number;
  /** On how many it was not, and its last day is over. */
  readonly missed: number;
  /** On how many it was not, while its last day has not come; all of them, even where fewer days are left than are owed. */
  readonly pending: number;
};

/** How a duty was kept. */
export type DutyCompliance = {
  /** The code of the duty. */
  readonly duty: string;
  /** The days whose occurrences are counted. */
  readonly period: Period;
  /** The day. */
  readonly on: CivilDate;
  /** The day whose knowledge counts. */
  readonly knownOn: CivilDate;
  /** On how many days it was done, of those owed. */
  readonly done: number;
  /** On how many it was not, in the occurrences whose last day has come. */
  readonly missed: number;
  /** On how many more it would have been owed, were they not rest days. */
  readonly excused: number;
  /** On how many it was not, in the occurrences whose last day has not come; all of them, even where fewer days are left than are owed. */
  readonly pending: number;
  /** Done of owed, in the occurrences whose last day has come; a denominator of 0 when none was owed by then. */
  readonly compliance: Count;
  /** Every occurrence of the period with what became of it. */
  readonly occurrences: readonly DutyOutcome[];
  /**
   * What a reader must know, with the place of the entry: `oversight/nothing-owed`, a note, for what was done on a day on which nothing was owed; `oversight/done-twice`, a note, for a day entered twice;
   * `oversight/recorded-before`, a warning.
   */
  readonly problems: readonly Problem[];
};

const MOST_RECORDS = 100_000;

type Known = { readonly record: RecordedFact; readonly at: number; readonly day: EpochDay };

/** The entries that were known, each day once, and what is told of them. */
function readRecords(records: readonly RecordedFact[], asOf: AsOf) {
  const { list, problems: notAList } = objectsOf(records, ['records'], MOST_RECORDS);
  const checked = list.map((record, at) => ({ record, at, problems: factProblems(record, ['records', at]) }));
  requireNoError([...notAList, ...checked.flatMap(({ problems }) => problems)], 'oversight/invalid-records');
  const known = checked.filter(({ record }) => isKnown(record, asOf));
  const byDay = new Map<EpochDay, Known>();
  const problems: Problem[] = [];
  for (const { record, at, problems: own } of known) {
    const day = epochDayOf(record.on);
    problems.push(...own);
    if (byDay.has(day)) {
      problems.push(problemAt('oversight/done-twice', ['records', at, 'on'], { value: record.on, severity: 'note' }));
    } else byDay.set(day, { record, at, day });
  }
  return { byDay, problems };
}

/** The days of an occurrence on which it was done and counts, at most as many as are owed. */
function daysDone(occurrence: DutyOccurrence, byDay: ReadonlyMap<EpochDay, Known>, counts: (day: EpochDay) => boolean) {
  const [from, to] = [toEpochDay(occurrence.from), toEpochDay(occurrence.to)];
  const days: EpochDay[] = [];
  for (let day = from; day <= to; day += 1) if (byDay.has(day) && counts(day)) days.push(day);
  return days;
}

/** What was done on days of the occurrences on which nothing was owed. Of a quota, what was done after its last whole week or month belongs to the next. */
function nothingOwed(
  byDay: ReadonlyMap<EpochDay, Known>,
  used: ReadonlySet<EpochDay>,
  days: Period,
): readonly Problem[] {
  return [...byDay.values()]
    .filter(({ record, day }) => isWithin(record.on, days) && !used.has(day))
    .map(({ record, at }) => {
      return problemAt('oversight/nothing-owed', ['records', at, 'on'], { value: record.on, severity: 'note' });
    });
}

/** The days of the occurrences: those of the period, or of the whole weeks and months that are of it. */
function daysOf(rule: DutyRule, period: Period, outcomes: readonly DutyOccurrence[]): Period | null {
  if (rule.times === undefined) return period;
  const [first, last] = [outcomes[0], outcomes.at(-1)];
  return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
}

const sum = (outcomes: readonly DutyOutcome[], of: 'done' | 'missed' | 'excused' | 'pending' | 'owed'): number =>
  outcomes.reduce((total, outcome) => total + outcome[of], 0);

/**
 * How a duty was kept in a period, as of the end of a day: what was done, missed and excused by holidays, and what is pending because its last day has not come.
 *
 * A duty of one day is kept on that day and no other; one that can be kept on any day of a week or month is a quota. Under a rule that excuses rest days, what is done on one does not count towards
 * a quota. Compliance is of the occurrences whose last day has come, so that a month that has just begun is neither kept nor missed.
 *
 * @param rule - The rule of the duty.
 * @param records - When it was done, in any order; at most 100,000. A day counts once.
 * @param options - The period, the day, the day whose knowledge counts, by default `on`, and the calendar.
 * @returns The counts, and every occurrence with what became of it.
 * @throws `oversight/invalid-duty` with every problem `checkDuty` finds; `oversight/invalid-records` with `kernel/not-a-date`, `oversight/not-a-list` and `oversight/too-many`;
 * `oversight/invalid-request`, `oversight/period-too-long`, `kernel/not-a-date`, `calendar/out-of-coverage`.
 *
 * @example
 * ```ts
 * import { dutyCompliance } from 'motcua/oversight';
 * import { vietnamCalendar as calendar } from 'motcua/vn';
 *
 * const villages = { code: 'villages', name: 'Đi cơ sở 2 ngày mỗi tháng', every: 'month', times: 2, since: '2026-01-01' } as const;
 * const records = [{ on: '2026-04-07' }, { on: '2026-04-21' }, { on: '2026-05-12' }, { on: '2026-06-02' }];
 * const period = { from: '2026-04-01', to: '2026-06-30' };
 * const { done, missed, pending, compliance } = dutyCompliance(villages, records, { period, on: '2026-06-15', calendar });
 * [done, missed, pending]; // => [4, 1, 1]
 * compliance; // => { numerator: 3, denominator: 4 }
 * ```
 */
export function dutyCompliance(
  rule: DutyRule,
  records: readonly RecordedFact[],
  { period, on, calendar, ...knowledge }: DutyOptions,
): DutyCompliance {
  const asOf = readAsOf(on, knowledge);
  const occurrences = dutyOccurrences(rule, period, calendar);
  const { byDay, problems } = readRecords(records, asOf);
  const isKept = rule.restDay === 'kept';
  const counts = (day: EpochDay) => isKept || isWorking(calendar, day);
  const used = new Set<EpochDay>();
  const outcomes = occurrences.map((occurrence): DutyOutcome => {
    const days = occurrence.owed === 0 ? [] : daysDone(occurrence, byDay, counts);
    for (const day of days) used.add(day);
    const done = Math.min(occurrence.owed, days.length);
    const open = occurrence.owed - done;
    const isLast = toEpochDay(occurrence.to) <= asOf.onDay;
    return { ...occurrence, done, missed: isLast ? open : 0, pending: isLast ? 0 : open };
  });
  const days = daysOf(rule, period, outcomes);
  const over = outcomes.filter(({ to }) => toEpochDay(to) <= asOf.onDay);
  return {
    duty: rule.code,
    period,
    on: asOf.on,
    knownOn: asOf.knownOn,
    done: sum(outcomes, 'done'),
    missed: sum(outcomes, 'missed'),
    excused: sum(outcomes, 'excused'),
    pending: sum(outcomes, 'pending'),
    compliance: { numerator: sum(over, 'done'), denominator: sum(over, 'owed') },
    occurrences: outcomes,
    problems: [...problems, ...(days === null ? [] : nothingOwed(byDay, used, days))],
  };
}
