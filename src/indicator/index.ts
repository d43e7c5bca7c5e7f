/**
 * The seam between facts and scores: a figure with its numerator, denominator, period, source, verification and target.
 *
 * @packageDocumentation
 */

export type { CivilDate, Count, Exact } from '../kernel/index.js';
