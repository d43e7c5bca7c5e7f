import type { CivilDate } from '../kernel/index.js';
import { followOnwards, turnsFrom } from './follow.js';
import { runsOfCode, successionsOf, unitsAt } from './lineage.js';
import { meantFrom } from './meant.js';
import { type Passage, readPassage } from './passage.js';
import { indexOf } from './require-registry.js';
import type { Succession } from './succession.js';
import type { Unit } from './unit.js';
import type { UnitRegistry } from './unit-registry.js';

/** What became of a unit. */
export type Successors = {
  /** The units standing on the day that have all or part of it, by code; the unit itself when it goes on. */
  readonly units: readonly Unit[];
  /**
   * Whether all of it went to one unit, so that its figures can be added to that one's. Otherwise nobody knows which part went where, and its
   * figures compare with nobody's.
   */
  readonly whole: boolean;
  /** Those on the way that ended and that nobody follows, as they were on their last day. */
  readonly ended: readonly Unit[];
  /** The successions on the way, by day. */
  readonly by: readonly Succession[];
};

/**
 * The units that have taken a unit over by a day, however many successions lie between.
 *
 * @param registry - What {@link unitRegistry} returns.
 * @param code - The unit.
 * @param on - The day whose units are asked for; then all that the code ever named up to that day is followed. A code that was used again for another unit, or whose unit gave up a part, is
 * better asked with the day it is meant on: `{ from, to }`, where the code is meant as of `from` (or, if it names nobody then, as it last did, or else as it next does) and
 * the units are those of `to`.
 * @returns The units, whether all of it went to one, and by which successions. No units when it had not begun by that day.
 * @throws `unit/unknown-unit` for a code that names no unit on any day, `unit/wrong-way`, `kernel/not-a-date`, `unit/not-a-registry`.
 *
 * @example
 * ```ts
 * import { successorsOf, unitRegistry } from 'motcua/unit';
 *
 * const old = (code: string) => ({ code, names: { vi: code }, kind: 'area', level: 'commune', until: '2025-06-30' }) as const;
 * const now = (code: string) => ({ code, names: { vi: code }, kind: 'area', level: 'commune', since: '2025-07-01' }) as const;
 * const registry = unitRegistry({
 *   units: [old('A'), old('B'), old('C'), now('M'), now('N')],
 *   successions: [
 *     { on: '2025-07-01', kind: 'merge', from: ['A', 'B'], to: ['M'] },
 *     { on: '2025-07-01', kind: 'split', from: ['C'], to: ['M', 'N'] },
 *   ],
 * });
 * const { units, whole } = successorsOf(registry, 'A', '2026-01-01');
 * [units.map(({ code }) => code), whole]; // => [['M'], true]
 * successorsOf(registry, 'C', '2026-01-01').whole; // => false
 * successorsOf(registry, 'C', '2025-06-30').units[0]?.code; // => 'C'
 * ```
 */
export function successorsOf(registry: UnitRegistry, code: string, on: CivilDate | Passage): Successors {
  const index = indexOf(registry);
  const runs = runsOfCode(index, code);
  const { to, meant } = readPassage(on, 'from');
  const starts = meantFrom(runs, meant).filter(({ run }) => run.from <= to);
  const follow = followOnwards(to);
  const outcomes = starts.map(({ run, day }) => follow(run, day));
  const standing = new Set(outcomes.flatMap((outcome) => [...outcome.standing]));
  const lost = new Set(outcomes.flatMap((outcome) => [...outcome.lost]));
  return {
    units: unitsAt(index, standing, () => to),
    whole: standing.size === 1 && lost.size === 0,
    ended: unitsAt(index, lost, (run) => run.to),
    by: successionsOf(turnsFrom(starts, 'onwards', to)),
  };
}
