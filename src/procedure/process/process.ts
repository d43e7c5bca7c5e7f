import type { TimeLimit } from '../../deadline/index.js';
import type { Basis } from '../../kernel/index.js';
import type { ConditionalExtension } from '../limits.js';
import type { AgencyReference, ProcedureName } from '../procedure.js';
import type { ProcedureResult } from '../required-document.js';

/** Another share of the limit in some case: "5 working days when verification is needed". */
export type StepCase = {
  /** The condition under which it takes the place of the step's own share. */
  readonly when: string;
  /** The share. */
  readonly limit: TimeLimit;
  /** The provisions behind it. */
  readonly basis?: readonly Basis[];
};

/** One step of a process (bước xử lý): who works on the dossier, by which calendar, within which share of the limit. */
export type ProcessStep = {
  /** Its id, any text that is unique within the process. */
  readonly id: string;
  /** What is done. */
  readonly name: ProcedureName;
  /** Who does it, and apologises when it is late. */
  readonly agency: AgencyReference;
  /** The key of the calendar the agency works by: police desks also receive on Saturday mornings, others do not. */
  readonly calendar: string;
  /** The share of the limit (thời gian xử lý của bước), counted from when the step starts. */
  readonly limit: TimeLimit;
  /** Other shares on conditions; of several that are met the first in the list counts. */
  readonly cases?: readonly StepCase[];
  /** The ids of the steps it waits for, each once; it starts when all of them are done, and with none at the receipt. */
  readonly after: readonly string[];
  /** The condition under which the step is needed ("when verification is needed"); absent when it always is. */
  readonly when?: string;
  /** The result it gives the applicant; in an interlinked group each is returned as soon as its part is finished. */
  readonly returns?: ProcedureResult;
  /** The provisions behind the step and its share. */
  readonly basis?: readonly Basis[];
};

/**
 * An internal process (quy trình nội bộ) or an interlinked group (nhóm thủ tục liên thông): steps in order and side by side. Plain JSON.
 * The shares of the steps never take the place of the limit: the result is due by the limit alone.
 */
export type Process = {
  /** The desk that receives the dossier and returns the results. */
  readonly desk: AgencyReference;
  /** The key of the calendar the limit is counted by. */
  readonly calendar: string;
  /** The limit of the whole; absent when the law limits the parts and not the whole. */
  readonly limit?: TimeLimit;
  /** Longer limits of the whole on conditions, the latest of those that are met counts. */
  readonly extensions?: readonly ConditionalExtension[];
  /** The steps, at most 1,000, in any order; together they wait at most 10,000 times. */
  readonly steps: readonly ProcessStep[];
  /** The provisions behind the limit, or the decision that approves the process. */
  readonly basis: readonly Basis[];
};
