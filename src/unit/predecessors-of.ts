import type { CivilDate } from '../kernel/index.js';
import { followBack, followOnwards, type Start, turnsFrom } from './follow.js';
import { runsOfCode, successionsOf, unitsAt } from './lineage.js';
import { meantUntil } from './meant.js';
import { type Passage, readPassage } from './passage.js';
import type { Run } from './registry-index.js';
import { indexOf } from './require-registry.js';
import type { Succession } from './succession.js';
import type { Unit } from './unit.js';
import type { UnitRegistry } from './unit-registry.js';

/** What a unit was made of. */
export type Predecessors = {
  /** The units standing on the day of which it has all or part, by code; the unit itself when it stood already. */
  readonly units: readonly Unit[];
  /** Whether it has all of each of them, so that the sum of their figures compares with its own; `false` when there are none. */
  readonly whole: boolean;
  /** Those on the way that began and that follow nobody, as they were on their first day. */
  readonly founded: readonly Unit[];
  /** The successions on the way, by day. */
  readonly by: readonly Succession[];
};

/** Whether some units of a day all went to one, and to no other. */
function areWholeIn({ run, day }: Start, units: ReadonlySet<Run>, from: number): boolean {
  const follow = followOnwards(day);
  return [...units].every((unit) => {
    const { standing, lost } = follow(unit, from);
    return lost.size === 0 && standing.size === 1 && standing.has(run);
  });
}

/**
 * The units a unit was made of, as they stood on an earlier day, however many successions lie between.
 *
 * @param registry - What {@link unitRegistry} returns.
 * @param code - The unit.
 * @param on - The day whose units are asked for; then all that the code names from that day on is followed back. With `{ from, to }` the code is meant as of `to` (or, if it
 * names nobody then, as it last did) and the units are those of `from`.
 * @returns The units, whether it has all of each, and by which successions.
 * @throws `unit/unknown-unit` for a code that names no unit on any day, `unit/wrong-way`, `kernel/not-a-date`, `unit/not-a-registry`.
 *
 * @example
 * ```ts
 * import { predecessorsOf, unitRegistry } from 'motcua/unit';
 *
 * const area = { names: { vi: 'Xã' }, kind: 'area', level: 'commune' } as const;
 * const registry = unitRegistry({
 *   units: [
 *     { ...area, code: 'A', until: '2025-06-30' },
 *     { ...area, code: 'B', until: '2025-06-30' },
 *     { ...area, code: 'M', since: '2025-07-01' },
 *   ],
 *   successions: [{ on: '2025-07-01', kind: 'merge', from: ['A', 'B'], to: ['M'] }],
 * });
 * const { units, whole } = predecessorsOf(registry, 'M', '2025-06-30');
 * [units.map(({ code }) => code), whole]; // => [['A', 'B'], true]
 * ```
 */
export function predecessorsOf(registry: UnitRegistry, code: string, on: CivilDate | Passage): Predecessors {
  const index = indexOf(registry);
  const runs = runsOfCode(index, code);
  const { from, to, meant } = readPassage(on, 'to');
  const starts = meantUntil(runs, meant).filter(({ run }) => run.from <= to);
  const back = followBack(from);
  const found = starts.map((start) => ({ start, outcome: back(start.run, start.day) }));
  const standing = new Set(found.flatMap(({ outcome }) => [...outcome.standing]));
  const lost = new Set(found.flatMap(({ outcome }) => [...outcome.lost]));
  return {
    units: unitsAt(index, standing, () => from),
    whole: standing.size > 0 && found.every(({ start, outcome }) => areWholeIn(start, outcome.standing, from)),
    founded: unitsAt(index, lost, (run) => run.from),
    by: successionsOf(turnsFrom(starts, 'back', from)),
  };
}
