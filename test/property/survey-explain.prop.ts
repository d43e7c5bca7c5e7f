import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { type EstimateRequest, estimate, explainEstimate, type Step } from 'motcua/survey';
import { expect } from 'vitest';
import { requests, samples } from '../arbitraries/samples.ts';

const all: readonly EstimateRequest[] = [
  ...requests,
  { kind: 'quantile', question: 'days', probability: 0.5 },
  { kind: 'quantile', question: 'manner', probability: 0.2, rule: 'hf7' },
];

const stepOf = (because: readonly Step[], rule: string) => because.find((step) => step.rule === rule);

const sumOf = (because: readonly Step[], rules: readonly string[]) =>
  because.filter(({ rule }) => rules.includes(rule)).reduce((sum, { outcome }) => sum + (outcome as number), 0);

test.prop([samples, fc.constantFrom(...all), fc.boolean()])(
  'an explained estimate is the estimate, and its strata and stages add up to its variance',
  (sample, request, isPart) => {
    const asked = { ...request, ...(isPart ? { domain: { sex: 'f' } } : {}) };
    const { value, because } = explainEstimate(sample, asked);
    expect(value).toEqual(estimate(sample, asked));
    const variance = stepOf(because, 'survey/variance')?.inputs['variance'];
    const lonely = because.find(({ rule, inputs }) => rule === 'survey/lonely-units' && inputs['stage'] === 1);
    if (typeof variance !== 'number') return;
    const raised = lonely?.outcome as number;
    const strata = sumOf(because, ['survey/stratum', 'survey/other-strata']) * raised;
    const sum = strata + sumOf(because, ['survey/later-stage']);
    expect(Math.abs(sum - variance)).toBeLessThanOrEqual(1e-9 * Math.max(variance, 1e-20));
  },
);

test.prop([samples, fc.constantFrom(...requests)])(
  'the numerator and denominator that are told make the figure',
  (sample, request) => {
    const { value, because } = explainEstimate(sample, request);
    const { inputs } = stepOf(because, 'survey/figure') as Step;
    const [top, bottom] = [inputs['numerator'], inputs['denominator']];
    if (value.value === null || typeof top !== 'number') return;
    const made = typeof bottom === 'number' ? top / bottom : top;
    expect(Math.abs(made - value.value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(made)));
  },
);
