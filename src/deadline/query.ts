import type { WorkingCalendar } from '../calendar/index.js';
import type { CivilDate, LocalDateTime } from '../kernel/index.js';
import type { DeadlinePolicy } from './deadline-policy.js';
import type { TimeLimit } from './time-limit.js';

/** What a due date depends on. */
export type DeadlineQuery = {
  /** When the complete dossier was received, in the authority's own time zone. A bare date was received at opening. */
  readonly receivedAt: CivilDate | LocalDateTime;
  /** What was promised. */
  readonly limit: TimeLimit;
  /** The days the office works. */
  readonly calendar: WorkingCalendar;
  /** How limits are counted. */
  readonly policy: DeadlinePolicy;
  /** `official` refuses an answer that a projected day stands behind; without it such an answer is `provisional`. */
  readonly certainty?: 'official';
};
