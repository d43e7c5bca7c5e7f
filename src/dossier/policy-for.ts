import { type CivilDate, type Dated, inForce, type LocalDateTime, toEpochDay } from '../kernel/index.js';
import { toMoment } from '../kernel/inside.js';
import type { DossierPolicy, DossierRules } from './dossier-policy.js';

/** Rules of some procedures that go before those of all. */
export type OwnRules = {
  /** Its id, such as `vn/birth-group`. */
  readonly id: string;
  /** The codes of the procedures. */
  readonly procedures: readonly string[];
  /** The switches in another position, with the days on which they are. */
  readonly rules: readonly Dated<Partial<DossierRules>>[];
};

/** Which procedure, and when it was received. */
export type PolicyQuery = {
  /** The rules of some procedures; of several that name one the first counts. */
  readonly own: readonly OwnRules[];
  /** The code of the procedure. */
  readonly procedure: string;
  /** The day of receipt, or a moment of it. */
  readonly on: CivilDate | LocalDateTime;
};

const holds = ({ since, until }: Dated<unknown>, day: number): boolean =>
  toEpochDay(since) <= day && (until === undefined || day <= toEpochDay(until));

/**
 * The policy a dossier of a procedure keeps from its day of receipt: that of all procedures, with the switches the procedure has of its own.
 *
 * @param policies - The policies of all procedures.
 * @param query - The rules of some, the procedure and the day.
 * @returns The policy; its id names both when the procedure has rules of its own on the day.
 * @throws `kernel/not-in-force`, `kernel/several-in-force`, `kernel/not-a-date-time`.
 *
 * @example
 * ```ts
 * import { policyFor } from 'motcua/dossier';
 * import { interlinkedRules, policies } from 'motcua/vn';
 *
 * const ask = (procedure: string, on: string) => policyFor(policies, { own: interlinkedRules, procedure, on });
 * ask('2.000986', '2026-11-20').supplement.value.effect; // => 'pause'
 * ask('2.000986', '2026-08-31').supplement.value.effect; // => 'restart'
 * ask('1.004222', '2026-11-20').id; // => 'vn/2026-08-05'
 * ```
 */
export function policyFor(
  policies: readonly Dated<DossierPolicy>[],
  { own, procedure, on }: PolicyQuery,
): DossierPolicy {
  const policy = inForce(policies, on);
  const { day } = toMoment(on);
  const named = own.find(({ procedures }) => procedures.includes(procedure));
  const rules = named?.rules.find((dated) => holds(dated, day));
  return named === undefined || rules === undefined
    ? policy
    : { ...policy, ...rules.value, id: `${policy.id}+${named.id}` };
}
