import type { CivilDate } from '../kernel/index.js';

/**
 * What the figure is. `share`: so many of so many, whole counts, never above 1. `ratio`: one figure to another, which it may exceed (staff to a ceiling, a
 * growth). `amount`: a figure on its own.
 */
export type IndicatorKind = 'share' | 'ratio' | 'amount';

/**
 * How far the figures can be trusted. `verified`: somebody answers for them. `needs-reconciliation`: they are known and disputed, partial or not yet
 * looked at. `not-available`: they are not known, which is not zero.
 */
export type Verification = 'verified' | 'needs-reconciliation' | 'not-available';

/** Some days, the first and the last included. */
export type IndicatorPeriod = {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day. */
  readonly to: CivilDate;
};

/** Where figures come from. Figures of two instruments, collectors or populations are not compared. */
export type IndicatorSource = {
  /** The system or the report they were taken from; `one-stop`. */
  readonly system: string;
  /** By what they were measured: `dossiers`, `desk-ballot`, `postal-survey`. */
  readonly instrument?: string;
  /** Who measured: the office itself, or somebody independent of it. */
  readonly collector?: string;
  /** Of whom or what: `everybody served at the desk`, `a sample of the year's dossiers`. */
  readonly population?: string;
};

/** An interval that holds the true figure with some confidence; doubles. */
export type IndicatorInterval = {
  /** The lower end, in the terms of the value: 0.9 for 90 %. */
  readonly low: number;
  /** The upper end, not below the lower. */
  readonly high: number;
  /** The confidence, above 0 and below 1; 0.95. */
  readonly level: number;
  /** How it was computed; `wilson`. */
  readonly method?: string;
};

/** How uncertain an estimated figure is. A count of all there is has none. */
export type Uncertainty = {
  /** The standard error, 0 or more, a double in the terms of the value. */
  readonly standardError?: number;
  /** The interval. */
  readonly interval?: IndicatorInterval;
  /** How many it was estimated from, such as valid ballots, unweighted; whole, 0 or more. */
  readonly n?: number;
};
