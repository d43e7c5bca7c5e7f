import type { Question } from '../questionnaire/question.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import type { CompiledSample } from '../sample/compiled-sample.js';
import type { Block } from './block.js';
import type { Domain } from './estimate-request.js';
import type { Figure } from './figure.js';
import type { Gradient, Linear } from './linearise.js';
import type { Sums } from './sums.js';

/** A figure and what it is at its estimate. */
export type Evaluated = { readonly figure: Figure; readonly linear: Linear };

/** First-stage units and the strata they are in. */
export type Support = { readonly units: number; readonly strata: number };

/** How a figure's linearised value is spread over the ballots that count: how many they are, and with u its part of a ballot of weight 1, Σw, Σwu and Σwu². */
export type Spread = { readonly n: number; readonly weight: number; readonly first: number; readonly second: number };

/** What estimators ask of ballots, kept one by one or added up. */
export type Source = {
  readonly questionnaire: Questionnaire;
  /** The questions that figures are made of, in order. */
  readonly questions: readonly Question[];
  /** The ballots that widths of calibrated designs are reckoned with; see `DesignShare`. `null` when the valid ones are. */
  readonly whole: number | null;
  /** Whether ballots of the design have unlike weights. */
  readonly isWeighted: boolean;
  /** The first-stage units that were drawn. */
  readonly units: number;
  /** Ballots in a domain, with or without valid answers. */
  readonly ballots: (domain: Domain | null) => number;
  /** Every domain that some facts make, in the order of the names. */
  readonly domainsBy: (facts: readonly string[]) => readonly Domain[];
  readonly sums: (domain: Domain | null, block: Block) => Sums;
  /** The covariances of figures under the design, row by row; `null` where it does not tell. */
  readonly covariance: (figures: readonly Evaluated[]) => Float64Array | null;
  /** The first-stage units with a ballot that counts in any of the blocks; without gradients those of a domain, or of all. */
  readonly support: (gradients: readonly Gradient[] | Domain | null) => Support;
  /** The ballots themselves, for what sums do not tell; `null` when only sums were kept. */
  readonly compiled: CompiledSample | null;
  /** Of a figure of one block. */
  readonly spread: (gradient: Gradient) => Spread;
};
