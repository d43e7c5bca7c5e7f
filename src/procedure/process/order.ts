import type { Problem } from '../../kernel/index.js';
import { problemAt } from './problem-at.js';
import type { ProcessStep } from './process.js';

type Before = readonly (readonly number[])[];

/** The steps that can start, each after those it waits for; steps in a circle, and behind one, are left out. */
export function orderOf(before: Before): readonly number[] {
  const waiting = before.map(({ length }) => length);
  const after: number[][] = before.map(() => []);
  for (const [number, others] of before.entries()) for (const other of others) after[other]?.push(number);
  const order = waiting.flatMap((count, number) => (count === 0 ? [number] : []));
  // the list grows while it is walked
  for (const done of order) {
    for (const next of after[done] ?? []) {
      const left = (waiting[next] as number) - 1;
      waiting[next] = left;
      if (left === 0) order.push(next);
    }
  }
  return order;
}

/** The circle reached by walking from a step to one it waits for, again and again; null when it was found before. */
function cycleFrom(start: number, towards: ReadonlyMap<number, number>, seen: Set<number>): readonly number[] | null {
  const walked = new Map<number, number>();
  let at = start;
  while (!seen.has(at)) {
    seen.add(at);
    walked.set(at, walked.size);
    at = towards.get(at) as number;
  }
  const first = walked.get(at);
  return first === undefined ? null : [...walked.keys()].slice(first).reverse();
}

/** The ids of a circle in the order of work, from the smallest back to it. */
function named(cycle: readonly number[], steps: readonly ProcessStep[]): readonly string[] {
  const ids = cycle.map((number) => (steps[number] as ProcessStep).id);
  const from = ids.indexOf([...ids].sort()[0] as string);
  return [...ids.slice(from), ...ids.slice(0, from + 1)];
}

/** The circles among the steps that can never start, and the steps behind them. Linear, and at least one circle is found. */
export function cycleProblems(steps: readonly ProcessStep[], before: Before, order: readonly number[]): Problem[] {
  const started = new Set(order);
  const towards = new Map<number, number>();
  for (const [number, others] of before.entries()) {
    const stuck = others.find((other) => !started.has(other));
    if (stuck !== undefined) towards.set(number, stuck);
  }
  const seen = new Set<number>();
  const cycles = [...towards.keys()].flatMap((start) => {
    const cycle = cycleFrom(start, towards, seen);
    return cycle === null ? [] : [cycle];
  });
  const circled = new Set(cycles.flat());
  const told = cycles.map((cycle): Problem => {
    const ids = named(cycle, steps);
    const first = cycle.find((number) => steps[number]?.id === ids[0]) as number;
    return problemAt(
      'process/cycle',
      ['steps', first, 'after'],
      ids.join(' → '),
      'steps that wait only for earlier ones',
    );
  });
  const behind = [...towards.keys()].filter((number) => !circled.has(number));
  return [
    ...told,
    ...behind.map((number) =>
      problemAt('process/unreachable', ['steps', number, 'after'], steps[number]?.id, 'steps that can be done'),
    ),
  ];
}
