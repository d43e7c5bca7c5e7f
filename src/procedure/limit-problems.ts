import type { TimeLimit } from '../deadline/index.js';
import { checkLimit } from '../deadline/inside.js';
import type { Problem } from '../kernel/index.js';
import { attempt } from '../kernel/inside.js';

/** What is wrong with a limit, told at its place. */
export function limitProblems(limit: TimeLimit, path: Problem['path']): readonly Problem[] {
  // the paths of the deadline room begin with its own name for the limit
  const found = attempt(() => checkLimit(limit)) ?? [];
  return found.map((problem) => ({ ...problem, path: [...path, ...problem.path.slice(1)] }));
}
