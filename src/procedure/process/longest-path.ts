import type { Exact } from '../../kernel/index.js';
import { compareExact } from '../../kernel/inside.js';
import { type Amounts, type Measure, type MeasureUnit, NONE, plus, together } from '../amounts.js';
import { isNeeded, type Met, shareOf } from './conditions.js';
import type { ProcessStep } from './process.js';
import type { StepGraph } from './step-graph.js';

/** Steps one after the other that take the most of a unit, and what they take of every unit. */
export type Path = { readonly unit: MeasureUnit; readonly ids: readonly string[]; readonly amounts: Amounts };

const NOTHING: Amounts = /* @__PURE__ */ new Map();

/** Whether the first of two steps goes before the second: it takes more, or as much and has the smaller id. */
const leads = (a: Exact, b: Exact, idA: string, idB: string) => (compareExact(a, b) || (idA < idB ? 1 : -1)) > 0;

type Reached = { readonly total: readonly Exact[]; readonly from: readonly number[]; readonly last: number };

/** By step: the most of a unit taken up to its end, and the step before it on that way; and the step at the end of the longest. */
function reach({ steps, before, order }: StepGraph, taken: readonly Exact[]): Reached {
  const total: Exact[] = [];
  const from: number[] = [];
  const id = (number: number) => (steps[number] as ProcessStep).id;
  const best = (a: number, b: number) =>
    b === -1 || leads(total[a] as Exact, total[b] as Exact, id(a), id(b)) ? a : b;
  let last = -1;
  for (const number of order) {
    const longest = (before[number] ?? [])
      .filter((other) => (total[other] as Exact).n > 0n)
      .reduce((found, other) => best(other, found), -1);
    from[number] = longest;
    total[number] = plus(taken[number] as Exact, total[longest] ?? NONE);
    if ((taken[number] as Exact).n > 0n) last = best(number, last);
  }
  return { total, from, last };
}

/** The longest way through the needed steps, by unit; a unit that no needed step is counted in has none. Linear in steps and waits. */
export function longestPaths(graph: StepGraph, met: Met, measure: Measure): readonly Path[] {
  const taken = graph.steps.map((step) => (isNeeded(step, met) ? measure(shareOf(step, met)) : NOTHING));
  const units = [...new Set(taken.flatMap((amounts) => [...amounts.keys()]))].sort();
  return units.map((unit) => {
    const ofUnit = taken.map((amounts) => amounts.get(unit) ?? NONE);
    const { from, last } = reach(graph, ofUnit);
    const path: ProcessStep[] = [];
    for (let at = last; at !== -1; at = from[at] as number) path.push(graph.steps[at] as ProcessStep);
    const needed = path.reverse().filter((step) => isNeeded(step, met));
    return {
      unit,
      ids: needed.map(({ id }) => id),
      amounts: together(needed.map((step) => measure(shareOf(step, met)))),
    };
  });
}
