import type { Problem } from 'motcua';

/** A problem of a field. */
export const fieldProblem = (code: string, rest: Partial<Problem> = {}): Problem => ({
  code,
  path: [],
  severity: 'error',
  ...rest,
});
