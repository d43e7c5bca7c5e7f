/**
 * Dossiers as columns of whole numbers, one row each: days are counted from 1970-01-01 (`toEpochDay`), and `NO_DAY` is no day. All columns
 * have one length. They may lie in memory that threads share.
 */
export type DossierColumns = {
  /** The day of receipt, from which the limit is counted: a day of the calendar. */
  readonly received: Int32Array;
  /** The day it was finished; `NO_DAY` while it is open. A day after the one that asks is not yet so. */
  readonly ended: Int32Array;
  /** Which group it is counted in, from 0. */
  readonly group: Int32Array;
  /** Working days its clock stood still, 0 to 36,600: they move the due day by as many working days. */
  readonly suspended?: Int32Array;
  /** By which channel it came, as the national codes have it: 1 in person, 2 online, 3 by post; 0 when nobody knows. */
  readonly channel?: Uint8Array;
} & (
  | {
      /** Its limit in working days, 1 to 36,600. */
      readonly limit: Int32Array;
      /** Not beside a limit. */
      readonly due?: never;
    }
  | {
      /** Its due day as it is stored, a rest day or not; `NO_DAY` when it has none. */
      readonly due: Int32Array;
      /** Not beside a stored due day. */
      readonly limit?: never;
    }
);
