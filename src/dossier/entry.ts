import type { EpochDay, Moment, Problem } from '../kernel/index.js';
import { attempt, MINUTES_PER_DAY, readMoment, shownValue, toMoment } from '../kernel/inside.js';
import type { Corrected, CorrectedTo, DossierEvent } from './dossier-event.js';

/** An event with its times read. */
export type Entry<E extends DossierEvent = DossierEvent> = Moment & {
  readonly event: E;
  /** The day it was entered. */
  readonly recordedDay: EpochDay;
  /** When it was entered, in minutes since 1970-01-01T00:00. */
  readonly recorded: number;
  /** What orders it among others of the same moment. */
  readonly sequence: number;
  /** Its place in the list that was given. */
  readonly position: number;
};

/** An entry of an event that is part of the dossier's life, and not of what is known of it. */
export type LifeEntry = Entry<CorrectedTo>;

/** An entry that corrects another. */
export type CorrectionEntry = Entry<Corrected>;

type Place = Problem['path'];

/** What is wrong with a time, or nothing. */
const notATime = (at: unknown, path: Place): readonly Problem[] => {
  const read = attempt(() => toMoment(at as string));
  return 'day' in read ? [] : read.map((problem) => ({ ...problem, path }));
};

const sequenceOf = ({ sequence }: DossierEvent, position: number): number =>
  typeof sequence === 'number' && Number.isFinite(sequence) ? sequence : position;

/** An event with its times read; one without is told by {@link entryProblems}. */
export function readEntry<E extends DossierEvent>(event: E, position: number): Entry<E> | null {
  if (typeof event !== 'object' || event === null) return null;
  const at = readMoment(event.at);
  const { recordedAt } = event;
  // most events are entered when they happen
  const recorded = recordedAt === undefined || recordedAt === event.at ? at : readMoment(recordedAt);
  if (at === null || recorded === null) return null;
  return {
    event,
    day: at.day,
    minute: at.minute,
    recordedDay: recorded.day,
    recorded: recorded.day * MINUTES_PER_DAY + (recorded.minute ?? 0),
    sequence: sequenceOf(event, position),
    position,
  };
}

/** What is wrong with an event that could not be read. */
export function entryProblems(event: DossierEvent, path: Place): readonly Problem[] {
  if (typeof event !== 'object' || event === null) {
    return [
      { code: 'dossier/not-an-event', path, severity: 'error', value: shownValue(event), accepted: '{ kind, at }' },
    ];
  }
  const recorded = event.recordedAt === undefined ? [] : notATime(event.recordedAt, [...path, 'recordedAt']);
  return [...notATime(event.at, [...path, 'at']), ...recorded];
}
