import type { WorkingCalendar } from '../../calendar/index.js';
import type { TimeLimit } from '../../deadline/index.js';
import { type DeadlinePolicy, dueDate } from '../../deadline/index.js';
import { type Basis, type Choice, type CivilDate, fromEpochDay, toEpochDay } from '../../kernel/index.js';
import type { Announcement } from '../announcement.js';
import type { ByMaking, MakingKind, PostingRules } from './posting-rules.js';

/** What publicity is judged by. */
export type PublicityOptions = {
  /** The rules in force when the decision was signed. */
  readonly rules: PostingRules;
  /** The days the office works. */
  readonly calendar: WorkingCalendar;
  /** How limits are counted. */
  readonly policy: DeadlinePolicy;
};

/** One duty and the day by which it was to be done. */
export type Duty = {
  /** `unknown` when a date is missing, or who issued the decision, or when no rule sets a day: neither on time nor late. */
  readonly kept: 'on-time' | 'late' | 'unknown';
  /** The day on which it was done; `null` when none is told. */
  readonly doneOn: CivilDate | null;
  /** The last day allowed; `null` when it cannot be told. */
  readonly lastOn: CivilDate | null;
  /** The provision that sets it. */
  readonly basis: readonly Basis[];
};

/** Whether a procedure was announced, published and posted in time. */
export type Publicity = {
  /** How it was made, which decides the days allowed; `null` when the announcement does not say. */
  readonly making: MakingKind | null;
  /** The announcing decision signed by the day the law sets around the day of effect. */
  readonly announced: Duty;
  /** Entered and published in the national database within the days from signing. */
  readonly published: Duty;
  /** Posted at the office within the days from signing. */
  readonly posted: Duty;
};

/** An issuer that the rules know nothing of is as good as none. */
function makingOf({ shortened, issuedBy }: Announcement, rules: PostingRules): MakingKind | null {
  const making = shortened === true ? 'shortened' : issuedBy;
  return making !== undefined && Object.hasOwn(rules.announce, making) ? making : null;
}

/** A duty judged by its last day; the basis is told also when a date is missing. */
function duty(doneOn: CivilDate | undefined, lastOn: CivilDate | null, basis: readonly Basis[]): Duty {
  const done = doneOn === undefined ? null : toEpochDay(doneOn);
  const isKnown = done !== null && lastOn !== null;
  const kept = !isKnown ? 'unknown' : done <= toEpochDay(lastOn) ? 'on-time' : 'late';
  return { kept, doneOn: doneOn ?? null, lastOn, basis };
}

function announced({ effectiveOn, signedOn }: Announcement, making: MakingKind | null, rules: PostingRules): Duty {
  const rule = making === null ? undefined : rules.announce[making];
  if (rule === undefined) return duty(signedOn, null, []);
  const { value, basis } = rule;
  const days = value.side === 'before' ? -value.days : value.days;
  return duty(signedOn, effectiveOn === undefined ? null : fromEpochDay(toEpochDay(effectiveOn) + days), basis);
}

function withinDays(
  doneOn: CivilDate | undefined,
  signedOn: CivilDate | undefined,
  rule: Choice<TimeLimit> | undefined,
  { calendar, policy }: PublicityOptions,
): Duty {
  if (rule === undefined) return duty(doneOn, null, []);
  const lastOn =
    signedOn === undefined ? null : dueDate({ receivedAt: signedOn, limit: rule.value, calendar, policy }).dueOn;
  return duty(doneOn, lastOn, rule.basis);
}

const ruleFor = (rules: ByMaking<TimeLimit> | undefined, making: MakingKind | null) =>
  making === null ? undefined : rules?.[making];

/**
 * Whether a procedure was announced, published and posted within the days allowed.
 *
 * The decision has to be signed a number of calendar days before the procedure takes effect (made in the shortened way: after it); entering and
 * publishing are counted from the day of signing by {@link dueDate}. A missing date makes a duty `unknown`, never late.
 *
 * @param announcement - The announcing decision and what was done with it.
 * @param options - The rules in force when it was signed, the calendar and the policy.
 * @returns Each duty with the day on which it was done and the last day allowed.
 * @throws `kernel/not-a-date` for a date that is none, and what `dueDate` throws.
 *
 * @example
 * ```ts
 * import { inForce } from 'motcua';
 * import { publicity } from 'motcua/procedure';
 * import { postingRules, vietnam } from 'motcua/vn';
 *
 * const announcement = {
 *   decision: '1187/QĐ-UBND',
 *   issuedBy: 'province',
 *   signedOn: '2026-11-16',
 *   effectiveOn: '2026-11-20',
 *   enteredOn: '2026-11-23',
 * } as const;
 * const rules = inForce(postingRules, announcement.signedOn);
 * const { announced, published, posted } = publicity(announcement, { rules, ...vietnam(announcement.signedOn) });
 * [announced.kept, announced.lastOn]; // => ['late', '2026-11-15']
 * [published.kept, published.lastOn]; // => ['on-time', '2026-11-23']
 * posted.kept; // => 'unknown'
 * ```
 */
export function publicity(announcement: Announcement, options: PublicityOptions): Publicity {
  const { signedOn, enteredOn, postedOn } = announcement;
  const { rules } = options;
  const making = makingOf(announcement, rules);
  return {
    making,
    announced: announced(announcement, making, rules),
    published: withinDays(enteredOn, signedOn, ruleFor(rules.publish, making), options),
    posted: withinDays(postedOn, signedOn, ruleFor(rules.post, making), options),
  };
}
