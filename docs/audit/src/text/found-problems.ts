import type { Problem } from 'motcua';

/** How many problems are kept. */
export const MOST_TOLD = 100;

/** Problems as they are found. */
export type FoundProblems = {
  readonly add: (problem: Problem) => void;
  readonly list: () => readonly Problem[];
};

/** A list of problems that keeps the first hundred. */
export function foundProblems(): FoundProblems {
  const kept: Problem[] = [];
  return {
    add: (problem) => {
      if (kept.length < MOST_TOLD) kept.push(problem);
    },
    list: () => kept,
  };
}
