import type { Indicator, IndicatorRequest } from '../../indicator/index.js';
import { indicator } from '../../indicator/inside.js';
import type { CivilDate, Problem } from '../../kernel/index.js';
import type { Period } from '../../statistics/index.js';
import { type KnowledgeOptions, readAsOf } from '../as-of.js';
import { choiceProblems, codeProblems } from '../check-values.js';
import type { FigureOptions } from '../figure.js';
import { problemAt } from '../problem-at.js';
import { requireNoError } from '../require-no-error.js';
import { periodProblems, periodUpTo } from '../require-period.js';
import type { MeansDefinition } from './means-definition.js';

/** A figure that was counted. */
export type MeansCount = {
  /** How many; whole, 0 or more. */
  readonly numerator: number;
  /** Of how many, or the ceiling; whole, 0 or more. An amount on its own has none. */
  readonly denominator?: number;
  /** Not with a count. */
  readonly percent?: never;
};

/** A share that was published without what it was counted from. */
export type MeansPercentage = {
  /** The percentage as published, 0 to 100. */
  readonly percent: number;
  /** Not with a percentage. */
  readonly numerator?: never;
  /** Not with a percentage. */
  readonly denominator?: never;
};

/** A figure of staff or means; `null` when nobody knows it, which is not 0. */
export type MeansFigure = MeansCount | MeansPercentage | null;

/** When and whose a figure of staff or means is. */
export type MeansOptions = KnowledgeOptions &
  FigureOptions & {
    /** The days it is about. */
    readonly period: Period;
    /** The day at whose end it stands; not before the period. */
    readonly on: CivilDate;
    /** Whose figure it is, by code; `null`, the default, when it is nobody's in particular. */
    readonly unit?: string | null;
  };

const AGAINST = ['ceiling', 'whole', 'nothing'];

const isCount = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;

const countProblems = (value: unknown, name: string): readonly Problem[] =>
  isCount(value)
    ? []
    : [problemAt('indicator/not-a-count', ['figure', name], { value: value ?? null, accepted: '0, 1, 2, ...' })];

function percentProblems(percent: number): readonly Problem[] {
  if (typeof percent === 'number' && percent >= 0 && percent <= 100) return [];
  return [problemAt('indicator/not-a-figure', ['figure', 'percent'], { value: percent, accepted: '0..100' })];
}

function figureProblems({ against }: MeansDefinition, figure: MeansFigure | undefined): readonly Problem[] {
  if (figure === null) return [];
  const { percent, numerator, denominator } = figure ?? {};
  if (percent !== undefined && against === 'whole') return percentProblems(percent);
  const counted = countProblems(numerator, 'numerator');
  if (against !== 'nothing') return [...counted, ...countProblems(denominator, 'denominator')];
  if (denominator === undefined || denominator === 1) return counted;
  const told = { value: denominator, accepted: '1' };
  const many = problemAt('indicator/amount-of-many', ['figure', 'denominator'], told);
  return [...counted, many];
}

/** What is wrong with what is asked. */
function requestProblems(
  definition: MeansDefinition,
  figure: MeansFigure,
  { period, target }: MeansOptions,
): readonly Problem[] {
  const { code, against } = definition;
  const isTwice = against === 'ceiling' && target !== undefined;
  return [
    ...codeProblems(code, ['definition', 'code']),
    ...choiceProblems(against, ['definition', 'against'], AGAINST),
    ...figureProblems(definition, figure),
    ...periodProblems(period, ['period']),
    ...(isTwice ? [problemAt('oversight/target-of-ceiling', ['target'], { value: target, accepted: 'none' })] : []),
  ];
}

/** What makes the figure the kind that it is. */
type Semantics = Pick<IndicatorRequest, 'kind' | 'numerator' | 'denominator' | 'measure' | 'target'>;

function semanticsOf({ measure, against }: MeansDefinition, figure: MeansFigure): Semantics {
  const kind = against === 'whole' ? 'share' : 'amount';
  if (figure === null) return { kind, numerator: null, denominator: null, measure };
  if (figure.percent !== undefined) {
    return { kind: 'ratio', numerator: figure.percent, denominator: 100, measure: '%' };
  }
  const { numerator, denominator = 1 } = figure;
  if (against !== 'ceiling') return { kind, numerator, denominator, measure };
  const target = { value: denominator, direction: 'at-most', kind: 'ceiling' } as const;
  return { kind, numerator, denominator: 1, measure, target };
}

/**
 * A figure of staff or means as an indicator that means what it says.
 *
 * Staff within a ceiling is an amount of people with the ceiling as its target, so that 158 of 180 have missed nothing, 181 are told, and a single one where none is granted as well: see
 * `targetStanding`. A share is of counts; where only a percentage was published it is a ratio to 100 in `%`, which can be held against a target but is never summed. A figure nobody knows
 * is not available.
 *
 * @param definition - What it is: one of `means`, or your own.
 * @param figure - How many, and of how many or within which ceiling; or a percentage; or `null`.
 * @param options - The period, the day, whose figure it is, where it comes from, and what a share or an amount is to come to.
 * @returns The indicator, of the days of the period up to the day. Sums of amounts within ceilings have no target until the sum of the ceilings is given to `rollUp`.
 * @throws `oversight/invalid-request` with every problem and its place: `indicator/not-a-count`, `indicator/not-a-figure` for a percentage out of bounds, `indicator/amount-of-many` for an amount of
 * many, `oversight/target-of-ceiling`, `oversight/unknown-choice`, `oversight/no-code`, `oversight/period-reversed`, `kernel/not-a-date`; `oversight/before-period`; `indicator/invalid`, with
 * `indicator/above-whole` for more than there are.
 *
 * @example
 * ```ts
 * import { percentText } from 'motcua';
 * import { targetStanding } from 'motcua/indicator';
 * import { means, meansIndicator } from 'motcua/oversight';
 *
 * const options = { period: { from: '2021-01-01', to: '2021-12-31' }, on: '2021-12-31', unit: 'chau-thanh', source: { system: 'press' } };
 * const officials = meansIndicator(means.officials, { numerator: 158, denominator: 180 }, options);
 * const { outcome, gap } = targetStanding(officials);
 * [outcome, gap]; // => ['within-ceiling', { n: -22n, d: 1n }]
 * targetStanding(meansIndicator(means.officials, { numerator: 181, denominator: 180 }, options)).outcome; // => 'above-ceiling'
 *
 * const email = meansIndicator(means.onEmail, { percent: 89.95 }, { ...options, target: { value: 0.9, direction: 'at-least' } });
 * [email.measure, percentText(email.value!, { locale: 'en' }), targetStanding(email).outcome]; // => ['%', '89.95%', 'missed']
 * meansIndicator(means.signing, null, options).verification; // => 'not-available'
 * meansIndicator(means.qualified, { numerator: -1, denominator: 10 }, options); // throws 'oversight/invalid-request'
 * ```
 */
export function meansIndicator(definition: MeansDefinition, figure: MeansFigure, options: MeansOptions): Indicator {
  const { period, on, unit = null, source, verification = 'needs-reconciliation', target } = options;
  const asOf = readAsOf(on, options);
  requireNoError(requestProblems(definition, figure, options), 'oversight/invalid-request');
  const { code, names } = definition;
  return indicator({
    code,
    names: options.names ?? names,
    ...(target === undefined ? {} : { target }),
    ...semanticsOf(definition, figure),
    definition: `means; ${code}`,
    period: periodUpTo(period, on),
    on,
    knownOn: asOf.knownOn,
    unit,
    source,
    verification: figure === null ? 'not-available' : verification,
  });
}
