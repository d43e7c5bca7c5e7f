import type { Bilingual, CivilDate, Exact, LocalDateTime, Problem } from '../../kernel/index.js';
import type { ScoreCard } from '../card/score-card.js';
import type { Evidence } from './evidence.js';
import type { AssessedPoints } from './given-points.js';

/** How far a criterion has come. */
export type CriterionStatus = 'open' | 'self-scored' | 'verified' | 'explained' | 'verified-again';

/**
 * How far an assessment has come. `open` while a criterion has no self score, `self-scored` while one is not verified, `verified` when all are, `explained`
 * while an explanation waits for its second verification, `verified-again` when none does and there was one; then `approved` and `published`.
 */
export type AssessmentStatus = CriterionStatus | 'approved' | 'published';

/** Points that a verifier gave. */
export type Verdict = {
  /** The points. */
  readonly points: AssessedPoints;
  /** Whether they are those asked for, accepted as they were. */
  readonly accepted: boolean;
  /** Why they are others; `null` when nobody said. */
  readonly reason: string | null;
  /** Who gave them. */
  readonly by: string;
  /** When. */
  readonly at: CivilDate | LocalDateTime;
};

/** A criterion that the unit scores itself, with what became of its points. Points are as they were given: the card rounds them. */
export type AssessedCriterion = {
  /** Its code. */
  readonly code: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** The code of the domain it belongs to. */
  readonly domain: string;
  /** Its maximum. */
  readonly max: Exact;
  /** The agency that verifies it; `null` when the framework names none. */
  readonly lead: string | null;
  /** The last day for its self score; `null` when there is none. */
  readonly closesOn: CivilDate | null;
  /** How far it has come. */
  readonly status: CriterionStatus;
  /** The points the unit gave itself; `null` while there are none. */
  readonly self: AssessedPoints | null;
  /** Why it has them, in its own words. */
  readonly explanation: string | null;
  /** What was handed in, first and with the explanations of a verified score. */
  readonly evidence: readonly Evidence[];
  /** Whether the self score came after the closing date. */
  readonly late: boolean;
  /** What the lead agency decided. */
  readonly byLead: Verdict | null;
  /** What the council decided. */
  readonly byCouncil: Verdict | null;
  /** The points of the first verification: those of the council, else those of the lead agency. */
  readonly verified: AssessedPoints | null;
  /** The points asked for in an explanation after the first verification. */
  readonly asked: AssessedPoints | null;
  /** What was decided on the explanation. */
  readonly second: Verdict | null;
  /** The last time it was restated. */
  readonly revised: Verdict | null;
  /** The points that count; `null` until the result is approved, and when they were never verified. */
  readonly final: AssessedPoints | null;
  /**
   * The points that are claimed and not decided on: the self score until it is verified; what an explanation asks for beyond the verified points. `null` when
   * it is claimed that the criterion does not apply, or was decided so.
   */
  readonly open: Exact | null;
};

/** The cards of an assessment by stage. A criterion without points at a stage has none, and what becomes of it is for the framework to say. */
export type AssessmentCards = {
  /** By the points of the unit. */
  readonly self: ScoreCard;
  /** By those of the first verification. */
  readonly verified: ScoreCard;
  /** By those of the second, where there was one. */
  readonly second: ScoreCard;
  /** What was approved, with all that was restated; `null` before the approval. */
  readonly final: ScoreCard | null;
};

/** What an assessment was at the end of a day. */
export type Assessment = {
  /** The framework and its version. */
  readonly framework: ScoreCard['framework'];
  /** Whose it is. */
  readonly unit: string;
  /** What it is of. */
  readonly period: string;
  /** The day. */
  readonly on: CivilDate;
  /** The day whose knowledge counts; `null` for all that was ever entered. */
  readonly knownOn: CivilDate | null;
  /** How far it has come. */
  readonly status: AssessmentStatus;
  /** The criteria that the unit scores itself, in the order of the framework. */
  readonly criteria: readonly AssessedCriterion[];
  /** When it was approved. */
  readonly approvedAt: CivilDate | LocalDateTime | null;
  /** When it was first published. */
  readonly publishedAt: CivilDate | LocalDateTime | null;
  /** The versions that were published, the last last. */
  readonly versions: readonly string[];
  /** The cards. */
  readonly cards: AssessmentCards;
  /** What is wrong with the events: those with an error are set aside, those with a warning count. The path is that of the event in the list. */
  readonly problems: readonly Problem[];
};
