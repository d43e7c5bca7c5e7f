import type { Option } from './question.js';

/**
 * The two answers of a question that is answered by yes or no, with their names in Vietnamese and English.
 *
 * @returns `yes` and `no`.
 *
 * @example
 * ```ts
 * import { yesNo } from 'motcua/survey';
 *
 * yesNo().map(({ id }) => id); // => ['yes', 'no']
 * ```
 */
export const yesNo = (): readonly Option[] => [
  { id: 'yes', names: { vi: 'Có', en: 'Yes' } },
  { id: 'no', names: { vi: 'Không', en: 'No' } },
];
