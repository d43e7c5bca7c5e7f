import type { CivilDate } from '../kernel/index.js';
import { epochDayOf } from '../kernel/inside.js';
import type { Period } from '../statistics/index.js';

/** Whether a day is in a period, both of which are checked. */
export const isWithin = (date: CivilDate, { from, to }: Period): boolean =>
  epochDayOf(date) >= epochDayOf(from) && epochDayOf(date) <= epochDayOf(to);
