import type { Basis } from './basis.js';
import type { Json } from './json.js';

/**
 * One rule in the story of an answer, as data: `narrate` puts it into words.
 * A step with `applied: false` was considered, could have mattered, and did not change the answer.
 */
export type Step = {
  /** `room/rule`, stable across versions. */
  readonly rule: string;
  /** Whether the rule took effect. */
  readonly applied: boolean;
  /** The provisions the rule rests on. */
  readonly basis: readonly Basis[];
  /** What the rule looked at. */
  readonly inputs: { readonly [name: string]: Json };
  /** What it led to. */
  readonly outcome: Json;
};

/** An answer with the rules that led to it, in order. */
export type Explained<T> = {
  /** The answer, equal to that of the function without `explain`. */
  readonly value: T;
  /** Enough to compute the answer again by hand. */
  readonly because: readonly Step[];
};
