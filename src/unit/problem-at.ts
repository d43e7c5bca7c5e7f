import type { Json, Problem } from '../kernel/index.js';
import type { UnitProblemCode } from './phrases.js';

/** A problem of a registry: an error, unless it is said to be a warning. */
export const problemAt = (
  code: UnitProblemCode,
  path: Problem['path'],
  { value, accepted, severity = 'error' }: { value: Json; accepted: string; severity?: Problem['severity'] },
): Problem => ({ code, path, severity, value, accepted });
