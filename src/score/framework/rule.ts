import type { Thresholds } from '../../kernel/index.js';
import type { Expression } from '../expression/expression.js';

/** The points themselves are given: by a judge, by another card, or by a parent unit for all its children. */
export type PointsRule = {
  /** `points`. */
  readonly kind: 'points';
  /** The input that holds the points, from 0 to the maximum. */
  readonly input: string;
};

/** An answer in words has its points: yes or no, one of four levels. */
export type ChoiceRule = {
  /** `choice`. */
  readonly kind: 'choice';
  /** The input that holds the answer. */
  readonly input: string;
  /** By answer, which is no empty text, its points; or, with `shares`, its part of the maximum, 1 for all of it. */
  readonly options: { readonly [answer: string]: number };
  /** Whether the options are parts of the maximum; `false` by default. */
  readonly shares?: boolean;
};

/** maximum x value. */
export type ProportionalRule = {
  /** `proportional`. */
  readonly kind: 'proportional';
  /** The figure, 1 for all of the maximum. */
  readonly of: Expression;
};

/** maximum x value / target, and no more than the maximum unless `uncapped`. */
export type ToTargetRule = {
  /** `to-target`. */
  readonly kind: 'to-target';
  /** The figure. */
  readonly of: Expression;
  /** The figure that earns the maximum; above 0. */
  readonly target: number;
  /** Whether more than the target earns more than the maximum; `false` by default. */
  readonly uncapped?: boolean;
};

/** Nothing below a floor, from there on as another rule has it. */
export type AboveFloorRule = {
  /** `above-floor`. */
  readonly kind: 'above-floor';
  /** The figure. */
  readonly of: Expression;
  /** The least figure that earns anything. */
  readonly floor: number;
  /** Whether the floor itself earns; `true` by default. */
  readonly inclusive?: boolean;
  /** The figure that earns the maximum; 1 by default. */
  readonly target?: number;
};

/** A figure has the points of its step. */
export type StepsRule = {
  /** `steps`. */
  readonly kind: 'steps';
  /** The figure. */
  readonly of: Expression;
  /** The bands and their points, in ascending order; or, with `shares`, their parts of the maximum. */
  readonly steps: Thresholds<number>;
  /** Whether the steps are parts of the maximum; `false` by default. */
  readonly shares?: boolean;
};

/** So many points for each one, up to the maximum. */
export type PerUnitRule = {
  /** `per-unit`. */
  readonly kind: 'per-unit';
  /** How many there are. */
  readonly of: Expression;
  /** The points of each one. */
  readonly points: number;
};

/** What is taken off for each of some things. */
export type Deduction = {
  /** How many there are. */
  readonly of: Expression;
  /** The points off for each one, above 0. */
  readonly points: number;
};

/** From the maximum, so many points off for each violation, down to a floor. */
export type DeductionsRule = {
  /** `deductions`. */
  readonly kind: 'deductions';
  /** What is counted, and the points off for each one, above 0. */
  readonly each: readonly Deduction[];
  /** The least that is left; 0 by default, and below 0 in a criterion that only deducts. */
  readonly floor?: number;
};

/** A part of a rule. */
export type RulePart = {
  /** Its maximum. */
  readonly max: number;
  /** How it earns it. */
  readonly rule: Rule;
};

/** The sum of parts, each with a maximum of its own. */
export type SumRule = {
  /** `sum`. */
  readonly kind: 'sum';
  /** The parts and the maximum of each, which together are the maximum of the criterion. */
  readonly parts: readonly RulePart[];
};

/** The worst of some rules. */
export type WorstOfRule = {
  /** `worst-of`. */
  readonly kind: 'worst-of';
  /** The rules, each of the same maximum. */
  readonly rules: readonly Rule[];
};

/** All of the maximum when there is no failure, nothing when there is one or more. */
export type NoFailureRule = {
  /** `no-failure`. */
  readonly kind: 'no-failure';
  /** How many failures there are. */
  readonly of: Expression;
};

/** A figure between the least and the greatest of all units, or two fixed bounds, mapped on a scale; `inverse` when less is better. */
export type MinMaxRule = {
  /** `min-max`. */
  readonly kind: 'min-max';
  /** The input. */
  readonly input: string;
  /** `cohort`, the least and the greatest of the units that are scored together, or two figures, the second above the first. */
  readonly bounds: 'cohort' | readonly [number, number];
  /** The points of the two ends of the scale; 1 and the maximum by default. */
  readonly scale?: readonly [number, number];
  /** `direct`, the default, when more is better. */
  readonly direction?: 'direct' | 'inverse';
  /** What becomes of a figure beyond fixed bounds: `clamp`, the default, takes it for the bound; `extend` lets it earn beyond the scale. */
  readonly outside?: 'clamp' | 'extend';
  /** The points when all units have the same figure; without it none of them is scored. */
  readonly whenEqual?: number;
};

/** The score of another index, out of its own maximum: value / outOf x maximum. */
export type ImportedRule = {
  /** `imported`. */
  readonly kind: 'imported';
  /** The figure. */
  readonly of: Expression;
  /** What it is out of. */
  readonly outOf: number;
};

/** A figure that others are held against. */
export type RelativeMark = {
  /** The figure. */
  readonly of: Expression;
};

/** Whether a figure reaches the mean of all units, the best of them, or another figure. */
export type RelativeRule = {
  /** `relative`. */
  readonly kind: 'relative';
  /** The input. */
  readonly input: string;
  /** What it is held against: the mean or the greatest of the units that are scored together, or a figure that is given. */
  readonly against: 'mean' | 'greatest' | RelativeMark;
  /** The points of a figure that reaches it; the maximum by default. */
  readonly reached?: number;
  /** The points of one that does not; 0 by default. */
  readonly below?: number;
};

/** Points by a formula of the framework's own. */
export type FormulaRule = {
  /** `formula`. */
  readonly kind: 'formula';
  /** The points. */
  readonly of: Expression;
};

/** How a criterion without children earns its points. Every kind stands for an {@link Expression}: see `ruleExpression`. */
export type Rule =
  | PointsRule
  | ChoiceRule
  | ProportionalRule
  | ToTargetRule
  | AboveFloorRule
  | StepsRule
  | PerUnitRule
  | DeductionsRule
  | SumRule
  | WorstOfRule
  | NoFailureRule
  | MinMaxRule
  | ImportedRule
  | RelativeRule
  | FormulaRule;
