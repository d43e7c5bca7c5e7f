import type { Problem } from '../../kernel/index.js';
import { bandText, outcomeAt, refuse } from '../../kernel/inside.js';
import type { Estimate } from '../estimate.js';
import { checkedThresholds, OUTCOMES } from './checked-thresholds.js';
import { measured } from './measured.js';
import type {
  PublicationMeasure,
  PublicationOutcome,
  PublicationRule,
  PublicationThresholds,
} from './publication-thresholds.js';
import { shareThresholds } from './published-thresholds.js';

/** Whether a figure may be published, and why not. */
export type Publication = {
  /** The strictest outcome of any rule. */
  readonly outcome: PublicationOutcome;
  /** Each rule that is not passed, for `narrate`: an error forbids, a warning is to be printed beside the figure. */
  readonly problems: readonly Problem[];
  /** The table it was judged by. */
  readonly thresholds: PublicationThresholds;
};

const CODE: { readonly [measure in PublicationMeasure]: string } = {
  n: 'survey/few-ballots',
  'effective-n': 'survey/low-effective-n',
  'interval-width': 'survey/wide-interval',
  'relative-width': 'survey/wide-for-share',
  'complement-relative-width': 'survey/wide-for-complement',
  'coefficient-of-variation': 'survey/high-variation',
  df: 'survey/few-degrees-of-freedom',
  'smaller-side': 'survey/all-or-none',
};

const SEVERITY = { publish: 'note', 'publish-with-warning': 'warning', 'do-not-publish': 'error' } as const;

type Verdict = { readonly outcome: PublicationOutcome; readonly problem: Problem };

/** The numbers that would be published without a word, as the bands have them. */
const acceptedBy = ({ bands }: PublicationRule): string =>
  bands.flatMap(({ outcome }, place) => (outcome === 'publish' ? [bandText(bands, place)] : [])).join(' or ');

const isAsked = (estimate: Estimate, { where }: PublicationRule): boolean => {
  if (where === undefined) return true;
  const value = measured(estimate, where.measure);
  return value === null || value > where.above;
};

function verdict(estimate: Estimate, rule: PublicationRule): Verdict {
  const { measure, bands, unknown = 'do-not-publish' } = rule;
  const value = measured(estimate, measure);
  const accepted = acceptedBy(rule);
  if (value === null) {
    const problem = { code: 'survey/measure-unknown', path: [measure], severity: SEVERITY[unknown], value, accepted };
    return { outcome: unknown, problem };
  }
  // what lies below the first band was given no outcome: nothing allows it
  const outcome = outcomeAt(bands, value) ?? 'do-not-publish';
  return { outcome, problem: { code: CODE[measure], path: [measure], severity: SEVERITY[outcome], value, accepted } };
}

const strictest = (outcomes: readonly PublicationOutcome[]): PublicationOutcome =>
  OUTCOMES[Math.max(0, ...outcomes.map((outcome) => OUTCOMES.indexOf(outcome)))] ?? 'do-not-publish';

function checkFit(estimate: Estimate, { of, level }: PublicationThresholds): void {
  if (typeof estimate?.count !== 'object' || estimate.count === null || estimate.interval === undefined) {
    refuse('survey/not-an-estimate', { path: [], accepted: 'an estimate' });
  }
  if (of === 'share' && !estimate.isShare) {
    refuse('survey/table-of-shares', {
      path: ['value'],
      value: estimate.value,
      accepted: 'a share, or thresholds of any figure',
    });
  }
  if (level !== undefined && estimate.interval !== null && estimate.interval.level !== level) {
    refuse('survey/other-level', { path: ['interval', 'level'], value: estimate.interval.level, accepted: `${level}` });
  }
}

function judged(estimate: Estimate, thresholds: PublicationThresholds): Publication {
  checkFit(estimate, thresholds);
  if (estimate.value === null) {
    const problem: Problem = { code: 'survey/no-value', path: ['value'], severity: 'error', value: null };
    return { outcome: 'do-not-publish', problems: [problem], thresholds };
  }
  const failed = thresholds.rules
    .filter((rule) => isAsked(estimate, rule))
    .map((rule) => verdict(estimate, rule))
    .filter(({ outcome }) => outcome !== 'publish');
  return {
    outcome: strictest(failed.map(({ outcome }) => outcome)),
    problems: failed.map(({ problem }) => problem),
    thresholds,
  };
}

/**
 * Whether a figure from ballots may be published, with each rule that says no.
 *
 * Every rule of the table that applies is looked at, and the strictest outcome counts. What a rule asks for and the figure does not have is not taken
 * to be good: unless the rule says otherwise, it is not to be published. A figure without a value is not, either. An interval of another level than
 * the table means is refused rather than judged: at 80 % every interval is narrow. It judges how sure a figure is; whether anybody can be recognised
 * in a table is another question, which {@link suppressedTable} answers.
 *
 * @param estimate - The figure, or a list of them.
 * @param thresholds - The table; by default {@link shareThresholds}, for shares.
 * @returns The outcome and the problems; of a list, one for each figure in its order.
 * @throws `survey/not-an-estimate`, `survey/table-of-shares` when the table is for shares and this is none, `survey/other-level`, `survey/no-rules`,
 * `survey/unknown-measure`, `survey/unknown-outcome`, `survey/out-of-range`, `kernel/not-thresholds`.
 *
 * @example
 * ```ts
 * import { type Estimate, publication } from 'motcua/survey';
 *
 * const satisfied: Estimate = {
 *   value: 0.9,
 *   count: { numerator: 18, denominator: 20 },
 *   standardError: 0.067,
 *   interval: { low: 0.699, high: 0.972, level: 0.95, method: 'wilson', reference: 'normal' },
 *   n: 20,
 *   isShare: true,
 *   effectiveN: 20,
 *   designEffect: 1,
 *   designEffectWithReplacement: 1,
 *   df: null,
 *   coefficientOfVariation: 0.0745,
 *   leftOut: { missing: 1, notApplicable: 0, refused: 0 },
 * };
 * const { outcome, problems } = publication(satisfied);
 * outcome; // => 'do-not-publish'
 * problems.map(({ code, value, accepted }) => [code, value, accepted])[0]; // => ['survey/few-ballots', 20, '>= 30']
 * ```
 */
export function publication(estimate: Estimate, thresholds?: PublicationThresholds): Publication;
/**
 * Whether each of several figures may be published; see the form for one.
 *
 * @param estimates - The figures.
 * @param thresholds - What they are judged by.
 * @returns The judgement of each, in order.
 */
export function publication(estimates: readonly Estimate[], thresholds?: PublicationThresholds): readonly Publication[];
export function publication(
  given: Estimate | readonly Estimate[],
  thresholds: PublicationThresholds = shareThresholds,
): Publication | readonly Publication[] {
  const table = checkedThresholds(thresholds);
  return Array.isArray(given)
    ? (given as readonly Estimate[]).map((estimate) => judged(estimate, table))
    : judged(given as Estimate, table);
}
