import type { Band, Thresholds } from '../../kernel/index.js';
import type { Expression } from '../expression/expression.js';
import type {
  AboveFloorRule,
  DeductionsRule,
  MinMaxRule,
  PerUnitRule,
  RelativeRule,
  Rule,
  ToTargetRule,
} from './rule.js';

type Operator = 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max';

const of = (op: Operator, ...parts: readonly Expression[]): Expression => ({ op, of: parts });

const scaled = (points: number, shares: boolean | undefined, max: number): Expression =>
  shares === true ? of('multiply', points, max) : points;

const scaledBands = (bands: Thresholds<number>, shares: boolean | undefined, max: number): Thresholds<Expression> => {
  const ofBand = (band: Band<number>): Band<Expression> => ({ ...band, outcome: scaled(band.outcome, shares, max) });
  const [first, ...rest] = bands;
  return [ofBand(first), ...rest.map(ofBand)];
};

const towards = (figure: Expression, target: number, max: number): Expression =>
  of('divide', of('multiply', figure, max), target);

const toTarget = ({ of: figure, target, uncapped = false }: ToTargetRule, max: number): Expression =>
  uncapped ? towards(figure, target, max) : of('min', towards(figure, target, max), max);

const aboveFloor = ({ of: figure, floor, inclusive = true, target = 1 }: AboveFloorRule, max: number): Expression => ({
  op: 'steps',
  of: figure,
  steps: [{ outcome: 0 }, { from: floor, inclusive, outcome: of('min', towards(figure, target, max), max) }],
});

const perUnit = ({ of: many, points }: PerUnitRule, max: number): Expression =>
  of('min', of('multiply', many, points), max);

function deductions({ each, floor = 0 }: DeductionsRule, max: number): Expression {
  const off = each.map(({ of: many, points }) => of('multiply', many, points));
  return of('max', of('subtract', max, off.length === 1 ? (off[0] as Expression) : of('add', ...off)), floor);
}

function minMax(rule: MinMaxRule, max: number): Expression {
  const { input, bounds, scale: [low, high] = [1, max], direction = 'direct', outside = 'clamp', whenEqual } = rule;
  const isCohort = bounds === 'cohort';
  const least: Expression = isCohort ? { op: 'cohort', of: input, take: 'least' } : bounds[0];
  const greatest: Expression = isCohort ? { op: 'cohort', of: input, take: 'greatest' } : bounds[1];
  const held = isCohort || outside === 'extend' ? input : of('min', of('max', input, least), greatest);
  const way = direction === 'direct' ? of('subtract', held, least) : of('subtract', greatest, held);
  const width = of('subtract', greatest, least);
  const points = of('add', low, of('divide', of('multiply', way, of('subtract', high, low)), width));
  if (whenEqual === undefined || !isCohort) return points;
  return { op: 'steps', of: width, steps: [{ outcome: whenEqual }, { from: 0, inclusive: false, outcome: points }] };
}

function relative({ input, against, reached, below = 0 }: RelativeRule, max: number): Expression {
  const mark: Expression = typeof against === 'string' ? { op: 'cohort', of: input, take: against } : against.of;
  const steps: Thresholds<Expression> = [{ outcome: below }, { from: 0, outcome: reached ?? max }];
  return { op: 'steps', of: of('subtract', input, mark), steps };
}

/**
 * The arithmetic a rule stands for.
 *
 * @param rule - The rule of a criterion.
 * @param max - The maximum points of the criterion.
 * @returns The expression that comes to its points.
 *
 * @example
 * ```ts
 * import { ruleExpression } from 'motcua/score';
 *
 * ruleExpression({ kind: 'proportional', of: 'in-time' }, 20); // => { op: 'multiply', of: ['in-time', 20] }
 * ```
 */
export function ruleExpression(rule: Rule, max: number): Expression {
  switch (rule.kind) {
    case 'points':
      return rule.input;
    case 'choice': {
      const options = Object.entries(rule.options).map(([answer, points]) => [
        answer,
        scaled(points, rule.shares, max),
      ]);
      return { op: 'choose', of: rule.input, options: Object.fromEntries(options) };
    }
    case 'proportional':
      return of('multiply', rule.of, max);
    case 'to-target':
      return toTarget(rule, max);
    case 'above-floor':
      return aboveFloor(rule, max);
    case 'steps':
      return { op: 'steps', of: rule.of, steps: scaledBands(rule.steps, rule.shares, max) };
    case 'per-unit':
      return perUnit(rule, max);
    case 'deductions':
      return deductions(rule, max);
    case 'sum':
      return of('add', ...rule.parts.map((part) => ruleExpression(part.rule, part.max)));
    case 'worst-of':
      return of('min', ...rule.rules.map((one) => ruleExpression(one, max)));
    case 'no-failure':
      return { op: 'steps', of: rule.of, steps: [{ outcome: max }, { from: 0, inclusive: false, outcome: 0 }] };
    case 'min-max':
      return minMax(rule, max);
    case 'imported':
      return towards(rule.of, rule.outOf, max);
    case 'relative':
      return relative(rule, max);
    default:
      return rule.of;
  }
}
