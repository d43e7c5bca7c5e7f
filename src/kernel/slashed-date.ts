import type { CivilDate } from './civil-date.js';

/**
 * A day as it is written in Viet Nam, `24/11/2026`.
 *
 * @internal
 */
export const slashedDate = (date: CivilDate): string => date.split('-').reverse().join('/');
