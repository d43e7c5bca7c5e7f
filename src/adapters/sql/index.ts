/**
 * The working calendar as a table and the classification of dossiers as SQL, for engines that hold the dossiers of a country.
 *
 * @packageDocumentation
 */

export type { CivilDate, WorkingCalendar } from '../../calendar/index.js';
