import type { Seed } from '../../kernel/index.js';
import type { Framework } from '../framework/framework.js';

/** What is varied, how often, and from which seed. At least one of `weights`, `alternatives` and `surveyErrors` is. */
export type RankRobustnessOptions = {
  /** Any text or whole number. The same seed gives the same answer for ever. */
  readonly seed: Seed;
  /** How often, 1 to 100,000, and not more than 20 million scores of units; 1,000 by default. */
  readonly replicates?: number;
  /** Other weights: the maximum or the weight of every criterion times a factor, uniform from 1 - `spread` to 1 + `spread`, of 0 to 1. */
  readonly weights?: {
    /** How far the factors reach on both sides of 1, from 0 to 1. */
    readonly spread: number;
  };
  /** Other rules, each a framework: another weighting, rounding or treatment of what is missing. */
  readonly alternatives?: readonly Framework[];
  /** Whether inputs that are indicators with a standard error are drawn anew; `false` by default. */
  readonly surveyErrors?: boolean;
  /** The share of the replicates between `low` and `high`, from 0 to 1; 0.9 by default. */
  readonly level?: number;
  /** `points`, the default, by the total; `share` by the total of what counts of the maximum, from 0 to 1. */
  readonly on?: 'points' | 'share';
};

/** How a figure of a unit lies among replicates; doubles. */
export type ReplicateSpread = {
  /** Replicates in which the unit has the figure. */
  readonly n: number;
  /** The mean. */
  readonly mean: number;
  /** The median. */
  readonly median: number;
  /** The lower quantile. */
  readonly low: number;
  /** The upper quantile. */
  readonly high: number;
  /** The least. */
  readonly least: number;
  /** The greatest. */
  readonly greatest: number;
};

/** What the rank of a unit is worth. */
export type UnitRobustness = {
  /** Whose it is. */
  readonly unit: string;
  /** The score that stands, as a double; `null` for a unit whose card is not complete. */
  readonly score: number | null;
  /** The rank that stands; `null` for a unit that has none. */
  readonly rank: number | null;
  /** The scores in the replicates; `null` when it has none in any. */
  readonly scores: ReplicateSpread | null;
  /** The ranks in the replicates. */
  readonly ranks: ReplicateSpread | null;
};

/** What the ranks of units are worth, and how that was found. */
export type RankRobustness = {
  /** How it was found: all that is needed to find it again. */
  readonly method: {
    /** The generator of random bits. */
    readonly generator: 'xoshiro128**';
    /** The seed. */
    readonly seed: Seed;
    /** How often. */
    readonly replicates: number;
    /** The share of the replicates between `low` and `high`. */
    readonly level: number;
    /** How weights were drawn; `null` when they were not. */
    readonly weights: {
      /** How factors were drawn, and what became of sums. */
      readonly factors: 'uniform, renormalised by level';
      /** How far they reached on both sides of 1. */
      readonly spread: number;
    } | null;
    /** The rules, those that stand first; replicates take them in turn. */
    readonly rules: readonly {
      /** The id of the framework. */
      readonly id: string;
      /** Its version. */
      readonly version: string;
    }[];
    /** How sampling errors were drawn; `null` when they were not. */
    readonly surveyErrors: 'normal by Box and Muller, clamped' | null;
  };
  /** Each unit, in the order of the requests. */
  readonly units: readonly UnitRobustness[];
  /** By how many ranks units move, on the mean over units and replicates; `null` when none has a rank. */
  readonly meanRankChange: number | null;
};
