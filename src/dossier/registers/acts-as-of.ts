import { type CivilDate, toEpochDay } from '../../kernel/index.js';
import type { LifeEntry } from '../entry.js';
import { knownEntries } from '../known-entries.js';
import { live } from '../live.js';
import type { Timeline } from '../timeline.js';

/** As of which day, and as known when. */
export type AsOf = {
  /** The day; what happened later is left out. */
  readonly on: CivilDate;
  /** The day whose knowledge counts: what was entered after it is left out. Without it everything ever entered is known. */
  readonly knownOn?: CivilDate;
};

/** What had happened to a dossier by the end of a day, in order, without what could not have happened. */
export function actsAsOf({ read, setting }: Timeline, { on, knownOn }: AsOf): readonly LifeEntry[] {
  const day = toEpochDay(on);
  const known = knownEntries(read, knownOn === undefined ? Number.POSITIVE_INFINITY : toEpochDay(knownOn));
  const happened = known.filter((entry) => entry.day <= day);
  const wrong = new Set(live(happened, setting).impossible.map(({ path }) => path[1]));
  return wrong.size === 0 ? happened : happened.filter(({ position }) => !wrong.has(position));
}
