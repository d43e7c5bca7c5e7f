import type { LifeEntry } from './entry.js';
import type { Timeline } from './gather.js';
import type { Setting } from './life.js';

/**
 * What the events that were known are read against: a receipt that was put right later had, until then, the rules of the day first entered.
 * While no receipt is known, nothing hangs on the rules.
 */
export function settingAsOf({ read, setting, settingFor }: Timeline, known: readonly LifeEntry[]): Setting {
  const isAlways = read.corrections.length === 0 || !known.some(({ event }) => event.kind === 'received');
  return isAlways ? setting : settingFor(known);
}
