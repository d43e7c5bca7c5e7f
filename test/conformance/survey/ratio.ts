import { estimateRow } from './estimate-row.ts';
import type { Op } from './oracle.ts';
import { datasetOf, domainOf, questionOf, sampleOf } from './oracle-sample.ts';

/** One total by another. */
export const ratio: Op = {
  answer: (vector, world) => {
    const { numerator, denominator, where } = vector.args;
    const dataset = datasetOf(vector, world);
    const questions = [numerator, denominator].map((name) => questionOf(dataset, name));
    const sample = sampleOf(vector, world, { questions, where });
    return estimateRow(sample, { kind: 'ratio', numerator, denominator, ...domainOf(where), df: 'domain' });
  },
};
