import { refuse, shownValue } from '../../kernel/inside.js';

/** From where on something is an anomaly. No law draws these lines: they are choices, and `null` looks for nothing of the kind. */
export type AuditThresholds = {
  /** The most working days between what happened and its entry; an entry later than that is backdated. 0 to 36,600. */
  readonly lateEntry: number | null;
  /** A clock that is stopped so many working days before the due date, or fewer, is stopped just before it. 0 is the due date itself; to 36,600. */
  readonly justBeforeDue: number | null;
  /** The most requests for a supplement, before and after the receipt; each one more is an anomaly. 0 to 36,600. */
  readonly supplementRequests: number | null;
  /** Within how many working days of an end without a result another dossier of the applicant is the same one again. 0 to 36,600. */
  readonly resubmittedWithin: number | null;
};

/**
 * The thresholds of an audit that names none: an entry one working day late is let pass, a standstill on the due date or the working day before it is
 * not, nor a second request for a supplement, nor the same procedure again within ten working days.
 *
 * @example
 * ```ts
 * import { auditThresholds } from 'motcua/dossier';
 *
 * auditThresholds.lateEntry; // => 1
 * ```
 */
export const auditThresholds: AuditThresholds = /* @__PURE__ */ Object.freeze({
  lateEntry: 1,
  justBeforeDue: 1,
  supplementRequests: 1,
  resubmittedWithin: 10,
});

const MOST = 36_600;

const isThreshold = (value: unknown): boolean =>
  value === null || (Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST);

/**
 * The thresholds of an audit, those not named as by default.
 *
 * @throws `dossier/invalid-threshold`.
 */
export function readThresholds(named: Partial<AuditThresholds> = {}): AuditThresholds {
  const thresholds = { ...auditThresholds, ...named };
  for (const [name, value] of Object.entries(thresholds)) {
    if (isThreshold(value)) continue;
    refuse('dossier/invalid-threshold', {
      path: ['thresholds', name],
      value: shownValue(value ?? null),
      accepted: `0..${MOST} | null`,
    });
  }
  return thresholds;
}
