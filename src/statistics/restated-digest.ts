import type { CivilDate } from '../kernel/index.js';
import { canonicalJson, sha256 } from '../kernel/inside.js';
import type { Tally } from './tally.js';

/** To the units of which day and of which registry a tally was carried over. */
export type Restating = {
  /** The day. */
  readonly on: CivilDate;
  /** The digest of the registry. */
  readonly registry: string;
};

const RESTATED = /^restated:(\d{4}-\d\d-\d\d):(sha256:[0-9a-f]{16}):[0-9a-f]{16}$/;

/**
 * The digest of a tally that is carried over: equal for those only that counted the same and were carried over to the units of the same day by the same
 * registry, and that of no accumulator. It says which these are, so that a tally is not carried over twice.
 */
export function restatedDigest({ digest }: Tally, { on, registry }: Restating): string {
  const content = sha256(canonicalJson({ shape: 'restated/1', digest, on, registry })).slice(0, 16);
  return `restated:${on}:${registry}:${content}`;
}

/** The day and the registry a tally was last carried over by; `null` when it never was. */
export function restatingOf({ digest }: Tally): Restating | null {
  const [, on, registry] = RESTATED.exec(digest) ?? [];
  return on === undefined || registry === undefined ? null : { on, registry };
}
