import type { TimeLimit } from '../../deadline/index.js';
import type { Choice } from '../../kernel/index.js';

/** A part of which a procedure is made (bộ phận tạo thành thủ tục hành chính). */
export type ProcedurePart =
  | 'name'
  | 'sequence'
  | 'manner'
  | 'documents'
  | 'limit'
  | 'subjects'
  | 'authority'
  | 'forms'
  | 'result'
  | 'requirements'
  | 'fees';

/** What the law says of one part. */
export type PartRule = {
  /** The part. */
  readonly part: ProcedurePart;
  /** The point of the law that names it, `a`. */
  readonly point: string;
  /** Whether every procedure has it, or only one that requires it. */
  readonly needed: 'always' | 'where-required';
};

/** By whom, and how, a procedure was made; it decides the days allowed. */
export type MakingKind = 'ministry' | 'province' | 'shortened';

/** Until when the announcing decision has to be signed: so many calendar days before the procedure takes effect, or after it. */
export type AnnounceBy = {
  /** Calendar days, 0 or more. */
  readonly days: number;
  /** On which side of the day on which it takes effect. */
  readonly side: 'before' | 'after';
};

/** One choice for each kind of making. */
export type ByMaking<T> = { readonly [kind in MakingKind]: Choice<T> };

/** What the law asks of the publicity of procedures, as data. `postingRules` of `motcua/vn` has those of Viet Nam. */
export type PostingRules = {
  /** The parts of a complete procedure. */
  readonly parts: Choice<readonly PartRule[]>;
  /** Until when the decision that announces it has to be signed. */
  readonly announce: ByMaking<AnnounceBy>;
  /** Within which it has to be entered and published in the national database, from the day of signing. */
  readonly publish: ByMaking<TimeLimit>;
  /** Within which it has to be posted at the office, from the day of signing; absent when no rule is known. */
  readonly post?: ByMaking<TimeLimit>;
};
