import type { TimeLimit } from '../../deadline/index.js';
import type { CivilDate } from '../../kernel/index.js';
import type { DossierEvent } from '../dossier-event.js';
import type { DossierRow } from '../dossier-row.js';

/** What a system has on record, to be held against what comes out. */
export type RecordedAnswer = {
  /** The due date; `null` when the system has none. */
  readonly dueOn?: CivilDate | null;
  /** The class, as its place in {@link classes}; by it an "on time" of the system's own is audited too. */
  readonly class?: number;
};

/** What an audit asks of a dossier beside its dates. */
export type AuditedDossier = {
  /** The code of its procedure, as the catalogue has it. */
  readonly procedure?: string;
  /** The limit, when the caller knows it better than the catalogue. */
  readonly limit?: TimeLimit;
  /** A key by which two dossiers are the same applicant's: any text, such as a digest of an identity number. It is compared and never shown. */
  readonly applicant?: string;
};

/** A dossier as a row. The due date on record is `recorded.dueOn`, else `dueOn`. */
export type AuditRow = DossierRow &
  AuditedDossier & {
    /** The code of the case, where the limits of the procedure differ. */
    readonly case?: string;
    /** What is on record beside the row. */
    readonly recorded?: RecordedAnswer;
  };

/** A dossier with its history. Without a due date on record the one printed on the slip is audited. */
export type AuditHistory = AuditedDossier & {
  /** Its code. */
  readonly id: string;
  /** What happened, in any order, at most 1,000 events. */
  readonly events: readonly DossierEvent[];
  /** What is on record. */
  readonly recorded?: RecordedAnswer;
};

/** Whether a dossier comes with its history. */
export const isHistory = (row: AuditRow | AuditHistory): row is AuditHistory => 'events' in row;
