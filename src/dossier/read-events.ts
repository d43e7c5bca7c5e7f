import type { Problem, ProblemList } from '../kernel/index.js';
import { shownValue } from '../kernel/inside.js';
import type { Corrected, DossierEvent } from './dossier-event.js';
import { type CorrectionEntry, type Entry, type LifeEntry, readEntry } from './entry.js';
import { inOrder } from './in-order.js';
import { inOrderOfRecording, type ReadCorrection, type ReadEvents } from './known-entries.js';
import { isKind, KINDS } from './live.js';

/** The most events a dossier may have. */
const MOST_EVENTS = 1_000;

const isEntry = <E extends DossierEvent>(read: Entry<E> | readonly Problem[]): read is Entry<E> => 'event' in read;

const isKnownKind = (event: DossierEvent, path: Problem['path'], problems: ProblemList): boolean => {
  if (isKind(event.kind)) return true;
  problems.add({
    code: 'dossier/unknown-event',
    path: [...path, 'kind'],
    severity: 'error',
    value: shownValue(event.kind ?? null),
    accepted: KINDS.join(' | '),
  });
  return false;
};

/** An event of a known kind with its times read; what is wrong with it is added to the problems. */
function readOne(event: DossierEvent, position: number, path: Problem['path'], problems: ProblemList): Entry | null {
  const read = readEntry(event, position, path);
  if (!isEntry(read)) {
    for (const problem of read) problems.add(problem);
    return null;
  }
  return isKnownKind(event, path, problems) ? read : null;
}

const isOfLife = (entry: Entry): entry is LifeEntry => entry.event.kind !== 'corrected';

/** What a correction puts in the place of an event: recorded when the correction was. */
function readCorrection(
  entry: CorrectionEntry,
  ids: ReadonlySet<string>,
  problems: ProblemList,
): ReadCorrection | null {
  const path = ['events', entry.position];
  const { corrects, instead, recordedAt, at }: Corrected = entry.event;
  if (!ids.has(corrects)) {
    problems.add({
      code: 'dossier/unknown-correction',
      path: [...path, 'corrects'],
      severity: 'error',
      value: shownValue(corrects ?? null),
      accepted: 'the id of an event',
    });
    return null;
  }
  if (instead === undefined) return { entry, replacement: null };
  const replacement = readOne(
    { ...instead, id: corrects, recordedAt: recordedAt ?? at },
    entry.position,
    [...path, 'instead'],
    problems,
  );
  if (replacement === null) return null;
  if (isOfLife(replacement)) return { entry, replacement };
  problems.add({
    code: 'dossier/unknown-correction',
    path: [...path, 'instead', 'kind'],
    severity: 'error',
    value: 'corrected',
    accepted: 'any other kind of event',
  });
  return null;
}

function idsOf(entries: readonly LifeEntry[], problems: ProblemList): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { event, position } of entries) {
    if (event.id === undefined) continue;
    if (ids.has(event.id))
      problems.add({
        code: 'dossier/duplicate-id',
        path: ['events', position, 'id'],
        severity: 'error',
        value: shownValue(event.id),
      });
    ids.add(event.id);
  }
  return ids;
}

/** Events with their times read, in order; what cannot be read is added to the problems and left out. */
export function readEvents(events: readonly DossierEvent[], problems: ProblemList): ReadEvents {
  if (!Array.isArray(events) || events.length > MOST_EVENTS) {
    const value = Array.isArray(events) ? events.length : shownValue(events ?? null);
    problems.add({
      code: 'dossier/not-events',
      path: ['events'],
      severity: 'error',
      value,
      accepted: `[{ kind, at }], ≤ ${MOST_EVENTS}`,
    });
    return { entries: [], corrections: [] };
  }
  const life: LifeEntry[] = [];
  const corrections: CorrectionEntry[] = [];
  for (const [position, event] of events.entries()) {
    const entry = readOne(event, position, ['events', position], problems);
    if (entry === null) continue;
    if (isOfLife(entry)) life.push(entry);
    else corrections.push(entry as CorrectionEntry);
  }
  const entries = inOrder(life);
  if (corrections.length === 0) return { entries, corrections: [] };
  const ids = idsOf(entries, problems);
  const read = corrections.map((entry) => readCorrection(entry, ids, problems)).filter((one) => one !== null);
  return { entries, corrections: inOrderOfRecording(read) };
}
