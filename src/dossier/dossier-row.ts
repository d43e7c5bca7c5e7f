import type { CivilDate, LocalDateTime } from '../kernel/index.js';
import type { Channel } from '../procedure/index.js';

/** How a dossier ended. */
export type Outcome = 'finished' | 'refused' | 'withdrawn' | 'returned' | 'stopped';

/** A dossier as most systems store it: four dates and no history. */
export type DossierRow = {
  /** Its code. */
  readonly id?: string;
  /** When the complete dossier was received. */
  readonly receivedAt: CivilDate | LocalDateTime;
  /** The day it was due; `null` when none is stored. A re-appointed date written over it cannot be seen. */
  readonly dueOn: CivilDate | null;
  /** The day it ended; `null` while it has not. */
  readonly endedOn: CivilDate | null;
  /** How it ended; by default with a result. Any other end needs the day of it. */
  readonly outcome?: Outcome;
  /** The first day of the standstill it is in. */
  readonly suspendedOn?: CivilDate | null;
  /** The day a letter of apology was sent. */
  readonly apologisedOn?: CivilDate | null;
  /** How it came in. */
  readonly channel?: Channel;
  /** The agency that answers for it. */
  readonly unit?: string;
  /** The code of its procedure. */
  readonly procedure?: string;
  /** Its field. */
  readonly field?: string;
};
