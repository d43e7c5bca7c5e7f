import type { EpochDay } from '../../kernel/index.js';
import type { ColumnJob } from './column-job.js';

type Tables = ColumnJob['tables'];

/** Whether a day lies between the first and the last day of tables, be it in a gap. */
export const isWithin = ({ first, last }: Tables, day: EpochDay): boolean => day >= first && day <= last;

/** Whether no day from one day within tables to another, themselves included, lies in a gap. */
export const isUnbroken = ({ uncovered, first }: Tables, from: EpochDay, to: EpochDay): boolean =>
  uncovered === null || uncovered[to - first] === (from === first ? 0 : uncovered[from - first - 1]);

/** Whether tables cover a day. */
export const isCovered = (tables: Tables, day: EpochDay): boolean =>
  isWithin(tables, day) && isUnbroken(tables, day, day);
