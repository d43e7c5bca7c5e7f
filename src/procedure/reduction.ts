import type { TimeLimit } from '../deadline/index.js';
import { checkLimit } from '../deadline/inside.js';
import type { Exact } from '../kernel/index.js';
import { divideExact, reduceExact, refuse, subtractExact } from '../kernel/inside.js';
import { amountsOf, type MeasureUnit } from './amounts.js';
import { chooseLimit, type LimitQuery } from './choose-limit.js';

import type { Procedure } from './procedure.js';

/** By how much a promise is shorter than the law. */
export type Reduction = {
  /** The unit both are in: weeks are told as calendar days, years as months, hours as minutes. */
  readonly unit: MeasureUnit;
  /** The statutory limit in that unit. */
  readonly statutory: Exact;
  /** The committed limit in that unit. */
  readonly committed: Exact;
  /** (statutory − committed) / statutory, in lowest terms; below zero when the promise is longer. */
  readonly share: Exact;
};

/**
 * The share by which one limit is shorter than another.
 *
 * @throws `procedure/units-differ`, and what `dueDate` refuses a limit with.
 */
export function reductionBetween(statutory: TimeLimit, committed: TimeLimit): Reduction {
  for (const limit of [statutory, committed]) checkLimit(limit);
  const [own, other] = [amountsOf([statutory]), amountsOf([committed])];
  const [unit] = own.keys();
  const [from, to] = unit === undefined ? [] : [own.get(unit), other.get(unit)];
  if (unit === undefined || from === undefined || to === undefined || own.size > 1 || other.size > 1) {
    return refuse('procedure/units-differ', {
      value: JSON.stringify(committed),
      accepted: JSON.stringify(statutory),
    });
  }
  const share = divideExact(subtractExact(from, to), from);
  return { unit, statutory: reduceExact(from), committed: reduceExact(to), share: reduceExact(share) };
}

/**
 * By how much the promise of an office is shorter than the law sets, for a channel and a case ("giảm thời gian").
 *
 * @param procedure - One version of a procedure.
 * @param query - The channel and, where they matter, the case and the day, as for {@link limitFor}.
 * @returns The exact share, which `percentText` prints; `null` when there is no statutory or no committed limit.
 * @throws `procedure/units-differ` when the two are in different units, sums of several units, or immediate: working days are never made
 * comparable with calendar days or hours; what {@link limitFor} throws, and what `dueDate` refuses a limit with.
 *
 * @example
 * ```ts
 * import { percentText } from 'motcua';
 * import { reduction } from 'motcua/procedure';
 *
 * const limits = {
 *   statutory: { amount: 20, unit: 'working-day' },
 *   committed: { amount: 9, unit: 'working-day' },
 * } as const;
 * const found = reduction({ code: '1.012783', name: { vi: 'Cấp giấy chứng nhận' }, limits }, { channel: 'in-person' });
 * found?.share; // => { n: 11n, d: 20n }
 * percentText({ n: 11n, d: 20n }, { locale: 'vi', places: 0 }); // => '55%'
 * ```
 */
export function reduction(procedure: Procedure, query: Omit<LimitQuery, 'of'>): Reduction | null {
  const [statutory, committed] = (['statutory', 'committed'] as const).map(
    (of) => chooseLimit(procedure, { ...query, of }).lookedAt.at(-1)?.limit ?? null,
  ) as [TimeLimit | null, TimeLimit | null];
  return statutory === null || committed === null ? null : reductionBetween(statutory, committed);
}
