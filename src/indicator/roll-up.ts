import type { Exact, Problem } from '../kernel/index.js';
import { addExact, compareExact, exactDecimal, exactToNumber, problemList, refuse } from '../kernel/inside.js';
import { besideProblems } from './comparable.js';
import { type Indicator, indicator } from './indicator.js';
import type { Verification } from './indicator-parts.js';
import type { TargetRequest } from './target.js';

/** Whose sum it is. */
export type RollUpOptions = {
  /** The unit all the others are part of, by code; `null` when it is nobody's in particular. */
  readonly unit: string | null;
  /** What the sum is to come to; the targets of the parts are not those of the whole. */
  readonly target?: TargetRequest;
};

/** A figure of a whole, made of those of its parts. */
export type RollUp = {
  /** The whole; its `missing` names the units whose figures are not in it. */
  readonly sum: Indicator;
  /** How many parts were given, those without figures among them. */
  readonly parts: number;
  /** Whether any figure is missing: then the sum is of less than the whole, and nobody answers for it. */
  readonly partial: boolean;
  /** What a reader must know: `indicator/missing-parts`, `indicator/uncertainty-left-out`, `indicator/other-system`. */
  readonly problems: readonly Problem[];
};

const asOf = ({ on, knownOn }: Indicator) => `${on}, known ${knownOn ?? 'all'}`;

/** What forbids adding a figure to the first. */
function additionProblems(first: Indicator, one: Indicator): readonly Problem[] {
  const days: readonly Problem[] =
    asOf(first) === asOf(one)
      ? []
      : [{ code: 'indicator/other-day', path: ['on'], severity: 'error', value: asOf(one), accepted: asOf(first) }];
  const counts: readonly Problem[] =
    one.measure === '%' ? [{ code: 'indicator/no-counts', path: ['measure'], severity: 'error', value: '%' }] : [];
  return [...besideProblems(first, one), ...days, ...counts];
}

/** Each unit once, and by name: or what is missing could not be named, and what is there would be counted twice. */
function unitProblems(parts: readonly Indicator[]): readonly Problem[] {
  const seen = new Set<string>();
  return parts.flatMap(({ unit }, at): readonly Problem[] => {
    if (unit === null) return [{ code: 'indicator/no-unit', path: [at, 'unit'], severity: 'error' }];
    if (seen.has(unit)) return [{ code: 'indicator/unit-twice', path: [at, 'unit'], severity: 'error', value: unit }];
    seen.add(unit);
    return [];
  });
}

const ZERO: Exact = { n: 0n, d: 1n };

/** The sum as a number, or a refusal when no number holds it. */
function sumOf(figures: readonly number[], path: string): number {
  const sum = figures.map(exactDecimal).reduce(addExact, ZERO);
  const number = exactToNumber(sum);
  if (number <= Number.MAX_SAFE_INTEGER && compareExact(exactDecimal(number), sum) === 0) return number;
  const accepted = `0..${Number.MAX_SAFE_INTEGER}, by the digits a number holds`;
  return refuse('indicator/sum-too-large', { path: [path], value: number, accepted });
}

function figuresOf(there: readonly Indicator[], kind: Indicator['kind']) {
  if (there.length === 0) return { numerator: null, denominator: null };
  const all = (name: 'numerator' | 'denominator') =>
    sumOf(
      there.map((one) => one[name] as number),
      name,
    );
  return { numerator: all('numerator'), denominator: kind === 'amount' ? 1 : all('denominator') };
}

function verificationOf(there: readonly Indicator[], missing: readonly string[]): Verification {
  if (there.length === 0) return 'not-available';
  const isSure = missing.length === 0 && there.every(({ verification }) => verification === 'verified');
  return isSure ? 'verified' : 'needs-reconciliation';
}

