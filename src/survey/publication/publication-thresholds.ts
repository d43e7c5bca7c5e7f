import type { Basis, Bilingual, Thresholds } from '../../kernel/index.js';

/** Whether a figure may go out: as it is, with a word of caution beside it, or not at all. */
export type PublicationOutcome = 'publish' | 'publish-with-warning' | 'do-not-publish';

/**
 * What a figure is judged by.
 *
 * | Measure | Is |
 * |---|---|
 * | `n` | valid ballots |
 * | `effective-n` | ballots of a simple random sample that would be as sure, never above `n`; `n` itself when all answered alike, or all were asked and nothing is left to estimate |
 * | `interval-width` | the upper bound less the lower |
 * | `relative-width` | that width by the figure |
 * | `complement-relative-width` | that width by one less the figure: how well the share of all the others is known |
 * | `coefficient-of-variation` | the standard error by the figure |
 * | `df` | degrees of freedom of the design |
 * | `smaller-side` | ballots that are in the share or not in it, whichever are fewer: 0 when all or none are; not known of what is no share, and of a share of several questions between 0 and 1 |
 */
export type PublicationMeasure =
  | 'n'
  | 'effective-n'
  | 'interval-width'
  | 'relative-width'
  | 'complement-relative-width'
  | 'coefficient-of-variation'
  | 'df'
  | 'smaller-side';

/** One rule: a measure, its bands, and the text they are from. */
export type PublicationRule = {
  /** What is looked at. */
  readonly measure: PublicationMeasure;
  /** Which numbers lead to which outcome. */
  readonly bands: Thresholds<PublicationOutcome>;
  /** What it means that the measure is not known; by default `do-not-publish`. */
  readonly unknown?: PublicationOutcome;
  /** The rule is only looked at where this other measure is above this number; by default always. */
  readonly where?: {
    /** The measure that is looked at first. */
    readonly measure: PublicationMeasure;
    /** What it has to be above. */
    readonly above: number;
  };
  /** The text it is from. */
  readonly basis: readonly Basis[];
};

/** When a figure may be published: rules, of which the strictest outcome counts. */
export type PublicationThresholds = {
  /** A name to cite them by. */
  readonly id: string;
  /** Their name in words. */
  readonly names: Bilingual;
  /** What they are made for; shares only, or any figure. */
  readonly of: 'share' | 'any';
  /** The level the intervals must have, where the rules look at their width. */
  readonly level?: number;
  /** The rules, in the order they are told. */
  readonly rules: readonly [PublicationRule, ...PublicationRule[]];
};
