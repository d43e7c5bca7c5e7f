import type { Verification } from '../../indicator/index.js';
import type { Bilingual, Exact, Problem } from '../../kernel/index.js';
import type { AbsenceReason } from '../expression/absent.js';
import type { Expression } from '../expression/expression.js';
import type { ScoreInput } from '../expression/input-value.js';
import type { AbsencePolicy, CriterionRole, PointsRounding } from '../framework/framework.js';

/** Why a criterion earned no points by its rule, and what became of it. */
export type ScoreAbsence = {
  /** Why. */
  readonly reason: AbsenceReason;
  /** The input there was no figure of. */
  readonly input: string;
  /** What the framework says becomes of it. */
  readonly policy: AbsencePolicy;
};

/** A criterion of a unit with its points. */
export type ScoredCriterion = {
  /** Its code. */
  readonly code: string;
  /** What it is called. */
  readonly names: Bilingual;
  /** How its points count in its parent. */
  readonly role: CriterionRole;
  /** Its maximum. */
  readonly max: Exact;
  /** What of its maximum counts, after what was taken out; 0 of one that is not counted. */
  readonly outOf: Exact;
  /** What its rule or its children came to, before rounding and limits; `null` when they came to nothing. */
  readonly raw: Exact | null;
  /** Its points; `null` when it has none, which is not 0. With children that are incomplete, those of the rest. */
  readonly points: Exact | null;
  /** Its points by what counts of its maximum; `null` when either is nothing. */
  readonly share: Exact | null;
  /** What it fell short of its maximum; `null` without points. */
  readonly loss: Exact | null;
  /** How many points of its parent one point of it is. */
  readonly factor: Exact;
  /** The same as long as nothing is absent. */
  readonly fullFactor: Exact;
  /** How little and how much its points can be, where the framework says so. */
  readonly limits: {
    /** The least; `null` where the framework says none. */
    readonly least: number | null;
    /** The most; `null` where the framework says none. */
    readonly most: number | null;
  };
  /** How many points what is left of it stands for when something below it is not counted; `null` where the framework says nothing of it. */
  readonly pooledTo: number | null;
  /** Whether every part of it is known. */
  readonly complete: boolean;
  /** Why it earned no points by its rule; `null` when it did. */
  readonly absence: ScoreAbsence | null;
  /** What its rule read, by name. */
  readonly inputs: { readonly [name: string]: ScoreInput };
  /** The arithmetic of its rule; `null` with children. */
  readonly expression: Expression | null;
  /** How its points were rounded; `null` for not at all. */
  readonly rounding: PointsRounding | null;
  /** Where its points come from; `null` when the framework does not say. */
  readonly source: string | null;
  /** Its parts. */
  readonly children: readonly ScoredCriterion[];
};

/** Which rules a card is under. */
export type FrameworkVersion = {
  /** The id of the framework. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
};

/** The score of a unit under a framework. */
export type ScoreCard = {
  /** The framework and its version. */
  readonly framework: FrameworkVersion;
  /** Whose score it is. */
  readonly unit: string;
  /** The class the unit belongs to; `null` when nobody said. */
  readonly unitClass: string | null;
  /** What it is of; `2026-Q3`. */
  readonly period: string;
  /** Who scored: the unit itself, a council; `null` when nobody said. */
  readonly source: string | null;
  /** How far the figures can be trusted: as given, else the least trusted of the indicators that went in; `null` without any. */
  readonly verification: Verification | null;
  /** The total. `null` when nothing is known. */
  readonly points: Exact | null;
  /** The maximum that counts. */
  readonly outOf: Exact;
  /** The total by the maximum that counts: the index. */
  readonly share: Exact | null;
  /** Whether every part is known, and anything counts. A card that is not complete has no rank. */
  readonly complete: boolean;
  /** The codes of the criteria that are not known; none where nothing counts. */
  readonly incomplete: readonly string[];
  /** The tree, the total first. */
  readonly root: ScoredCriterion;
  /** What is wrong with the inputs, and inputs no rule reads. */
  readonly problems: readonly Problem[];
};
