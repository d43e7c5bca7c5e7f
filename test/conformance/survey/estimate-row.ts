import { type Estimate, type EstimateRequest, estimate, type Sample } from 'motcua/survey';

const ends = ({ interval }: Estimate) => (interval === null ? null : [interval.low, interval.high]);

/** A figure with the intervals the file holds, from one request for each. */
export function estimateRow(sample: Sample, request: EstimateRequest) {
  const plain = { ...request, interval: 'plain' } as const;
  const at = (options: Pick<EstimateRequest, 'level' | 'reference'>) =>
    ends(estimate(sample, { ...plain, ...options }));
  const found = estimate(sample, plain);
  return {
    estimate: found.value,
    se: found.standardError,
    cv: found.coefficientOfVariation,
    ci95_normal: at({ reference: 'normal' }),
    ci95_t: at({}),
    ci90_t: at({ level: 0.9 }),
    ci99_t: at({ level: 0.99 }),
    deff: found.designEffect,
    deff_replace: found.designEffectWithReplacement,
    df: found.df,
  };
}
