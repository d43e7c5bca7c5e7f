import type { CivilDate, Exact, LocalDateTime, Problem } from '../kernel/index.js';
import { addExact, attempt, divideExact, exact, reduceExact, subtractExact } from '../kernel/inside.js';
import type { MeasureUnit } from './amounts.js';
import { type Catalogue, proceduresInForce } from './catalogue.js';
import { type Reduction, reductionBetween } from './reduction.js';
import { limitPairs } from './resolved-limits.js';

/** What was promised and what the law sets, summed over the limits in one unit. */
export type UnitReduction = Reduction & {
  /** How many pairs of limits were summed. */
  readonly pairs: number;
};

/** By how much the promises of a catalogue are shorter than the law. */
export type CatalogueReduction = {
  /** By unit, in order of the unit's name; units are never added together. */
  readonly byUnit: readonly UnitReduction[];
  /** How many procedures are in force. */
  readonly procedures: number;
  /** How many of them have at least one pair that was compared. */
  readonly compared: number;
  /** The pairs that were not: `procedure/units-differ`, or a limit that is none; the path begins with the code of the procedure. */
  readonly problems: readonly Problem[];
};

function summed(found: readonly Reduction[], unit: MeasureUnit): UnitReduction {
  const own = found.filter((one) => one.unit === unit);
  const total = (of: (one: Reduction) => Exact) => reduceExact(own.map(of).reduce(addExact, exact(0)));
  const [statutory, committed] = [total((one) => one.statutory), total((one) => one.committed)];
  const share = reduceExact(divideExact(subtractExact(statutory, committed), statutory));
  return { unit, statutory, committed, share, pairs: own.length };
}

/**
 * By how much the promises of a catalogue are shorter than the law ("giảm thời gian"): limits summed by unit, and the exact share of the sums.
 *
 * Every channel and case for which `limitFor` knows both a statutory and a committed limit on that day counts; pairs that are the same within one
 * procedure count once.
 *
 * @param catalogue - A catalogue.
 * @param on - The day whose versions are looked at.
 * @returns The shares by unit, how many procedures could be compared, and the pairs that could not.
 * @throws `kernel/not-a-date-time`.
 *
 * @example
 * ```ts
 * import { catalogue, catalogueReduction } from 'motcua/procedure';
 *
 * const limits = (statutory: number, committed: number) =>
 *   ({
 *     statutory: { amount: statutory, unit: 'working-day' },
 *     committed: { amount: committed, unit: 'working-day' },
 *   }) as const;
 * const all = catalogue([
 *   { code: '1.000001', name: { vi: 'A' }, limits: limits(10, 5) },
 *   { code: '1.000002', name: { vi: 'B' }, limits: limits(30, 15) },
 *   { code: '1.000003', name: { vi: 'C' } },
 * ]);
 * const { byUnit, compared, procedures } = catalogueReduction(all, '2026-11-20');
 * byUnit.map(({ unit, share, pairs }) => [unit, share, pairs]); // => [['working-day', { n: 1n, d: 2n }, 2]]
 * [compared, procedures]; // => [2, 3]
 * ```
 */
export function catalogueReduction(catalogue: Catalogue, on: CivilDate | LocalDateTime): CatalogueReduction {
  const procedures = proceduresInForce(catalogue, on);
  const found: Reduction[] = [];
  const problems: Problem[] = [];
  let compared = 0;
  for (const procedure of procedures) {
    const before = found.length;
    for (const { statutory, committed } of limitPairs(procedure, on)) {
      const one = attempt(() => reductionBetween(statutory, committed));
      if ('unit' in one) found.push(one);
      else problems.push(...one.map((problem) => ({ ...problem, path: [procedure.code, ...problem.path] })));
    }
    if (found.length > before) compared += 1;
  }
  const units = [...new Set(found.map(({ unit }) => unit))].sort();
  return { byUnit: units.map((unit) => summed(found, unit)), procedures: procedures.length, compared, problems };
}
