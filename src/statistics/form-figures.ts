import type { CivilDate, Problem } from '../kernel/index.js';
import type { Form06Columns } from './form06-columns.js';
import type { Period } from './period.js';
import type { ExclusionReason } from './place-of.js';
import type { ReportForm } from './report-form.js';

/** What stands above the figures of a report. */
export type FormHeader = {
  /** The form; `null` when none was named. */
  readonly form: Pick<ReportForm, 'number' | 'title' | 'issuer' | 'countedIn' | 'basis'> | null;
  /** The period. */
  readonly period: Period;
  /** The day the states are of: the last of the period. */
  readonly on: CivilDate;
  /** What was entered after this day was not known to it; `null` when all that was ever entered is. */
  readonly knownOn: CivilDate | null;
  /** Who reports. */
  readonly reportedBy: string | null;
  /** To whom. */
  readonly reportedTo: string | null;
  /** By what the rows are told apart. */
  readonly keys: readonly string[];
  /** The id of the disposition. */
  readonly disposition: string;
  /** The digest of the tally. */
  readonly tally: string;
};

/** A row of a report: the total has no key, a subtotal the first values of the keys, a row of its own all of them. */
export type FormRow<Columns = Readonly<Record<string, number>>> = {
  /** The values of the keys, from the first. */
  readonly key: readonly (string | null)[];
  /** The figures, by the number of the column. */
  readonly columns: Columns;
};

/** Dossiers that stand in no row: how many of them were received, carried over, ended, and are open. */
export type Excluded = {
  /** Why. */
  readonly reason: ExclusionReason;
  /** Received in the period. */
  readonly received: number;
  /** Carried over from the period before. */
  readonly carried: number;
  /** Ended in the period; of what was refused, only what had been received. */
  readonly resolved: number;
  /** Open on the last day. */
  readonly pending: number;
};

/** A report: its header, its rows in the order of a tree with the total first, and what stands in no row. */
export type FormFigures<Columns = Readonly<Record<string, number>>> = {
  /** What stands above the figures. */
  readonly header: FormHeader;
  /** The total, then each row followed by the rows below it. */
  readonly rows: readonly FormRow<Columns>[];
  /** What stands in no row, by reason. */
  readonly excluded: readonly Excluded[];
  /** The same and what else a reader must know, as notes. */
  readonly footnotes: readonly Problem[];
};

/** Form 06. */
export type Form06 = FormFigures<Form06Columns>;
