import { estimate, jointEstimates, type SumMeasure, type SumRequest } from 'motcua/survey';
import { estimateRow } from './estimate-row.ts';
import type { Dataset, Op } from './oracle.ts';
import { datasetOf, domainOf, isCategory, levelsOf, questionOf, sampleOf } from './oracle-sample.ts';

/** The measures of a column: of a number itself, of a category each of its values. */
function measuresOf(
  dataset: Dataset,
  name: string,
  kind: 'mean' | 'total',
): readonly (readonly [string, SumMeasure])[] {
  if (!isCategory(dataset, name)) return [[name, { kind, question: name }]];
  return levelsOf(dataset, name).map((level) => {
    const answers = [level];
    return [
      `${name}${level}`,
      kind === 'mean' ? { kind: 'share', question: name, answers } : { kind, question: name, answers },
    ];
  });
}

const opOf = (kind: 'mean' | 'total', floor: number): Op => ({
  answer: (vector, world) => {
    const { variables, where } = vector.args;
    const dataset = datasetOf(vector, world);
    const questions = variables.map((name: string) => questionOf(dataset, name));
    const sample = sampleOf(vector, world, { questions, where });
    const options = { ...domainOf(where), df: 'domain' } as const;
    const requests: readonly (readonly [string, SumRequest])[] = variables.flatMap((name: string) =>
      measuresOf(dataset, name, kind).map(([key, measure]) => [key, { ...measure, ...options }]),
    );
    const { covariance } = jointEstimates(
      sample,
      requests.map(([, request]) => request),
    );
    return {
      df: estimate(sample, (requests[0] as (typeof requests)[number])[1]).df,
      rows: requests.map(([key, request]) => ({ key, ...estimateRow(sample, request) })),
      vcov: covariance,
    };
  },
  floor,
});

/** Means of numbers and shares of values. */
export const mean: Op = opOf('mean', 1e-12);

/** Totals of numbers and of values. */
export const total: Op = opOf('total', 1e-10);
