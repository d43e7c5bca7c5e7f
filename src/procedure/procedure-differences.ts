import type { TimeLimit } from '../deadline/index.js';
import type { Json } from '../kernel/index.js';
import { attempt, canonicalJson } from '../kernel/inside.js';
import type { ChannelOffer } from './channel-offer.js';
import { compareLimits } from './compare-limits.js';
import type { Limits } from './limits.js';
import type { Procedure } from './procedure.js';

/** What became of one part of a procedure. */
export type DifferenceKind =
  | 'limit-added'
  | 'limit-removed'
  | 'limit-longer'
  | 'limit-shorter'
  | 'limit-changed'
  | 'channel-added'
  | 'channel-removed'
  | 'fee-changed'
  | 'level-added'
  | 'level-removed'
  | 'validity-changed'
  | 'other-changed';

/** One difference between two versions of a procedure. */
export type Difference = {
  /** What became of it. `limit-changed`: the two are in units that cannot be compared. */
  readonly kind: DifferenceKind;
  /** The row it is about, `online`, `online/1.004222.01`, or the name of the field. */
  readonly where: string;
  /** Before; `null` when there was nothing. */
  readonly before: Json;
  /** After; `null` when there is nothing. */
  readonly after: Json;
};

type Part = unknown;

const json = (part: Part): Json => (part === undefined ? null : JSON.parse(JSON.stringify(part) ?? 'null'));
const isSame = (a: Part, b: Part) => canonicalJson(a ?? null) === canonicalJson(b ?? null);
const difference = (kind: DifferenceKind, where: string, before: Part, after: Part): Difference => ({
  kind,
  where,
  before: json(before),
  after: json(after),
});

const ORDERS = { longer: 'limit-longer', shorter: 'limit-shorter' } as const;

function limitDifference(where: string, before?: TimeLimit, after?: TimeLimit): readonly Difference[] {
  if (isSame(before, after)) return [];
  if (before === undefined) return [difference('limit-added', where, before, after)];
  if (after === undefined) return [difference('limit-removed', where, before, after)];
  // what is no limit is in neither order
  const order = attempt(() => [compareLimits(after, before)] as const)[0];
  const isOrdered = order === 'longer' || order === 'shorter';
  return [difference(isOrdered ? ORDERS[order] : 'limit-changed', where, before, after)];
}

const withoutLimits = ({ statutory: _, committed: __, ...rest }: Limits): object => rest;

function limitsDifferences(where: string, before: Limits = {}, after: Limits = {}): readonly Difference[] {
  const rest: readonly [object, object] = [withoutLimits(before), withoutLimits(after)];
  return [
    ...limitDifference(`${where} statutory`, before.statutory, after.statutory),
    ...limitDifference(`${where} committed`, before.committed, after.committed),
    ...(isSame(...rest) ? [] : [difference('other-changed', `${where} limits`, ...rest)]),
  ];
}

/** The rows of a list by what tells them apart; rows that cannot be told apart are numbered. */
function byName<T>(items: readonly T[], nameOf: (item: T) => string): ReadonlyMap<string, T> {
  const named = new Map<string, T>();
  const counts = new Map<string, number>();
  for (const item of items) {
    const name = nameOf(item);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    let key = count === 1 ? name : `${name} (${count})`;
    // a row that is called so of itself
    while (named.has(key)) key += '′';
    named.set(key, item);
  }
  return named;
}

/** Every name of two maps, in order, with what each has. */
const joined = <T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>) =>
  [...new Set([...a.keys(), ...b.keys()])].map((name) => [name, a.get(name), b.get(name)] as const);

const rowName = ({ channel, named, case: code }: ChannelOffer) =>
  [channel ?? named ?? '', code].filter(Boolean).join('/');

