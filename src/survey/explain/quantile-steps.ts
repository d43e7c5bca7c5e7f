import type { Step } from '../../kernel/index.js';
import type { EstimateOptions, QuantileMeasure } from '../estimates/estimate-request.js';
import type { Below, DecidedQuantile } from '../estimates/quantile-of.js';
import { quantileRuleOf } from '../estimates/quantile-of.js';
import type { QuantileRule } from '../estimates/quantile-rule.js';
import { degreesStep, intervalStep, quantileFor } from './interval-steps.js';
import { ruleStep } from './rule-step.js';
import { textbooks } from './textbooks.js';
import { varianceSteps } from './variance-steps.js';

type Request = QuantileMeasure & EstimateOptions;

/** Each rule: W the sum of the weights, C that of the first k values, w that of the k-th, n how many. */
const RULES: Readonly<Record<QuantileRule, string>> = {
  math: 'C ≥ p W',
  school: 'C ≥ p W; C = p W: (yₖ + yₖ₊₁) / 2',
  hf1: 'C ≥ p W',
  hf2: 'C ≥ p W; C = p W: (yₖ + yₖ₊₁) / 2',
  hf4: 'p = C / W',
  hf5: 'p = (C - w / 2) / W',
  hf6: 'p = C / (W + wₙ)',
  hf7: 'p = Cₖ₋₁ / Cₙ₋₁',
  hf8: 'p = (C - w / 3) / (W + wₙ / 3)',
  hf9: 'p = (C - 3 w / 8) / (W + wₙ / 4)',
  shahvaish: 'p = (C n / W + ½ - w / 2) / (n + 1)',
};

function valueStep({ estimate }: DecidedQuantile, request: Request): Step {
  const { rule, tolerance } = quantileRuleOf(request);
  return ruleStep('survey/quantile', {
    applied: estimate.value !== null,
    basis: rule.startsWith('hf') ? textbooks.quantiles : [],
    inputs: { rule, formula: RULES[rule], probability: request.probability, tolerance, ballots: estimate.n },
    outcome: estimate.value,
  });
}

function belowStep({ decided }: Below, value: number | null): Step {
  const { estimate } = decided;
  return ruleStep('survey/share-below', {
    inputs: { value, counted: estimate.count.numerator, ballots: estimate.count.denominator },
    outcome: estimate.value,
  });
}

function woodruffStep({ estimate, below }: DecidedQuantile, request: Request): Step {
  const { level = 0.95, reference = 't' } = request;
  const { interval, standardError } = estimate;
  const shares = below?.decided.estimate.interval ?? null;
  return ruleStep('survey/woodruff', {
    applied: interval !== null,
    basis: textbooks.woodruff,
    inputs: {
      lowShare: shares?.low ?? null,
      highShare: shares?.high ?? null,
      quantile: quantileFor(level, below?.decided.estimate.df ?? null, reference),
      level,
      standardError,
    },
    outcome: interval && { low: interval.low, high: interval.high },
  });
}

/** A quantile: the value, the share at or below it with what makes its interval, and the values at the ends of that. */
export function quantileSteps(decided: DecidedQuantile, request: Request): readonly Step[] {
  const { below, estimate } = decided;
  const value = valueStep(decided, request);
  if (below === null) return [value];
  const { source, figure } = below;
  const { linear, variance } = below.decided;
  const parts = linear === null || variance === null ? null : source.parts([{ figure, linear }]);
  return [
    value,
    belowStep(below, estimate.value),
    ...varianceSteps(source.compiled, { parts, variance }),
    degreesStep(below.decided, request),
    intervalStep(below.decided, request),
    woodruffStep(decided, request),
  ];
}
