import type { Indicator, IndicatorRequest, IndicatorSource, Uncertainty, Verification } from '../indicator/index.js';
import { indicator } from '../indicator/inside.js';
import type { CivilDate } from '../kernel/index.js';
import { exact, exactDecimal, exactToNumber, multiplyExact, refuse } from '../kernel/inside.js';
import type { Estimate } from './estimate.js';
import type { Questionnaire } from './questionnaire/questionnaire.js';

/** How an estimate becomes an indicator: all that an indicator says of itself, and which figures it has. */
export type EstimateIndicatorOptions = Omit<
  IndicatorRequest,
  'kind' | 'numerator' | 'denominator' | 'uncertainty' | 'verification' | 'on' | 'unit'
> & {
  /** The day it is as of; by default the last of the period. */
  readonly on?: CivilDate;
  /** Whose figure it is, by code, such as the ward of a domain; `null`, the default, when it is nobody's in particular. */
  readonly unit?: string | null;
  /** `verified` when somebody answers for it; by default `needs-reconciliation`. */
  readonly verification?: Exclude<Verification, 'not-available'>;
  /** What was asked: the source has its id and version as instrument, its collector and its population, unless it says otherwise. */
  readonly questionnaire?: Pick<Questionnaire, 'id' | 'version' | 'collector' | 'population'>;
  /**
   * `estimate`, the default: the figure as it is estimated, a share as a percentage that is not added up. `counts`: how many ballots of how many, which add up; only of a share that
   * is what its counts say, under a design in which all ballots count alike.
   */
  readonly figures?: 'estimate' | 'counts';
};

/** How far a share that was made elsewhere may be from its counts for them to say the same: what rounding leaves. */
const ROUNDING = 1e-9;

const FIGURES: readonly string[] = ['estimate', 'counts'];

const HUNDRED = /* @__PURE__ */ exact(100);

/** How many ballots of how many. */
function countsOf({ value, count, isShare, notOfCounts }: Estimate) {
  const isSame = Math.abs((value as number) - count.numerator / count.denominator) <= ROUNDING;
  if (!isShare || notOfCounts !== undefined || !isSame)
    refuse('survey/not-of-counts', { path: ['figures'], value: 'counts', accepted: 'estimate' });
  return { kind: 'share', ...count } as const;
}

/** A share in percent, another figure as it is. */
function estimated({ value, isShare }: Estimate) {
  if (!isShare) return { kind: 'amount', numerator: value } as const;
  const numerator = exactToNumber(multiplyExact(exactDecimal(value as number), HUNDRED));
  return { kind: 'ratio', numerator, denominator: 100 } as const;
}

/** No figure, of the kind it would be. */
const missing = (isShare: boolean, isCount: boolean) =>
  ({
    kind: isCount ? 'share' : isShare ? 'ratio' : 'amount',
    numerator: null,
    denominator: null,
  }) as const;

function uncertaintyOf({ standardError, interval, n }: Estimate): Uncertainty {
  return {
    ...(standardError === null ? {} : { standardError }),
    ...(interval === null
      ? {}
      : { interval: { low: interval.low, high: interval.high, level: interval.level, method: interval.method } }),
    n,
  };
}

function sourceOf({ source, questionnaire }: EstimateIndicatorOptions): IndicatorSource {
  if (questionnaire === undefined) return source;
  const { id, version, collector, population } = questionnaire;
  return { instrument: `${id} ${version}`, collector, population, ...source };
}

/**
 * An indicator of an estimate, with its standard error, its interval and the number of ballots behind it.
 *
 * A share becomes a ratio to 100 whose measure is `%`, as the percentages that others publish: under a design it is not a count of people, and `rollUp` refuses to add it up. With
 * `figures: 'counts'` it is so many ballots of so many, which add up; the sum is then as if all ballots were one sample. What is no share becomes an amount in the measure you give; a mean
 * is not to be summed, and a net score below 0 is no indicator. Standard error and interval are in the terms of the value: 0.9 for 90 %.
 *
 * @param estimate - A figure from ballots. Of a domain, say in `unit`, `source.population` or `definition` which part it is.
 * @param options - What the indicator says of itself.
 * @returns The indicator; without a valid ballot its figures are `null` and its verification is `not-available`.
 * @throws `survey/not-of-counts` for counts of what is no share, or of one that is weighted or made of several questions, whatever its value; `survey/unknown-choice`; `indicator/invalid`.
 *
 * @example
 * ```ts
 * import { meetsTarget, rollUp } from 'motcua/indicator';
 * import { estimateIndicator, satisfactionRate } from 'motcua/survey';
 *
 * const options = {
 *   code: 'satisfied',
 *   period: { from: '2026-10-01', to: '2026-10-31' },
 *   source: { system: 'desk polls', instrument: 'ballot at the desk' },
 *   target: { value: 0.95, direction: 'at-least' },
 * } as const;
 * const first = satisfactionRate({ numerator: 99, denominator: 100 });
 * const figure = estimateIndicator(first, { ...options, unit: 'ward-1' });
 * [figure.kind, figure.numerator, figure.denominator, figure.measure]; // => ['ratio', 99, 100, '%']
 * [figure.uncertainty?.n, figure.uncertainty?.interval?.low.toFixed(3), meetsTarget(figure)]; // => [100, '0.946', true]
 *
 * const second = satisfactionRate({ numerator: 180, denominator: 200 });
 * const ward = (rate: typeof first, unit: string) => estimateIndicator(rate, { ...options, unit, figures: 'counts' });
 * const { sum } = rollUp([ward(first, 'ward-1'), ward(second, 'ward-2')], { unit: 'district' });
 * [sum.numerator, sum.denominator]; // => [279, 300]
 * ```
 */
export function estimateIndicator(estimate: Estimate, options: EstimateIndicatorOptions): Indicator {
  const { figures = 'estimate', questionnaire: _, unit = null, on = options.period?.to, ...head } = options;
  const { measure = null, verification = 'needs-reconciliation' } = head;
  if (!FIGURES.includes(figures)) {
    refuse('survey/unknown-choice', { path: ['figures'], value: figures, accepted: FIGURES.join(' | ') });
  }
  const isCount = figures === 'counts';
  const isThere = estimate.value !== null;
  const made = isCount ? countsOf : estimated;
  return indicator({
    ...head,
    ...(isThere ? { ...made(estimate), uncertainty: uncertaintyOf(estimate) } : missing(estimate.isShare, isCount)),
    measure: estimate.isShare && !isCount ? '%' : measure,
    unit,
    on,
    source: sourceOf(options),
    verification: isThere ? verification : 'not-available',
  });
}
