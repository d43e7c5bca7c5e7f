import type { Json } from './json.js';

/** How bad a {@link Problem} is: an `error` is refused, a `warning` and a `note` are told and accepted. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * One thing that is wrong or worth telling, as data: the one shape of errors, parse problems, findings and checks.
 * Match on `code`; sentences in Vietnamese and English come from `narrate`.
 */
export type Problem = {
  /** `room/what-is-wrong`, stable across versions. */
  readonly code: string;
  /** Where in the input, from the outside in; empty when the input as a whole is meant. */
  readonly path: readonly (string | number)[];
  /** How bad it is. */
  readonly severity: Severity;
  /** The offending value, cut to 100 characters. */
  readonly value?: Json;
  /** What would be accepted, as a pattern or a range: `YYYY-MM-DD`, `1..36600`. */
  readonly accepted?: string;
};
