import { refuse } from '../kernel/inside.js';
import type { RegistryIndex } from './registry-index.js';
import type { UnitRegistry } from './unit-registry.js';

/** What a registry looks up; refused when it was not made by `unitRegistry`, such as one that came back from JSON. */
export function indexOf(registry: UnitRegistry): RegistryIndex {
  const index = registry?.index;
  if (index?.versions instanceof Map) return index;
  return refuse('unit/not-a-registry', {
    path: ['registry'],
    value: registry ?? null,
    accepted: 'what unitRegistry returns',
  });
}
