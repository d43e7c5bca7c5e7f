import { problemList, refuse } from '../../kernel/inside.js';
import { checkFramework } from './check-framework.js';
import type { Framework } from './framework.js';

/**
 * Refuses a framework that cannot be scored by.
 *
 * @throws `score/invalid-framework` with every error.
 * @internal
 */
export function requireFramework(framework: Framework): void {
  if (typeof framework?.root !== 'object') {
    const accepted = 'a framework, such as frameworks.qd766 of motcua/vn';
    refuse('score/invalid-framework', { path: ['framework'], value: framework ?? null, accepted });
  }
  const problems = problemList();
  for (const problem of checkFramework(framework)) if (problem.severity === 'error') problems.add(problem);
  problems.throwAs('score/invalid-framework');
}
