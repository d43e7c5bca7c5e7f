import { type CivilDate, toEpochDay } from '../kernel/index.js';
import { refuse } from '../kernel/inside.js';
import { holding } from './days.js';
import type { RegistryIndex, UnitVersion } from './registry-index.js';
import { indexOf } from './require-registry.js';
import type { Unit } from './unit.js';
import type { UnitRegistry } from './unit-registry.js';

/** The versions of a code that is known. */
function versionsOf({ versions }: RegistryIndex, code: string): readonly UnitVersion[] {
  return (
    versions.get(code) ??
    refuse('unit/unknown-unit', { path: ['code'], value: code, accepted: 'a code of the registry' })
  );
}

/**
 * The units above one on a day.
 *
 * @param registry - What {@link unitRegistry} returns.
 * @param code - The unit.
 * @param on - The day.
 * @returns Its parent, the parent's parent and so on, up to the top or to a parent that does not stand on that day; none when the unit itself does not.
 * @throws `unit/unknown-unit` for a code that names no unit on any day, `kernel/not-a-date`, `unit/not-a-registry`.
 *
 * @example
 * ```ts
 * import { ancestorsOf, unitRegistry } from 'motcua/unit';
 *
 * const area = (code: string, level: 'province' | 'district' | 'commune') => ({ code, names: { vi: code }, kind: 'area', level }) as const;
 * const registry = unitRegistry({
 *   units: [
 *     area('P', 'province'),
 *     { ...area('D', 'district'), parent: 'P', until: '2025-06-30' },
 *     {
 *       ...area('X', 'commune'),
 *       parent: [
 *         { value: 'D', since: '0001-01-01', until: '2025-06-30', basis: [] },
 *         { value: 'P', since: '2025-07-01', basis: [] },
 *       ],
 *     },
 *   ],
 * });
 * ancestorsOf(registry, 'X', '2025-06-30').map(({ code }) => code); // => ['D', 'P']
 * ancestorsOf(registry, 'X', '2025-07-01').map(({ code }) => code); // => ['P']
 * ```
 */
export function ancestorsOf(registry: UnitRegistry, code: string, on: CivilDate): readonly Unit[] {
  const index = indexOf(registry);
  const day = toEpochDay(on);
  const above = ({ parents }: UnitVersion) => holding(index.versions.get(holding(parents, day)?.code ?? ''), day);
  const found: Unit[] = [];
  // at most 50 above each other, and no circle: the registry was checked
  const self = holding(versionsOf(index, code), day);
  for (let at = self && above(self); at !== undefined; at = above(at)) found.push(at.unit);
  return found;
}

/**
 * The units below one on a day, at whatever distance.
 *
 * @param registry - What {@link unitRegistry} returns.
 * @param code - The unit.
 * @param on - The day.
 * @returns Those right below it by code, then those below these, and so on; none when the unit itself does not stand on that day.
 * @throws `unit/unknown-unit` for a code that names no unit on any day, `kernel/not-a-date`, `unit/not-a-registry`.
 *
 * @example
 * ```ts
 * import { descendantsOf, unitRegistry } from 'motcua/unit';
 *
 * const province = { code: 'P', names: { vi: 'Tỉnh' }, kind: 'area', level: 'province' } as const;
 * const commune = (code: string) => ({ code, names: { vi: code }, kind: 'area', level: 'commune', parent: 'P' }) as const;
 * const registry = unitRegistry({ units: [commune('X2'), commune('X1'), province] });
 * descendantsOf(registry, 'P', '2026-01-01').map(({ code }) => code); // => ['X1', 'X2']
 * ```
 */
export function descendantsOf(registry: UnitRegistry, code: string, on: CivilDate): readonly Unit[] {
  const index = indexOf(registry);
  const day = toEpochDay(on);
  if (holding(versionsOf(index, code), day) === undefined) return [];
  const found: Unit[] = [];
  // the list of codes grows while it is walked
  const codes = [code];
  for (const at of codes) {
    for (const { child, from, to } of index.children.get(at) ?? []) {
      if (day < from || to < day) continue;
      found.push(child.unit);
      codes.push(child.unit.code);
    }
  }
  return found;
}
