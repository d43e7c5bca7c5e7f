import type { Indicator, Verification } from '../../indicator/index.js';
import type { Exact, Problem } from '../../kernel/index.js';
import { exact, refuse } from '../../kernel/inside.js';
import type { CohortFigures } from '../expression/evaluate.js';
import type { ScoreInput, ScoreInputs } from '../expression/input-value.js';
import type { Framework } from '../framework/framework.js';
import { requireFramework } from '../framework/require-framework.js';
import { combined, GONE } from './combine.js';
import { countedIn, lossOf, shareOf, totalsOf } from './figures-of.js';
import { type Planned, planOf } from './plan.js';
import type { ScoreCard, ScoredCriterion } from './score-card.js';
import { scoreLeaf } from './score-leaf.js';

/** The figures of one unit. */
export type ScoreRequest = {
  /** Whose figures they are, by code. */
  readonly unit: string;
  /** The class of the unit, where a framework has criteria for some classes only. */
  readonly unitClass?: string;
  /** What they are of; `2026-Q3`. */
  readonly period: string;
  /** Who scores: the unit itself, a council. */
  readonly source?: string;
  /** How far the figures can be trusted; by default the least trusted of the indicators. */
  readonly verification?: Verification;
  /** The figures by name. What is left out is missing. */
  readonly inputs: ScoreInputs;
  /** Least, greatest and mean of the units that are scored together, for rules that ask for them; `scoreUnits` fills them in. */
  readonly cohort?: CohortFigures;
};

type Scoring = { readonly inputs: ScoreInputs; readonly cohort: CohortFigures; readonly problems: Problem[] };

const ZERO: Exact = /* @__PURE__ */ exact(0);
const NO_INPUTS: ScoreInputs = {};
const NO_CHILDREN: readonly ScoredCriterion[] = [];

/** The points of a plan by its rule or by its children. */
function pointsOf(plan: Planned, scoring: Scoring) {
  if (plan.children.length > 0) {
    const children = plan.children.map((child) => scoredNode(child, scoring));
    return { found: combined(plan, children), inputs: NO_INPUTS };
  }
  const { raw, points, complete, absence, inputs, problem } = scoreLeaf(plan, scoring);
  if (problem !== null) scoring.problems.push(problem);
  // what is taken out of its parent, or made up for by its siblings, counts no more itself
  const outOf = absence !== null && GONE.has(absence.policy) ? ZERO : plan.max;
  return { found: { raw, points, outOf, complete, absence, children: NO_CHILDREN }, inputs };
}

// fields one by one: copied with spreads, a node takes several times as long
function scoredNode(plan: Planned, scoring: Scoring): ScoredCriterion {
  const { criterion, role, max, factor, limits, pooledTo, rounding, source, expression } = plan;
  const { found, inputs } = pointsOf(plan, scoring);
  const { raw, points, complete, absence, children } = found;
  const outOf = countedIn(role, found.outOf);
  return {
    code: criterion.code,
    names: criterion.names,
    role,
    max,
    outOf,
    raw,
    points,
    share: shareOf(points, outOf),
    loss: lossOf(points, outOf, role),
    factor,
    fullFactor: factor,
    limits,
    pooledTo,
    complete,
    absence,
    inputs,
    expression,
    rounding,
    source,
    children,
  };
}

const TRUST: readonly Verification[] = ['verified', 'needs-reconciliation', 'not-available'];

const isIndicator = (input: ScoreInput): input is Indicator =>
  typeof input === 'object' && input !== null && 'verification' in input;

function leastTrusted(inputs: ScoreInputs): Verification | null {
  const places = Object.values(inputs)
    .filter(isIndicator)
    .map(({ verification }) => TRUST.indexOf(verification));
  return places.length === 0 ? null : (TRUST[Math.max(...places)] ?? null);
}

const readsOf = ({ inputs, children }: Planned): readonly string[] => [...inputs, ...children.flatMap(readsOf)];

/** Inputs that no rule reads, most likely misspelt. */
function unreadProblems(framework: Framework, plan: Planned, inputs: ScoreInputs): readonly Problem[] {
  const gates = (framework.bands?.gates ?? []).flatMap(({ when }) => ('input' in when ? [when.input] : []));
  const read = new Set([...readsOf(plan), ...gates]);
  return Object.keys(inputs)
    .filter((name) => !read.has(name))
    .map((name) => ({ code: 'score/unknown-input', path: ['inputs', name], severity: 'warning' }));
}

/** The card of a unit under a plan. */
export function cardOf(framework: Framework, plan: Planned, request: ScoreRequest): ScoreCard {
  const { unit, unitClass = null, period, source = null, inputs, cohort = {}, verification = null } = request;
  const problems: Problem[] = [...unreadProblems(framework, plan, inputs)];
  const root = scoredNode(plan, { inputs, cohort, problems });
  return {
    framework: { id: framework.id, version: framework.version },
    unit,
    unitClass,
    period,
    source,
    verification: verification ?? leastTrusted(inputs),
    ...totalsOf(root),
    problems,
  };
}

/** The class a unit is scored in. */
export function requireClass({ appliesTo }: Framework, unitClass: string | undefined): string | null {
  if (appliesTo === undefined || (unitClass !== undefined && appliesTo.includes(unitClass))) return unitClass ?? null;
  return refuse('score/other-class', {
    path: ['unitClass'],
    value: unitClass ?? null,
    accepted: appliesTo.join(' | '),
  });
}

/**
 * The score of a unit: every criterion with its points, exactly, and rounded where the framework rounds.
 *
 * A figure that is missing is not 0: what it leaves without points becomes what the framework says, and by default leaves the card incomplete. What is wrong,
 * such as a numerator above its denominator, leaves its criterion incomplete and stands in `problems`.
 *
 * @param framework - The published rules; see `parseFramework`.
 * @param request - The unit and its figures.
 * @returns The card: a tree of criteria with maximum, points, share and loss.
 * @throws `score/invalid-framework` with every error `checkFramework` finds; `score/other-class`.
 *
 * @example
 * ```ts
 * import { score, type Framework } from 'motcua/score';
 *
 * const framework: Framework = {
 *   id: 'own',
 *   version: '2026',
 *   names: { vi: 'Bộ tiêu chí', en: 'Criteria' },
 *   rounding: { leaf: { places: 2, rounding: 'half-up' } },
 *   root: {
 *     code: 'T',
 *     names: { vi: 'Tổng', en: 'Total' },
 *     max: 26,
 *     children: [
 *       { code: '1', names: { vi: 'Đúng hạn', en: 'In time' }, max: 20, rule: { kind: 'proportional', of: 'in-time' } },
 *       { code: '2', names: { vi: 'Hài lòng', en: 'Satisfied' }, max: 6, rule: { kind: 'to-target', of: 'satisfied', target: 0.9 } },
 *     ],
 *   },
 *   basis: [],
 * };
 * const inputs = { 'in-time': { numerator: 403_016, denominator: 464_494 }, satisfied: { numerator: 402_886, denominator: 464_494 } };
 * const card = score(framework, { unit: 'phu-tho', period: '2026-Q3', inputs });
 * card.points; // => { n: 2313n, d: 100n }
 * card.root.children.map(({ points }) => points); // => [{ n: 1735n, d: 100n }, { n: 578n, d: 100n }]
 * score(framework, { unit: 'phu-tho', period: '2026-Q3', inputs: { ...inputs, satisfied: null } }).complete; // => false
 * ```
 */
export function score(framework: Framework, request: ScoreRequest): ScoreCard {
  requireFramework(framework);
  return cardOf(framework, planOf(framework, requireClass(framework, request.unitClass)), request);
}
