import type { EpochDay, Moment, Problem } from '../kernel/index.js';
import { attempt, MINUTES_PER_DAY, shownValue, toMoment } from '../kernel/inside.js';
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

const isMoment = (read: Moment | readonly Problem[]): read is Moment => 'day' in read;

const readAt = (at: string): Moment | readonly Problem[] => attempt(() => toMoment(at));

const sequenceOf = ({ sequence }: DossierEvent, position: number): number =>
  typeof sequence === 'number' && Number.isFinite(sequence) ? sequence : position;

const located = (problems: readonly Problem[], path: Problem['path']): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, path }));

/** An event with its times read, or what is wrong with them. */
export function readEntry<E extends DossierEvent>(
  event: E,
  position: number,
  path: Problem['path'],
): Entry<E> | readonly Problem[] {
  if (typeof event !== 'object' || event === null) {
    return [
      { code: 'dossier/not-an-event', path, severity: 'error', value: shownValue(event), accepted: '{ kind, at }' },
    ];
  }
  const at = readAt(event.at);
  if (!isMoment(at)) return located(at, [...path, 'at']);
  const recorded = event.recordedAt === undefined ? at : readAt(event.recordedAt);
  if (!isMoment(recorded)) return located(recorded, [...path, 'recordedAt']);
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
