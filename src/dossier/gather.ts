import type { Problem, ProblemList } from '../kernel/index.js';
import { unprinted } from './context.js';
import type { DossierEvent } from './dossier-event.js';
import type { LifeEntry } from './entry.js';
import { knownEntries, type ReadEvents } from './known-entries.js';
import type { Life } from './life.js';
import { live } from './live.js';
import { readEvents } from './read-events.js';
import type { SettingFor } from './setting-for.js';
import type { Timeline } from './timeline.js';

const FOREVER = Number.POSITIVE_INFINITY;

/** What an event that was entered before it happened shows. */
const enteredEarly = (entries: readonly LifeEntry[]): readonly Problem[] =>
  entries.map(({ event, position }) => ({
    code: 'dossier/recorded-before',
    path: ['events', position, 'recordedAt'],
    severity: 'warning',
    value: event.recordedAt ?? null,
    accepted: `≥ ${event.at}`,
  }));

function findingsOf({ findings }: Life, { entries }: ReadEvents): readonly Problem[] {
  const early = entries.filter(({ recordedDay, day }) => recordedDay < day);
  return early.length === 0 ? findings : [...findings, ...enteredEarly(early)];
}

/** A timeline of what could be read; what could not is added to the problems. */
export function gather(events: readonly DossierEvent[], settingFor: SettingFor, problems: ProblemList): Timeline {
  const read = readEvents(events, problems);
  const entries = read.corrections.length === 0 ? read.entries : knownEntries(read, FOREVER);
  const setting = settingFor(entries);
  const { life, impossible } = live(entries, setting);
  for (const problem of impossible) problems.add(problem);
  const { calendar, policy, procedure } = setting;
  return {
    events: entries.map(({ event }) => event),
    findings: findingsOf(life, read),
    context: unprinted({ calendar, policy, ...(procedure === null ? {} : { procedure }) }),
    read,
    life,
    setting,
  };
}
