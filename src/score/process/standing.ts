import type { AssessedLeaf } from './assessed-leaves.js';
import type {
  ExplainedEvent,
  RevisedEvent,
  SelfScoredEvent,
  VerifiedAgainEvent,
  VerifiedEvent,
} from './assessment-event.js';
import type { Evidence } from './evidence.js';
import type { GivenPoints } from './given-points.js';

/** Points that somebody gave, and the event by which they did. */
export type Given<E> = { readonly points: GivenPoints; readonly event: E };

/** An explanation that handed in evidence, and the one before it: adding to a list would copy it for every explanation. */
export type HandedIn = { readonly event: ExplainedEvent; readonly before: HandedIn | null };

/** How far a criterion has come. */
export type Standing = {
  readonly leaf: AssessedLeaf;
  readonly self: SelfScoredEvent | null;
  /** Whether the self score came after the closing date. */
  readonly isLate: boolean;
  readonly lead: Given<VerifiedEvent> | null;
  readonly council: Given<VerifiedEvent> | null;
  readonly explained: Given<ExplainedEvent> | null;
  readonly handedIn: HandedIn | null;
  readonly second: Given<VerifiedAgainEvent> | null;
  readonly revised: Given<RevisedEvent> | null;
};

/** A criterion on which nothing has happened. */
export const untouched = (leaf: AssessedLeaf): Standing => ({
  leaf,
  self: null,
  isLate: false,
  lead: null,
  council: null,
  explained: null,
  handedIn: null,
  second: null,
  revised: null,
});

/** Whether anything was handed in for a criterion. */
export const hasEvidence = ({ self, handedIn }: Standing): boolean =>
  (self?.evidence ?? []).length > 0 || handedIn !== null;

/** What the unit handed in for a criterion, first and with its explanations. */
export function evidenceOf({ self, handedIn }: Standing): readonly Evidence[] {
  const later: (readonly Evidence[])[] = [];
  for (let one = handedIn; one !== null; one = one.before) later.push(one.event.evidence ?? []);
  return [...(self?.evidence ?? []), ...later.reverse().flat()];
}

/** The points of the first verification: those of the council, else those of the lead agency. */
export const firstPoints = ({ lead, council }: Standing): GivenPoints | null => (council ?? lead)?.points ?? null;

/** Whether nothing of a criterion waits for a verifier: it is verified, and what was explained is verified again. */
export const isDecided = (standing: Standing): boolean =>
  standing.second !== null || (firstPoints(standing) !== null && standing.explained === null);

/** The points of the last verification. */
export const secondPoints = (standing: Standing): GivenPoints | null =>
  standing.second?.points ?? firstPoints(standing);

/** The points as they stand after all that was restated. */
export const lastPoints = (standing: Standing): GivenPoints | null =>
  standing.revised?.points ?? secondPoints(standing);
