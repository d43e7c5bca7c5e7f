import type { Exact } from '../../kernel/index.js';
import {
  addExact,
  compareExact,
  exact,
  exactDecimal,
  multiplyExact,
  outcomeAt,
  subtractExact,
} from '../../kernel/inside.js';
import { type Absent, absent, graver } from './absent.js';
import type {
  ArithmeticExpression,
  ChooseExpression,
  CohortExpression,
  Expression,
  StepsExpression,
} from './expression.js';
import { inputPart, inputShare, inputValue, noFigure, type ScoreInputs } from './input-value.js';

/** The values of an input over all units that are scored together. */
export type CohortFigure = {
  /** The least of them. */
  readonly least: Exact;
  /** The greatest. */
  readonly greatest: Exact;
  /** Their mean, every unit counted once. */
  readonly mean: Exact;
};

/** Figures of all units that are scored together, by input. */
export type CohortFigures = { readonly [input: string]: CohortFigure };

/** What an expression is evaluated with. */
export type Surroundings = { readonly inputs: ScoreInputs; readonly cohort: CohortFigures };

/** An exact figure, or why there is none. */
export type Evaluated = Exact | Absent;

export const isAbsent = (value: Evaluated): value is Absent => 'absent' in value;

const own = <T>(record: { readonly [name: string]: T }, name: string): T | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

function divided(a: Exact, b: Exact, shown: string): Evaluated {
  return b.n === 0n ? absent('zero-denominator', shown) : exact(a.n * b.d, a.d * b.n);
}

function combined(op: ArithmeticExpression['op'], a: Exact, b: Exact): Evaluated {
  switch (op) {
    case 'add':
      return addExact(a, b);
    case 'subtract':
      return subtractExact(a, b);
    case 'multiply':
      return multiplyExact(a, b);
    case 'divide':
      return divided(a, b, 'divide');
    default:
      return compareExact(a, b) < 0 === (op === 'min') ? a : b;
  }
}

function ofArithmetic({ op, of }: ArithmeticExpression, around: Surroundings): Evaluated {
  let so = evaluate(of[0] as Expression, around);
  for (const part of of.slice(1)) {
    const next = evaluate(part, around);
    if (isAbsent(so)) so = isAbsent(next) ? graver(so, next) : so;
    else so = isAbsent(next) ? next : combined(op, so, next);
  }
  return so;
}

function ofSteps({ of, steps }: StepsExpression, around: Surroundings): Evaluated {
  const figure = evaluate(of, around);
  if (isAbsent(figure)) return figure;
  const outcome = outcomeAt(steps, figure);
  if (outcome !== null) return evaluate(outcome, around);
  const [shown, accepted] = [`${figure.n}/${figure.d}`, `from ${steps[0].from}`];
  return absent('unscorable', 'steps', { code: 'score/no-step', value: shown, accepted });
}

function ofChoice({ of, options }: ChooseExpression, around: Surroundings): Evaluated {
  const answer = own(around.inputs, of);
  const chosen = own(options, String(answer));
  if (typeof answer === 'string' && chosen !== undefined) return evaluate(chosen, around);
  const fault = { code: 'score/unknown-answer', value: answer, accepted: Object.keys(options).join(' | ') };
  return noFigure(of, answer) ?? absent('unscorable', of, fault);
}

function ofCohort({ of, take }: CohortExpression, { cohort }: Surroundings): Evaluated {
  return own(cohort, of)?.[take] ?? absent('missing', of);
}

/**
 * What an expression comes to for the inputs of one unit, exactly; or the gravest reason why it comes to nothing. Of steps and choices only the part that is
 * taken is looked at.
 */
export function evaluate(expression: Expression, around: Surroundings): Evaluated {
  if (typeof expression === 'number') return exactDecimal(expression);
  if (typeof expression === 'string') return inputValue(expression, own(around.inputs, expression));
  switch (expression.op) {
    case 'numerator':
    case 'denominator':
      return inputPart(expression.of, own(around.inputs, expression.of), expression.op);
    case 'share':
      return inputShare(expression.of, own(around.inputs, expression.of));
    case 'cohort':
      return ofCohort(expression, around);
    case 'steps':
      return ofSteps(expression, around);
    case 'choose':
      return ofChoice(expression, around);
    default:
      return ofArithmetic(expression, around);
  }
}
