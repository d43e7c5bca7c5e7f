import type { CivilDate, Count, Problem } from '../../kernel/index.js';
import type { AuditCause } from './audit-cause.js';

/** Which dossier is meant. */
export type AuditPlace = {
  /** Its place in the list, from 0. */
  readonly index: number;
  /** Its code; `null` when it has none that can be read. */
  readonly id: string | null;
};

/** A due date and the class by it. */
export type AuditAnswer = {
  /** The due date; `null` for none. */
  readonly dueOn: CivilDate | null;
  /** The place in {@link classes}; `null` when nobody says. */
  readonly class: number | null;
};

/** A dossier whose record is not what comes out. */
export type AuditDifference = AuditPlace & {
  /** The first cause by which the date on record comes out, in the order of {@link auditCauses}. */
  readonly cause: AuditCause;
  /** The other single changes by which it comes out as well; with any of them the cause is only possible. */
  readonly others: readonly AuditCause[];
  /** What is on record; of a row the class by that date, unless the class is on record itself. */
  readonly recorded: AuditAnswer;
  /** What comes out. */
  readonly recomputed: AuditAnswer;
  /** Calendar days by which the recorded due date is later than the recomputed; below zero when it is earlier, `null` without two dates. */
  readonly daysLater: number | null;
};

/**
 * Why a dossier cannot be compared. `not-received`: not by the day of the audit. `refused`: it never had a due date. `procedure-unknown`: it names none,
 * or the catalogue has none in force on the day of receipt. `limit-unknown`: the procedure has no limit for its channel and case. `nothing-recorded`: no
 * due date, no slip and no class is on record.
 */
export type NotComparableReason =
  | 'not-received'
  | 'refused'
  | 'procedure-unknown'
  | 'limit-unknown'
  | 'nothing-recorded';

/** A dossier that cannot be compared. */
export type NotComparable = AuditPlace & {
  /** Why not. */
  readonly why: NotComparableReason;
};

/** A dossier that could not be read. */
export type BadDossier = AuditPlace & {
  /** What is wrong with it, each path starting with `rows` and its place. */
  readonly problems: readonly Problem[];
};

/** Something inspectors look for: a {@link Problem}, so `narrate` tells it, and whose it is. */
export type AuditAnomaly = Problem & AuditPlace;

/** How many differences have one cause. */
export type CauseCount = {
  /** The cause. */
  readonly cause: AuditCause;
  /** How many differences name it first. These add up to all of them. */
  readonly first: number;
  /** How many it could explain, first or not. */
  readonly possible: number;
  /** How many it explains and nothing else does. */
  readonly only: number;
};

/** A dossier drawn to be checked by hand, and what the audit says of it. */
export type SampledDossier = AuditPlace & {
  /** The word of the audit. */
  readonly verdict: 'agrees' | 'differs' | 'not-comparable' | 'bad';
};

/** What an audit of a set of dossiers found. Plain JSON. */
export type DossierAudit = {
  /** The day of the audit. */
  readonly on: CivilDate;
  /** How many dossiers were given: those that agree, differ, cannot be compared and are bad together. */
  readonly checked: number;
  /** How many have on record what comes out. */
  readonly agree: number;
  /** How many have not. */
  readonly differ: number;
  /** Those that cannot be compared. */
  readonly notComparable: readonly NotComparable[];
  /** Those that could not be read. */
  readonly bad: readonly BadDossier[];
  /** Shares as counts; `null`, never 0, when they would be shares of nothing. */
  readonly shares: {
    /** Those that could be compared, of all. */
    readonly compared: Count | null;
    /** Those that agree, of those that could be compared. */
    readonly agree: Count | null;
  };
  /** Those that differ, in the order given. */
  readonly differences: readonly AuditDifference[];
  /** The causes found, in the order of {@link auditCauses}. */
  readonly byCause: readonly CauseCount[];
  /** What inspectors look for, in the order given; resubmissions last. */
  readonly anomalies: readonly AuditAnomaly[];
  /** Those drawn, in the order given. */
  readonly sample: readonly SampledDossier[];
};
