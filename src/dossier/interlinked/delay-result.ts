import type { DueDate } from '../../deadline/index.js';
import type { CivilDate, LocalDateTime, Problem } from '../../kernel/index.js';
import type { AgencyReference } from '../../procedure/index.js';
import type { Delay } from './delay.js';

/** One step: when the dossier came, was due and left, and what it did to the whole. */
export type StepDelay = {
  /** The id of the step. */
  readonly id: string;
  /** Who did it. */
  readonly agency: AgencyReference;
  /** When the dossier came to it: the receipt, or the minute from which all it waits for were done (after the end of a day, 00:00 of the next). */
  readonly arrivedAt: CivilDate | LocalDateTime;
  /** The id of the step that passed it on last; `null` at the receipt. */
  readonly waitedFor: string | null;
  /** When its share of the limit ended, counted from the arrival. */
  readonly due: DueDate;
  /** When it was done; `null` while it is not. */
  readonly departedAt: CivilDate | LocalDateTime | null;
  /**
   * How late it was by its own due date: in working days of its own calendar; in minutes of the office where its share runs by working hours, by the
   * clock where it runs by hours or minutes. Zero when it kept it, `null` while it is not done.
   */
  readonly late: Delay | null;
  /** Whether it was done after its own due date: its agency apologises. A step that received late and kept its own due date owes nothing. */
  readonly owes: boolean;
  /** On the critical path: when the whole could be expected once it was done, if all after it keep their due dates. `null` off it, or without shares. */
  readonly expectedAt: CivilDate | LocalDateTime | null;
  /** By how much it made the whole later; below zero when it recovered time, zero off the critical path. `null` without shares. */
  readonly share: Delay | null;
};

/** One agency, with all its steps. */
export type AgencyDelay = {
  /** The agency; steps of one code, or without codes of one name, are its. */
  readonly agency: AgencyReference;
  /** The ids of its steps. */
  readonly steps: readonly string[];
  /** Whether any of them was done after its own due date. */
  readonly owes: boolean;
  /** The shares of its steps together. */
  readonly share: Delay | null;
};

/** Who held a dossier up on its way through a process. Plain JSON. */
export type DelayShares = {
  /** When the whole was due; `null` without a limit of the whole. */
  readonly due: DueDate | null;
  /** When every step was done; `null` while one is not. */
  readonly doneAt: CivilDate | LocalDateTime | null;
  /** Why there are no shares: the whole has no limit, or a step is not done. `null` when there are. */
  readonly why: 'no-limit' | 'not-done' | null;
  /** How late the whole was, in calendar days and in working days of its calendar; zero when it was not, `null` without shares. */
  readonly total: Delay | null;
  /** When the whole could be expected at the receipt, if every step of the critical path kept its due date; `null` without shares. */
  readonly expectedAt: CivilDate | LocalDateTime | null;
  /** What of the total no step answers for: shares that add up to more than the limit, and minutes that nobody told. `null` without shares. */
  readonly unowed: Delay | null;
  /** The ids of the steps that decided when all was done, in order. */
  readonly criticalPath: readonly string[];
  /** Every needed step in the order of the process. */
  readonly steps: readonly StepDelay[];
  /** Every agency in the order of its first step. */
  readonly agencies: readonly AgencyDelay[];
  /** What the schedule has to tell, as `processSchedule` says; `process/done-before-start` makes shares doubtful. */
  readonly findings: readonly Problem[];
};
