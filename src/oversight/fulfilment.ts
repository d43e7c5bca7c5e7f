import type { CivilDate } from '../kernel/index.js';

/** That something was done: a task carried out, a duty kept, a finding put right. */
export type Fulfilment = {
  /** The day it was done. */
  readonly on: CivilDate;
  /** The day that was entered; by default the day it was done. */
  readonly recordedOn?: CivilDate;
  /** What shows it: numbers of documents, addresses, who keeps a recording. None of them is read here. */
  readonly evidence?: readonly string[];
};
