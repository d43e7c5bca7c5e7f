import type { Problem } from '../../kernel/index.js';
import { shownValue } from '../../kernel/inside.js';
import type { ProcessProblemCode } from './process-phrases.js';

/** A problem of a process. */
export const problemAt = (
  code: ProcessProblemCode | 'kernel/invalid-shape',
  path: Problem['path'],
  value: unknown,
  accepted: string,
): Problem => ({
  code,
  path,
  severity: 'error',
  value: shownValue(value ?? null),
  accepted,
});
