import { type Criterion, type Expression, type Framework, ruleExpression } from 'motcua/score';

/** What has to be typed for a criterion. */
export type AskedInput = {
  /** The name of an input. */
  readonly name: string;
  /** Its answers where it is given in words. */
  readonly options: readonly string[] | null;
  /** Whether it is a share: a part of a whole, from 0 to 1. */
  readonly isShare: boolean;
};

/** A criterion without children, with what it reads. */
export type AskedLeaf = { readonly criterion: Criterion; readonly inputs: readonly AskedInput[] };

/** A criterion of the first level with those under it that have no children; with itself when it has none. */
export type AskedGroup = { readonly criterion: Criterion; readonly leaves: readonly AskedLeaf[] };

const named = (name: string, isShare = false): readonly AskedInput[] => [{ name, options: null, isShare }];

/** What an expression reads, in the order it is written. */
function namesIn(expression: Expression): readonly AskedInput[] {
  if (typeof expression === 'number') return [];
  if (typeof expression === 'string') return named(expression);
  switch (expression.op) {
    case 'share':
      return named(expression.of, true);
    case 'numerator':
    case 'denominator':
    case 'cohort':
      return named(expression.of);
    case 'choose':
      return [
        { name: expression.of, options: Object.keys(expression.options), isShare: false },
        ...Object.values(expression.options).flatMap(namesIn),
      ];
    case 'steps':
      return [...namesIn(expression.of), ...expression.steps.flatMap(({ outcome }) => namesIn(outcome))];
    default:
      return expression.of.flatMap(namesIn);
  }
}

/** Each name once, as it is read first. */
const distinct = (inputs: readonly AskedInput[]): readonly AskedInput[] =>
  inputs.filter(({ name }, at) => inputs.findIndex((one) => one.name === name) === at);

function leavesOf(criterion: Criterion): readonly AskedLeaf[] {
  const { children, rule, max } = criterion;
  if (children !== undefined) return children.flatMap(leavesOf);
  return rule === undefined ? [] : [{ criterion, inputs: distinct(namesIn(ruleExpression(rule, max))) }];
}

/** All that a framework asks for, by the criteria that stand right under the total. */
export const askedOf = ({ root: { children = [] } }: Framework): readonly AskedGroup[] =>
  children.map((criterion) => ({ criterion, leaves: leavesOf(criterion) }));
