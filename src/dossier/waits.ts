import { recount, startClock } from './clock.js';
import type { LifeEntry } from './entry.js';
import type { Life, Setting, Wait } from './life.js';

/** Whether a dossier waits for something. */
export const waitsFor = ({ waits }: Life, wait: Wait): boolean => waits.some((open) => open.wait === wait);

/** Whether the clock stands still. */
export const isStopped = ({ stoppedBy }: Life): boolean => stoppedBy !== null;

/** An entry without a time of day stands where the last event of that day that has one left off: no standstill ends before it began. */
export const placed = ({ lastTimed }: Life, entry: LifeEntry): LifeEntry =>
  entry.minute === null && lastTimed?.day === entry.day ? { ...entry, minute: lastTimed.minute } : entry;

/** The dossier waits from now on, and its clock with it or not. */
export function openWait(life: Life, since: LifeEntry, wait: Wait, stopsClock: boolean): void {
  life.waits = [...life.waits, { wait, since, stopsClock }];
  if (!stopsClock || life.stoppedBy !== null) return;
  life.stoppedBy = since;
  life.stoodFrom = placed(life, since);
}

/** The clock runs again: what stood still is counted by now. */
function goOn(life: Life, entry: LifeEntry, setting: Setting): void {
  if (life.stoodFrom !== null) life.pauses.push({ from: life.stoodFrom, to: placed(life, entry) });
  life.stoppedBy = null;
  life.stoodFrom = null;
  recount(life, entry, 'pause', setting);
}

/** What a dossier waited for has come. */
export function closeWait(life: Life, entry: LifeEntry, wait: Wait, setting: Setting): void {
  life.waits = life.waits.filter((open) => open.wait !== wait);
  if (life.stoppedBy !== null && !life.waits.some(({ stopsClock }) => stopsClock)) goOn(life, entry, setting);
}

/** The dossier ended: it waits for nothing any more, and what stood still until now is counted. */
export function closeAllWaits(life: Life, entry: LifeEntry, setting: Setting): void {
  life.waits = [];
  if (life.stoppedBy !== null) goOn(life, entry, setting);
}

/** The limit is counted again from now, as if nothing had been before; another wait that is still open holds the clock from the start. */
export function restartAfter(life: Life, entry: LifeEntry, wait: Wait, setting: Setting): void {
  life.waits = life.waits.filter((open) => open.wait !== wait);
  const stands = life.waits.find(({ stopsClock }) => stopsClock);
  life.stoppedBy = stands?.since ?? null;
  life.stoodFrom = stands === undefined ? null : placed(life, entry);
  life.pauses = [];
  life.lengthenings = [];
  life.reappointedDay = null;
  life.apologised = null;
  life.published = null;
  startClock(life, entry, 'restart', setting);
}
