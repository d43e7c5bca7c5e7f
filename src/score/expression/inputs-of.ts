import type { Expression } from './expression.js';

/** The names an expression reads, in the order they stand in it, each once. */
export function inputsOf(expression: Expression): readonly string[] {
  return [...new Set(namesIn(expression))];
}

function namesIn(expression: Expression): readonly string[] {
  if (typeof expression === 'number') return [];
  if (typeof expression === 'string') return [expression];
  switch (expression.op) {
    case 'numerator':
    case 'denominator':
    case 'share':
    case 'cohort':
      return [expression.of];
    case 'steps':
      return [...namesIn(expression.of), ...expression.steps.flatMap(({ outcome }) => namesIn(outcome))];
    case 'choose':
      return [expression.of, ...Object.values(expression.options).flatMap(namesIn)];
    default:
      return expression.of.flatMap(namesIn);
  }
}
