import type { CivilDate } from '../../kernel/index.js';
import type { SqlDialect } from './dialect.js';
import type { SqlTable } from './quoted.js';

/** Which column of a table of dossiers holds what; each row is a dossier. */
export type DossierColumnNames = {
  /** What tells dossiers apart, carried along as it is: one column or more, or none when only counts are asked for. */
  readonly keys?: readonly string[];
  /** The day of receipt, a date or a local time of it. Without one a row is bad. */
  readonly received: string;
  /** The day it was finished, a date or a local time of it; null while it is open. */
  readonly ended: string;
  /** Which group it is counted in, a whole number from 0. Without one, or with a fraction of one, a row is bad; so with every number here. */
  readonly group: string;
  /** Working days its clock stood still, a whole number; null for none. Left out: no clock ever stood still. */
  readonly suspended?: string;
  /** The national code of the channel it came by, 1 to 3; 0 or null when nobody knows. Left out: of none it is known. */
  readonly channel?: string;
} & (
  | {
      /** Its limit in working days, a whole number. Without one a row is bad. */
      readonly limit: string;
      /** Not beside a limit. */
      readonly due?: never;
    }
  | {
      /** Its due day as it is stored, a date or a local time of it; null when it has none. */
      readonly due: string;
      /** Not beside a stored due day. */
      readonly limit?: never;
    }
);

/** What is asked of a table of dossiers. */
export type ClassificationSqlOptions = {
  /** Whose SQL. */
  readonly dialect: SqlDialect;
  /** The table, or view, of dossiers. */
  readonly dossiers: SqlTable;
  /** Which column holds what. */
  readonly columns: DossierColumnNames;
  /** The day that asks: what happened later is not yet so. A day of the calendar, or every open row is bad. */
  readonly on: CivilDate;
  /** How many groups, 1 to 10,000,000. */
  readonly groups: number;
  /** The table that `workingCalendarSql` makes; `working_calendar` by default. */
  readonly calendar?: SqlTable;
};
