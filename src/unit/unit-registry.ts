import type { Problem, ProblemList } from '../kernel/index.js';
import { problemList, refuse } from '../kernel/inside.js';
import { checkAreas } from './check-areas.js';
import { checkParents } from './check-parents.js';
import { checkSuccessions } from './check-successions.js';
import { childrenOf } from './children.js';
import { readSuccessions } from './read-successions.js';
import { readUnits, versionsByCode } from './read-units.js';
import { registryDigest } from './registry-digest.js';
import type { RegistryIndex } from './registry-index.js';
import { linkRuns, runsOf } from './runs.js';
import type { Succession } from './succession.js';
import type { Unit } from './unit.js';

/** Units and how they follow each other, as they are written down. */
export type UnitRegistrySpec = {
  /** The units, each as often as it changed, in any order: up to 1,000,000. */
  readonly units: readonly Unit[];
  /** The successions, in any order: up to 100,000, which name up to 2,000,000 pairs of one that was and one that follows. */
  readonly successions?: readonly Succession[];
};

/** Units that were checked and can be looked up. */
export type UnitRegistry = {
  /** Every unit, by code and then by the first day, whatever order they were given in. */
  readonly units: readonly Unit[];
  /** Every succession, by day. */
  readonly successions: readonly Succession[];
  /** A digest of what decides an answer: codes, kinds, levels, areas, parents, days and successions; neither names nor provisions. */
  readonly digest: string;
  /** What is worth telling and no error: `unit/ends-without-successor`, `unit/gap-before-successor`, `unit/parent-not-standing`. */
  readonly findings: readonly Problem[];
  /**
   * What the verbs look up.
   *
   * @internal
   */
  readonly index: RegistryIndex;
};

const MOST_UNITS = 1_000_000;
const MOST_SUCCESSIONS = 100_000;
const MOST_PAIRS = 2_000_000;

/** A list of the specification; refused when it is none. */
function listOf<T>(list: readonly T[], name: 'units' | 'successions'): readonly T[] {
  if (Array.isArray(list)) return list;
  return refuse('unit/invalid-registry', { path: [name], value: list ?? null, accepted: 'a list' });
}

/** Refuses lists that are too long, before anything is read. */
function checkSize({ units, successions }: Required<UnitRegistrySpec>): void {
  if (units.length > MOST_UNITS) {
    refuse('unit/too-many-units', { path: ['units'], value: units.length, accepted: `0..${MOST_UNITS}` });
  }
  const tooMany = (value: number, accepted: string) =>
    refuse('unit/too-many-successions', { path: ['successions'], value, accepted });
  if (successions.length > MOST_SUCCESSIONS) tooMany(successions.length, `0..${MOST_SUCCESSIONS}`);
  const pairs = successions.reduce((sum, one) => sum + (one?.from?.length ?? 0) * (one?.to?.length ?? 0), 0);
  if (pairs > MOST_PAIRS) tooMany(pairs, `0..${MOST_PAIRS} pairs`);
}

function compiled(spec: Required<UnitRegistrySpec>, problems: ProblemList): UnitRegistry {
  const list = readUnits(spec.units, problems);
  const versions = versionsByCode(list, problems);
  checkAreas(versions, problems);
  const parentFindings = checkParents(versions, problems);
  const successions = readSuccessions(spec.successions, versions, problems);
  const runs = runsOf(versions, successions);
  linkRuns(runs, successions);
  const findings = [...parentFindings, ...checkSuccessions(versions, runs, { successions, problems })];
  problems.throwAs('unit/invalid-registry');
  return {
    units: list.map(({ unit }) => unit),
    successions: successions.map(({ succession }) => succession),
    digest: registryDigest(list, successions),
    findings,
    index: { versions, runs, children: childrenOf(list) },
  };
}

/**
 * A registry of units, in which a code names at most one unit on any day, nobody is above itself, and successions can be followed.
 *
 * A unit that changes and goes on under its code (another name, another level) stands in the list once more, from the day after. A unit that is followed by
 * others ends the day before, unless it is one of these. A code may be used again for another unit later. The registry is the caller's data: the library
 * holds no list of provinces, communes or offices.
 *
 * @param spec - The units, and how they follow each other.
 * @returns The registry, with its digest and with what is worth telling and no error.
 * @throws `unit/invalid-registry` with every problem and its place: of units `unit/not-a-unit`, `unit/ends-before-it-starts`, `unit/several-in-force`,
 * `kernel/not-a-date`, `unit/unknown-area`, `unit/area-of-area`; of parents `unit/unknown-parent`, `unit/several-parents`, `unit/parent-cycle`, `unit/too-deep` (over 50
 * above each other); of successions `unit/not-a-succession`, `unit/kind-does-not-fit`, `unit/listed-twice`, `unit/unknown-unit`,
 * `unit/predecessor-not-standing`, `unit/successor-not-standing`, `unit/outlives-succession`, `unit/succeeded-before`, `unit/succession-cycle`. Lists that are
 * too long are refused at once: `unit/too-many-units`, `unit/too-many-successions`.
 *
 * @example
 * ```ts
 * import { unitOn, unitRegistry } from 'motcua/unit';
 *
 * const commune = (code: string, vi: string) => ({ code, names: { vi }, kind: 'area', level: 'commune' }) as const;
 * const registry = unitRegistry({
 *   units: [
 *     { ...commune('X1', 'Xã An'), until: '2025-06-30' },
 *     { ...commune('X2', 'Xã Bình'), until: '2025-06-30' },
 *     { ...commune('X3', 'Xã An Bình'), since: '2025-07-01' },
 *   ],
 *   successions: [{ on: '2025-07-01', kind: 'merge', from: ['X1', 'X2'], to: ['X3'] }],
 * });
 * registry.findings; // => []
 * unitOn(registry, 'X3', '2025-06-30'); // => null
 * unitRegistry({ units: [commune('X1', 'Xã An'), commune('X1', 'Xã Bình')] }); // throws 'unit/invalid-registry'
 * ```
 */
export function unitRegistry({ units, successions = [] }: UnitRegistrySpec): UnitRegistry {
  const spec = { units: listOf(units, 'units'), successions: listOf(successions, 'successions') };
  checkSize(spec);
  return compiled(spec, problemList());
}
