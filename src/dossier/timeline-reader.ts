import { problemList } from '../kernel/inside.js';
import type { DossierEvent } from './dossier-event.js';
import { gather, type Timeline } from './gather.js';
import { settingFor } from './setting-for.js';
import type { TimelineOptions } from './timeline-options.js';

/**
 * Reads the events of one dossier after another.
 *
 * @param events - What happened, in any order, at most 1,000.
 */
export type TimelineReader = (events: readonly DossierEvent[]) => Timeline;

/**
 * Many dossiers read against the same procedure, calendar and policy: {@link timeline} for each of them, with what does not depend on the events
 * checked and looked up once: a register is read in little more than half the time.
 *
 * The options are read when the reader is made or first needs them: what is changed in them afterwards may or may not count.
 *
 * @param options - As for {@link timeline}.
 * @returns What turns the events of a dossier into its timeline; it throws what {@link timeline} throws for events.
 * @throws What is wrong with the options: `dossier/invalid-policy`, `deadline/invalid-policy`, a limit that is none. A list of policies is
 * checked when a dossier needs one of them; `kernel/not-in-force` is then thrown where none was in force.
 *
 * @example
 * ```ts
 * import { classify, stateAsOf, timelineReader } from 'motcua/dossier';
 * import { vietnam } from 'motcua/vn';
 *
 * const limit = { amount: 5, unit: 'working-day' } as const;
 * const read = timelineReader({ procedure: null, limit, ...vietnam('2026-11-09') });
 * const register = [
 *   [{ kind: 'received', at: '2026-11-09T09:00' }, { kind: 'finished', at: '2026-11-13T10:00' }],
 *   [{ kind: 'received', at: '2026-11-10T09:00' }],
 * ] as const;
 * register.map((events) => classify(stateAsOf(read(events), '2026-11-20')).timeliness); // => ['early', 'overdue']
 * ```
 */
export function timelineReader(options: TimelineOptions): TimelineReader {
  const setting = settingFor(options);
  return (events) => {
    const problems = problemList();
    const gathered = gather(events, setting, problems);
    problems.throwAs('dossier/invalid-events');
    return gathered;
  };
}
