import { MotcuaError } from './motcua-error.js';
import type { Problem } from './problem.js';

const MOST_KEPT = 100;

/** A growing list that keeps the first hundred problems and counts them all. */
export type ProblemList = {
  readonly add: (problem: Problem) => void;
  /** Throws one error with all that was added, or does nothing when nothing was. */
  readonly throwAs: (code: string) => void;
  /** The problems kept so far. */
  readonly kept: () => readonly Problem[];
};

/**
 * An empty {@link ProblemList}.
 *
 * @internal
 */
export function problemList(): ProblemList {
  const kept: Problem[] = [];
  let total = 0;
  return {
    add: (problem) => {
      total += 1;
      if (kept.length < MOST_KEPT) kept.push(problem);
    },
    throwAs: (code) => {
      if (total > 0) throw new MotcuaError(code, kept, total);
    },
    kept: () => kept,
  };
}
