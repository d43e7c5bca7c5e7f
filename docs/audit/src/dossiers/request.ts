import type { Problem, TimeLimit } from 'motcua';
import type { AuditAnswer, AuditCause, CauseCount, NotComparableReason } from 'motcua/dossier';
import type { Period, Tally } from 'motcua/statistics';
import type { Delimiter } from '../text/delimiter-of.ts';
import type { Encoding, EncodingChoice } from '../text/encoding.ts';
import type { Outside } from './form-account.ts';
import type { Matching, Understood } from './matching.ts';

/** By what dossiers are told apart in the report. */
export const groupings = ['unit', 'field', 'procedure', 'none'] as const;

/** One of them. */
export type Grouping = (typeof groupings)[number];

/** What is asked of a file of dossiers. */
export type DossierRequest = {
  /** The file, or what was pasted. */
  readonly source: Uint8Array | string;
  readonly encoding: EncodingChoice;
  /** The period of the report; the audit is of its last day. */
  readonly period: Period;
  readonly grouping: Grouping;
  /** The limit of every dossier whose row names none; `null` to look it up by the code of the procedure. */
  readonly limit: TimeLimit | null;
  /** What a person said of the columns and words of the file. */
  readonly matching: Matching;
};

/** A dossier whose recorded due date is not the recomputed one. */
export type DifferingDossier = {
  readonly row: number;
  readonly id: string | null;
  readonly unit: string | null;
  readonly receivedAt: string;
  readonly cause: AuditCause;
  readonly others: readonly AuditCause[];
  readonly recorded: AuditAnswer;
  readonly recomputed: AuditAnswer;
  readonly daysLater: number | null;
};

/** An overdue dossier without a letter of apology. */
export type LateDossier = {
  readonly row: number;
  readonly id: string | null;
  readonly unit: string | null;
  readonly dueOn: string;
  readonly endedOn: string | null;
  readonly workingDays: number;
  /** Where the due date is a day of rest, the working day after it. */
  readonly afterRest: string | null;
};

/** Something inspectors look for, in a dossier or in what its row says. */
export type FoundAnomaly = { readonly row: number; readonly id: string | null; readonly problem: Problem };

/** What the audit of due dates came to. */
export type AuditSummary = {
  readonly agree: number;
  readonly differ: number;
  /** Dossiers that could not be audited; why is among the problems. */
  readonly bad: number;
  readonly notComparable: { readonly [why in NotComparableReason]?: number };
  readonly byCause: readonly CauseCount[];
};

/** What came of a file of dossiers. Plain data. */
export type DossierReport = {
  readonly period: Period;
  readonly read: number;
  readonly leftOut: number;
  readonly encoding: Encoding | null;
  readonly delimiter: Delimiter;
  readonly grouping: Grouping;
  readonly limit: TimeLimit | null;
  /** How columns and words were understood. */
  readonly understood: Understood;
  /** What is wrong with rows, the first hundred. */
  readonly problems: readonly Problem[];
  readonly audit: AuditSummary;
  readonly differences: readonly DifferingDossier[];
  readonly anomalies: readonly FoundAnomaly[];
  readonly late: readonly LateDossier[];
  /** How many of those that were read stand in no column of the form. */
  readonly outside: Outside;
  /** What was counted; `bad` has the dossiers whose class nobody can tell. */
  readonly tally: Tally;
};

/** What is being done to a file, in order. */
export type Stage = 'reading' | 'counting';

/** What the worker tells the page. */
export type DossierNews =
  | { readonly kind: 'progress'; readonly stage: Stage; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly report: DossierReport }
  | {
      readonly kind: 'refused';
      readonly problems: readonly Problem[];
      /** How far the file was understood; `null` when it has no table. */
      readonly understood: Understood | null;
    };
