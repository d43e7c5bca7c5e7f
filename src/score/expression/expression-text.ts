import type { Band } from '../../kernel/index.js';
import type { ArithmeticExpression, CohortExpression, Expression } from './expression.js';

/** What of an input stands in an expression: the figure of the unit or a part of it, or a figure of all units. */
export type InputPart = 'value' | 'numerator' | 'denominator' | CohortExpression['take'];

/** How an input is written: its name, or its figure. */
export type WriteInput = (name: string, part: InputPart) => string;

const SIGNS = { add: ' + ', subtract: ' - ', multiply: ' × ', divide: ' / ' } as const;
const BINDING = { add: 1, subtract: 1, multiply: 2, divide: 2 } as const;

const isInfix = (op: ArithmeticExpression['op']): op is keyof typeof SIGNS => op !== 'min' && op !== 'max';

const bindingOf = (expression: Expression): number =>
  typeof expression === 'object' && expression.op in BINDING ? BINDING[expression.op as keyof typeof BINDING] : 3;

/** Parts that bind less, or as much on the right of what does not commute, stand in brackets. */
function infix(op: keyof typeof SIGNS, of: readonly Expression[], write: WriteInput): string {
  const parts = of.map((part, at) => {
    const needs = bindingOf(part) < BINDING[op] || (at > 0 && op !== 'add' && bindingOf(part) === BINDING[op]);
    return needs ? `(${expressionText(part, write)})` : expressionText(part, write);
  });
  return parts.join(SIGNS[op]);
}

const bound = ({ from, inclusive = true }: Band<unknown>): string =>
  from === undefined ? '…' : `${inclusive ? '≥' : '>'} ${from}`;

/** An expression as it is written by hand, each input by its name or its figure. */
export function expressionText(expression: Expression, write: WriteInput): string {
  if (typeof expression === 'number') return expression < 0 ? `(${expression})` : `${expression}`;
  if (typeof expression === 'string') return write(expression, 'value');
  switch (expression.op) {
    case 'numerator':
    case 'denominator':
      return write(expression.of, expression.op);
    case 'share':
      return write(expression.of, 'value');
    case 'cohort':
      return write(expression.of, expression.take);
    case 'steps': {
      const steps = expression.steps.map((band) => `${bound(band)}: ${expressionText(band.outcome, write)}`);
      return `[${expressionText(expression.of, write)} → ${steps.join('; ')}]`;
    }
    case 'choose': {
      const options = Object.entries(expression.options).map(
        ([answer, one]) => `${answer}: ${expressionText(one, write)}`,
      );
      return `[${write(expression.of, 'value')} → ${options.join('; ')}]`;
    }
    default: {
      const { op, of } = expression;
      return isInfix(op) ? infix(op, of, write) : `${op}(${of.map((part) => expressionText(part, write)).join('; ')})`;
    }
  }
}
