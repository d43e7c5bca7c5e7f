import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addMonths } from 'date-fns/addMonths';
import type { EpochDay } from '../kernel/index.js';

const MS_PER_DAY = 86_400_000;

/** The day of the same number so many months on. */
export type CorrespondingDay = {
  /** It, or the last day of its month when the month has no such day. */
  readonly day: EpochDay;
  /** The day of the month that was wanted and is missing, else `null`. */
  readonly missing: number | null;
};

/** The day of the same number `months` months after a day. */
export function correspondingDay(day: EpochDay, months: number): CorrespondingDay {
  const start = new UTCDateMini(day * MS_PER_DAY);
  const end = addMonths(start, months);
  const wanted = start.getDate();
  return { day: end.getTime() / MS_PER_DAY, missing: end.getDate() === wanted ? null : wanted };
}
