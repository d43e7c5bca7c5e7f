import type { Option, Question } from './question.js';

/** The answers a question offers; `null` for one that is answered by a number or in words. */
export function optionsOf(question: Question): readonly Option[] | null {
  if (question.kind === 'scale') return question.levels;
  return question.kind === 'single' || question.kind === 'multiple' ? question.options : null;
}
