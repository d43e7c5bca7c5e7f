import type { Problem, ProblemList } from '../kernel/index.js';
import { shownValue } from '../kernel/inside.js';
import type { Corrected, DossierEvent, Suspended } from './dossier-event.js';
import { type CorrectionEntry, type Entry, entryProblems, type LifeEntry, readEntry } from './entry.js';
import { inOrder } from './in-order.js';
import { inOrderOfRecording, type ReadCorrection, type ReadEvents } from './known-entries.js';
import { isKind, kinds } from './live.js';
import { MOST_EVENTS } from './most.js';
import { isOfSuspension, suspensionCauses } from './suspension-cause.js';

/** Whether an event that needs a cause has one that is known; else its clock would neither stop nor run on. */
const hasCause = (event: DossierEvent): boolean =>
  !isOfSuspension(event.kind) || suspensionCauses.includes((event as Suspended).cause);

/** What is wrong with an event whose kind is not known, or the cause of whose suspension is not. */
function unknownWord(event: DossierEvent, place: Problem['path']): Problem {
  const isCause = isKind(event.kind);
  const value = isCause ? (event as Partial<Suspended>).cause : event.kind;
  return {
    code: isCause ? 'dossier/unknown-cause' : 'dossier/unknown-event',
    path: [...place, isCause ? 'cause' : 'kind'],
    severity: 'error',
    value: shownValue(value ?? null),
    accepted: (isCause ? suspensionCauses : kinds()).join(' | '),
  };
}

/** An event of a known kind with its times read; what is wrong with it is added to the problems. */
function readOne(event: DossierEvent, position: number, problems: ProblemList, path?: Problem['path']): Entry | null {
  const entry = readEntry(event, position);
  if (entry !== null && isKind(event.kind) && hasCause(event)) return entry;
  const place = path ?? ['events', position];
  for (const problem of entry === null ? entryProblems(event, place) : [unknownWord(event, place)])
    problems.add(problem);
  return null;
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
  const replacement = readOne({ ...instead, id: corrects, recordedAt: recordedAt ?? at }, entry.position, problems, [
    ...path,
    'instead',
  ]);
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
  for (let position = 0; position < events.length; position += 1) {
    const entry = readOne(events[position] as DossierEvent, position, problems);
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
