import type { TimeLimit } from '../../deadline/index.js';
import { checkLimit } from '../../deadline/inside.js';
import { isMotcuaError, type Problem } from '../../kernel/index.js';

/** What is wrong with a limit, told at its place in the process. */
export function limitProblems(limit: TimeLimit, path: Problem['path']): readonly Problem[] {
  try {
    checkLimit(limit);
    return [];
  } catch (error) {
    if (!isMotcuaError(error)) throw error;
    return error.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path.slice(1)] }));
  }
}
