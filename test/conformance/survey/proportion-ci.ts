import { type EstimateRequest, estimate, type ShareIntervalMethod } from 'motcua/survey';
import type { Op } from './oracle.ts';
import { datasetOf, domainOf, isCategory, levelsOf, sampleOf } from './oracle-sample.ts';

const METHODS: Readonly<Record<string, ShareIntervalMethod>> = {
  logit: 'logit',
  xlogit: 'logit',
  asin: 'arcsine',
  beta: 'beta',
  mean: 'plain',
  wilson: 'wilson',
};

const HOLDS: Readonly<Record<string, (a: number | string, b: number | string) => boolean>> = {
  '==': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '>=': (a, b) => a >= b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '<': (a, b) => a < b,
};

/** Intervals of a share under a design. */
export const proportionCi: Op = {
  answer: (vector, world) => {
    const { variable, op, value, where, level } = vector.args;
    const dataset = datasetOf(vector, world);
    const isText = isCategory(dataset, variable);
    const options = levelsOf(dataset, variable);
    const answers = options.filter((id) => HOLDS[op]?.(isText ? id : Number(id), value));
    const question = { id: variable, kind: 'single', options: options.map((id) => ({ id })) } as const;
    const sample = sampleOf(vector, world, { questions: [question], where });
    const request: EstimateRequest = { kind: 'share', question: variable, answers, level, ...domainOf(where) };
    const methods = Object.entries(METHODS).map(([name, interval]) => {
      const found = estimate(sample, { ...request, interval });
      return [name, { estimate: found.value, ci: found.interval && [found.interval.low, found.interval.high] }];
    });
    const found = estimate(sample, request);
    return { df: found.df, estimate: found.value, se: found.standardError, methods: Object.fromEntries(methods) };
  },
  leftOut: [/^methods\.likelihood\./],
};
