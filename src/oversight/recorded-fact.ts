import type { CivilDate } from '../kernel/index.js';

/** That something happened: a task or a duty was done, a unit was inspected, a fault was found or put right. */
export type RecordedFact = {
  /** The day it happened. */
  readonly on: CivilDate;
  /** The day that was entered; by default the day it happened. */
  readonly recordedOn?: CivilDate;
  /** What shows it: numbers of documents, addresses, who keeps a recording. None of them is read here. */
  readonly evidence?: readonly string[];
};
