import { tCdf } from '../../kernel/inside.js';
import type { Estimate, EstimateInterval } from '../estimate.js';
import { estimateOf } from './estimate-of.js';
import type { EstimateOptions, SumRequest } from './estimate-request.js';
import type { Figure } from './figure.js';
import { figureOf } from './figure-of.js';
import type { Source } from './source.js';
import { type Ballots, sourceOf } from './source-of.js';

/** How sure a difference is to be said to be. */
export type DifferenceRequest = Pick<EstimateOptions, 'level' | 'reference' | 'df'>;

/** Two figures beside each other, under one design. */
export type EstimateDifference = {
  /** The first less the second; `null` when one of them has no value. */
  readonly value: number | null;
  /** The square root of its variance, how the two go together reckoned with; `null` when the design does not determine it. */
  readonly standardError: number | null;
  /** Where the difference may lie: `plain`, and so not kept within -1 and 1. */
  readonly interval: EstimateInterval | null;
  /** Degrees of freedom of the variance. */
  readonly df: number | null;
  /** The difference by its standard error; `null` without one, or when it is 0. */
  readonly statistic: number | null;
  /** How likely a difference as great or greater, either way, were there none. */
  readonly pValue: number | null;
  /** The first figure. */
  readonly first: Estimate;
  /** The second. */
  readonly second: Estimate;
};

const less = (first: Figure, second: Figure): Figure => ({
  terms: [...first.terms, ...second.terms.map(({ factor, parts }) => ({ factor: -factor, parts }))],
  isShare: false,
  counted: null,
});

type Requests = readonly [SumRequest, SumRequest];

/** {@link difference} from a source. */
export function differenceFrom(source: Source, requests: Requests, options: DifferenceRequest): EstimateDifference {
  const { questionnaire, questions } = source;
  const [first, second] = requests.map((request, at) =>
    figureOf(request, { questionnaire, questions, domain: request.domain ?? null }, [at]),
  ) as [Figure, Figure];
  const estimates = [first, second].map((figure, at) =>
    estimateOf(figure, source, { ...requests[at], ...options }, [at]),
  );
  const { value, standardError, interval, df } = estimateOf(less(first, second), source, options);
  const hasTest = value !== null && standardError !== null && standardError > 0 && df !== null;
  const statistic = hasTest ? value / standardError : null;
  const of = options.reference === 'normal' ? Number.POSITIVE_INFINITY : df;
  return {
    value,
    standardError,
    interval,
    df,
    statistic,
    pValue: statistic === null || of === null ? null : Math.min(1, 2 * tCdf(Math.abs(statistic), of, 'upper')),
    first: estimates[0] as Estimate,
    second: estimates[1] as Estimate,
  };
}

/**
 * How far apart two figures of the same ballots are, and whether that could be chance: two districts, two periods, two questions. That they may rest on the same people or communes is
 * reckoned with. Figures of two samples drawn apart are independent: join the ballots and let a stratum tell them apart.
 *
 * @param ballots - A sample, or a state of `ballotAccumulator`; of two questions that then must be among its `pairs` where ballots are the units drawn.
 * @param first - The one figure; not a quantile.
 * @param second - The other.
 * @param options - Level, reference and degrees of freedom; those of the requests do not count. `svyttest` of R takes one degree of freedom less than the design has.
 * @returns The difference with its interval, and the test by Student's distribution.
 * @throws As {@link estimate}, with the place of the request at the head of the path.
 *
 * @example
 * ```ts
 * import { difference, satisfactionLevels } from 'motcua/survey';
 *
 * const questions = [
 *   { id: 'q1', kind: 'scale', levels: satisfactionLevels() },
 *   { id: 'days', kind: 'number', unit: 'day' },
 * ] as const;
 * const questionnaire = { id: 'desk', version: '1', collector: 'one-stop desk', population: 'people served', questions };
 * const given = [
 *   ['satisfied', 4, 'A'],
 *   ['very-satisfied', 2, 'A'],
 *   ['neutral', 9, 'B'],
 *   ['satisfied', 5, 'B'],
 *   ['dissatisfied', 12, 'B'],
 * ] as const;
 * const ballots = given.map(([q1, days, ward]) => ({ answers: { q1, days }, facts: { ward } }));
 * const days = (ward: string) => ({ kind: 'mean', question: 'days', domain: { ward } }) as const;
 * const { value, standardError, pValue } = difference({ questionnaire, design: {}, ballots }, days('B'), days('A'));
 * [value?.toFixed(3), standardError?.toFixed(3), pValue?.toFixed(3)]; // => ['5.667', '2.013', '0.048']
 * ```
 */
export function difference(
  ballots: Ballots,
  first: SumRequest,
  second: SumRequest,
  options: DifferenceRequest = {},
): EstimateDifference {
  return differenceFrom(sourceOf(ballots), [first, second], options);
}
