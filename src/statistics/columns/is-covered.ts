import type { EpochDay } from '../../kernel/index.js';
import type { ColumnJob } from './column-job.js';

/** Whether tables cover a day. */
export function isCovered({ first, last, uncovered }: ColumnJob['tables'], day: EpochDay): boolean {
  if (!(day >= first && day <= last)) return false;
  if (uncovered === null) return true;
  return uncovered[day - first] === (day === first ? 0 : uncovered[day - first - 1]);
}
