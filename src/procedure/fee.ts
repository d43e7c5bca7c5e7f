import type { Basis } from '../kernel/index.js';

/** Money asked for a procedure (phí, lệ phí). */
export type Fee = {
  /** In whole units of the currency, at least 0; absent when the source names a fee and no amount. 0 is not yet "free": read the note. */
  readonly amount?: number;
  /** ISO 4217, `VND` in nearly every case; what a source writes in place of it is kept. */
  readonly currency: string;
  /** `fee` (phí, for a service) or `charge` (lệ phí, fixed by law); absent when the source does not say. */
  readonly kind?: 'fee' | 'charge';
  /** What the source adds: per what, for whom, exemptions. */
  readonly note?: string;
  /** The provisions behind it. */
  readonly basis?: readonly Basis[];
};
