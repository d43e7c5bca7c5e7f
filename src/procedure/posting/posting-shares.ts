import type { Count, Problem } from '../../kernel/index.js';
import { attempt } from '../../kernel/inside.js';
import type { Announcement } from '../announcement.js';
import type { Procedure } from '../procedure.js';
import { completeness } from './completeness.js';
import type { ProcedurePart } from './posting-rules.js';
import { type Duty, type PublicityOptions, publicity } from './publicity.js';

/** What the shares are counted by. */
export type PostingSharesOptions = PublicityOptions & {
  /** The parts needed only where required that a procedure requires, by its code; by default none. */
  readonly required?: ReadonlyMap<string, readonly ProcedurePart[]>;
};

/** A duty over many procedures. A missing date is a third thing, neither on time nor late. */
export type DutyShare = {
  /** Those on time of those that can be judged. */
  readonly onTime: Count;
  /** How many cannot be judged, because a date, the issuer or a rule is missing. */
  readonly unknown: number;
};

/** How well procedures are announced and posted. Zero denominators stay as they are; there is no rate of nothing. */
export type PostingShares = {
  /** The decision signed in time. */
  readonly announced: DutyShare;
  /** Entered and published in the national database in time. */
  readonly published: DutyShare;
  /** Posted at the office in time, where the rules set a time. */
  readonly postedInTime: DutyShare;
  /** Those with a day of posting at the office, of all: without a day nobody can tell that it was done. */
  readonly posted: Count;
  /** Those that are complete, of all. */
  readonly complete: Count;
  /** Why procedures were refused and count as unknown, such as a date before the calendar; each path starts with the place in the list. */
  readonly problems: readonly Problem[];
};

const countOf = <T>(list: readonly T[], is: (one: T) => boolean): Count => ({
  numerator: list.filter(is).length,
  denominator: list.length,
});

function dutyShare(duties: readonly Duty[]): DutyShare {
  const known = duties.filter(({ kept }) => kept !== 'unknown');
  return { onTime: countOf(known, ({ kept }) => kept === 'on-time'), unknown: duties.length - known.length };
}

const NO_ANNOUNCEMENT: Announcement = { decision: '' };

const unknown = (doneOn: string | undefined): Duty => ({
  kept: 'unknown',
  doneOn: doneOn ?? null,
  lastOn: null,
  basis: [],
});

/** The publicity of one procedure; what is refused is added to the problems and cannot be judged. */
function judged(
  { announcement = NO_ANNOUNCEMENT }: Procedure,
  at: number,
  options: PublicityOptions,
  problems: Problem[],
) {
  const found = attempt(() => publicity(announcement, options));
  if ('making' in found) return found;
  problems.push(...found.map((problem) => ({ ...problem, path: [at, 'announcement', ...problem.path] })));
  const { signedOn, enteredOn, postedOn } = announcement;
  return { announced: unknown(signedOn), published: unknown(enteredOn), posted: unknown(postedOn) };
}

/**
 * The shares of procedures that are announced and posted in time, posted at all, and complete.
 *
 * @param procedures - The procedures.
 * @param options - The rules, the calendar and the policy, for all alike: group procedures by the law of the day of signing first.
 * @returns The counts; a procedure without an announcement cannot be judged and counts as not posted. Procedures
 * of the right shape (see {@link parseProcedure}) are never refused: one with a bad date counts as unknown and its problems are told.
 *
 * @example
 * ```ts
 * import { inForce } from 'motcua';
 * import { postingShares } from 'motcua/procedure';
 * import { postingRules, vietnam } from 'motcua/vn';
 *
 * const procedure = (code: string, enteredOn?: string) => ({
 *   code,
 *   name: { vi: code },
 *   announcement: { decision: '1187/QĐ-UBND', issuedBy: 'province', signedOn: '2026-11-16', ...(enteredOn && { enteredOn }) },
 * }) as const;
 * const rules = inForce(postingRules, '2026-11-16');
 * const procedures = [procedure('1.000001', '2026-11-20'), procedure('1.000002', '2026-11-25'), procedure('1.000003')];
 * const shares = postingShares(procedures, { rules, ...vietnam('2026-11-16') });
 * shares.published; // => { onTime: { numerator: 1, denominator: 2 }, unknown: 1 }
 * shares.posted; // => { numerator: 0, denominator: 3 }
 * ```
 */
export function postingShares(procedures: readonly Procedure[], options: PostingSharesOptions): PostingShares {
  const { rules, required } = options;
  const problems: Problem[] = [];
  const all = procedures.map((procedure, at) => judged(procedure, at, options, problems));
  return {
    announced: dutyShare(all.map(({ announced }) => announced)),
    published: dutyShare(all.map(({ published }) => published)),
    postedInTime: dutyShare(all.map(({ posted }) => posted)),
    posted: countOf(all, ({ posted }) => posted.doneOn !== null),
    complete: countOf(
      procedures,
      (one) => completeness(one, { rules, required: required?.get(one.code) ?? [] }).isComplete,
    ),
    problems,
  };
}
