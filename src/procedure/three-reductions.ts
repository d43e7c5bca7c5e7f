import type { CivilDate, Exact, LocalDateTime } from '../kernel/index.js';
import { addExact, divideExact, exact, multiplyExact, reduceExact, refuse, subtractExact } from '../kernel/inside.js';
import { type Catalogue, proceduresInForce } from './catalogue.js';
import { type CatalogueReduction, catalogueReduction } from './catalogue-reduction.js';
import type { Channel } from './channel.js';
import { type CostAssumptions, complianceCost } from './compliance-cost.js';

/** A catalogue on a day. */
export type CatalogueOn = {
  /** The catalogue. */
  readonly catalogue: Catalogue;
  /** The day. */
  readonly on: CivilDate | LocalDateTime;
};

/** How the cost of two catalogues is reckoned. */
export type CostQuestion = {
  /** The assumptions, the same for both. */
  readonly assumptions: CostAssumptions;
  /** The channel that is reckoned. */
  readonly channel: Channel;
  /** How often each procedure is asked for, by code, 0 or more; once each where it is absent. */
  readonly times?: ReadonlyMap<string, number>;
};

/** A quantity before and after. */
export type Cut<T> = {
  /** Before. */
  readonly before: T;
  /** After. */
  readonly after: T;
  /** (before − after) / before, in lowest terms; `null` when there was nothing before. */
  readonly share: Exact | null;
};

/** The three reductions ("3 giảm"): fewer procedures, less time, less cost. */
export type ThreeReductions = {
  /** Procedures in force. */
  readonly procedures: Cut<number>;
  /** What the later catalogue promises against what the law sets. */
  readonly time: CatalogueReduction;
  /** The cost to applicants, over the procedures whose cost is known wherever they are in force: one that is gone costs nothing after, one that is new nothing before. `null` when it was not asked for. */
  readonly cost:
    | (Cut<Exact> & {
        /** The codes whose cost is not known, and which are left out. */ readonly unknown: readonly string[];
      })
    | null;
};

const shareOf = (before: Exact, after: Exact): Exact | null =>
  before.n === 0n ? null : reduceExact(divideExact(subtractExact(before, after), before));

/** The cost of each procedure in force, times how often it is asked for; `null` where it is not known. */
function costsOf({ catalogue, on }: CatalogueOn, { times, channel, assumptions }: CostQuestion) {
  for (const [code, count] of times ?? []) {
    if (Number.isSafeInteger(count) && count >= 0) continue;
    refuse('procedure/invalid-assumption', { path: ['times', code], value: count, accepted: '0, 1, 2, …' });
  }
  return new Map(
    proceduresInForce(catalogue, on).map((procedure) => {
      const { total } = complianceCost(procedure, { channel, assumptions });
      return [procedure.code, total === null ? null : multiplyExact(total, exact(times?.get(procedure.code) ?? 1))];
    }),
  );
}

function costCut(before: CatalogueOn, after: CatalogueOn, question: CostQuestion): ThreeReductions['cost'] {
  const [was, is] = [costsOf(before, question), costsOf(after, question)];
  const codes = [...new Set([...was.keys(), ...is.keys()])].sort();
  const unknown = codes.filter((code) => was.get(code) === null || is.get(code) === null);
  const known = codes.filter((code) => was.get(code) !== null && is.get(code) !== null);
  const total = (costs: ReadonlyMap<string, Exact | null>) =>
    reduceExact(known.map((code) => costs.get(code) ?? exact(0)).reduce(addExact, exact(0)));
  const [first, second] = [total(was), total(is)];
  return { before: first, after: second, share: shareOf(first, second), unknown };
}

/**
 * The three reductions a province reports ("3 giảm": fewer procedures, less time, less cost), between two catalogues.
 *
 * @param before - The earlier catalogue and a day.
 * @param after - The later catalogue and a day; its promises against the law are the time saved.
 * @param costs - How cost is reckoned; without it there is none.
 * @returns Exact shares; what cannot be compared is listed, never taken for nothing.
 * @throws `kernel/not-a-date-time`, `procedure/invalid-assumption`, also for a `times` that is no whole number from 0.
 *
 * @example
 * ```ts
 * import { catalogue, threeReductions } from 'motcua/procedure';
 *
 * const [a, b] = ['1.000001', '1.000002'].map((code) => ({ code, name: { vi: code } }));
 * const before = { catalogue: catalogue([a, b].filter((one) => one !== undefined)), on: '2025-06-30' };
 * const after = { catalogue: catalogue([a].filter((one) => one !== undefined)), on: '2026-06-30' };
 * threeReductions(before, after).procedures; // => { before: 2, after: 1, share: { n: 1n, d: 2n } }
 * ```
 */
export function threeReductions(before: CatalogueOn, after: CatalogueOn, costs?: CostQuestion): ThreeReductions {
  const [was, is] = [before, after].map(({ catalogue, on }) => proceduresInForce(catalogue, on).length) as [
    number,
    number,
  ];
  return {
    procedures: { before: was, after: is, share: shareOf(exact(was), exact(is)) },
    time: catalogueReduction(after.catalogue, after.on),
    cost: costs === undefined ? null : costCut(before, after, costs),
  };
}
