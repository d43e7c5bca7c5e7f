import type { ApprovedEvent, AssessmentEvent, PublishedEvent } from './assessment-event.js';
import type { Fault } from './fault.js';
import type { KnownEvent } from './known-events.js';

/** The approval and the publication that count. */
export type Closing = {
  readonly approved: KnownEvent<ApprovedEvent> | null;
  readonly published: KnownEvent<PublishedEvent> | null;
};

const isApproval = (one: KnownEvent): one is KnownEvent<ApprovedEvent> => one.event.kind === 'approved';
const isPublication = (one: KnownEvent): one is KnownEvent<PublishedEvent> => one.event.kind === 'published';

/** Of events by when they were entered, the first approval, and the first publication that happened after it. */
export function closingOf(known: readonly KnownEvent[]): Closing {
  const approved = known.find(isApproval) ?? null;
  const published =
    approved === null ? undefined : known.filter(isPublication).find(({ rank }) => rank > approved.rank);
  return { approved, published: published ?? null };
}

/** Whether an event happened after another, or was entered after it. */
const comesAfter = (one: KnownEvent, other: KnownEvent | null): boolean =>
  other !== null && (one.rank > other.rank || one.entry > other.entry);

/** What is wrong with an event at the time it comes: nothing is verified after approval, and what is published is only restated. */
export function closingFaults(one: KnownEvent, { approved, published }: Closing): readonly Fault[] {
  const { kind }: AssessmentEvent = one.event;
  const fault = (code: string): readonly Fault[] => [{ code, key: 'kind', value: kind }];
  if (one === approved || one === published) return [];
  if (kind === 'revised') return published === null || one.rank < published.rank ? fault('score/not-published') : [];
  if (comesAfter(one, published)) return fault('score/after-publication');
  if (kind === 'published') return fault('score/not-approved');
  return comesAfter(one, approved) ? fault('score/after-approval') : [];
}
