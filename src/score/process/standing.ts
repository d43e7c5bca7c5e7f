import type { AssessedLeaf } from './assessed-leaves.js';
import type { Explained, Revised, SelfScored, Verified, VerifiedAgain } from './assessment-event.js';
import type { Evidence } from './evidence.js';
import type { GivenPoints } from './given-points.js';

/** Points that somebody gave, and the event by which they did. */
export type Given<E> = { readonly points: GivenPoints; readonly event: E };

/** How far a criterion has come. */
export type Standing = {
  readonly leaf: AssessedLeaf;
  readonly self: SelfScored | null;
  /** Whether the self score came after the closing date. */
  readonly isLate: boolean;
  readonly lead: Given<Verified> | null;
  readonly council: Given<Verified> | null;
  readonly explained: Given<Explained> | null;
  readonly second: Given<VerifiedAgain> | null;
  readonly revised: Given<Revised> | null;
};

/** A criterion on which nothing has happened. */
export const untouched = (leaf: AssessedLeaf): Standing => ({
  leaf,
  self: null,
  isLate: false,
  lead: null,
  council: null,
  explained: null,
  second: null,
  revised: null,
});

/** What the unit handed in for a criterion, first and with its explanation. */
export const evidenceOf = ({ self, explained }: Standing): readonly Evidence[] => [
  ...(self?.evidence ?? []),
  ...(explained?.event.evidence ?? []),
];

/** The points of the first verification: those of the council, else those of the lead agency. */
export const firstPoints = ({ lead, council }: Standing): GivenPoints | null => (council ?? lead)?.points ?? null;

/** The points of the last verification. */
export const secondPoints = (standing: Standing): GivenPoints | null =>
  standing.second?.points ?? firstPoints(standing);

/** The points as they stand after all that was restated. */
export const lastPoints = (standing: Standing): GivenPoints | null =>
  standing.revised?.points ?? secondPoints(standing);
