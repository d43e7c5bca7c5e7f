import type { Problem } from '../../kernel/index.js';
import { epochDayOf } from '../../kernel/inside.js';
import { choiceProblems, codeProblems, dateProblems, nameProblems, objectOf } from '../check-values.js';
import { problemAt } from '../problem-at.js';
import type { DutyRule } from './duty-rule.js';
import { isNominal } from './is-nominal.js';
import { spanAround } from './spans.js';

const KINDS = ['weekdays', 'monthDays', 'times'] as const;

type Kind = (typeof KINDS)[number];

const EVERY: Readonly<Record<Kind, readonly string[]>> = {
  weekdays: ['week'],
  monthDays: ['month'],
  times: ['week', 'month', 'quarter', 'year'],
};

const REST_DAYS: Readonly<Record<Kind, readonly string[]>> = {
  weekdays: ['excused', 'following', 'preceding', 'kept'],
  monthDays: ['excused', 'following', 'preceding', 'kept'],
  times: ['excused', 'kept'],
};

const MOST_TIMES: Readonly<Record<string, number>> = { week: 7, month: 28, quarter: 90, year: 365 };

const isWhole = (value: unknown, from: number, to: number): boolean =>
  Number.isInteger(value) && (value as number) >= from && (value as number) <= to;

/** What is wrong with a list of days. */
function daysProblems(
  kind: 'weekdays' | 'monthDays',
  days: unknown,
  isDay: (day: unknown) => boolean,
): readonly Problem[] {
  const accepted = kind === 'weekdays' ? '1..7' : '1..28 | -1';
  const isThere = Array.isArray(days) && days.length > 0;
  if (!isThere) return [problemAt('oversight/no-days', [kind], { value: days ?? null, accepted })];
  return days.flatMap((day, at) =>
    isDay(day) ? [] : [problemAt('oversight/not-a-day-of-duty', [kind, at], { value: day, accepted })],
  );
}

function timesProblems({ every, times }: DutyRule): readonly Problem[] {
  const most = MOST_TIMES[every] ?? 1;
  if (isWhole(times, 1, most)) return [];
  return [problemAt('oversight/not-a-number-of-times', ['times'], { value: times, accepted: `1..${most}` })];
}

function kindProblems(rule: DutyRule, kind: Kind): readonly Problem[] {
  if (kind === 'times') return timesProblems(rule);
  return kind === 'weekdays'
    ? daysProblems(kind, rule.weekdays, (day) => isWhole(day, 1, 7))
    : daysProblems(kind, rule.monthDays, (day) => day === -1 || isWhole(day, 1, 28));
}

/** Within so many days every day of the week and of the month comes round. */
const ROUND = 62;

/** Whether a rule, which is valid otherwise, is ever owed in its days. */
function occurs(rule: DutyRule): boolean {
  const [since, until] = [epochDayOf(rule.since), epochDayOf(rule.until)];
  if (until < since) return false;
  if (rule.times === undefined) {
    for (let day = since; day <= Math.min(until, since + ROUND); day += 1) if (isNominal(rule, day)) return true;
    return false;
  }
  const { first, last } = spanAround(since, rule.every);
  if (first === since) return last <= until;
  return last < until && spanAround(last + 1, rule.every).last <= until;
}

/** A rule that has an end and is over before it was owed. */
function neverProblems(rule: DutyRule): readonly Problem[] {
  if (rule.until === undefined || occurs(rule)) return [];
  return [
    problemAt('oversight/never-occurs', ['until'], { value: rule.until, accepted: `later, since ${rule.since}` }),
  ];
}

/**
 * What is wrong with the rule of a duty.
 *
 * @param rule - The rule.
 * @returns Every problem with its place, all of them errors: `oversight/no-code`, `oversight/no-name`, `kernel/not-a-date`; `oversight/unknown-choice` for a rule of no kind or of several, for how
 * often it is, and for what becomes of it on a rest day; `oversight/no-days`, `oversight/not-a-day-of-duty`, `oversight/not-a-number-of-times`; `oversight/never-occurs` for one that ends
 * before it is owed.
 *
 * @example
 * ```ts
 * import { checkDuty } from 'motcua/oversight';
 *
 * const duty = { code: 'friday', name: 'Ngày thứ sáu gặp gỡ dân', every: 'week', weekdays: [5], since: '2021-03-01' } as const;
 * checkDuty(duty); // => []
 * checkDuty({ ...duty, until: '2021-03-04' }).map(({ code, value }) => [code, value]); // => [['oversight/never-occurs', '2021-03-04']]
 * const villages = { code: 'villages', name: 'Đi cơ sở', every: 'month', times: 1_000_000, since: '2021-03-01' } as const;
 * checkDuty(villages).map(({ code, accepted }) => [code, accepted]); // => [['oversight/not-a-number-of-times', '1..28']]
 * ```
 */
export function checkDuty(given: DutyRule): readonly Problem[] {
  const rule = objectOf(given);
  const kinds = KINDS.filter((kind) => rule[kind] !== undefined);
  const [kind] = kinds;
  const head = [
    ...codeProblems(rule.code, ['code']),
    ...nameProblems(rule.name, ['name']),
    ...dateProblems(rule.since, ['since']),
    ...(rule.until === undefined ? [] : dateProblems(rule.until, ['until'])),
  ];
  if (kind === undefined || kinds.length > 1) {
    return [...head, problemAt('oversight/unknown-choice', [], { value: [...kinds], accepted: KINDS.join(' | ') })];
  }
  const problems = [
    ...head,
    ...choiceProblems(rule.every, ['every'], EVERY[kind]),
    ...choiceProblems(rule.restDay ?? 'excused', ['restDay'], REST_DAYS[kind]),
    ...kindProblems(rule, kind),
  ];
  return problems.length === 0 ? neverProblems(rule) : problems;
}
