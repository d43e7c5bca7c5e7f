/**
 * Charts as text: pure functions from figures to SVG.
 *
 * @packageDocumentation
 */

export type { CivilDate } from '../../calendar/index.js';
