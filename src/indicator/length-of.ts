import { fromEpochDay, toEpochDay } from '../kernel/index.js';
import type { IndicatorPeriod } from './indicator-parts.js';

/**
 * How long a period is: in whole months when it ends on the eve of the day of the month it began on, as reporting periods do, else in days. So February
 * and March are of one length.
 */
export function lengthOf({ from, to }: IndicatorPeriod): string {
  const next = fromEpochDay(toEpochDay(to) + 1);
  if (from.slice(8) !== next.slice(8)) return `${toEpochDay(to) - toEpochDay(from) + 1} days`;
  const months =
    (Number(next.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(next.slice(5, 7)) - Number(from.slice(5, 7));
  return `${months} months`;
}
