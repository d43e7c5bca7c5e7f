import type { CivilDate } from '../../kernel/index.js';
import type { LifeEntry } from '../entry.js';
import { live } from '../live.js';
import { settingAsOf } from '../setting-as-of.js';
import { entriesAsOf } from '../state-as-of.js';
import type { Timeline } from '../timeline.js';

/** As of which day, and as known when. */
export type AsOf = {
  /** The day; what happened later is left out. */
  readonly on: CivilDate;
  /** The day whose knowledge counts: what was entered after it is left out. Without it everything ever entered is known. */
  readonly knownOn?: CivilDate;
};

/** What had happened to a dossier by the end of a day, in order, without what could not have happened. */
export function actsAsOf(timeline: Timeline, { on, knownOn }: AsOf): readonly LifeEntry[] {
  const happened = entriesAsOf(timeline, on, knownOn);
  const { impossible } = live(happened, settingAsOf(timeline, happened));
  // an act whose due date cannot be counted has happened all the same
  const wrong = new Set(impossible.flatMap(({ code, path }) => (code === 'dossier/impossible-order' ? path[1] : [])));
  return happened.filter(({ position }) => !wrong.has(position));
}
