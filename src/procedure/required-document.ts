import type { Basis } from '../kernel/index.js';

/** A database that holds what a paper says, so that the paper may not be asked for. */
export type HeldBy = {
  /** Its name. */
  readonly database: string;
  /** The provision by which the paper may not be asked for. */
  readonly basis: readonly Basis[];
};

/** One part of a dossier (thành phần hồ sơ). */
export type RequiredDocument = {
  /** What it is called. */
  readonly name: string;
  /** Its code, `000.00.00.G15-KQ004389`. */
  readonly code?: string;
  /** The group it is listed in: to hand in, to show. */
  readonly group?: string;
  /** The code of the case it is for; absent when it is for every case. */
  readonly case?: string;
  /** How many originals, 0 or more; absent when the source does not say. */
  readonly originals?: number;
  /** How many copies, 0 or more; absent when the source does not say. */
  readonly copies?: number;
  /** The code of the form to fill in. */
  readonly form?: string;
  /** The database that holds it; then it may not be asked for. */
  readonly heldBy?: HeldBy;
};

/** A form to fill in (mẫu đơn, tờ khai). */
export type ProcedureForm = {
  /** Its code or number, unique within the procedure. */
  readonly code: string;
  /** What it is called. */
  readonly name?: string;
  /** Where it can be had. */
  readonly url?: string;
};

/** A result (kết quả) of a procedure. */
export type ProcedureResult = {
  /** Its code, `KQ.G15.000031`. */
  readonly code?: string;
  /** What it is called. */
  readonly name?: string;
};
