import type { Basis, CivilDate, EpochDay, LocalDateTime, Moment } from '../kernel/index.js';
import { localDateTime } from '../kernel/inside.js';
import { dayText } from './finding.js';
import type { DueChange, Life, Setting } from './life.js';
import type { Timeline } from './timeline.js';
import { waitRule } from './wait-rule.js';

/** One setting or moving of a due date, with its reason and the law behind it. */
export type DueDateChange = {
  /** When. */
  readonly at: CivilDate | LocalDateTime;
  /** The place of the event in the list that was given. */
  readonly event: number;
  /**
   * Why: the dossier was received, or reached the competent agency; it was supplemented and the limit counted again; it stood still; its limit
   * was extended; another day was appointed, which moves no lawful due date.
   */
  readonly reason: 'receipt' | 'arrival' | 'restart' | 'pause' | 'extension' | 'reappointment';
  /** The due date before; `null` when there was none. Of a re-appointment, the day appointed before. */
  readonly before: CivilDate | null;
  /** The due date from now on; `null` while there is none. */
  readonly after: CivilDate | null;
  /** The minute of the one before, for limits in hours and minutes. */
  readonly beforeAt?: LocalDateTime;
  /** The minute of the one from now on. */
  readonly afterAt?: LocalDateTime;
  /** The provisions behind it: of the rule that counts so, and of an extension its own. */
  readonly basis: readonly Basis[];
};

/** The law behind a change: of the switch that made it, of an extension its own. */
export function changeBasis({ reason, entry, stood }: DueChange, { policy }: Setting): readonly Basis[] {
  switch (reason) {
    case 'receipt':
      return policy.basis?.receipt ?? [];
    case 'arrival':
      return policy.crossLocality.basis;
    case 'restart':
      return policy.supplement.basis;
    case 'pause':
      return waitRule(stood?.from, policy).basis;
    case 'extension':
      return (entry.event.kind === 'extended' ? entry.event.basis : undefined) ?? policy.extension.basis;
    case 'reappointment':
      return policy.reappointment.basis;
  }
}

const isTimed = (due: Moment | null): due is { readonly day: EpochDay; readonly minute: number } =>
  due !== null && due.minute !== null;

/** The changes of a life as told to others. */
export const toldChanges = ({ changes }: Life, setting: Setting): readonly DueDateChange[] =>
  changes.map((change) => ({
    at: change.entry.event.at,
    event: change.entry.position,
    reason: change.reason,
    before: dayText(change.before?.day),
    after: dayText(change.after?.day),
    ...(isTimed(change.before) ? { beforeAt: localDateTime(change.before.day, change.before.minute) } : {}),
    ...(isTimed(change.after) ? { afterAt: localDateTime(change.after.day, change.after.minute) } : {}),
    basis: changeBasis(change, setting),
  }));

/**
 * Every setting and moving of a dossier's due dates, in order, with its reason and the law behind it.
 *
 * @param timeline - The dossier.
 * @returns The changes; none before the receipt.
 *
 * @example
 * ```ts
 * import { dueDateChanges, timeline } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const limit = { amount: 5, unit: 'working-day' } as const;
 * const dossier = timeline(
 *   [
 *     { kind: 'received', at: '2026-11-09T09:00' },
 *     { kind: 'suspended', at: '2026-11-11T09:00', cause: 'incident' },
 *     { kind: 'resumed', at: '2026-11-12T09:00', cause: 'incident' },
 *   ],
 *   { procedure: null, limit, ...vietnam('2026-11-09') },
 * );
 * dueDateChanges(dossier).map(({ reason, after }) => [reason, after]); // => [['receipt', '2026-11-16'], ['pause', '2026-11-17']]
 * ```
 */
export function dueDateChanges(timeline: Timeline): readonly DueDateChange[] {
  return toldChanges(timeline.life, timeline.setting);
}
