import type { CivilDate, Explained, Step } from '../kernel/index.js';
import { classify } from './classify.js';
import type { DossierState } from './dossier-state.js';
import { dossierStep } from './dossier-step.js';
import { eventSteps, type Told } from './event-steps.js';
import { live } from './live.js';
import { settingAsOf } from './setting-as-of.js';
import { entriesAsOf, type StateOptions, stateAsOf } from './state-as-of.js';
import type { Timeline } from './timeline.js';
import { waitingSteps } from './waiting-steps.js';

function closingSteps(state: DossierState): readonly Step[] {
  const { status, timeliness, daysLate } = classify(state);
  const { on, due } = state;
  return [
    dossierStep('dossier/lawful-due', true, [], {
      inputs: { promisedOn: due.promisedOn },
      outcome: due.lawfulAt ?? due.lawfulOn,
    }),
    dossierStep('dossier/state', true, [], {
      inputs: { on, status, timeliness, working: daysLate.working, calendar: daysLate.calendar },
      outcome: timeliness,
    }),
  ];
}

/**
 * The whole story of a dossier up to a day: every event, each due date counted day by day, each time it was moved and the law behind it, and
 * where the dossier stands in the end.
 *
 * @param timeline - The dossier.
 * @param on - The day.
 * @param options - The day whose knowledge counts.
 * @returns The state, equal to that of {@link stateAsOf}, and the steps; `narrate` puts them into Vietnamese or English.
 * @throws `kernel/not-a-date`; `calendar/out-of-coverage` for an overdue dossier whose days reach outside the calendar.
 *
 * @example
 * ```ts
 * import { explainTimeline, timeline } from 'motcua/dossier';
 * import { narrate } from 'motcua';
 * import { vietnam } from 'motcua/vn';
 *
 * const events = [{ kind: 'received', at: '2026-11-16T09:00' }, { kind: 'finished', at: '2026-11-19T10:00' }] as const;
 * const limit = { amount: 5, unit: 'working-day' } as const;
 * const dossier = timeline(events, { procedure: null, limit, ...vietnam('2026-11-16') });
 * const story = narrate(explainTimeline(dossier, '2026-11-20'), { locale: 'en' });
 * story.split('\n').at(-1); // => '11. At the end of Friday 20/11/2026: finished, early'
 * ```
 */
export function explainTimeline(
  timeline: Timeline,
  on: CivilDate,
  options: StateOptions = {},
): Explained<DossierState> {
  const entries = entriesAsOf(timeline, on, options.knownOn);
  const setting = settingAsOf(timeline, entries);
  const because: Step[] = [];
  let told: Told = { changes: 0, pauses: 0, findings: 0 };
  const { life: last } = live(entries, setting, (entry, life) => {
    because.push(...eventSteps(entry, life, told, setting));
    told = { changes: life.changes.length, pauses: life.pauses.length, findings: life.findings.length };
  });
  const value = stateAsOf(timeline, on, options);
  return { value, because: [...because, ...waitingSteps(last, setting), ...closingSteps(value)] };
}
