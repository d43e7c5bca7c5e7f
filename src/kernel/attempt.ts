import { isMotcuaError } from './motcua-error.js';
import type { Problem } from './problem.js';

/**
 * An answer, or the problems it was refused with.
 *
 * @internal
 */
export function attempt<T>(answer: () => T): T | readonly Problem[] {
  try {
    return answer();
  } catch (error) {
    if (isMotcuaError(error)) return error.problems;
    throw error;
  }
}
