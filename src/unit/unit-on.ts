import { type CivilDate, toEpochDay } from '../kernel/index.js';
import { holding } from './days.js';
import { indexOf } from './require-registry.js';
import type { Unit } from './unit.js';
import type { UnitRegistry } from './unit-registry.js';

/**
 * The unit a code names on a day.
 *
 * @param registry - What {@link unitRegistry} returns.
 * @param code - The code.
 * @param on - The day.
 * @returns The unit as it is on that day; `null` when the code names none then, or never.
 * @throws `kernel/not-a-date`, `unit/not-a-registry`.
 *
 * @example
 * ```ts
 * import { unitOn, unitRegistry } from 'motcua/unit';
 *
 * const district = { code: 'D1', names: { vi: 'Huyện Một' }, kind: 'area', level: 'district', until: '2025-06-30' } as const;
 * const registry = unitRegistry({ units: [district] });
 * unitOn(registry, 'D1', '2025-06-30')?.level; // => 'district'
 * unitOn(registry, 'D1', '2025-07-01'); // => null
 * ```
 */
export function unitOn(registry: UnitRegistry, code: string, on: CivilDate): Unit | null {
  const day = toEpochDay(on);
  return holding(indexOf(registry).versions.get(code), day)?.unit ?? null;
}

/**
 * Every unit that stands on a day.
 *
 * @param registry - What {@link unitRegistry} returns.
 * @param on - The day.
 * @returns The units, by code.
 * @throws `kernel/not-a-date`, `unit/not-a-registry`.
 *
 * @example
 * ```ts
 * import { unitRegistry, unitsOn } from 'motcua/unit';
 *
 * const area = (code: string) => ({ code, names: { vi: code }, kind: 'area', level: 'commune' }) as const;
 * const registry = unitRegistry({ units: [area('X2'), area('X1'), { ...area('X3'), since: '2025-07-01' }] });
 * unitsOn(registry, '2025-06-30').map(({ code }) => code); // => ['X1', 'X2']
 * ```
 */
export function unitsOn(registry: UnitRegistry, on: CivilDate): readonly Unit[] {
  const day = toEpochDay(on);
  const { versions } = indexOf(registry);
  return [...versions.values()].flatMap((own) => holding(own, day)?.unit ?? []);
}
