import { estimate, type QuantileRule, type ShareIntervalMethod } from 'motcua/survey';
import type { Op } from './oracle.ts';
import { datasetOf, domainOf, questionOf, sampleOf } from './oracle-sample.ts';

const RULES: readonly QuantileRule[] = ['math', 'school', 'shahvaish', 'hf1', 'hf2', 'hf4', 'hf5', 'hf6', 'hf7', 'hf8'];

const METHODS: Readonly<Record<string, ShareIntervalMethod>> = { mean: 'plain', xlogit: 'logit', beta: 'beta' };

/** Quantiles by every rule, with intervals. */
export const quantile: Op = {
  answer: (vector, world) => {
    const { variable, probs, where } = vector.args;
    const sample = sampleOf(vector, world, { questions: [questionOf(datasetOf(vector, world), variable)], where });
    const options = { kind: 'quantile', question: variable, tolerance: 0, ...domainOf(where) } as const;
    const rules = RULES.map((rule) => {
      const values = probs.map((probability: number) => estimate(sample, { ...options, probability, rule }).value);
      return [rule, values] as const;
    });
    const intervals = Object.entries(METHODS).map(([name, interval]) => {
      const rows = probs.map((probability: number) => {
        const found = estimate(sample, { ...options, probability, interval });
        return {
          quantile: found.value,
          lo: found.interval?.low ?? null,
          hi: found.interval?.high ?? null,
          se: found.standardError,
        };
      });
      return [name, rows] as const;
    });
    const { df } = estimate(sample, { ...options, probability: 0.5 });
    return { df, by_rule: Object.fromEntries(rules), ci95_math_rule: Object.fromEntries(intervals) };
  },
};
