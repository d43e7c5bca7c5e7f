import type { DeadlinePolicy, Span } from '../deadline/index.js';
import type { Choice } from '../kernel/index.js';
import type { SuspensionCause } from './suspension-cause.js';

/** So many days before a due date. */
export type LeadTime = {
  /** How many, 0 or more. */
  readonly amount: number;
  /** Of which kind. */
  readonly unit: 'working-day' | 'calendar-day';
};

/** What a supplement request does to the clock. */
export type SupplementRule = {
  /** `restart`: the whole limit is counted again from the supplement. `pause`: the clock stands still. `none`: it runs on. */
  readonly effect: 'restart' | 'pause' | 'none';
  /** How often after receipt it has that effect; a request beyond it changes nothing. `null` without a bound. */
  readonly most: number | null;
  /** Within which the applicant must supplement, or the dossier may be stopped; `null` when no rule says. That of the procedure goes before it. */
  readonly within: Span | null;
};

/** For which causes the clock stands still while a dossier is suspended. */
export type SuspensionRule = {
  /** The causes; while a dossier waits for anything else its clock runs. */
  readonly pausing: readonly SuspensionCause[];
};

/** How often something may be granted, and how long before the due date at the latest. */
export type GrantRule = {
  /** How often; `null` without a bound. */
  readonly most: number | null;
  /** How long before the due date at the latest; `null` when any time will do. */
  readonly lead: LeadTime | null;
};

/** When a letter of apology is owed. */
export type ApologyRule = {
  /** How long before the due date it must be sent; `null` when only lateness itself calls for one. */
  readonly lead: LeadTime | null;
  /** Whether it must also be made public. */
  readonly publish: boolean;
};

/** What a dossier lives by beside the counting of its limit: each a switch with the law behind it. */
export type DossierRules = {
  /** What a supplement request does. */
  readonly supplement: Choice<SupplementRule>;
  /** For which causes the clock stops. */
  readonly suspension: Choice<SuspensionRule>;
  /** Lawful extensions. One beyond the rule does not move the lawful due date. */
  readonly extension: Choice<GrantRule>;
  /** Re-appointments. They never move the lawful due date. */
  readonly reappointment: Choice<GrantRule>;
  /** Letters of apology. */
  readonly apology: Choice<ApologyRule>;
  /**
   * Where the clock of a dossier starts that was received for another agency: at the desk, or when it reaches the competent agency. Until it does, the lawful
   * due date is that counted from the receipt.
   */
  readonly crossLocality: Choice<'desk' | 'competent-agency'>;
};

/** All that a dossier keeps from its day of receipt. */
export type DossierPolicy = DeadlinePolicy & DossierRules;
