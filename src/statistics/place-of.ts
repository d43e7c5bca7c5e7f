import type { DossierClass } from '../dossier/index.js';
import type { Disposition } from './disposition.js';

/** Where a report tells a dossier: resolved early, on time or overdue; pending in time or overdue. */
export type Place = 'early' | 'on-time' | 'overdue' | 'pending-in-time' | 'pending-overdue';

/** Why a report tells a dossier in a footnote only. */
export type ExclusionReason =
  | 'no-due-date'
  | 'withdrawn'
  | 'returned'
  | 'stopped'
  | 'suspended'
  | 'orphan-unit'
  | 'orphan-procedure'
  | 'not-computed'
  | 'refused';

/** Where a class is told; why only in a footnote; or `null`: in no report (not received). */
export type Placing = { readonly place: Place } | { readonly excluded: ExclusionReason } | null;

/** What ended, by the day it did; what has no due date and is told at all is on time. */
const byDay = ({ timeliness }: DossierClass): Place =>
  timeliness === 'early' || timeliness === 'overdue' ? timeliness : 'on-time';

const pending = ({ timeliness }: DossierClass): Place =>
  timeliness === 'overdue' ? 'pending-overdue' : 'pending-in-time';

/** Where a dossier that has a due date, or needs none, is told. */
function placed(one: DossierClass, disposition: Disposition): Placing {
  switch (one.status) {
    case 'not-received':
      return null;
    case 'refused':
      return { excluded: 'refused' };
    case 'pending':
      return { place: pending(one) };
    case 'finished':
      return { place: byDay(one) };
    case 'suspended': {
      const { value } = disposition.suspended;
      if (value === 'excluded') return { excluded: 'suspended' };
      return { place: value === 'in-time' ? 'pending-in-time' : pending(one) };
    }
    default: {
      const { value } = disposition[one.status];
      if (value === 'excluded') return { excluded: one.status };
      return { place: value === 'on-time' ? 'on-time' : byDay(one) };
    }
  }
}

/**
 * Where a report tells dossiers of a class, under a disposition. Whether a dossier without a due date is told does not depend on where it stands: or what
 * was pending would not be what is carried over.
 */
export function placeOf(one: DossierClass, disposition: Disposition): Placing {
  const isLeftOut = one.timeliness === 'unknown' && disposition.noDueDate.value === 'excluded';
  return isLeftOut ? { excluded: 'no-due-date' } : placed(one, disposition);
}
