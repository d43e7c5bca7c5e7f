import type { Json, Step } from '../../kernel/index.js';
import { tQuantile } from '../../kernel/inside.js';
import type { Estimate } from '../estimate.js';
import type { Decided } from '../estimates/estimate-of.js';
import type { EstimateOptions } from '../estimates/estimate-request.js';
import { type DesignShare, intervalBallots, isWhole } from '../interval/design-share-interval.js';
import { finite, ruleStep } from './rule-step.js';
import { shareFormula, textbooks } from './textbooks.js';

/** The degrees of freedom: units less strata, or as told. */
export function degreesStep({ estimate, support }: Decided, { df = 'counted' }: EstimateOptions): Step {
  return ruleStep('survey/degrees-of-freedom', {
    applied: support !== null,
    inputs: {
      choice: typeof df === 'number' ? 'number' : df,
      units: support?.units ?? null,
      strata: support?.strata ?? null,
    },
    outcome: finite(estimate.df),
  });
}

/** The variance beside that of a simple random sample. */
export function effectStep({ estimate, variance, random }: Decided): Step {
  const { designEffect, designEffectWithReplacement, effectiveN, n } = estimate;
  return ruleStep('survey/design-effect', {
    applied: designEffectWithReplacement !== null,
    inputs: {
      variance,
      randomVariance: random?.variance ?? null,
      left: random?.left ?? null,
      ballots: n,
      effectiveN,
      withReplacement: designEffectWithReplacement,
    },
    outcome: designEffect,
  });
}

/** The quantile widths are read from. */
export function quantileFor(level: number, df: number | null, reference: 't' | 'normal'): number | null {
  if (reference === 'normal') return tQuantile((1 - level) / 2, Number.POSITIVE_INFINITY, 'upper');
  return df === null || df <= 0 ? null : tQuantile((1 - level) / 2, df, 'upper');
}

const endsOf = ({ interval }: Estimate): Json => interval && { low: interval.low, high: interval.high };

/** What the interval of a share was made for. */
function ballotsIn(share: DesignShare | null): { readonly [name: string]: Json } {
  const made = share && intervalBallots(share);
  return {
    share: share?.share ?? null,
    ballots: made?.ballots ?? null,
    isByWeights: made?.isByWeights ?? false,
    left: share?.left ?? 1,
    isWhole: share !== null && isWhole(share),
    adjustment: made?.adjustment ?? 1,
  };
}

/** Where the figure may lie, and from what that was made. */
export function intervalStep({ estimate, share }: Decided, options: EstimateOptions): Step {
  const { level = 0.95, reference = 't' } = options;
  const method = share?.method ?? 'plain';
  const { formula, basis } = shareFormula(method, share?.share ?? null);
  const made = ballotsIn(share);
  return ruleStep('survey/interval', {
    applied: estimate.interval !== null,
    basis: made['adjustment'] === 1 ? basis : [...basis, ...textbooks.fewDegrees],
    inputs: {
      method,
      formula,
      level,
      reference,
      df: reference === 't' ? finite(estimate.df) : null,
      quantile: quantileFor(level, estimate.df, reference),
      value: estimate.value,
      standardError: estimate.standardError,
      ...made,
    },
    outcome: endsOf(estimate),
  });
}
