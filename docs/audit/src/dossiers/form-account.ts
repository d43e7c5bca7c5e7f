import type { Classification } from 'motcua';
import type { DossierState } from 'motcua/dossier';
import type { Period } from 'motcua/statistics';

/** Why a dossier that was read stands in no column of the form. */
export const outsideReasons = ['later', 'refused', 'ended-before', 'no-due-date', 'not-computed'] as const;

/** One of them. */
export type OutsideReason = (typeof outsideReasons)[number];

/** How many dossiers stand in no column, by why. */
export type Outside = { readonly [reason in OutsideReason]?: number };

/** Why a dossier stands in no column; `null` when it does. */
export function outsideOf(state: DossierState, found: Classification | null, { from }: Period): OutsideReason | null {
  if (found === null) return 'not-computed';
  if (found.status === 'not-received') return 'later';
  if (found.status === 'refused') return 'refused';
  const { receivedOn, endedOn } = state;
  if (receivedOn !== null && receivedOn < from && endedOn !== null && endedOn < from) return 'ended-before';
  return found.timeliness === 'unknown' ? 'no-due-date' : null;
}
