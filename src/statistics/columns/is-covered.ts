import type { EpochDay } from '../../kernel/index.js';
import type { ColumnJob } from './column-job.js';

/** Whether a day lies between the first and the last day of tables, be it in a gap. */
export const isWithin = ({ first, last }: ColumnJob['tables'], day: EpochDay): boolean => day >= first && day <= last;

/** Whether tables cover a day. */
export function isCovered(tables: ColumnJob['tables'], day: EpochDay): boolean {
  if (!isWithin(tables, day)) return false;
  const { uncovered, first } = tables;
  if (uncovered === null) return true;
  return uncovered[day - first] === (day === first ? 0 : uncovered[day - first - 1]);
}
