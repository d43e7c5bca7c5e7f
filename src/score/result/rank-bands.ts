import type { Exact, Problem, Rounding } from '../../kernel/index.js';

/** A band of a part of the units. */
export type ShareBand = {
  /** The band. */
  readonly outcome: string;
  /** The part of the units, counted from the best, that are in it or a better one: above 0, up to 1, above that of the band before. */
  readonly upTo: number;
};

/** A band of so many units. */
export type CountBand = {
  /** The band. */
  readonly outcome: string;
  /** How many units are in it; 0 or more. */
  readonly count: number;
};

/** A band of named units. */
export type ListBand = {
  /** The band. */
  readonly outcome: string;
  /** The units in it. */
  readonly units: readonly string[];
};

/** Quantiles: the best quarter, the next one. */
export type BandsByShare = {
  /** By parts of the units. */
  readonly by: 'share';
  /** The bands, the best first; the last goes up to 1. */
  readonly bands: readonly ShareBand[];
  /** Of how many units the parts are; those with a rank by default. A list that leaves units out may count them: places 17 to 32 of 63 stay what they are with 61. */
  readonly of?: number;
  /** How a part of the units becomes whole units; `half-up` by default: a quarter of 63 is 16. */
  readonly rounding?: Rounding;
};

/** So many units each: 6, 16, 29. */
export type BandsByCount = {
  /** By numbers of units. */
  readonly by: 'count';
  /** The bands, the best first; together they take the ranked units. */
  readonly bands: readonly CountBand[];
};

/** As a publisher lists them. */
export type BandsByList = {
  /** By names. */
  readonly by: 'list';
  /** The bands, the best first; together they name each ranked unit once. */
  readonly bands: readonly ListBand[];
};

/** How units in order are divided into bands. */
export type RankBands = BandsByShare | BandsByCount | BandsByList;

/** A unit with its rank and its band. */
export type BandedUnit = {
  /** The unit. */
  readonly unit: string;
  /** The group it is ranked in; an empty text without groups, and for a unit without a rank. */
  readonly group: string;
  /** Its rank; `null` when it has none. */
  readonly rank: number | null;
  /** Its band; `null` when it has no rank. */
  readonly band: string | null;
};

/** A band as it is printed: its bounds and how many units are in it. */
export type RankBandSummary = {
  /** The group. */
  readonly group: string;
  /** The band. */
  readonly band: string;
  /** How many units are in it. */
  readonly count: number;
  /** The most points in it, exactly, in lowest terms; `null` when nobody is in it. */
  readonly highest: Exact | null;
  /** The fewest. */
  readonly lowest: Exact | null;
};

/** Units in their bands. */
export type BandedRanking = {
  /** Every unit: those with a rank in the order of the ranking, then those without. */
  readonly units: readonly BandedUnit[];
  /** Every band of every group, the best first. */
  readonly bands: readonly RankBandSummary[];
  /** What is odd and not wrong: `score/tie-across-bands`, `score/band-against-order`. */
  readonly problems: readonly Problem[];
};
