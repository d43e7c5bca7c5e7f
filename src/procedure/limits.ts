import type { TimeLimit } from '../deadline/index.js';
import type { Basis, CivilDate } from '../kernel/index.js';

/** What a source says of a limit that was not taken for one: it has no unit, or contradicts its own text. Kept, told, never counted. */
export type UnreadLimit = {
  /** The amount as the source has it; absent when it has none. */
  readonly amount?: number;
  /** The unit as the source writes it, such as `OTHER`. */
  readonly unit: string;
};

/** A limit that is lengthened when a condition is met: "up to 3 working days when cause is shown". */
export type ConditionalExtension = {
  /** The condition, in the words of the source. */
  readonly when: string;
  /** The whole limit when it is met, counted from the receipt; or what comes on top of the limit. */
  readonly upTo?: TimeLimit;
  /** What is added after the limit has run out. Exactly one of the two is given. */
  readonly by?: TimeLimit;
  /** The provisions behind it. */
  readonly basis: readonly Basis[];
};

/** The limits of one row: what the law sets, and what the office has promised. */
export type Limits = {
  /** What the law sets (thời hạn theo quy định); absent when none is known. */
  readonly statutory?: TimeLimit;
  /** What the office committed itself to (thời hạn cam kết); absent when it made no promise of its own. */
  readonly committed?: TimeLimit;
  /** The first day of the commitment; absent when it holds as long as the row. */
  readonly committedSince?: CivilDate;
  /** Longer limits on conditions. */
  readonly extensions?: readonly ConditionalExtension[];
  /** What a source says that was not taken for the limit. */
  readonly unread?: readonly UnreadLimit[];
  /** The provisions behind the statutory limit and the decision behind the committed one. */
  readonly basis?: readonly Basis[];
};
