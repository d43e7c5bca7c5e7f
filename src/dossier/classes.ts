import { frozen } from '../kernel/inside.js';
import type { DossierStatus } from './dossier-state.js';

/** How a dossier stands to its due date. `unknown`: it has none. `none`: the question does not arise. */
export type Timeliness = 'early' | 'on-time' | 'overdue' | 'not-due' | 'due-today' | 'unknown' | 'none';

/** One class of dossiers, told apart by what reports tell apart. */
export type DossierClass = {
  /** Where they stand. */
  readonly status: DossierStatus;
  /** How they stand to their due date. */
  readonly timeliness: Timeliness;
  /** Whether an apology was made for being overdue; `false` in every other class. */
  readonly apologised: boolean;
};

const one = (status: DossierStatus, timeliness: Timeliness, apologised = false): DossierClass => ({
  status,
  timeliness,
  apologised,
});

const running = (status: 'pending' | 'suspended'): readonly DossierClass[] => [
  one(status, 'not-due'),
  one(status, 'due-today'),
  one(status, 'overdue'),
  one(status, 'overdue', true),
  one(status, 'unknown'),
];

const ended = (status: DossierStatus): readonly DossierClass[] => [
  one(status, 'early'),
  one(status, 'on-time'),
  one(status, 'overdue'),
  one(status, 'overdue', true),
  one(status, 'unknown'),
];

/**
 * Every class a dossier can be in, in an order that never changes: `classify` gives the index, and so do columns and SQL. New classes are
 * added at the end.
 *
 * @example
 * ```ts
 * import { classes } from 'motcua/dossier';
 *
 * classes.findIndex(({ status, timeliness }) => status === 'finished' && timeliness === 'on-time'); // => 13
 * ```
 */
export const classes: readonly DossierClass[] = /* @__PURE__ */ (() =>
  frozen([
    one('not-received', 'none'),
    one('refused', 'none'),
    ...running('pending'),
    ...running('suspended'),
    ...ended('finished'),
    ...ended('withdrawn'),
    ...ended('returned'),
    ...ended('stopped'),
  ]))();
