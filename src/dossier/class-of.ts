import type { DossierStatus } from './dossier-state.js';

// The one table of classes as arithmetic: rows, columns and SQL all number a dossier by it.

/** Where a dossier stands, as a number. */
export const STATUS: { readonly [status in DossierStatus]: number } = {
  'not-received': 0,
  refused: 1,
  pending: 2,
  suspended: 3,
  finished: 4,
  withdrawn: 5,
  returned: 6,
  stopped: 7,
};

/** The first class of a status: the two that know no timeliness have one each, the others five. */
const FIRST = /* @__PURE__ */ [0, 1, 2, 7, 12, 17, 22, 27] as const;

/** The place of a class within its status when it has no due date. */
const UNKNOWN = 4;

/**
 * The class of a dossier: where it stands, and the day that is compared (it ended, or its clock stopped, or the day that asks) against the day it
 * is due. `distance` is the first less the second, in any unit of one sign; `null` without a due date.
 *
 * @internal
 */
export function classOf(status: number, distance: number | null, apologised: boolean): number {
  const first = FIRST[status] as number;
  if (status < 2) return first;
  if (distance === null) return first + UNKNOWN;
  if (distance <= 0) return first + (distance < 0 ? 0 : 1);
  return first + (apologised ? 3 : 2);
}
