import { type CivilDate, type LocalDateTime, MotcuaError } from '../../kernel/index.js';
import { problemAt } from './problem-at.js';
import type { Process, ProcessStep } from './process.js';
import { conditionsOf } from './read-process.js';
import type { StepGraph } from './step-graph.js';

/** What has happened to one dossier on its way through a process. */
export type ProcessFacts = {
  /** The process. */
  readonly process: Process;
  /** When the complete dossier was received; a bare date is received at opening. */
  readonly receivedAt: CivilDate | LocalDateTime;
  /** The conditions that are met, worded as the steps word them; by default none. */
  readonly conditions?: readonly string[];
  /** When each step was done, by its id; a bare date is the end of that day. A step that is not there is not done. */
  readonly completed?: ReadonlyMap<string, CivilDate | LocalDateTime>;
};

/** The steps that are needed under the conditions met. */
export type Needed = (step: ProcessStep) => boolean;

/**
 * Reads which conditions are met.
 *
 * @throws `process/unknown-condition`.
 */
export function metConditions(process: Process, conditions: readonly string[] = []): ReadonlySet<string> {
  const known = conditionsOf(process);
  const unknown = conditions.flatMap((one, at) =>
    known.includes(one) ? [] : [problemAt('process/unknown-condition', ['conditions', at], one, known.join(' | '))],
  );
  if (unknown.length > 0) throw new MotcuaError('process/unknown-condition', unknown);
  return new Set(conditions);
}

/** Whether a step is needed when these conditions are met. */
export const neededWhen =
  (met: ReadonlySet<string>): Needed =>
  ({ when }) =>
    when === undefined || met.has(when);

/**
 * Refuses a step that was done and is none of the process.
 *
 * @throws `process/unknown-step`.
 */
export function checkCompleted({ completed }: ProcessFacts, { at }: StepGraph): void {
  const unknown = [...(completed?.keys() ?? [])].filter((id) => !at.has(id));
  if (unknown.length === 0) return;
  throw new MotcuaError(
    'process/unknown-step',
    unknown.map((id) => problemAt('process/unknown-step', ['completed', id], id, 'the id of a step')),
  );
}
