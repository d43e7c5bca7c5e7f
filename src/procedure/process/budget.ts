import type { TimeLimit } from '../../deadline/index.js';
import { spansOf } from '../../deadline/inside.js';
import type { Problem } from '../../kernel/index.js';
import { compareExact, shownValue } from '../../kernel/inside.js';
import { type Amounts, amountsOf, type Measure, type MeasureUnit, measuringOnce, NONE } from '../amounts.js';
import { conditionsOf, type Met } from './conditions.js';
import { spanOf } from './critical-paths.js';
import { longestPaths, type Path } from './longest-path.js';
import type { Process } from './process.js';
import type { StepGraph } from './step-graph.js';
import { type Total, totalsOf } from './total.js';

type Verdict = 'fits' | 'over' | 'differs';

const nothingOf = (...units: readonly MeasureUnit[]): Amounts => new Map(units.map((unit) => [unit, NONE]));
const NO_DAYS = nothingOf('working-day', 'calendar-day', 'month');
const NO_TIME = nothingOf('working-day', 'calendar-day', 'month', 'working-hour', 'minute');

/** What a limit of the whole allows: `same-day` no day of any kind, `on-the-spot` no time at all. */
function allowed({ limits: [first, ...more] }: Total): Amounts {
  if (more.length === 0 && first.unit === 'same-day') return NO_DAYS;
  if (more.length === 0 && first.unit === 'on-the-spot') return NO_TIME;
  return amountsOf([first, ...more]);
}

/** Whether a path is within a limit, beyond it for certain, or in units that are not compared. */
function verdictOf({ unit, amounts }: Path, limit: Amounts): Verdict {
  const most = limit.get(unit);
  const takes = (of: MeasureUnit) => amounts.get(of) ?? NONE;
  if (most === undefined) return 'differs';
  if (compareExact(takes(unit), most) <= 0) return 'fits';
  return [...limit].every(([of, allows]) => compareExact(takes(of), allows) >= 0) ? 'over' : 'differs';
}

const limitText = (limits: readonly TimeLimit[]) =>
  limits
    .flatMap((limit) => {
      const spans = spansOf(limit);
      return spans.length === 0 ? [limit.unit] : spans.map(({ amount, unit }) => `${amount} ${unit}`);
    })
    .join(' + ');

function told(path: Path, total: Total, isOver: boolean): Problem {
  const { amount, unit } = spanOf(path);
  return {
    code: isOver ? 'process/over-limit' : 'process/units-differ',
    path: total.path,
    severity: isOver ? 'error' : 'note',
    value: shownValue(`${amount} ${unit}: ${path.ids.join(' → ')}`),
    accepted: limitText(total.limits),
  };
}

/** What the longest ways say of the limit when some conditions are met. The latest of several limits governs, so each has to be exceeded. */
function problemsWhen(met: Met, process: Process, graph: StepGraph, measure: Measure): readonly Problem[] {
  const totals = totalsOf(process, met);
  const [first] = totals;
  if (first === undefined) return [];
  return longestPaths(graph, met, measure).flatMap((path) => {
    const verdicts = totals.map((total) => verdictOf(path, allowed(total)));
    if (verdicts.includes('fits')) return [];
    const differs = verdicts.indexOf('differs');
    return [told(path, totals[Math.max(differs, 0)] ?? first, differs === -1)];
  });
}

/** Whether the steps fit into the limit: with no condition met, with each alone, and with all of them. */
export function budgetProblems(process: Process, graph: StepGraph): readonly Problem[] {
  const conditions = conditionsOf(process);
  const measure = measuringOnce();
  const cases = [[], ...conditions.map((one) => [one]), ...(conditions.length > 1 ? [conditions] : [])];
  const problems = cases.flatMap((met) => problemsWhen(new Set(met), process, graph, measure));
  // one way is told once, whichever limit it was held against
  return [
    ...new Map(problems.reverse().map((problem) => [`${problem.code} ${problem.value}`, problem])).values(),
  ].reverse();
}
