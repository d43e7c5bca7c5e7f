/**
 * Who administers: offices and areas with their levels, parents, validity and succession.
 *
 * @packageDocumentation
 */

export type { Basis, Bilingual, CivilDate, Dated, NotParsed, Parsed, Problem, SafeParsed } from '../kernel/index.js';
export { ancestorsOf, descendantsOf } from './ancestors-of.js';
export type { Custody, UnitRole } from './custody.js';
export { unitInRole } from './custody.js';
export type { Level } from './level.js';
export type { Passage } from './passage.js';
export type { Predecessors } from './predecessors-of.js';
export { predecessorsOf } from './predecessors-of.js';
export {
  parseUnitRegistry,
  safeParseUnitRegistry,
  successionSchema,
  unitRegistrySpecSchema,
  unitSchema,
} from './schema.js';
export type { Succession, SuccessionKind } from './succession.js';
export type { Successors } from './successors-of.js';
export { successorsOf } from './successors-of.js';
export type { Unit, UnitName } from './unit.js';
export { unitOn, unitsOn } from './unit-on.js';
export type { UnitRegistry, UnitRegistrySpec } from './unit-registry.js';
export { unitRegistry } from './unit-registry.js';
