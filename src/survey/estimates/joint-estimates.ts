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
