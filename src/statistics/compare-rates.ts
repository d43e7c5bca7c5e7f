import type { Exact, Problem } from '../kernel/index.js';
import { canonicalJson, reduceExact, subtractExact } from '../kernel/inside.js';
import type { Rate, RateDefinition } from './rate.js';

/** How two rates compare. */
export type RateComparison = {
  /** The second less the first, exactly, 1 for 100 percentage points; `null` when one has no value or they are not comparable. */
  readonly change: Exact | null;
  /** Why they are not comparable; none when they are. */
  readonly problems: readonly Problem[];
};

const columnsOf = ({ id, numerator, denominator }: RateDefinition) => canonicalJson({ id, numerator, denominator });

/**
 * How a rate changed from one period, or differs from one unit, to another.
 *
 * @param before - The first.
 * @param after - The second.
 * @returns The exact difference, or `statistics/other-definition` when the two are not of one definition.
 *
 * @example
 * ```ts
 * import { compareRates, rate } from 'motcua/statistics';
 * import { rates } from 'motcua/vn';
 *
 * const columns = { 3: 24, 4: 20, 5: 4, 6: 0, 7: 20, 8: 15, 9: 4, 10: 1, 11: 4, 12: 4, 13: 0 };
 * const [before, after] = [rate({ columns }, rates.withinLimit), rate({ columns: { ...columns, 9: 5 } }, rates.withinLimit)];
 * compareRates(before, after).change; // => { n: 1n, d: 20n }
 * compareRates(before, rate({ columns }, rates.completion)).problems[0]?.code; // => 'statistics/other-definition'
 * ```
 */
export function compareRates(before: Rate, after: Rate): RateComparison {
  if (columnsOf(before.definition) !== columnsOf(after.definition)) {
    const problem: Problem = {
      code: 'statistics/other-definition',
      path: ['definition'],
      severity: 'error',
      value: after.definition.id,
      accepted: before.definition.id,
    };
    return { change: null, problems: [problem] };
  }
  const change =
    before.value === null || after.value === null ? null : reduceExact(subtractExact(after.value, before.value));
  return { change, problems: [] };
}
