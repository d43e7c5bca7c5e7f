import type { EpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { holding } from './days.js';
import type { RegistryIndex, Run, Turn } from './registry-index.js';
import type { Succession } from './succession.js';
import type { Unit } from './unit.js';

/** The units a code ever named. */
export const runsOfCode = ({ runs }: RegistryIndex, code: string): readonly Run[] =>
  runs.get(code) ?? refuse('unit/unknown-unit', { path: ['code'], value: code, accepted: 'a code of the registry' });

const byCode = (a: Run, b: Run) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.from - b.from);

/** Units as they are on a day of each, by code. */
export const unitsAt = (
  { versions }: RegistryIndex,
  runs: Iterable<Run>,
  dayOf: (run: Run) => EpochDay,
): readonly Unit[] =>
  [...new Set(runs)].sort(byCode).flatMap((run) => holding(versions.get(run.code), dayOf(run))?.unit ?? []);

/** The successions of some turns, by day, each once. */
export const successionsOf = (turns: Iterable<Turn>): readonly Succession[] => [
  ...new Set([...turns].sort((a, b) => a.on - b.on).flatMap(({ successions }) => successions)),
];
