import { toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import type { Period } from './period.js';

const MOST = 1000;

/** A period of days that are, from the first to the last. */
export function requirePeriod(period: Period): Period {
  const { from, to } = period ?? {};
  if (toEpochDay(from) <= toEpochDay(to)) return { from, to };
  return refuse('statistics/no-such-period', { path: ['period'], value: `${from}..${to}`, accepted: 'from <= to' });
}

/** The periods of a tally in order, each with a last day of its own. */
export function readPeriods(given: Period | readonly Period[], isKey: boolean): readonly Period[] {
  const periods = ([given].flat() as readonly Period[]).map(requirePeriod).sort((a, b) => (a.to < b.to ? -1 : 1));
  const isOne = periods.length === 1;
  const isMany = isKey && periods.length > 0 && periods.length <= MOST;
  if (!isOne && !isMany) {
    return refuse('statistics/periods-without-key', {
      path: ['period'],
      value: periods.length,
      accepted: `one, or with the key period 1..${MOST}`,
    });
  }
  const twice = periods.find(({ to }, at) => periods[at + 1]?.to === to);
  if (twice === undefined) return periods;
  return refuse('statistics/period-twice', { path: ['period'], value: twice.to, accepted: 'a last day each' });
}
