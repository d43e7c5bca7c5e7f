import { type CivilDate, type EpochDay, type Moment, toEpochDay } from '../../kernel/index.js';
import { MINUTES_PER_DAY, problemList, readMoment } from '../../kernel/inside.js';
import type { AssessmentEvent } from './assessment-event.js';
import { type Fault, problemAt } from './fault.js';

/** An event with its times read, and its place in the list. */
export type KnownEvent<E extends AssessmentEvent = AssessmentEvent> = {
  readonly event: E;
  readonly position: number;
  readonly at: Moment;
  readonly recorded: Moment;
  /** Its place among all by when they happened. */
  readonly rank: number;
  /** Its place among all by when they were entered. */
  readonly entry: number;
};

const KINDS: readonly string[] = [
  'self-scored',
  'verified',
  'explained',
  'verified-again',
  'approved',
  'published',
  'revised',
];

const ACCEPTED = 'YYYY-MM-DD or YYYY-MM-DDTHH:mm, 0001-01-01..9999-12-31';

const STAGES: readonly string[] = ['lead', 'council'];

function eventFaults(event: AssessmentEvent): readonly Fault[] {
  const { at, recordedAt = at, kind, by } = event;
  const notATime = (key: string, value: unknown): readonly Fault[] =>
    readMoment(value) === null ? [{ code: 'kernel/not-a-date-time', key, value, accepted: ACCEPTED }] : [];
  const isStage = kind !== 'verified' || STAGES.includes(event.stage);
  return [
    ...(KINDS.includes(kind) ? [] : [{ code: 'score/unknown-event', key: 'kind', value: kind }]),
    ...(isStage ? [] : [{ code: 'score/unknown-event', key: 'stage', accepted: STAGES.join(' | ') }]),
    ...(typeof by === 'string' && by !== ''
      ? []
      : [{ code: 'score/no-name', key: 'by', accepted: 'a code or a name' }]),
    ...notATime('at', at),
    ...(recordedAt === at ? [] : notATime('recordedAt', recordedAt)),
  ];
}

function requireEvents(events: readonly AssessmentEvent[]): void {
  const problems = problemList();
  for (const [at, event] of events.entries()) {
    for (const fault of eventFaults(event)) problems.add(problemAt('events', at, fault));
  }
  problems.throwAs('score/invalid-events');
}

/** A bare date stands after every time of its day. */
const byMoment = (a: Moment, b: Moment): number =>
  a.day - b.day || (a.minute ?? MINUTES_PER_DAY) - (b.minute ?? MINUTES_PER_DAY);

/** When an event can have been acted on: what is entered ahead of time has not happened yet. */
function enteredAt({ at, recorded }: Pick<KnownEvent, 'at' | 'recorded'>): Moment {
  const isAhead = byMoment(recorded, { ...at, minute: at.minute ?? 0 }) < 0;
  return isAhead ? at : recorded;
}

/**
 * What had happened by the end of a day, as it was known at the end of another, by when it was entered. `rank` is its place by when it happened, then by when it
 * was entered, then as listed.
 *
 * @throws `score/invalid-events`, `kernel/not-a-date`.
 * @internal
 */
export function knownEvents(
  events: readonly AssessmentEvent[],
  on: CivilDate,
  knownOn: CivilDate | undefined,
): readonly KnownEvent[] {
  requireEvents(events);
  const [onDay, knownDay]: readonly EpochDay[] = [
    toEpochDay(on),
    knownOn === undefined ? Number.POSITIVE_INFINITY : toEpochDay(knownOn),
  ];
  const known = events
    .map((event, position) => {
      const at = readMoment(event.at) as Moment;
      const recorded = event.recordedAt === undefined ? at : (readMoment(event.recordedAt) as Moment);
      return { event, position, at, recorded };
    })
    .filter(({ at, recorded }) => at.day <= (onDay as EpochDay) && recorded.day <= (knownDay as EpochDay))
    .sort((a, b) => byMoment(a.at, b.at) || byMoment(a.recorded, b.recorded) || a.position - b.position)
    .map((one, rank) => ({ ...one, rank, entered: enteredAt(one) }));
  return [...known]
    .sort((a, b) => byMoment(a.entered, b.entered) || a.rank - b.rank)
    .map(({ entered: _, ...one }, entry) => ({ ...one, entry }));
}
