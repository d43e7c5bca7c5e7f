import type { Problem, ProblemList } from '../kernel/index.js';
import type { DossierContext } from './context.js';
import type { DossierEvent } from './dossier-event.js';
import type { LifeEntry } from './entry.js';
import { knownEntries, type ReadEvents } from './known-entries.js';
import type { Life, Setting } from './life.js';
import { live } from './live.js';
import { readEvents } from './read-events.js';
import type { SettingFor } from './setting-for.js';

/** The life of one dossier: its events in order, and what they amount to. Ask it with `stateAsOf`, `explainTimeline`, `nextMoments`. */
export type Timeline = {
  /** What happened, in order, corrections made. */
  readonly events: readonly DossierEvent[];
  /** What is amiss and yet possible, as warnings with the place of the event. */
  readonly findings: readonly Problem[];
  /** What it was computed with; left out of JSON. */
  readonly context: DossierContext;
  /**
   * The events as they were read, known late or put right.
   *
   * @internal
   */
  readonly read: ReadEvents;
  /**
   * What all of them amount to.
   *
   * @internal
   */
  readonly life: Life;
  /**
   * What they are read against.
   *
   * @internal
   */
  readonly setting: Setting;
  /**
   * What other events of the dossier would be read against.
   *
   * @internal
   */
  readonly settingFor: SettingFor;
};

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
  return {
    events: entries.map(({ event }) => event),
    findings: findingsOf(life, read),
    context: setting.context,
    read,
    life,
    setting,
    settingFor,
  };
}
