import type { Estimate } from '../estimate.js';
import { estimateOf } from './estimate-of.js';
import type { SumRequest } from './estimate-request.js';
import { figureOf } from './figure-of.js';
import { linearise } from './linearise.js';
import type { Evaluated } from './source.js';
import { type Ballots, sourceOf } from './source-of.js';

/** Figures with how they go together. */
export type JointEstimates = {
  /** The figures, in the order they were asked for. */
  readonly estimates: readonly Estimate[];
  /** Their covariances under the design, row by row; `null` where one of them has no value or the design does not tell. */
  readonly covariance: readonly (readonly number[])[] | null;
};

/**
 * Figures with their covariances: what the variance of any further combination of them is made of.
 *
 * @param ballots - A sample, or a state of `ballotAccumulator`.
 * @param requests - What to estimate; not quantiles.
 * @returns The figures and the matrix.
 * @throws As {@link estimate}, with the place of the request at the head of the path.
 *
 * @example
 * ```ts
 * import { jointEstimates, satisfactionLevels } from 'motcua/survey';
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
 * const { covariance } = jointEstimates({ questionnaire, design: {}, ballots }, [
 *   { kind: 'share', question: 'q1' },
 *   { kind: 'mean', question: 'days' },
 * ]);
 * covariance?.map((row) => row.map((value) => value.toFixed(2))); // => [['0.06', '-0.41'], ['-0.41', '3.26']]
 * ```
 */
export function jointEstimates(ballots: Ballots, requests: readonly SumRequest[]): JointEstimates {
  const source = sourceOf(ballots);
  const { questionnaire, questions } = source;
  const figures = requests.map((request, at) =>
    figureOf(request, { questionnaire, questions, domain: request.domain ?? null }, [at]),
  );
  const estimates = figures.map((figure, at) => estimateOf(figure, source, requests[at] as SumRequest, [at]));
  const evaluated = figures.flatMap((figure): readonly Evaluated[] => {
    const linear = linearise(figure, (part) => source.sums(part.domain, part.block));
    return linear === null ? [] : [{ figure, linear }];
  });
  const matrix = evaluated.length === figures.length ? source.covariance(evaluated) : null;
  return {
    estimates,
    covariance:
      matrix && figures.map((_, row) => [...matrix.subarray(row * figures.length, (row + 1) * figures.length)]),
  };
}
