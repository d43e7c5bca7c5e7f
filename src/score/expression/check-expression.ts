import type { Problem } from '../../kernel/index.js';
import { attempt, thresholds } from '../../kernel/inside.js';
import type { Expression } from './expression.js';

type Path = readonly (string | number)[];
type Add = (problem: Problem) => void;

const DEEPEST = 30;
const ARITHMETIC = new Set(['add', 'subtract', 'multiply', 'divide', 'min', 'max']);
const PARTS = new Set(['numerator', 'denominator', 'share']);
const TAKES = new Set(['least', 'greatest', 'mean']);

const wrong = (code: string, path: Path, accepted: string): Problem => ({ code, path, severity: 'error', accepted });

function checkArithmetic(op: string, of: unknown, path: Path, add: Add, depth: number): void {
  const needed = op === 'subtract' || op === 'divide';
  if (!Array.isArray(of) || of.length === 0 || (needed && of.length !== 2)) {
    add(wrong('score/not-an-expression', [...path, 'of'], needed ? 'two parts' : 'at least one part'));
    return;
  }
  for (const [at, part] of of.entries()) checkExpression(part, [...path, 'of', at], add, depth + 1);
}

function checkSteps(
  expression: { readonly of: Expression; readonly steps: never },
  path: Path,
  add: Add,
  depth: number,
) {
  checkExpression(expression.of, [...path, 'of'], add, depth + 1);
  const read = attempt(() => thresholds(expression.steps, [...path, 'steps']));
  for (const [at, found] of read.entries()) {
    if ('code' in found) add(found as Problem);
    else checkExpression((found as { outcome: Expression }).outcome, [...path, 'steps', at, 'outcome'], add, depth + 1);
  }
}

const isName = (value: unknown): value is string => typeof value === 'string' && value !== '';

type Shape = { readonly [key: string]: never };

function checkChoice(options: unknown, path: Path, add: Add, depth: number): void {
  for (const [answer, one] of Object.entries(options ?? {})) {
    // in a form and in a worksheet it is nothing, and nothing is missing
    if (answer === '')
      add(wrong('score/not-an-expression', [...path, 'options', answer], 'an answer that is not empty'));
    checkExpression(one as Expression, [...path, 'options', answer], add, depth + 1);
  }
}

const isScalar = (expression: unknown): boolean =>
  isName(expression) || (typeof expression === 'number' && Number.isFinite(expression));

/** Tells what is wrong with an expression that comes from outside. */
export function checkExpression(expression: Expression, path: Path, add: Add, depth = 0): void {
  const { op, of, steps, options, take } = (expression ?? {}) as unknown as Shape;
  const isPart = PARTS.has(op as never) || (op === 'cohort' && TAKES.has(take as never)) || op === 'choose';
  if (depth > DEEPEST) add(wrong('score/too-deep', path, `at most ${DEEPEST} levels`));
  else if (isScalar(expression)) return;
  else if (ARITHMETIC.has(op as never)) checkArithmetic(op as never, of, path, add, depth);
  else if (op === 'steps') checkSteps({ of: of as never, steps: steps as never }, path, add, depth);
  else if (isPart && isName(of)) checkChoice(options, path, add, depth);
  else add(wrong('score/not-an-expression', path, 'a number, the name of an input, or an operation'));
}
