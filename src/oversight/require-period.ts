import { type CivilDate, type Problem, toEpochDay } from '../kernel/index.js';
import { epochDayOf, refuse } from '../kernel/inside.js';
import type { Period } from '../statistics/index.js';
import { dateProblems, objectOf } from './check-values.js';
import { problemAt } from './problem-at.js';

/** What is wrong with a period. */
export function periodProblems(period: Period | undefined, path: Problem['path']): readonly Problem[] {
  const { from, to } = objectOf(period ?? {}) as Partial<Period>;
  const wrong = [...dateProblems(from, [...path, 'from']), ...dateProblems(to, [...path, 'to'])];
  if (wrong.length > 0 || epochDayOf(from) <= epochDayOf(to)) return wrong;
  return [problemAt('oversight/period-reversed', path, { value: from, accepted: `to ${to}` })];
}

/** The days of a period up to a day, which figures as of it are about; refused before it begins. */
export function periodUpTo({ from, to }: Period, on: CivilDate): Period {
  const day = toEpochDay(on);
  if (day < toEpochDay(from)) refuse('oversight/before-period', { path: ['on'], value: on, accepted: `from ${from}` });
  return { from, to: day < toEpochDay(to) ? on : to };
}
