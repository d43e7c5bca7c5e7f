import type { Problem } from '../../kernel/index.js';
import { attempt } from '../../kernel/inside.js';
import { checkExpression } from '../expression/check-expression.js';
import type { Rule } from './rule.js';
import { ruleExpression } from './rule-expression.js';

type Path = readonly (string | number)[];
type Add = (problem: Problem) => void;

const KINDS: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'points',
  'choice',
  'proportional',
  'to-target',
  'above-floor',
  'steps',
  'per-unit',
  'deductions',
  'sum',
  'worst-of',
  'no-failure',
  'min-max',
  'imported',
  'relative',
  'formula',
] satisfies Rule['kind'][]);

const wrong = (code: string, path: Path, value: unknown, accepted: string): Problem => ({
  code,
  path,
  severity: 'error',
  value: typeof value === 'number' || typeof value === 'string' ? value : String(value),
  accepted,
});

const isPositive = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value) && value > 0;

function boundsProblem({ kind, ...rule }: Rule, path: Path): readonly Problem[] {
  const bounds = 'bounds' in rule ? rule.bounds : undefined;
  if (kind !== 'min-max' || bounds === 'cohort' || bounds === undefined) return [];
  return bounds[0] < bounds[1]
    ? []
    : [wrong('score/bounds-equal', [...path, 'bounds'], bounds.join(' '), 'two bounds, the second above the first')];
}

function divisorProblem(rule: Rule, path: Path): readonly Problem[] {
  const named: readonly (readonly [string, unknown])[] =
    rule.kind === 'to-target' || (rule.kind === 'above-floor' && rule.target !== undefined)
      ? [['target', rule.target]]
      : rule.kind === 'imported'
        ? [['outOf', rule.outOf]]
        : [];
  return named
    .filter(([, value]) => !isPositive(value))
    .map(([key, value]) => wrong('score/not-above-zero', [...path, key], value, 'a number above 0'));
}

/** The most that is written down as points in a rule: an option, a step, the points of a mark. */
function writtenPoints(rule: Rule, path: Path): readonly (readonly [Path, number])[] {
  switch (rule.kind) {
    case 'choice':
      return Object.entries(rule.options).map(([answer, points]) => [[...path, 'options', answer], points]);
    case 'steps':
      return rule.steps.map(({ outcome }, at) => [[...path, 'steps', at, 'outcome'], outcome]);
    case 'relative':
      return rule.reached === undefined ? [] : [[[...path, 'reached'], rule.reached]];
    default:
      return [];
  }
}

function pointProblems(rule: Rule, most: number, path: Path): readonly Problem[] {
  const limit = 'shares' in rule && rule.shares === true ? 1 : most;
  const points = writtenPoints(rule, path);
  const above = points
    .filter(([, value]) => !(value <= limit))
    .map(([at, value]) => wrong('score/points-above-maximum', at, value, `at most ${limit}`));
  const isOut = points.length > 0 && points.every(([, value]) => value < limit);
  return isOut
    ? [{ ...wrong('score/maximum-out-of-reach', path, limit, 'points that come to the maximum'), severity: 'warning' }]
    : above;
}

const partsOf = (
  rule: Rule,
  max: number,
): readonly { readonly rule: Rule; readonly max: number; readonly at: Path }[] =>
  rule.kind === 'sum'
    ? rule.parts.map((part, at) => ({ rule: part.rule, max: part.max, at: ['parts', at, 'rule'] }))
    : rule.kind === 'worst-of'
      ? rule.rules.map((one, at) => ({ rule: one, max, at: ['rules', at] }))
      : [];

/** Tells what is wrong with the rule of a criterion, and warns of one that can never earn the maximum. */
export function checkRule(rule: Rule, max: number, path: Path, add: Add): void {
  if (!KINDS.has(rule?.kind)) {
    add(wrong('score/unknown-rule', [...path, 'kind'], rule?.kind, [...KINDS].join(' | ')));
    return;
  }
  for (const problem of [
    ...boundsProblem(rule, path),
    ...divisorProblem(rule, path),
    ...pointProblems(rule, max, path),
  ]) {
    add(problem);
  }
  const parts = partsOf(rule, max);
  for (const part of parts) checkRule(part.rule, part.max, [...path, ...part.at], add);
  if (parts.length > 0) return;
  // a criterion for information has no limit
  const read = attempt(() => ruleExpression(rule, Number.isFinite(max) ? max : 0));
  checkExpression(read as never, path, add);
}
