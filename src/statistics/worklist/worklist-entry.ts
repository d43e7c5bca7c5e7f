import { countWorkingDays } from '../../calendar/inside.js';
import type { DossierState } from '../../dossier/index.js';
import type { CivilDate } from '../../kernel/index.js';

/** A dossier somebody has to see to, and by when. */
export type WorklistEntry<T> = {
  /** What was given: a state, with whatever the caller added to it. */
  readonly item: T;
  /** The day it has to be seen to by. */
  readonly by: CivilDate;
  /** Working days left to it; negative when it has passed, 0 on the day. */
  readonly workingDays: number;
};

/** A dossier of a list, with the days to a day. */
export const entryOf = <T extends DossierState>(item: T, on: CivilDate, by: CivilDate): WorklistEntry<T> => ({
  item,
  by,
  workingDays: countWorkingDays(item.context.calendar, on, by),
});

/** The most urgent first; those of one day by unit, else as they were given. */
export function byUrgency<T extends DossierState>(entries: readonly WorklistEntry<T>[]): readonly WorklistEntry<T>[] {
  const unitOf = ({ item }: WorklistEntry<T>) => item.unit ?? '';
  const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...entries].sort((a, b) => compare(a.by, b.by) || compare(unitOf(a), unitOf(b)));
}
