import type { CivilDate } from '../kernel/index.js';
import { canonicalJson, sha256 } from '../kernel/inside.js';
import type { Period } from './period.js';
import type { CountedAt, Measure } from './tally-options.js';

/** What a tally counts and how, as far as it can be written down. */
export type CountedThing = {
  /** In the order of their last days. */
  readonly periods: readonly Period[];
  readonly keys: readonly string[];
  readonly knownOn: CivilDate | null;
  readonly against: 'lawful' | 'promised' | 'reappointed';
  readonly granularity: 'day' | 'half-day' | 'instant';
  readonly countedAt: CountedAt;
  readonly lateIn: 'working' | 'calendar';
  readonly measures: readonly Measure[];
  readonly known: { readonly unit: readonly string[] | null; readonly procedure: readonly string[] | null };
};

/** The digest of what is counted: tallies merge only when theirs are equal. */
export const tallyDigest = (counted: CountedThing): string =>
  `sha256:${sha256(canonicalJson({ shape: 'tally/1', ...counted })).slice(0, 16)}`;
