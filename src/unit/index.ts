/**
 * Who administers: offices and areas with their levels, parents, validity and succession.
 *
 * @packageDocumentation
 */

export type { Bilingual, CivilDate } from '../kernel/index.js';
