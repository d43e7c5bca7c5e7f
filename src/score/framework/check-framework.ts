import type { Exact, Problem } from '../../kernel/index.js';
import {
  addExact,
  attempt,
  compareExact,
  exact,
  exactDecimal,
  exactToNumber,
  thresholds,
} from '../../kernel/inside.js';
import { checkRule } from './check-rule.js';
import { criteriaOf, DEEPEST, isLeaf, MOST_CRITERIA, type PlacedCriterion } from './criteria.js';
import type { Criterion, Framework } from './framework.js';

type Path = readonly (string | number)[];

const problem = (code: string, path: Path, value: unknown, accepted: string): Problem => ({
  code,
  path,
  severity: 'error',
  value: typeof value === 'number' || typeof value === 'string' ? value : String(value),
  accepted,
});

const isFrom0 = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value) && value >= 0;

const total = (figures: readonly number[]): Exact =>
  figures.map(exactDecimal).reduce((sum, figure) => addExact(sum, figure), exact(0));

/** The classes of units that a criterion or one of its children is for. */
const classesOf = ({ children = [] }: Criterion): readonly (string | null)[] => {
  const named = [...new Set(children.flatMap(({ appliesTo = [] }) => appliesTo))];
  return named.length === 0 ? [null] : named;
};

export const isFor = ({ appliesTo }: { readonly appliesTo?: readonly string[] }, unitClass: string | null): boolean =>
  appliesTo === undefined || (unitClass !== null && appliesTo.includes(unitClass));

function sumProblems(parent: Criterion, children: readonly Criterion[], path: Path): readonly Problem[] {
  const counted = children.filter(({ role = 'counted' }) => role === 'counted');
  const sum = total(counted.map(({ max }) => max));
  if (counted.length === 0 || compareExact(sum, exactDecimal(parent.max)) === 0) return [];
  const found = `${exactToNumber(sum)}`;
  return [problem('score/maxima-differ', [...path, 'children'], found, `maxima that add up to ${parent.max}`)];
}

function weightProblems(parent: Criterion, children: readonly Criterion[], path: Path): readonly Problem[] {
  const counted = children.filter(({ role = 'counted' }) => role === 'counted');
  const sum = total(counted.map(({ weight = 1 }) => weight));
  if (sum.n === 0n) return [problem('score/no-weight', [...path, 'children'], 0, 'weights of which one is above 0')];
  const { weightsTo } = parent;
  if (weightsTo === undefined || compareExact(sum, exactDecimal(weightsTo)) === 0) return [];
  const found = `${exactToNumber(sum)}`;
  return [problem('score/weights-differ', [...path, 'children'], found, `weights that add up to ${weightsTo}`)];
}

/** Maxima or weights of children against what their parent says, for every class of units. */
function levelProblems(parent: Criterion, path: Path): readonly Problem[] {
  const { children = [], combine = 'sum' } = parent;
  if (children.some(({ max, weight = 1 }) => !(isFrom0(max) && isFrom0(weight)))) return [];
  return classesOf(parent).flatMap((unitClass) => {
    const those = children.filter((child) => isFor(child, unitClass));
    if (those.length === 0) return [];
    return combine === 'sum' ? sumProblems(parent, those, path) : weightProblems(parent, those, path);
  });
}

function ownProblems({ max, weight = 1, least, most, code, names }: Criterion, path: Path): readonly Problem[] {
  return [
    ...(typeof code === 'string' && code !== '' ? [] : [problem('score/no-code', [...path, 'code'], code, 'a text')]),
    ...(names?.vi && names.en ? [] : [problem('score/no-name', [...path, 'names'], '', 'names in vi and en')]),
    ...(isFrom0(max) ? [] : [problem('score/not-a-maximum', [...path, 'max'], max, 'a number from 0')]),
    ...(isFrom0(weight) ? [] : [problem('score/negative-weight', [...path, 'weight'], weight, 'a number from 0')]),
    ...(least !== undefined && most !== undefined && least > most
      ? [problem('score/limits-reversed', [...path, 'least'], least, `at most ${most}`)]
      : []),
  ];
}

