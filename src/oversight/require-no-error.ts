import type { Problem } from '../kernel/index.js';
import { problemList } from '../kernel/inside.js';

/** Throws one error with all problems that are errors, or does nothing without any. */
export function requireNoError(problems: Iterable<Problem>, code: string): void {
  const errors = problemList();
  for (const problem of problems) if (problem.severity === 'error') errors.add(problem);
  errors.throwAs(code);
}
