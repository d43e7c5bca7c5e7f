import type { CivilDate } from '../kernel/index.js';

/** A level of government (cấp): ministry, province, district (until 30/06/2025), commune, or an agency outside of these. */
export type Level = 'ministry' | 'province' | 'district' | 'commune' | 'other';

/** A level at which a procedure is handled, with the days on which it is. */
export type HandlingLevel = {
  /** The level. */
  readonly level: Level;
  /** The first day; absent when it always was. */
  readonly since?: CivilDate;
  /** The last day, itself included; absent while it still is. */
  readonly until?: CivilDate;
};
