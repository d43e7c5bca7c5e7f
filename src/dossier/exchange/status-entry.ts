import type { CivilDate, LocalDateTime } from '../../kernel/index.js';
import type { NationalStatus } from '../dossier-state.js';
import type { SuspensionCause } from '../suspension-cause.js';

/** Why handling may have stopped under code 8; what waits for the applicant or for a payment has codes of its own, 5 and 6. */
export type StatusCause = Extract<SuspensionCause, 'incident' | 'other-agency'>;

/** One change of the national status of a dossier, as systems synchronise it. */
export type StatusEntry = {
  /** The code it changed to, 1 to 10. */
  readonly code: NationalStatus;
  /** When, in the authority's own time zone; a bare date stands after what is listed before it on that day. */
  readonly at: CivilDate | LocalDateTime;
  /** When it was entered; by default when it happened. */
  readonly recordedAt?: CivilDate | LocalDateTime;
  /** The agency that had the dossier then, by code or name; under code 4 the one it passed to. A blank text says as little as none. */
  readonly agency?: string;
  /** Under code 8, what handling waited for; by default what the options say. */
  readonly cause?: StatusCause;
};
