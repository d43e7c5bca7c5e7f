import type { CivilDate } from '../kernel/index.js';

/** Some days, the first and the last included. */
export type Period = {
  /** The first day. */
  readonly from: CivilDate;
  /** The last day; figures of the period are as of its end. */
  readonly to: CivilDate;
};
