import type { Exact } from '../../kernel/index.js';
import { addExact, compareExact, exact, multiplyExact, problemList } from '../../kernel/inside.js';
import { type CohortFigures, isAbsent } from '../expression/evaluate.js';
import { inputValue } from '../expression/input-value.js';
import type { Framework } from '../framework/framework.js';
import { requireFramework } from '../framework/require-framework.js';
import { type Planned, planOf } from './plan.js';
import { cardOf, requireClass, type ScoreRequest } from './score.js';
import type { ScoreCard } from './score-card.js';

function figuresOf(name: string, requests: readonly ScoreRequest[]) {
  const known = requests
    .map(({ inputs }) => inputValue(name, Object.hasOwn(inputs, name) ? inputs[name] : null))
    .filter((value): value is Exact => !isAbsent(value));
  const [first] = known;
  if (first === undefined) return null;
  return {
    least: known.reduce((least, one) => (compareExact(one, least) < 0 ? one : least), first),
    greatest: known.reduce((most, one) => (compareExact(one, most) > 0 ? one : most), first),
    mean: multiplyExact(known.reduce(addExact, exact(0)), exact(1, known.length)),
  };
}

const cohortNames = (expression: unknown): readonly string[] => {
  if (typeof expression !== 'object' || expression === null) return [];
  const { op, of } = expression as { readonly op?: string; readonly of?: unknown };
  return op === 'cohort' && typeof of === 'string' ? [of] : Object.values(expression).flatMap(cohortNames);
};

/** The names of inputs of which a plan asks for figures of all units. */
export const asked = ({ expression, children }: Planned): readonly string[] => [
  ...cohortNames(expression),
  ...children.flatMap(asked),
];

/** The figures of all units, of the inputs of these names. */
export const cohortOf = (names: ReadonlySet<string>, requests: readonly ScoreRequest[]): CohortFigures =>
  Object.fromEntries(
    [...names].flatMap((name) => {
      const figures = figuresOf(name, requests);
      return figures === null ? [] : [[name, figures]];
    }),
  );

/** The same for each period by itself. */
function cohortsOf(names: ReadonlySet<string>, requests: readonly ScoreRequest[]): ReadonlyMap<string, CohortFigures> {
  const periods = new Map<string, ScoreRequest[]>();
  for (const request of requests) {
    const those = periods.get(request.period);
    if (those === undefined) periods.set(request.period, [request]);
    else those.push(request);
  }
  return new Map([...periods].map(([period, those]) => [period, cohortOf(names, those)]));
}

/**
 * Units scored together: rules that ask for the least, the greatest or the mean of all get those of these units in the same period.
 *
 * @param framework - The published rules.
 * @param requests - The units and their figures, each unit once in a period. A figure that is missing is left out of least, greatest and mean.
 * @returns Their cards, in the order of the requests.
 * @throws `score/invalid-framework`, `score/other-class`, `score/invalid-units` with `score/unit-twice` for every unit that is given again.
 *
 * @example
 * ```ts
 * import { scoreUnits, type Framework } from 'motcua/score';
 *
 * const framework: Framework = {
 *   id: 'own',
 *   version: '2026',
 *   names: { vi: 'Chi phí', en: 'Costs' },
 *   root: {
 *     code: 'T',
 *     names: { vi: 'Chi phí', en: 'Costs' },
 *     max: 10,
 *     rule: { kind: 'min-max', input: 'days', bounds: 'cohort', direction: 'inverse' },
 *   },
 *   basis: [],
 * };
 * const of = (unit: string, days: number) => ({ unit, period: '2026', inputs: { days } });
 * scoreUnits(framework, [of('A', 4), of('B', 7), of('C', 10)]).map(({ points }) => points && Number(points.n / points.d)); // => [10, 5, 1]
 * ```
 */
export function scoreUnits(framework: Framework, requests: readonly ScoreRequest[]): readonly ScoreCard[] {
  requireFramework(framework);
  const problems = problemList();
  const seen = new Set<string>();
  const plans = new Map<string | null, Planned>();
  for (const [at, { unit, unitClass, period }] of requests.entries()) {
    const [key, named] = [JSON.stringify([unit, period]), requireClass(framework, unitClass)];
    if (seen.has(key)) problems.add({ code: 'score/unit-twice', path: [at, 'unit'], severity: 'error', value: unit });
    seen.add(key);
    if (!plans.has(named)) plans.set(named, planOf(framework, named));
  }
  problems.throwAs('score/invalid-units');
  const cohorts = cohortsOf(new Set([...plans.values()].flatMap(asked)), requests);
  return requests.map((request) => {
    const cohort = cohorts.get(request.period) as CohortFigures;
    return cardOf(framework, plans.get(request.unitClass ?? null) as Planned, { cohort, ...request });
  });
}
