import type { CivilDate, LocalDateTime } from '../../kernel/index.js';
import type { Evidence } from './evidence.js';
import type { GivenPoints } from './given-points.js';

/** What every event of an assessment has. */
export type AssessmentEventBase = {
  /** When it happened, in the authority's own time zone; a bare date stands after what has a time on that day. */
  readonly at: CivilDate | LocalDateTime;
  /** When it was entered; by default when it happened. It changes nothing that had been decided by then. */
  readonly recordedAt?: CivilDate | LocalDateTime;
  /** Who did it, by code or name, as `lead` of the framework names agencies. */
  readonly by: string;
};

/** What a verifier decides: the points asked for are accepted, or others are given, for a reason. */
export type Ruling =
  | {
      /** The points asked for are granted. */
      readonly accept: true;
    }
  | {
      /** Not with points. */
      readonly accept?: never;
      /** The points it has instead. */
      readonly points: GivenPoints;
      /** Why; needed when they differ from those asked for. */
      readonly reason?: string;
    };

/** The unit scored itself on a criterion (tự chấm điểm). A later one takes the place of an earlier one until somebody has verified. */
export type SelfScoredEvent = AssessmentEventBase & {
  /** What happened. */
  readonly kind: 'self-scored';
  /** The code of a criterion without children. */
  readonly criterion: string;
  /** The points it gives itself. */
  readonly points: GivenPoints;
  /** Why it has them. */
  readonly explanation?: string;
  /** What shows it. */
  readonly evidence?: readonly Evidence[];
};

/** The points of a criterion were verified (thẩm định): by the lead agency, those of the unit; by the council, those the lead agency left, if it came before. */
export type VerifiedEvent = AssessmentEventBase & {
  /** What happened. */
  readonly kind: 'verified';
  /** Who verified: the lead agency of the criterion, or the council. */
  readonly stage: 'lead' | 'council';
  /** The code of the criterion. */
  readonly criterion: string;
} & Ruling;

/**
 * The unit explained itself on a criterion that was verified (giải trình). It may do so several times until that is decided on: evidence adds up, and the last
 * points asked for stand.
 */
export type ExplainedEvent = AssessmentEventBase & {
  /** What happened. */
  readonly kind: 'explained';
  /** The code of the criterion. */
  readonly criterion: string;
  /** What it says. */
  readonly explanation: string;
  /** The points it asks for; by default those of the explanation before, else those it gave itself. */
  readonly points?: GivenPoints;
  /** What it hands in besides. */
  readonly evidence?: readonly Evidence[];
};

/** The explanation was decided on (thẩm định lần 2): the points it asks for are accepted, or others are given. */
export type VerifiedAgainEvent = AssessmentEventBase & {
  /** What happened. */
  readonly kind: 'verified-again';
  /** The code of the criterion. */
  readonly criterion: string;
} & Ruling;

/** The result was approved (phê duyệt): from here on nothing is verified. */
export type ApprovedEvent = AssessmentEventBase & {
  /** What happened. */
  readonly kind: 'approved';
};

/** The result was published (công bố): from here on it can only be restated. */
export type PublishedEvent = AssessmentEventBase & {
  /** What happened. */
  readonly kind: 'published';
  /** The version of what was published; `1`. */
  readonly version: string;
};

/** What was published was restated in one criterion (đính chính); several may be of one version. */
export type RevisedEvent = AssessmentEventBase & {
  /** What happened. */
  readonly kind: 'revised';
  /** The version in which it is restated; `2`. */
  readonly version: string;
  /** The code of the criterion. */
  readonly criterion: string;
  /** The points it has now. */
  readonly points: GivenPoints;
  /** Why. */
  readonly reason: string;
};

/** Something that happened in the assessment of a unit. */
export type AssessmentEvent =
  | SelfScoredEvent
  | VerifiedEvent
  | ExplainedEvent
  | VerifiedAgainEvent
  | ApprovedEvent
  | PublishedEvent
  | RevisedEvent;

/** An event that is about one criterion. */
export type CriterionEvent = Exclude<AssessmentEvent, ApprovedEvent | PublishedEvent>;
