import type { Block } from './block.js';
import type { Domain } from './estimate-request.js';

/** Columns of a block over a domain, each times a factor. */
export type Part = {
  readonly domain: Domain | null;
  readonly block: Block;
  /** What the columns add to the numerator. */
  readonly top: readonly number[];
  /** What they add to the denominator; `null` of a total, which has none. */
  readonly bottom: readonly number[] | null;
};

/** So many times a total, or one total by another. */
export type Term = { readonly factor: number; readonly parts: readonly Part[] };

/**
 * A figure: a sum of totals and ratios of totals. Shares, means, net scores, factors, ratios and differences are all of this shape, so one linearisation serves
 * them all.
 */
export type Figure = {
  readonly terms: readonly Term[];
  /** Whether it lies between 0 and 1 by its nature. */
  readonly isShare: boolean;
  /** Of the first part's columns those whose ballots are the numerator of its count; `null` for what is no share of ballots. */
  readonly counted: readonly number[] | null;
};
