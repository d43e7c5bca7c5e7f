import type { Exact, Problem } from '../../kernel/index.js';
import { exact, shownValue } from '../../kernel/inside.js';
import type { Absent } from '../expression/absent.js';
import { evaluate, isAbsent, type Surroundings } from '../expression/evaluate.js';
import type { ScoreInput } from '../expression/input-value.js';
import type { AbsencePolicies, AbsencePolicy } from '../framework/framework.js';
import { leafPoints } from './leaf-points.js';
import type { Planned } from './plan.js';
import { pointsFault } from './points-fault.js';
import type { ScoreAbsence } from './score-card.js';

const ZERO: Exact = /* @__PURE__ */ exact(0);

function policyFor({ absent }: Absent, policies: AbsencePolicies): AbsencePolicy {
  switch (absent) {
    case 'missing':
      return policies.missing ?? 'incomplete';
    case 'not-applicable':
      return policies.notApplicable ?? 'incomplete';
    case 'zero-denominator':
      return policies.zeroDenominator ?? policies.notApplicable ?? 'incomplete';
    default:
      return 'incomplete';
  }
}

/** The points a policy gives without any rule; `null` for none. */
function given(policy: AbsencePolicy, max: Exact): Exact | null {
  if (policy === 'full') return max;
  return policy === 'zero' ? ZERO : null;
}

/** Why points that a rule came to cannot be those of the criterion. */
function outOfBounds(points: Exact, { criterion, role, max }: Planned): Absent | null {
  const fault = pointsFault(points, { role, max, least: criterion.least ?? null });
  return fault === null ? null : { absent: 'unscorable', input: '', fault };
}

const problemOf = (code: string, { input, fault }: Absent): Problem => {
  const { code: what, value, accepted } = fault as NonNullable<Absent['fault']>;
  const path = input === '' ? [code] : [code, input];
  return { code: what, path, severity: 'error', value: shownValue(value), accepted };
};

export type ScoredLeaf = {
  readonly raw: Exact | null;
  readonly points: Exact | null;
  readonly complete: boolean;
  readonly absence: ScoreAbsence | null;
  readonly inputs: { readonly [name: string]: ScoreInput };
  readonly problem: Problem | null;
};

/** The points of a criterion by its rule, or what the framework makes of their absence. */
export function scoreLeaf(plan: Planned, around: Surroundings): ScoredLeaf {
  const inputs = Object.fromEntries(
    plan.inputs.map((name) => [name, Object.hasOwn(around.inputs, name) ? (around.inputs[name] ?? null) : null]),
  );
  const found = evaluate(plan.expression ?? 0, around);
  const none = isAbsent(found) ? found : outOfBounds(found, plan);
  if (none === null) {
    const raw = found as Exact;
    return { raw, points: leafPoints(raw, plan), complete: true, absence: null, inputs, problem: null };
  }
  const policy = policyFor(none, plan.absence);
  const points = given(policy, plan.max);
  return {
    raw: points,
    points,
    complete: policy !== 'incomplete',
    absence: { reason: none.absent, input: none.input, policy },
    inputs,
    problem: none.fault === undefined ? null : problemOf(plan.criterion.code, none),
  };
}
