import type { Basis, CivilDate } from '../../kernel/index.js';
import type { Period } from '../../statistics/index.js';
import type { RecordedFact } from '../recorded-fact.js';

/**
 * A task of a plan (nhiệm vụ). Who has to do it, until when and what has to be there then may be missing, as they are in plans that are written; `checkPlan`
 * tells.
 */
export type PlanTask = {
  /** Its code, of no other task of the plan. */
  readonly code: string;
  /** What is to be done. */
  readonly name: string;
  /** Who has to do it, by code. */
  readonly unit?: string;
  /** The last day for it. */
  readonly dueOn?: CivilDate;
  /** What has to be there when it is done: a report, a decision, a course that was held. */
  readonly deliverable?: string;
  /** Whether it takes evidence to be proven; `optional` by default. */
  readonly evidence?: 'required' | 'optional';
  /** That it was done, and when; absent as long as it is not. */
  readonly done?: RecordedFact;
};

/** Tasks of one kind (nhóm nhiệm vụ). */
export type TaskGroup = {
  /** Its code, of no other group of the plan. */
  readonly code: string;
  /** What it is called. */
  readonly name: string;
  /** Its tasks. */
  readonly tasks: readonly PlanTask[];
};

/** The plan of a unit for a year or another period (kế hoạch). */
export type Plan = {
  /** Its code, or the number of the document it is in. */
  readonly code: string;
  /** What it is called. */
  readonly name: string;
  /** Whose plan it is, by code; absent when it is nobody's in particular. */
  readonly unit?: string;
  /** The days it is for. */
  readonly period: Period;
  /** The groups of its tasks; all together at most 100,000 tasks. */
  readonly groups: readonly TaskGroup[];
  /** The text it is in or rests on. */
  readonly basis?: readonly Basis[];
};
