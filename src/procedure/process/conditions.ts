import type { TimeLimit } from '../../deadline/index.js';
import { MotcuaError } from '../../kernel/index.js';
import { problemAt } from './problem-at.js';
import type { Process, ProcessStep } from './process.js';

/** The conditions that are met. */
export type Met = ReadonlySet<string>;

/** The conditions of a process, each once, in the order of the steps and then of the longer limits. */
export const conditionsOf = ({ steps, extensions = [] }: Process): readonly string[] => [
  ...new Set(
    [...steps.flatMap((step) => [step, ...(step.cases ?? [])]), ...extensions].flatMap(({ when }) =>
      when === undefined ? [] : [when],
    ),
  ),
];

/**
 * Reads which conditions are met.
 *
 * @throws `process/unknown-condition`.
 */
export function metConditions(process: Process, conditions: readonly string[] = []): Met {
  const known = conditionsOf(process);
  const unknown = conditions.flatMap((one, at) =>
    known.includes(one) ? [] : [problemAt('process/unknown-condition', ['conditions', at], one, known.join(' | '))],
  );
  if (unknown.length > 0) throw new MotcuaError('process/unknown-condition', unknown);
  return new Set(conditions);
}

/** Whether a step is needed. */
export const isNeeded = ({ when }: ProcessStep, met: Met): boolean => when === undefined || met.has(when);

/** The share of a step. */
export const shareOf = ({ limit, cases = [] }: ProcessStep, met: Met): TimeLimit =>
  cases.find(({ when }) => met.has(when))?.limit ?? limit;
