import type { Basis, Bilingual, CivilDate, Exact, Problem } from '../kernel/index.js';
import { attempt, divideExact, exactDecimal, problemList, reduceExact } from '../kernel/inside.js';
import { dayProblems, figureProblems, uncertaintyProblems } from './check-figures.js';
import type { IndicatorKind, IndicatorPeriod, IndicatorSource, Uncertainty, Verification } from './indicator-parts.js';
import { readTarget, type Target, type TargetRequest } from './target.js';

/** What every figure says of itself, as it is given and as it is kept. */
export type IndicatorHead = {
  /** Which indicator it is; `766/2.1`. */
  readonly code: string;
  /** What it is called. */
  readonly names?: Bilingual;
  /** The days it is about. */
  readonly period: IndicatorPeriod;
  /** The day it is as of; the last of the period or later. */
  readonly on: CivilDate;
  /** Whose figure it is, by code; `null` when it is nobody's in particular. */
  readonly unit: string | null;
  /** Where the figures come from. */
  readonly source: IndicatorSource;
  /** How uncertain an estimate is; a count of all there is has none. */
  readonly uncertainty?: Uncertainty;
  /** How far the figures can be trusted. */
  readonly verification: Verification;
  /** Where the indicator is from. */
  readonly basis?: readonly Basis[];
};

/** An indicator as it is given. */
export type IndicatorRequest = IndicatorHead & {
  /** `share` by default. */
  readonly kind?: IndicatorKind;
  /** How many; `null` when it is not available. Whole in a share; in a ratio or an amount any number from 0, by its shortest decimal. */
  readonly numerator: number | null;
  /** Of how many; `null` when it is not available. It may be left out of an amount, whose denominator is 1. */
  readonly denominator?: number | null;
  /** What is counted: `dossier`, `person`, `VND`; `%` for a published percentage whose counts nobody knows, given as a ratio to 100. */
  readonly measure?: string | null;
  /** The rule it is calculated by, with its version; `vn/progress-766`. Figures of two rules are not compared. */
  readonly definition?: string | null;
  /** What was entered after this day was not known to it; `null`, the default, when all that was ever entered is. */
  readonly knownOn?: CivilDate | null;
  /** What it is to come to. */
  readonly target?: TargetRequest;
  /** Units whose figures are missing from it; none by default. */
  readonly missing?: readonly string[];
};

/** A figure that says what it is of: the seam between facts and scores. */
export type Indicator = IndicatorHead & {
  /** What the figure is. */
  readonly kind: IndicatorKind;
  /** How many; `null` when it is not available. */
  readonly numerator: number | null;
  /** Of how many; `null` when it is not available, 1 for an amount. */
  readonly denominator: number | null;
  /** Numerator by denominator, exactly, in lowest terms; `null` when the denominator is 0 or the figures are not available. */
  readonly value: Exact | null;
  /** What is counted; `null` when nobody said. */
  readonly measure: string | null;
  /** The rule it is calculated by; `null` when nobody said. */
  readonly definition: string | null;
  /** What was entered after this day was not known to it; `null` when all that was ever entered is. */
  readonly knownOn: CivilDate | null;
  /** What it is to come to. */
  readonly target?: Target;
  /** Units whose figures are missing from it. */
  readonly missing: readonly string[];
};

function quotient(numerator: number | null, denominator: number | null): Exact | null {
  if (numerator === null || denominator === null || denominator === 0) return null;
  return reduceExact(divideExact(exactDecimal(numerator), exactDecimal(denominator)));
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function nameProblems({ code, source }: IndicatorRequest): readonly Problem[] {
  const named: readonly (readonly [unknown, readonly string[]])[] = [
    [code, ['code']],
    [source?.system, ['source', 'system']],
  ];
  return named
    .filter(([text]) => !isText(text))
    .map(([, path]) => ({ code: 'indicator/no-name', path, severity: 'error', accepted: 'a text' }));
}

/** The target, its problems added to the others'. */
function targetOf(request: IndicatorRequest, kind: IndicatorKind, add: (problem: Problem) => void): Target | undefined {
  const { target } = request;
  if (target === undefined) return undefined;
  const read = attempt(() => readTarget(target, kind));
  if ('direction' in read) return read;
  for (const problem of read) add({ ...problem, path: ['target', ...problem.path] });
  return undefined;
}

/**
 * A figure with all that makes it one: its numerator and denominator, the days it is about, where it comes from, how uncertain it is, whether
 * anybody answers for it, and what it was to come to.
 *
 * Zero, missing and not applicable are three things: a figure that is not available is `null` and never 0, and a denominator of 0 has no value.
 *
 * @param request - The figures and what they are of.
 * @returns The indicator, its value exact and in lowest terms.
 * @throws `indicator/invalid` with every problem and its place: `indicator/no-name`, `indicator/unknown-choice`, `indicator/not-a-count`,
 * `indicator/not-a-figure`, `indicator/above-whole`, `indicator/amount-of-many`, `indicator/no-figure`, `indicator/figure-not-available`,
 * `indicator/period-reversed`, `indicator/before-period-end`, `indicator/not-an-uncertainty`, `indicator/target-out-of-bounds`,
 * `indicator/not-a-ceiling`, `kernel/not-a-date`, `kernel/not-a-number`, `kernel/zero-denominator`.
 *
 * @example
 * ```ts
 * import { percentText } from 'motcua';
 * import { indicator } from 'motcua/indicator';
 *
 * const late = indicator({
 *   code: 'late-of-received',
 *   numerator: 52,
 *   denominator: 2_178,
 *   measure: 'dossier',
 *   period: { from: '2016-01-01', to: '2016-12-31' },
 *   on: '2016-12-31',
 *   unit: 'bau-bang',
 *   source: { system: 'press' },
 *   verification: 'needs-reconciliation',
 * });
 * late.value && percentText(late.value, { locale: 'vi' }); // => '2,39%'
 * indicator({ ...late, numerator: null, denominator: null, verification: 'not-available' }).value; // => null
 * indicator({ ...late, numerator: 2_179 }); // throws 'indicator/invalid'
 * ```
 */
export function indicator(request: IndicatorRequest): Indicator {
  const {
    kind = 'share',
    measure = null,
    definition = null,
    knownOn = null,
    missing = [],
    target: _,
    ...head
  } = request;
  const { numerator, period, on, verification, uncertainty } = request;
  const unit = kind === 'amount' && numerator !== null ? 1 : null;
  const { denominator = unit } = request;
  const problems = problemList();
  const found = [
    ...nameProblems(request),
    ...figureProblems({ kind, numerator, denominator, verification }),
    ...dayProblems(period, on, knownOn),
    ...(uncertainty === undefined ? [] : uncertaintyProblems(uncertainty)),
  ];
  for (const problem of found) problems.add(problem);
  const target = targetOf(request, kind, problems.add);
  problems.throwAs('indicator/invalid');
  return {
    ...head,
    kind,
    denominator,
    value: quotient(numerator, denominator),
    measure,
    definition,
    knownOn,
    missing,
    ...(target === undefined ? {} : { target }),
  };
}
