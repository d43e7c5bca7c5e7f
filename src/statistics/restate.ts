import type { CivilDate } from '../kernel/index.js';
import type { UnitRegistry } from '../unit/index.js';
import { type Carried, carryUnits, type NotComparableCause } from './carry-units.js';
import { byKey } from './cell-index.js';
import { gatheredCells } from './gathered-cells.js';
import { daysOfCells, keyAt, placesOf, requireLater } from './restate-places.js';
import { restatedDigest, restatingOf } from './restated-digest.js';
import type { Tally, TallyCell } from './tally.js';

/** Figures that compare with nobody's on the day, with the reason. They are kept as they were counted. */
export type NotComparable = {
  /** The key of the cell, as it was. */
  readonly key: TallyCell['key'];
  /** The code of the unit the figures are of. */
  readonly from: string;
  /** The codes of the units on the day that have parts of it; none when nobody has. */
  readonly to: readonly string[];
  /** The figures. */
  readonly cell: TallyCell;
  /** Why they go to nobody. */
  readonly cause: NotComparableCause;
};

/** A unit whose figures were carried over to another. */
export type CarriedUnit = {
  /** The code of the unit they were counted of. */
  readonly from: string;
  /** The code of the unit on the day. */
  readonly to: string;
  /** How many cells were carried over. */
  readonly cells: number;
};

/** A tally carried over to the units of another day. */
export type Restated = {
  /** What compares: the figures of the units that stand on the day, and of those nobody knows. */
  readonly tally: Tally;
  /** What does not, in the order of the keys. */
  readonly notComparable: readonly NotComparable[];
  /** Which units' figures went to other units, by code. */
  readonly carried: readonly CarriedUnit[];
};

const byUnits = (a: CarriedUnit, b: CarriedUnit) =>
  a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1;

/**
 * The figures of a tally carried over to the units that stand on a later day, so that periods before and after a reorganisation compare.
 *
 * The figures of units that were merged, renamed or taken over whole add up in the cell of the unit that has them. Those of a unit that went to several, or to nobody, are set
 * aside with the reason: they are never shared out and never dropped. What was counted of a unit nobody knows stays where it is, as an orphan; a cell without a unit stays too. An orphan whose
 * unit the registry knows is none any more. With the key `level`, a cell that has the level of its unit gets that of the unit it goes to.
 *
 * A unit is meant as in the period of its cell, from the first day on: a unit that gave up a part during the period compares with nobody. A code that names nobody in the
 * period is taken as it last did, or else as it next does. A tally that was carried over before is taken as of the day it was carried over to; to the same day by the same registry it is
 * carried over once.
 *
 * @param tally - A tally with the key `unit`.
 * @param registry - The units, and how they follow each other.
 * @param on - The day whose units are wanted: the last day of the last period, or later.
 * @returns The tally, what compares with nobody, and which units' figures went where. All cells together are those of the tally given. The digest is another, so that it does not merge with tallies that were not
 * carried over.
 * @throws `statistics/no-unit-key`, `statistics/restated-backwards`, `kernel/not-a-date`, `unit/not-a-registry`.
 *
 * @example
 * ```ts
 * import { stateFromRow } from 'motcua/dossier';
 * import { restate, tally } from 'motcua/statistics';
 * import { unitRegistry } from 'motcua/unit';
 * import { vietnamCalendar } from 'motcua/vn';
 *
 * const commune = (code: string) => ({ code, names: { vi: code }, kind: 'area', level: 'commune' }) as const;
 * const registry = unitRegistry({
 *   units: [
 *     { ...commune('A'), until: '2025-06-30' },
 *     { ...commune('B'), until: '2025-06-30' },
 *     { ...commune('M'), since: '2025-07-01' },
 *   ],
 *   successions: [{ on: '2025-07-01', kind: 'merge', from: ['A', 'B'], to: ['M'] }],
 * });
 * const period = { from: '2025-06-01', to: '2025-06-30' };
 * const states = ['A', 'A', 'B'].map((unit) =>
 *   stateFromRow({ receivedAt: '2025-06-02', dueOn: '2025-06-09', endedOn: '2025-06-06', unit }, { on: period.to, calendar: vietnamCalendar }),
 * );
 * const { tally: restated, carried } = restate(tally(states, { period, keys: ['unit'] }), registry, '2026-06-30');
 * restated.cells.map(({ key, endings }) => [key, endings[12]]); // => [[['M'], 3]]
 * carried; // => [{ from: 'A', to: 'M', cells: 1 }, { from: 'B', to: 'M', cells: 1 }]
 * ```
 */
export function restate(tally: Tally, registry: UnitRegistry, on: CivilDate): Restated {
  const places = placesOf(tally);
  requireLater(tally, on);
  const carry = carryUnits(registry, on);
  const restating = { on, registry: registry.digest };
  const before = restatingOf(tally);
  if (before?.on === on && before.registry === restating.registry) return { tally, notComparable: [], carried: [] };

  const daysOf = daysOfCells(tally, places);
  const { add, sums } = gatheredCells();
  const notComparable: NotComparable[] = [];
  const carried = new Map<string, CarriedUnit>();

  function move(cell: TallyCell, from: string, carriage: Carried): void {
    const to = carriage.to.code;
    add(keyAt(cell, carriage, places), cell.orphan === 'unit' ? null : cell.orphan, cell);
    if (to === from) return;
    const name = JSON.stringify([from, to]);
    carried.set(name, { from, to, cells: (carried.get(name)?.cells ?? 0) + 1 });
  }

  function place(cell: TallyCell): void {
    const { key, orphan } = cell;
    const from = key[places.unit] ?? null;
    const carriage = from === null ? null : carry(from, daysOf(cell));
    if (from === null) add(key, orphan, cell);
    else if (carriage === null) add(key, orphan ?? 'unit', cell);
    else if ('to' in carriage) move(cell, from, carriage);
    else notComparable.push({ key, from, to: carriage.units, cell, cause: carriage.cause });
  }

  for (const cell of tally.cells) place(cell);
  return {
    tally: { ...tally, digest: restatedDigest(tally, restating), cells: sums() },
    notComparable: notComparable.sort((a, b) => byKey(a.cell, b.cell)),
    carried: [...carried.values()].sort(byUnits),
  };
}
