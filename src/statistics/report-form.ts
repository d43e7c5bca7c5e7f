import type { Basis, Bilingual } from '../kernel/index.js';
import type { Place } from './place-of.js';
import type { Flow } from './tally.js';

/** What stands in a column: what came in by some flows; what is told at some places; or the sum of other columns. */
export type ColumnContent =
  | {
      /** What came in by these. */
      readonly flows: readonly Flow[];
    }
  | {
      /** What is told at these. */
      readonly places: readonly Place[];
      /** Only those with, or without, a letter of apology. */
      readonly apologised?: boolean;
    }
  | {
      /** The columns that are summed. */
      readonly sum: readonly string[];
    };

/** A column of a form. */
export type FormColumn = {
  /** Its number, as printed; `10`, `10a`. */
  readonly id: string;
  /** What it is called. */
  readonly label: Bilingual;
  /** The heading it shares with its neighbours. */
  readonly group: Bilingual;
  /** What stands in it. */
  readonly content: ColumnContent;
};

/** What must hold in every row: a column equals the sum of others. */
export type FormConstraint = {
  /** The column on the left of the equals sign. */
  readonly column: string;
  /** The columns whose sum it equals. */
  readonly equals: readonly string[];
};

/** A report form, as data: its name and number, its columns, and what must hold in it. */
export type ReportForm = {
  /** Its number; `06/VPCP/KSTT`. `null` when it is not known. */
  readonly number: string | null;
  /** What it is called. */
  readonly title: Bilingual;
  /** Who issued it. */
  readonly issuer: Bilingual;
  /** What is counted. */
  readonly countedIn: Bilingual;
  /** Its columns, from left to right. */
  readonly columns: readonly FormColumn[];
  /** What must hold in every row. */
  readonly constraints: readonly FormConstraint[];
  /** The text that issued it. */
  readonly basis: readonly Basis[];
};
