import type { EpochDay } from '../kernel/index.js';
import { countUpTo, type Days } from './days.js';
import type { Start } from './follow.js';
import type { Run } from './registry-index.js';

/** The units a code names in some days: those that stand in any of them, or else the last before, or else the first after. */
function namedIn(runs: readonly Run[], { from, to }: Days): readonly Run[] {
  const begun = countUpTo(runs, (run) => run.from, to);
  const ended = countUpTo(runs, (run) => run.to, from - 1);
  if (ended < begun) return runs.slice(ended, begun);
  return runs.slice(...(begun > 0 ? [begun - 1, begun] : [0, 1]));
}

const within = (day: EpochDay, { from, to }: Days): EpochDay => Math.min(Math.max(day, from), to);

/** What a code means in some days, as of the first day it means it. */
export const meantFrom = (runs: readonly Run[], days: Days): readonly Start[] =>
  namedIn(runs, days).map((run) => ({ run, day: within(days.from, run) }));

/** What a code means in some days, as of the last day it means it. */
export const meantUntil = (runs: readonly Run[], days: Days): readonly Start[] =>
  namedIn(runs, days).map((run) => ({ run, day: within(days.to, run) }));
