import type { Basis, Bilingual, CivilDate, Rounding, Thresholds } from '../../kernel/index.js';
import type { Rule } from './rule.js';

/** To how many decimals points are rounded, and how. */
export type PointsRounding = {
  /** Decimals, 0 to 100. */
  readonly places: number;
  /** The rule; `half-up` is half away from zero. */
  readonly rounding: Rounding;
};

/**
 * What becomes of a criterion whose rule gives no points.
 *
 * - `incomplete`: nobody can tell; the unit is scored, shown, and has no rank.
 * - `full`: it has all of its maximum. - `zero`: it has none of it.
 * - `unscored`: it adds nothing, and its maximum stays in that of its parent.
 * - `not-counted`: it adds nothing, and its maximum is taken out of that of its parent.
 * - `rebase`: its maximum is taken out, and the points of its siblings are scaled up to the whole maximum of their parent.
 * - `redistribute`: its maximum is shared out equally among its siblings that have one, and a weight, and whose points grow with their maxima.
 */
export type AbsencePolicy = 'incomplete' | 'full' | 'zero' | 'unscored' | 'not-counted' | 'rebase' | 'redistribute';

/** By reason, what becomes of a criterion without points. What is wrong always leaves it incomplete. */
export type AbsencePolicies = {
  /** A figure is missing; `incomplete` by default. */
  readonly missing?: AbsencePolicy;
  /** The thing does not exist at the unit; `incomplete` by default, for the framework says nothing of it. */
  readonly notApplicable?: AbsencePolicy;
  /** A denominator is 0; as `notApplicable` by default. */
  readonly zeroDenominator?: AbsencePolicy;
};

/**
 * How points count in their parent. `counted`: their maximum is a part of that of the parent. `bonus`: they are added beyond it. `deduction`: they are
 * 0 or less, and taken off. `information`: they are shown and never added.
 */
export type CriterionRole = 'counted' | 'bonus' | 'deduction' | 'information';

/**
 * How children make the points of their parent. `sum`: their points are added. `mean`: their shares of their own maxima, weighted, make the share of the
 * parent; that is of children that are counted. Bonuses and deductions have no weight: their points are added to those of the mean as they are.
 */
export type Combination = 'sum' | 'mean';

/** A domain, a criterion or a sub-criterion: with children, or with a rule. */
export type Criterion = {
  /** Its code, of which a framework has no two; `2.1`. */
  readonly code: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** Its maximum points, 0 or more. */
  readonly max: number;
  /** How its points count in those of its parent; `counted` by default. */
  readonly role?: CriterionRole;
  /** Its weight among its siblings that are counted where these make a mean, 0 or more; 1 by default. */
  readonly weight?: number;
  /** What it is made of. A criterion without children has a rule. */
  readonly children?: readonly Criterion[];
  /** How its children make its points; `sum` by default. */
  readonly combine?: Combination;
  /** What the weights of its children that are counted add up to, where the framework prints it: 1 or 100. Not checked when left out: only their ratios matter. */
  readonly weightsTo?: number;
  /** How it earns its points. */
  readonly rule?: Rule;
  /**
   * The least it can have; by default 0, and no limit for a deduction. The points of a criterion without children are never raised to it: there only a
   * least below 0 says something, how far below 0 its rule may go.
   */
  readonly least?: number;
  /** The most it can have together with its bonuses; no limit by default. */
  readonly most?: number;
  /**
   * How many points what is left of its maximum stands for as soon as something below it, at any depth, is not counted: its points become points x
   * `pooledTo` / what is left. Above 0 and at most the maximum, of a criterion with children; by default what is left stands for itself.
   */
  readonly pooledTo?: number;
  /** How its points are rounded; `null` for not at all. By default as `rounding` of the framework has it. */
  readonly rounding?: PointsRounding | null;
  /** What becomes of it when it has no points. By default as the framework has it. */
  readonly absence?: AbsencePolicies;
  /** Whether points above 0 need evidence; `optional` by default. */
  readonly evidence?: 'required' | 'optional';
  /** Where its points come from, for subtotals: `verified`, `survey`, `statistics`. By default as its parent's. */
  readonly source?: string;
  /** The agency that verifies it. By default that of its parent. */
  readonly lead?: string;
  /** The last day on which a unit may hand in its own score. By default that of its parent. */
  readonly closesOn?: CivilDate;
  /** The classes of units it is for; all by default. To the others it does not exist. */
  readonly appliesTo?: readonly string[];
  /** The provisions it rests on. */
  readonly basis?: readonly Basis[];
};

/** Where points are rounded when a criterion does not say it; nowhere by default. What is rounded stays within the maximum and the limits. */
export type FrameworkRounding = {
  /** Points of a criterion without children; of a total without any too, when `total` says nothing. */
  readonly leaf?: PointsRounding;
  /** Points of one with children, but the total. */
  readonly node?: PointsRounding;
  /** The total. */
  readonly total?: PointsRounding;
};

/** Every criterion has at least so much of its maximum. */
export type EveryCondition = {
  /** Of the first level, or those without children. */
  readonly every: 'domain' | 'leaf';
  /** The least share, 0 to 1. */
  readonly share: number;
};

/** One criterion has at least so much of its maximum. */
export type CriterionCondition = {
  /** Its code. */
  readonly criterion: string;
  /** The least share, 0 to 1. */
  readonly share: number;
};

/** An input is at least, at most, or above so much. */
export type InputCondition = {
  /** Its name. */
  readonly input: string;
  /** The least it may be. */
  readonly atLeast?: number;
  /** The most. */
  readonly atMost?: number;
  /** What it is above, so that the bound itself does not do. */
  readonly above?: number;
};

/** A condition beyond the total. */
export type Gate = {
  /** Its id; `every-criterion-half`. */
  readonly id: string;
  /** What it asks, in words. */
  readonly names: Bilingual;
  /** What must hold. */
  readonly when: EveryCondition | CriterionCondition | InputCondition;
  /** The bands it is asked for; those at and above the lowest of them are out of reach when it does not hold. All but the lowest band by default. */
  readonly forBands?: readonly string[];
  /** The provisions it rests on. */
  readonly basis?: readonly Basis[];
};

/** The names of results, from the lowest to the highest. */
export type Bands = {
  /** Whether the bounds are points or percentages of the maximum that counts. */
  readonly on: 'points' | 'percent';
  /** The bands by id, in ascending order. */
  readonly bands: Thresholds<string>;
  /** What they are called. */
  readonly names: { readonly [band: string]: Bilingual };
  /** What else a band asks. */
  readonly gates?: readonly Gate[];
  /** Where the bounds are from. */
  readonly basis?: readonly Basis[];
};

/** The published rules of an index: what is scored, how, and what becomes of what cannot be. */
export type Framework = {
  /** Its id; `qd-766`. */
  readonly id: string;
  /** Its version: results of two versions are not compared. */
  readonly version: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** The first day it is used for. */
  readonly since?: CivilDate;
  /** The last day. */
  readonly until?: CivilDate;
  /** The classes of units it is for; all by default. */
  readonly appliesTo?: readonly string[];
  /** The tree of criteria; its own points are the total. */
  readonly root: Criterion;
  /** Where points are rounded. */
  readonly rounding?: FrameworkRounding;
  /** What becomes of criteria without points. */
  readonly absence?: AbsencePolicies;
  /** The names of results. */
  readonly bands?: Bands;
  /** The provisions it rests on. */
  readonly basis: readonly Basis[];
};
