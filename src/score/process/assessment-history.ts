import type { ScoreInputs } from '../expression/input-value.js';
import type { Framework } from '../framework/framework.js';
import type { AssessmentEvent } from './assessment-event.js';

/** The assessment of one unit in one period: by what rules, and what happened. */
export type AssessmentHistory = {
  /** The published rules. */
  readonly framework: Framework;
  /** Whose assessment it is, by code. */
  readonly unit: string;
  /** The class of the unit, where the framework has criteria for some classes only. */
  readonly unitClass?: string;
  /** What it is of; `2026`. */
  readonly period: string;
  /** What happened, in any order. */
  readonly events: readonly AssessmentEvent[];
  /** The sources of the criteria that units score themselves, as the framework names sources; all of them by default. The others earn points by their rules. */
  readonly assessed?: readonly string[];
  /** The figures of the criteria that earn points by their rules: surveys, statistics. */
  readonly inputs?: ScoreInputs;
  /** What becomes of a self score after the closing date: it counts, the default, or is set aside. */
  readonly late?: 'counts' | 'set-aside';
};
