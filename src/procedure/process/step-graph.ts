import type { Problem } from '../../kernel/index.js';
import { cycleProblems, orderOf } from './order.js';
import { problemAt } from './problem-at.js';
import type { Process, ProcessStep } from './process.js';

const MOST_STEPS = 1_000;
const MOST_WAITS = 10_000;

/** The steps of a process by number, and an order in which each comes after those it waits for. */
export type StepGraph = {
  readonly steps: readonly ProcessStep[];
  /** The number of a step by its id. */
  readonly at: ReadonlyMap<string, number>;
  /** By step: the numbers of those it waits for. */
  readonly before: readonly (readonly number[])[];
  /** Every step that can start, after those it waits for. */
  readonly order: readonly number[];
};

/** A graph as far as it could be read, and all that is wrong with it. */
export type ReadGraph = { readonly graph: StepGraph; readonly problems: readonly Problem[] };

const NOTHING: StepGraph = { steps: [], at: new Map(), before: [], order: [] };

/** Whether a value is text with something in it. */
export const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const hasShape = (step: ProcessStep | null | undefined): step is ProcessStep =>
  isText(step?.id) && Array.isArray(step?.after) && isText(step?.calendar) && isText(step?.agency?.name);

/** Whether the steps are a list of a size that can be worked on; if not, there is nothing else to say. */
function sizeProblem(steps: Process['steps'] | undefined): Problem | null {
  if (!Array.isArray(steps) || steps.length === 0) {
    return problemAt('process/no-steps', ['steps'], steps, `1..${MOST_STEPS}`);
  }
  if (steps.length > MOST_STEPS) {
    return problemAt('process/too-many-steps', ['steps'], steps.length, `1..${MOST_STEPS}`);
  }
  const waits = steps.reduce((sum: number, step) => sum + (Array.isArray(step?.after) ? step.after.length : 0), 0);
  return waits > MOST_WAITS ? problemAt('process/too-many-waits', ['steps'], waits, `0..${MOST_WAITS}`) : null;
}

/** The number of each id; what is no step, and an id that stands twice, is added to the problems. */
function numbersOf(steps: readonly ProcessStep[], problems: Problem[]): ReadonlyMap<string, number> {
  const at = new Map<string, number>();
  for (const [number, step] of steps.entries()) {
    if (!hasShape(step)) {
      problems.push(
        problemAt('process/not-a-step', ['steps', number], step, '{ id, agency: { name }, calendar, after }'),
      );
    } else if (at.has(step.id)) {
      problems.push(problemAt('process/duplicate-id', ['steps', number, 'id'], step.id, 'each id once'));
    } else {
      at.set(step.id, number);
    }
  }
  return at;
}

/** The steps one step waits for, each once; ids of no step are added to the problems. */
function waitsOf(number: number, step: ProcessStep, at: ReadonlyMap<string, number>, problems: Problem[]) {
  const before = new Set<number>();
  for (const [place, id] of step.after.entries()) {
    const other = at.get(id);
    const path = ['steps', number, 'after', place];
    if (other === undefined) problems.push(problemAt('process/unknown-step', path, id, 'the id of a step'));
    else if (before.has(other)) problems.push(problemAt('process/waits-twice', path, id, 'each id once'));
    else before.add(other);
  }
  return [...before];
}

/** Reads who waits for whom, with everything that is wrong about it. */
export function readGraph(process: Process): ReadGraph {
  const size = sizeProblem(process?.steps);
  if (size !== null) return { graph: NOTHING, problems: [size] };
  const { steps } = process;
  const problems: Problem[] = [];
  const at = numbersOf(steps, problems);
  const before = steps.map((step, number) => (hasShape(step) ? waitsOf(number, step, at, problems) : []));
  const order = orderOf(before);
  problems.push(...cycleProblems(steps, before, order));
  return { graph: { steps, at, before, order }, problems };
}
