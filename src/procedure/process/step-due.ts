import type { WorkingCalendar } from '../../calendar/index.js';
import { type DeadlinePolicy, type DueDate, dueDate, type TimeLimit } from '../../deadline/index.js';
import { cutoffOf, isByTheClock, NEVER_LATE, spansOf } from '../../deadline/inside.js';
import { type CivilDate, isMotcuaError, type LocalDateTime, MotcuaError, type Problem } from '../../kernel/index.js';
import { fromMinutes } from '../../kernel/inside.js';
import { dueTurn, type Turn } from './turn.js';

/** What `dueDate` was asked for a step: with the step's calendar and the policy, `explainDueDate` tells its story. */
export type StepQuery = {
  /** When the step is taken as received: after a step that ends with a day, that day, which is not counted. */
  readonly receivedAt: CivilDate | LocalDateTime;
  /** Its share, with the cut-off that governs it. */
  readonly limit: TimeLimit;
};

/** Asks, and tells at which place of the process a refusal arose. */
export function refusedAt<T>(path: Problem['path'], ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!isMotcuaError(error)) throw error;
    const problems = error.problems.map((problem) => ({ ...problem, path: [...path, ...problem.path] }));
    throw new MotcuaError(error.code, problems, error.total);
  }
}

/** Whether the policy has a cut-off of its own for a limit without one. */
const policyCuts = (limit: TimeLimit, policy: DeadlinePolicy) =>
  limit.receiptCutoff === undefined && (limit.unit === 'same-day' || policy.lateReceipt.value !== 'as-stamped');

/**
 * The query of a limit that starts when others end. The cut-offs of the policy are for receipts, so only one of the limit's own counts here.
 * A limit in days does not count the day on which it starts; one by the clock starts with the first minute after it.
 */
export function queryAfter({ at, endOf }: Turn, limit: TimeLimit, policy: DeadlinePolicy): StepQuery {
  const [first] = spansOf(limit);
  const receivedAt = first !== undefined && isByTheClock(first) ? at : (endOf ?? at);
  return { receivedAt, limit: policyCuts(limit, policy) ? { ...limit, receiptCutoff: NEVER_LATE } : limit };
}

/** Whether a limit runs from the very minute, through nights and rest days. */
const runsThrough = (limit: TimeLimit) => ['hour', 'minute'].includes(spansOf(limit)[0]?.unit ?? '');

/**
 * The query of a step that starts at the receipt. A dossier is received once: what is late for the whole is late for the step. But the cut-off of a
 * limit in days is none of a step that runs by the clock from the minute of receipt.
 */
export function queryAtReceipt(
  receivedAt: CivilDate | LocalDateTime,
  limit: TimeLimit,
  whole: { readonly limit: TimeLimit | undefined; readonly calendar: WorkingCalendar; readonly policy: DeadlinePolicy },
): StepQuery {
  if (limit.receiptCutoff !== undefined || whole.limit === undefined) return { receivedAt, limit };
  const cutoff = cutoffOf({ ...whole, receivedAt, limit: whole.limit });
  const governs = cutoff !== null && (cutoff.source === 'policy' || !runsThrough(limit));
  if (governs)
    return { receivedAt, limit: { ...limit, receiptCutoff: fromMinutes(cutoff.minutes), cutoffBasis: cutoff.basis } };
  return { receivedAt, limit: policyCuts(limit, whole.policy) ? { ...limit, receiptCutoff: NEVER_LATE } : limit };
}

/** When limits one after the other are due. */
export function dueAfterAll(
  receivedAt: CivilDate | LocalDateTime,
  [first, ...more]: readonly [TimeLimit, ...TimeLimit[]],
  { calendar, policy }: { readonly calendar: WorkingCalendar; readonly policy: DeadlinePolicy },
): DueDate {
  let due = dueDate({ receivedAt, limit: first, calendar, policy });
  for (const limit of more) due = dueDate({ ...queryAfter(dueTurn(due), limit, policy), calendar, policy });
  return due;
}
