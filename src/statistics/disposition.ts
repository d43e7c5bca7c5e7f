import type { Choice } from '../kernel/index.js';

/**
 * Where a dossier that ended without a result is told: among those resolved by the day it ended, against its due date; always among those on time; or
 * nowhere but in a footnote.
 */
export type EndedAs = 'by-day' | 'on-time' | 'excluded';

/** What a report does with dossiers its form does not speak of, each switch with the law or the practice behind it. Dossiers refused are in no column: those that had been received are told in a footnote. */
export type Disposition = {
  /** Which rules these are; `vn/2018-06-21`. */
  readonly id: string;
  /** The applicant withdrew it. */
  readonly withdrawn: Choice<EndedAs>;
  /** The agency gave it back without a result. */
  readonly returned: Choice<EndedAs>;
  /** The agency ended handling without a result. */
  readonly stopped: Choice<EndedAs>;
  /**
   * Suspended on the last day: pending, overdue when it was so on the first day of the standstill; pending and always within its limit; or nowhere but
   * in a footnote.
   */
  readonly suspended: Choice<'by-first-day' | 'in-time' | 'excluded'>;
  /**
   * Without a due date, wherever it stands: nowhere but in a footnote; or counted as on time, and while pending as within its limit, which hides
   * lateness.
   */
  readonly noDueDate: Choice<'excluded' | 'in-time'>;
};