function notesOf(parts: readonly Indicator[], missing: readonly string[]): readonly Problem[] {
  const lost = parts.filter(({ uncertainty }) => uncertainty !== undefined).length;
  return [
    ...(missing.length === 0
      ? []
      : [{ code: 'indicator/missing-parts', path: ['missing'], severity: 'warning' as const, value: missing.length }]),
    ...(lost === 0
      ? []
      : [{ code: 'indicator/uncertainty-left-out', path: ['uncertainty'], severity: 'warning' as const, value: lost }]),
  ];
}

const BETWEEN = ' + ';

/** The systems of all parts, each once and in one order; a part that is a sum names several. */
const systemsOf = (parts: readonly Indicator[]): string =>
  [...new Set(parts.flatMap(({ source }) => source.system.split(BETWEEN)))].sort().join(BETWEEN);

/** Refuses parts that do not add up; returns what is only a warning. */
function warningsOf(parts: readonly Indicator[]): readonly Problem[] {
  const [first] = parts;
  if (first === undefined) return refuse('indicator/no-parts', { accepted: 'at least one' });
  const found = parts.flatMap((one, at) =>
    additionProblems(first, one).map((problem) => ({ ...problem, path: [at, ...problem.path] })),
  );
  const problems = problemList();
  for (const one of [...found, ...unitProblems(parts)]) if (one.severity === 'error') problems.add(one);
  problems.throwAs('indicator/cannot-roll-up');
  return found;
}

/**
 * The figure of a whole from those of its parts: numerators and denominators are summed, never percentages averaged. A part that is not available counts as
 * missing, by name, and never as 0.
 *
 * An amount is summed as it is: roll up what adds up over units, people or dossiers, and not an average. An estimate from samples is pooled as if all of them
 * were one sample; its uncertainty is left out and told. Several systems stand in the source of the sum in one order, with ` + ` between them.
 *
 * @param parts - Figures of one indicator, period, day, definition and instrument, one a unit.
 * @param options - Whose sum it is.
 * @returns The whole, whether it is partial, and what a reader must know.
 * @throws `indicator/no-parts`; `indicator/cannot-roll-up` with every problem and its place: `indicator/other-...`, `indicator/no-unit`,
 * `indicator/unit-twice`, `indicator/no-counts` for published percentages; `indicator/sum-too-large`.
 *
 * @example
 * ```ts
 * import { indicator, rollUp } from 'motcua/indicator';
 *
 * const figure = (unit: string, numerator: number, denominator: number) =>
 *   indicator({
 *     code: 'within-limit',
 *     numerator,
 *     denominator,
 *     period: { from: '2026-10-15', to: '2026-11-14' },
 *     on: '2026-11-14',
 *     unit,
 *     source: { system: 'one-stop' },
 *     verification: 'verified',
 *   });
 * const silent = indicator({ ...figure('C', 0, 0), numerator: null, denominator: null, verification: 'not-available' });
 * const { sum, partial } = rollUp([figure('A', 90, 100), figure('B', 10, 10), silent], { unit: 'province' });
 * [sum.numerator, sum.denominator, sum.verification]; // => [100, 110, 'needs-reconciliation']
 * [partial, sum.missing]; // => [true, ['C']]
 * ```
 */
export function rollUp(parts: readonly Indicator[], { unit, target }: RollUpOptions): RollUp {
  const warnings = warningsOf(parts);
  const { target: _, uncertainty: __, value: ___, source, ...first } = parts[0] as Indicator;
  const there = parts.filter(({ verification }) => verification !== 'not-available');
  const silent = parts.filter(({ verification }) => verification === 'not-available');
  const missing = [...new Set([...silent.map((one) => one.unit as string), ...there.flatMap((one) => one.missing)])];
  const sum = indicator({
    ...first,
    ...figuresOf(there, first.kind),
    unit,
    source: { ...source, system: systemsOf(parts) },
    verification: verificationOf(there, missing),
    missing,
    ...(target === undefined ? {} : { target }),
  });
  return { sum, parts: parts.length, partial: missing.length > 0, problems: [...warnings, ...notesOf(parts, missing)] };
}