/** A pool that is none, or that leaves less than the printed maximum, which some forms do. */
function poolProblems(criterion: Criterion, path: Path): readonly Problem[] {
  const { pooledTo, max } = criterion;
  if (pooledTo === undefined) return [];
  const at = [...path, 'pooledTo'];
  if (isLeaf(criterion)) return [problem('score/nothing-to-pool', at, pooledTo, 'a criterion with children')];
  if (!(isFrom0(pooledTo) && pooledTo > 0)) return [problem('score/not-above-zero', at, pooledTo, 'a number above 0')];
  if (pooledTo > max) return [problem('score/points-above-maximum', at, pooledTo, `at most ${max}`)];
  return pooledTo < max
    ? [{ ...problem('score/pooled-below-maximum', at, pooledTo, `${max}`), severity: 'warning' }]
    : [];
}

function ruleProblems({ criterion, path }: PlacedCriterion, add: (found: Problem) => void): void {
  const { rule, max, role = 'counted' } = criterion;
  if (!isLeaf(criterion)) {
    if (rule !== undefined)
      add(problem('score/rule-beside-children', [...path, 'rule'], rule.kind, 'a rule or children'));
    return;
  }
  if (rule === undefined) add(problem('score/no-rule', path, criterion.code, 'a rule or children'));
  else checkRule(rule, role === 'information' ? Number.POSITIVE_INFINITY : max, [...path, 'rule'], add);
}

function bandProblems({ bands }: Framework, codes: ReadonlySet<string>): readonly Problem[] {
  if (bands === undefined) return [];
  const read = attempt(() => thresholds(bands.bands, ['bands', 'bands']));
  const named = bands.bands.flatMap(({ outcome }, at) =>
    bands.names[outcome] === undefined
      ? [problem('score/no-name', ['bands', 'bands', at], outcome, 'a name of the band')]
      : [],
  );
  const gates = (bands.gates ?? []).flatMap(({ when }, at) =>
    'criterion' in when && !codes.has(when.criterion)
      ? [
          problem(
            'score/unknown-criterion',
            ['bands', 'gates', at, 'when', 'criterion'],
            when.criterion,
            'a code of the framework',
          ),
        ]
      : [],
  );
  return [...read.filter((found): found is Problem => 'code' in found), ...named, ...gates];
}

/**
 * What is wrong with a framework: children whose maxima or weights do not come to those of their parent, codes that stand twice, rules that cannot be
 * followed. A step or an answer that pays less than the printed maximum everywhere is a warning, and so is a pool that comes to less than it: some are
 * printed so.
 *
 * @param framework - The framework.
 * @returns Every problem with its path, errors and warnings; none when there is nothing to say. `score/no-code`, `score/no-name`, `score/code-twice`,
 * `score/not-a-maximum`, `score/negative-weight`, `score/no-weight`, `score/maxima-differ`, `score/weights-differ`, `score/limits-reversed`, `score/no-rule`,
 * `score/rule-beside-children`, `score/unknown-rule`, `score/bounds-equal`, `score/not-above-zero`, `score/points-above-maximum`,
 * `score/maximum-out-of-reach`, `score/nothing-to-pool`, `score/pooled-below-maximum`, `score/not-an-expression`, `score/too-deep`, `score/too-many`, `score/unknown-criterion`, `kernel/not-thresholds`.
 *
 * @example
 * ```ts
 * import { checkFramework } from 'motcua/score';
 *
 * const rule = { kind: 'points', input: 'a' } as const;
 * const child = (code: string, max: number) => ({ code, names: { vi: code, en: code }, max, rule });
 * const root = { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 10, children: [child('1', 6), child('2', 5)] };
 * const framework = { id: 'own', version: '2026', names: { vi: 'Bộ tiêu chí', en: 'Criteria' }, root, basis: [] };
 * checkFramework(framework).map(({ code, value }) => [code, value]); // => [['score/maxima-differ', '11']]
 * ```
 */
export function checkFramework(framework: Framework): readonly Problem[] {
  const found: Problem[] = [];
  const add = (one: Problem) => void found.push(one);
  const codes = new Set<string>();
  let many = 0;
  for (const placed of criteriaOf(framework.root)) {
    const { criterion, path } = placed;
    many += 1;
    if (many > MOST_CRITERIA || path.length > 2 * DEEPEST) {
      add(problem('score/too-many', path, many, `${MOST_CRITERIA} criteria, ${DEEPEST} levels`));
      return found;
    }
    if (codes.has(criterion.code))
      add(problem('score/code-twice', [...path, 'code'], criterion.code, 'a code of its own'));
    codes.add(criterion.code);
    for (const one of [
      ...ownProblems(criterion, path),
      ...poolProblems(criterion, path),
      ...levelProblems(criterion, path),
    ]) {
      add(one);
    }
    ruleProblems(placed, add);
  }
  for (const one of bandProblems(framework, codes)) add(one);
  return found;
}
