import type { Exact } from '../../kernel/index.js';
import { addExact, exact, exactDecimal } from '../../kernel/inside.js';
import type { Expression } from '../expression/expression.js';
import { inputsOf } from '../expression/inputs-of.js';
import { isFor } from '../framework/check-framework.js';
import type { AbsencePolicies, Criterion, CriterionRole, Framework, PointsRounding } from '../framework/framework.js';
import { ruleExpression } from '../framework/rule-expression.js';

/** A criterion as it is scored: what it takes from its parents and from the framework is filled in. */
export type Planned = {
  readonly criterion: Criterion;
  readonly role: CriterionRole;
  readonly max: Exact;
  /** How many points of its parent one point of it is, as long as nothing is absent. */
  readonly factor: Exact;
  readonly limits: { readonly least: number | null; readonly most: number | null };
  readonly pooledTo: number | null;
  readonly expression: Expression | null;
  readonly inputs: readonly string[];
  readonly rounding: PointsRounding | null;
  readonly absence: AbsencePolicies;
  readonly source: string | null;
  readonly lead: string | null;
  readonly closesOn: string | null;
  readonly children: readonly Planned[];
};

type Inherited = Pick<Planned, 'source' | 'lead' | 'closesOn'> & { readonly factor: Exact };

const ONE = exact(1);

/** The share of a child, weighted among those that count, of the maximum of the parent; what does not count is added one for one. */
function factors(parent: Criterion, children: readonly Criterion[]): readonly Exact[] {
  if (parent.combine !== 'mean') return children.map(() => ONE);
  const isCounted = ({ role = 'counted' }: Criterion) => role === 'counted';
  const sum = children
    .filter(isCounted)
    .map(({ weight = 1 }) => exactDecimal(weight))
    .reduce(addExact, exact(0));
  const max = exactDecimal(parent.max);
  return children.map((child) => {
    if (!isCounted(child)) return ONE;
    const [weight, own] = [exactDecimal(child.weight ?? 1), exactDecimal(child.max)];
    return own.n === 0n || sum.n === 0n
      ? exact(0)
      : exact(weight.n * sum.d * max.n * own.d, weight.d * sum.n * max.d * own.n);
  });
}

function roundingOf(criterion: Criterion, framework: Framework, isRoot: boolean, hasChildren: boolean) {
  if (criterion.rounding !== undefined) return criterion.rounding;
  const { leaf, node, total } = framework.rounding ?? {};
  if (!hasChildren) return (isRoot ? (total ?? leaf) : leaf) ?? null;
  return (isRoot ? total : node) ?? null;
}

function planned(criterion: Criterion, framework: Framework, unitClass: string | null, above: Inherited): Planned {
  const kept = (criterion.children ?? []).filter((child) => isFor(child, unitClass));
  const { role = 'counted', rule, max } = criterion;
  const inherited = {
    source: criterion.source ?? above.source,
    lead: criterion.lead ?? above.lead,
    closesOn: criterion.closesOn ?? above.closesOn,
  };
  const each = factors(criterion, kept);
  const expression = rule === undefined ? null : ruleExpression(rule, max);
  const children = kept.map((child, at) =>
    planned(child, framework, unitClass, { ...inherited, factor: each[at] as Exact }),
  );
  return {
    criterion,
    role,
    max: exactDecimal(max),
    factor: above.factor,
    limits: { least: criterion.least ?? null, most: criterion.most ?? null },
    pooledTo: criterion.pooledTo ?? null,
    expression,
    inputs: expression === null ? [] : inputsOf(expression),
    rounding: roundingOf(criterion, framework, criterion === framework.root, children.length > 0),
    absence: { ...framework.absence, ...criterion.absence },
    ...inherited,
    children,
  };
}

/** A framework ready to score the units of a class. */
export const planOf = (framework: Framework, unitClass: string | null): Planned =>
  planned(framework.root, framework, unitClass, { source: null, lead: null, closesOn: null, factor: ONE });
