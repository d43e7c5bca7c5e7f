import type { Level } from './question.js';

/**
 * The five levels from very satisfied to very dissatisfied, of 5 to 1 points, with their names in Vietnamese and English.
 *
 * The symmetric five-point scale of Likert (1932), as surveys of satisfaction with public services print it; the two top levels count as satisfied unless a question says
 * otherwise.
 *
 * @returns The levels, best first.
 *
 * @example
 * ```ts
 * import { satisfactionLevels } from 'motcua/survey';
 *
 * satisfactionLevels().map(({ id, points }) => `${id} ${points}`)[0]; // => 'very-satisfied 5'
 * satisfactionLevels()[1]?.names?.vi; // => 'Hài lòng'
 * ```
 */
export const satisfactionLevels = (): readonly Level[] => [
  { id: 'very-satisfied', points: 5, names: { vi: 'Rất hài lòng', en: 'Very satisfied' } },
  { id: 'satisfied', points: 4, names: { vi: 'Hài lòng', en: 'Satisfied' } },
  { id: 'neutral', points: 3, names: { vi: 'Bình thường', en: 'Neutral' } },
  { id: 'dissatisfied', points: 2, names: { vi: 'Không hài lòng', en: 'Dissatisfied' } },
  { id: 'very-dissatisfied', points: 1, names: { vi: 'Rất không hài lòng', en: 'Very dissatisfied' } },
];
