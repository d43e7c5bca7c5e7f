import type { Basis, CivilDate, IsoWeekday } from '../kernel/index.js';

/** A promise beside the limit: handled while the applicant waits ("không chờ"), or without an appointment ("không hẹn"), on some days of the week. */
export type Commitment = {
  /** `no-wait`: handled at once. `no-appointment`: received and returned without an appointment. */
  readonly kind: 'no-wait' | 'no-appointment';
  /** ISO days of the week on which it holds, each once. */
  readonly weekdays: readonly IsoWeekday[];
  /** The first day. */
  readonly since?: CivilDate;
  /** The last day, itself included. */
  readonly until?: CivilDate;
  /** The decision behind it. */
  readonly basis: readonly Basis[];
};
