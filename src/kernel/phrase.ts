import type { Json } from './json.js';

/** How the values of a step or a problem are put into words in one language; `narrate` brings it along. */
export type Words = {
  /** A civil date, with its day of the week: `Monday 23/11/2026`. */
  readonly date: (value: Json | undefined) => string;
  /** A run of days, from the first to the last. */
  readonly days: (from: Json | undefined, to: Json | undefined) => string;
  /** A civil date or a local date-time. */
  readonly moment: (value: Json | undefined) => string;
  /** A `{ vi, en }` wording carried by a step. */
  readonly names: (value: Json | undefined) => string;
  /** A count with its noun, in the singular or the plural: `1 day`, `2 days`. */
  readonly count: (value: Json | undefined, one: string, many: string) => string;
  /** Any other value as it is. */
  readonly plain: (value: Json | undefined) => string;
};

/** What a step or a problem carries. */
export type Values = { readonly [name: string]: Json };

/** One wording, as a function of the values it speaks of. */
export type Say = (values: Values, words: Words) => string;

/** A wording in both languages. A room's table of them is typed by its ids, so a missing one does not compile. */
export type Phrase = { readonly vi: Say; readonly en: Say };

/** A rule is worded twice: as it took effect, and as it was considered and did not. */
export type RulePhrase = { readonly applied: Phrase; readonly notApplied?: Phrase };

/**
 * A wording that is the same whatever the values.
 *
 * @internal
 */
export const fixedPhrase = (vi: string, en: string): Phrase => ({ vi: () => vi, en: () => en });
