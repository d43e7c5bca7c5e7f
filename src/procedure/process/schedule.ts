import type { WorkingCalendar } from '../../calendar/index.js';
import type { DeadlinePolicy, DueDate } from '../../deadline/index.js';
import type { CivilDate, LocalDateTime, Problem } from '../../kernel/index.js';
import type { AgencyReference } from '../procedure.js';
import type { ProcedureResult } from '../required-document.js';
import type { ProcessFacts } from './process-facts.js';
import type { StepQuery } from './step-due.js';

/** What a schedule depends on: the facts of the dossier, and how limits are counted. */
export type ScheduleQuery = ProcessFacts & {
  /** The calendars by the keys of the process. */
  readonly calendars: ReadonlyMap<string, WorkingCalendar>;
  /** How limits are counted. */
  readonly policy: DeadlinePolicy;
};

/** When one step starts and is due. */
export type ScheduledStep = {
  /** The id of the step. */
  readonly id: string;
  /** Who does it. */
  readonly agency: AgencyReference;
  /** The result it gives the applicant, when it gives one. */
  readonly returns?: ProcedureResult;
  /** When it starts: the receipt, or the minute from which all it waits for are done (after the end of a day, 00:00 of the next). */
  readonly startsAt: CivilDate | LocalDateTime;
  /** `actual` when it starts at the receipt or all it waits for are done; `planned` when it counts on others to keep their due dates. */
  readonly start: 'actual' | 'planned';
  /** The id of the step it waits for longest; `null` at the receipt. */
  readonly waitsFor: string | null;
  /** When it is due, counted from when it starts. */
  readonly due: DueDate;
  /** When it was done, when it was. */
  readonly completedAt?: CivilDate | LocalDateTime;
  /** What {@link ScheduledStep.due} answers. */
  readonly asked: StepQuery;
};

/** A process as planned for one dossier, with what has happened so far in the place of the plan. */
export type ProcessSchedule = {
  /** When the dossier was received. */
  readonly receivedAt: CivilDate | LocalDateTime;
  /** Who received it and returns the results. */
  readonly desk: AgencyReference;
  /** The needed steps in the order of the process. */
  readonly steps: readonly ScheduledStep[];
  /** The ids of the steps whose condition is not met. */
  readonly notNeeded: readonly string[];
  /** When the result is due: by the limit of the whole, never by the steps. `null` when the whole has no limit. */
  readonly due: DueDate | null;
  /** The minute from which every step is done; the receipt when none is needed. */
  readonly doneAt: CivilDate | LocalDateTime;
  /** The ids of the steps that decide {@link ProcessSchedule.doneAt}, in order. */
  readonly criticalPath: readonly string[];
  /**
   * What is worth telling, as warnings: `process/step-after-limit`, `process/done-before-start`, `process/done-but-not-needed`.
   */
  readonly findings: readonly Problem[];
};
