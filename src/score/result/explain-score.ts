import type { Basis, Exact, Explained, Json, Step } from '../../kernel/index.js';
import { compareExact, exactText, reduceExact } from '../../kernel/inside.js';
import { rounded } from '../card/combine.js';
import { type ScoreRequest, score } from '../card/score.js';
import type { ScoreCard, ScoredCriterion } from '../card/score-card.js';
import type { CohortFigures } from '../expression/evaluate.js';
import { expressionText } from '../expression/expression-text.js';
import type { ScoreInput } from '../expression/input-value.js';
import { criteriaOf } from '../framework/criteria.js';
import type { Framework } from '../framework/framework.js';

const told = (figure: Exact | null): Json => (figure === null ? null : exactText(figure));

/** A figure of all units, exactly. */
const ofAll = (figure: Exact | null | undefined): string => {
  if (figure === null || figure === undefined) return '?';
  const { n, d } = reduceExact(figure);
  const text = d === 1n ? `${n}` : `${n} / ${d}`;
  return /^\d+$/.test(text) ? text : `(${text})`;
};

/** A figure as it went in: a count as numerator / denominator. */
function written(input: ScoreInput | undefined, part: 'value' | 'numerator' | 'denominator'): string {
  if (input === undefined || input === null) return '?';
  if (typeof input !== 'object') return `${input}`;
  if (part !== 'value') return `${input[part] ?? '?'}`;
  return `(${input.numerator ?? '?'} / ${input.denominator ?? '?'})`;
}

/** Whether the points are not what rounding alone makes of them. */
const isLimited = ({ raw, points, rounding }: ScoredCriterion): boolean =>
  raw !== null && points !== null && compareExact(rounded(raw, rounding), points) !== 0;

const headOf = ({ code, names, max, points, rounding }: ScoredCriterion) => ({
  code,
  names: { ...names },
  max: told(max),
  places: rounding?.places ?? null,
  rounding: rounding?.rounding ?? null,
  points: told(points),
});

function leafStep(criterion: ScoredCriterion, basis: readonly Basis[], cohort: CohortFigures): Step {
  const { expression, inputs, raw, points, absence } = criterion;
  const formula = expressionText(expression ?? 0, (name, part) => (part === 'value' ? name : `${part}(${name})`));
  const head = { ...headOf(criterion), formula };
  if (absence !== null) {
    const { reason, input, policy } = absence;
    return {
      rule: 'score/absence',
      applied: true,
      basis,
      inputs: { ...head, reason, input, policy },
      outcome: told(points),
    };
  }
  const figures = expressionText(expression ?? 0, (name, part) =>
    part === 'value' || part === 'numerator' || part === 'denominator'
      ? written(inputs[name], part)
      : ofAll(cohort[name]?.[part]),
  );
  return {
    rule: 'score/rule',
    applied: true,
    basis,
    inputs: { ...head, figures, raw: told(raw), isLimited: isLimited(criterion) },
    outcome: told(points),
  };
}

function partsStep(criterion: ScoredCriterion, basis: readonly Basis[]): Step {
  const { children, raw, points, outOf, complete } = criterion;
  const parts = children
    .filter(({ role }) => role !== 'information')
    .map(({ code, points: own, factor }) => ({ code, points: told(own), factor: told(factor) }));
  const figures = { raw: told(raw), outOf: told(outOf), isLimited: isLimited(criterion), isComplete: complete };
  const inputs = { ...headOf(criterion), parts, ...figures };
  return { rule: 'score/parts', applied: true, basis, inputs, outcome: told(points) };
}

type Told = { readonly basisOf: ReadonlyMap<string, readonly Basis[]>; readonly cohort: CohortFigures };

function* stepsOf(criterion: ScoredCriterion, told: Told): Generator<Step> {
  for (const child of criterion.children) yield* stepsOf(child, told);
  const basis = told.basisOf.get(criterion.code) ?? [];
  yield criterion.children.length === 0 ? leafStep(criterion, basis, told.cohort) : partsStep(criterion, basis);
}

/**
 * The score of a unit with its story, a worksheet that can be followed by hand: of every criterion its formula, the figures in it, what they come to, and the
 * rounding; of every domain its parts; of what is absent why, and what becomes of it.
 *
 * @param framework - The published rules.
 * @param request - The unit and its figures.
 * @returns The card, equal to that of `score`, and the steps: each criterion after its parts, the total last.
 * @throws As `score` does.
 *
 * @example
 * ```ts
 * import { narrate } from 'motcua';
 * import { explainScore } from 'motcua/score';
 * import { frameworks } from 'motcua/vn';
 *
 * const inputs = { '766/2.1': { numerator: 403_016, denominator: 464_494 } };
 * const story = narrate(explainScore(frameworks.qd766, { unit: 'phu-tho', period: '2026-Q3', inputs }), { locale: 'en' });
 * story.includes('2.1 Dossiers handled in time: 766/2.1 × 20 = (403016 / 464494) × 20 = 17.352904, rounded to 2 decimals (half away from 0) 17.35 of 20'); // => true
 * ```
 */
export function explainScore(framework: Framework, request: ScoreRequest): Explained<ScoreCard> {
  const value = score(framework, request);
  const basisOf = new Map(
    [...criteriaOf(framework.root)].map(({ criterion: { code, basis = [] } }) => [code, basis] as const),
  );
  const { code } = framework.root;
  basisOf.set(code, [...framework.basis, ...(basisOf.get(code) ?? [])]);
  return { value, because: [...stepsOf(value.root, { basisOf, cohort: request.cohort ?? {} })] };
}