function rowDifferences(where: string, before: ChannelOffer, after: ChannelOffer): readonly Difference[] {
  const { limits: limitsBefore, fees: feesBefore, ...restBefore } = before;
  const { limits: limitsAfter, fees: feesAfter, ...restAfter } = after;
  return [
    ...limitsDifferences(where, limitsBefore, limitsAfter),
    ...(isSame(feesBefore, feesAfter) ? [] : [difference('fee-changed', where, feesBefore, feesAfter)]),
    ...(isSame(restBefore, restAfter) ? [] : [difference('other-changed', where, restBefore, restAfter)]),
  ];
}

function channelDifferences(before: Procedure, after: Procedure): readonly Difference[] {
  const rows = joined(byName(before.channels ?? [], rowName), byName(after.channels ?? [], rowName));
  return rows.flatMap(([where, was, is]) => {
    if (was === undefined) return [difference('channel-added', where, was, is)];
    return is === undefined ? [difference('channel-removed', where, was, is)] : rowDifferences(where, was, is);
  });
}

function caseDifferences(before: Procedure, after: Procedure): readonly Difference[] {
  const [was, is] = [before, after].map(({ cases = [] }) => byName(cases, ({ code }) => code)) as [
    ReadonlyMap<string, NonNullable<Procedure['cases']>[number]>,
    ReadonlyMap<string, NonNullable<Procedure['cases']>[number]>,
  ];
  return joined(was, is).flatMap(([code, a, b]) => {
    const where = `case ${code}`;
    const [{ limits: limitsA, ...restA }, { limits: limitsB, ...restB }] = [a ?? { limits: {} }, b ?? { limits: {} }];
    const rest = isSame(restA, restB) ? [] : [difference('other-changed', where, a, b)];
    return [...limitsDifferences(where, limitsA, limitsB), ...rest];
  });
}

function levelDifferences({ levels: before = [] }: Procedure, { levels: after = [] }: Procedure) {
  const names = (levels: NonNullable<Procedure['levels']>) => byName(levels, ({ level }) => level);
  return joined(names(before), names(after)).flatMap(([level, was, is]) => {
    if (isSame(was, is)) return [];
    if (was === undefined) return [difference('level-added', level, was, is)];
    return [
      is === undefined ? difference('level-removed', level, was, is) : difference('other-changed', level, was, is),
    ];
  });
}

const validity = ({ since, until }: Procedure) => ({ since, until });

const TOLD_APART: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'limits',
  'channels',
  'cases',
  'levels',
  'since',
  'until',
]);

/**
 * What differs between two versions of a procedure, each difference once.
 *
 * @param before - The earlier version.
 * @param after - The later one.
 * @returns Limits that became longer or shorter (or changed their unit), channels, fees, levels, the days in force, and any other field that
 * changed; none when the two are equal.
 *
 * @example
 * ```ts
 * import { procedureDifferences } from 'motcua/procedure';
 *
 * const name = { vi: 'Đăng ký thường trú' };
 * const limit = (amount: number) => ({ statutory: { amount, unit: 'working-day' } }) as const;
 * const found = procedureDifferences(
 *   { code: '1.004222', name, limits: limit(7) },
 *   { code: '1.004222', name, limits: limit(5) },
 * );
 * found.map(({ kind, where }) => [kind, where]); // => [['limit-shorter', 'procedure statutory']]
 * ```
 */
export function procedureDifferences(before: Procedure, after: Procedure): readonly Difference[] {
  const others = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => !TOLD_APART.has(key));
  return [
    ...limitsDifferences('procedure', before.limits, after.limits),
    ...channelDifferences(before, after),
    ...caseDifferences(before, after),
    ...levelDifferences(before, after),
    ...(isSame(validity(before), validity(after))
      ? []
      : [difference('validity-changed', 'procedure', validity(before), validity(after))]),
    ...others.sort().flatMap((key) => {
      const [a, b] = [before[key as keyof Procedure], after[key as keyof Procedure]];
      return isSame(a, b) ? [] : [difference('other-changed', key, a, b)];
    }),
  ];
}
