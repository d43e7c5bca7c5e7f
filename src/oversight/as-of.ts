import { type CivilDate, type EpochDay, toEpochDay } from '../kernel/index.js';
import { epochDayOf } from '../kernel/inside.js';
import type { RecordedFact } from './recorded-fact.js';

/** Of which day's knowledge. */
export type KnowledgeOptions = {
  /**
   * The day whose knowledge counts: what was entered after it is left out. By default the day that is asked about, so that its answer is the same for
   * ever, whatever is entered later.
   */
  readonly knownOn?: CivilDate;
};

/** The end of a day, as it was known at the end of another. */
export type AsOf = {
  readonly on: CivilDate;
  readonly knownOn: CivilDate;
  readonly onDay: EpochDay;
  readonly knownDay: EpochDay;
};

/** The days asked about, or a refusal: `kernel/not-a-date`. */
export const readAsOf = (on: CivilDate, { knownOn = on }: KnowledgeOptions): AsOf => ({
  on,
  knownOn,
  onDay: toEpochDay(on),
  knownDay: toEpochDay(knownOn),
});

/** Whether what happened on a day, which is checked, had happened and was known. */
export const isKnown = ({ on, recordedOn = on }: RecordedFact, { onDay, knownDay }: AsOf): boolean =>
  epochDayOf(on) <= onDay && epochDayOf(recordedOn) <= knownDay;
