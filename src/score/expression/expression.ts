import type { Thresholds } from '../../kernel/index.js';

/** Arithmetic over some parts, each a figure. `subtract` and `divide` take two. */
export type ArithmeticExpression = {
  /** What is done with the parts: their sum, the first less the second, their product, the first by the second, the least or the greatest of them. */
  readonly op: 'add' | 'subtract' | 'multiply' | 'divide' | 'min' | 'max';
  /** The parts; at least one, and two of `subtract` and `divide`. */
  readonly of: readonly Expression[];
};

/** The numerator or the denominator of an input that is a count or an indicator. */
export type PartExpression = {
  /** Which of the two. */
  readonly op: 'numerator' | 'denominator';
  /** The name of the input. */
  readonly of: string;
};

/**
 * An input that is a share of a whole, from 0 to 1. Anything else is wrong and not scored: 45 where 0.45 is meant would reach every target.
 */
export type ShareExpression = {
  /** What it is. */
  readonly op: 'share';
  /** The name of the input: a number from 0 to 1, a count or an indicator. */
  readonly of: string;
};

/** A figure of all units that are scored together, of the values of an input. */
export type CohortExpression = {
  /** What it is. */
  readonly op: 'cohort';
  /** The name of the input. */
  readonly of: string;
  /** The least value, the greatest, or the mean of all, every unit counted once. */
  readonly take: 'least' | 'greatest' | 'mean';
};

/** A table of steps: what the band holds that a figure is in. */
export type StepsExpression = {
  /** What it is. */
  readonly op: 'steps';
  /** The figure. */
  readonly of: Expression;
  /** The bands in ascending order; a figure below the first bound has no step, and is not scored. */
  readonly steps: Thresholds<Expression>;
};

/** What an answer in words is given. */
export type ChooseExpression = {
  /** What it is. */
  readonly op: 'choose';
  /** The name of the input, whose value is one of the options. */
  readonly of: string;
  /** By answer, what it is given; none is an empty text. */
  readonly options: { readonly [answer: string]: Expression };
};

/**
 * A rule of arithmetic as data, never text that is evaluated. A number is itself, by its shortest decimal; a text is the name of an input and stands for its
 * value, the numerator by the denominator of a count.
 */
export type Expression =
  | number
  | string
  | ArithmeticExpression
  | PartExpression
  | ShareExpression
  | CohortExpression
  | StepsExpression
  | ChooseExpression;
