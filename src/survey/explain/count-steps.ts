import type { Count, Explained, Step } from '../../kernel/index.js';
import { asSureAs } from '../counts/as-sure-as.js';
import type { Estimate } from '../estimate.js';
import { type SatisfactionRateOptions, satisfactionRate } from '../satisfaction-rate.js';
import { quantileFor } from './interval-steps.js';
import { finite, ruleStep } from './rule-step.js';
import { shareFormula, textbooks } from './textbooks.js';

function intervalOfCount({ value, standardError, interval, n }: Estimate, options: SatisfactionRateOptions): Step {
  const { level = 0.95, interval: method = 'wilson', population = Number.POSITIVE_INFINITY } = options;
  const ballots = asSureAs(n, population);
  const { formula, basis } = shareFormula(method, value);
  return ruleStep('survey/interval', {
    applied: interval !== null,
    basis,
    inputs: {
      method,
      formula,
      level,
      reference: 'normal',
      df: null,
      quantile: quantileFor(level, null, 'normal'),
      value,
      standardError,
      share: value,
      ballots: interval === null ? null : finite(ballots),
      isByWeights: false,
      left: 1,
      isWhole: interval !== null && !Number.isFinite(ballots),
      adjustment: 1,
    },
    outcome: interval && { low: interval.low, high: interval.high },
  });
}

/** A rate from counts, told: the counts, the part of the population that was asked, the variance and the interval. */
export function explainCount(count: Count, options: SatisfactionRateOptions): Explained<Estimate> {
  const value = satisfactionRate(count, options);
  const { population = Number.POSITIVE_INFINITY } = options;
  const { numerator, denominator } = count;
  const { standardError } = value;
  const because = [
    ruleStep('survey/figure', {
      applied: value.value !== null,
      inputs: {
        formula: 'p = x / n',
        numerator,
        denominator,
        questions: null,
        counted: numerator,
        ballots: denominator,
        isCounted: false,
      },
      outcome: value.value,
    }),
    ruleStep('survey/finite-population', {
      applied: Number.isFinite(population),
      inputs: { stage: 1, strata: 1, units: denominator, size: finite(population) },
      outcome: Number.isFinite(population) ? finite(1 - denominator / population) : null,
    }),
    ruleStep('survey/variance', {
      applied: standardError !== null,
      basis: textbooks.counts,
      inputs: {
        method: 'simple-random',
        formula: '(1 - f) p (1 - p) / (n - 1)',
        isFitted: false,
        variance: standardError === null ? null : standardError ** 2,
      },
      outcome: standardError,
    }),
    intervalOfCount(value, options),
  ];
  return { value, because };
}
