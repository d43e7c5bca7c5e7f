import { type CivilDate, type LocalDateTime, MotcuaError } from '../../kernel/index.js';
import { problemAt } from './problem-at.js';
import type { Process } from './process.js';
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
