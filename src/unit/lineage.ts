import type { EpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { holding } from './days.js';
import { nameOf } from './read-successions.js';
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

type Named = { readonly succession: Succession; readonly name: string };

const inOrder = ({ succession: a, name: first }: Named, { succession: b, name: second }: Named): number => {
  if (a.on !== b.on) return a.on < b.on ? -1 : 1;
  return first < second ? -1 : 1;
};

/** The successions of some turns, each once, in the order of the registry: by day and then by what they say. */
export function successionsOf(turns: Iterable<Turn>): readonly Succession[] {
  const found = new Set([...turns].flatMap(({ successions }) => successions));
  const named = [...found].map((succession): Named => ({ succession, name: nameOf(succession) }));
  return named.sort(inOrder).map(({ succession }) => succession);
}
