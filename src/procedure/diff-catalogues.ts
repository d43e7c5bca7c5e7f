import type { CivilDate } from '../kernel/index.js';
import { canonicalJson, refuse } from '../kernel/inside.js';
import { type Catalogue, catalogue } from './catalogue.js';
import type { Procedure } from './procedure.js';
import { type Difference, procedureDifferences } from './procedure-differences.js';

/** What became of one version of a procedure. */
export type CatalogueChange = {
  /** The code of the procedure. */
  readonly code: string;
  /** The first day of the version; `null` for one without. */
  readonly since: CivilDate | null;
  /**
   * `added`: the catalogue had no version of the procedure. `new-version`: it had. `changed`: the same version says something else. `repealed`: no
   * version is left, or none without an end. `version-withdrawn`: others are left.
   */
  readonly kind: 'added' | 'new-version' | 'changed' | 'repealed' | 'version-withdrawn';
  /** The version before; `null` when there was none. */
  readonly before: Procedure | null;
  /** The version after; `null` when there is none. */
  readonly after: Procedure | null;
  /** What differs; for a new version, from the version that came before it in the earlier catalogue. */
  readonly differences: readonly Difference[];
};

/** What differs between two catalogues. */
export type CatalogueDiff = {
  /** By code and then by the first day of the version. */
  readonly changes: readonly CatalogueChange[];
};

type Versions = readonly Procedure[];

const keyOf = ({ since }: Procedure) => since ?? '';

/** Whether a procedure goes on without an end. */
const goesOn = (versions: Versions) => versions.some(({ until }) => until === undefined);

/** The version a new one follows: the last that began before it, else the first there was. */
const precursor = (versions: Versions, since: string) =>
  versions.filter((version) => keyOf(version) < since).at(-1) ?? versions[0];

function kindOf(before: Procedure | null, after: Procedure | null, own: { before: Versions; after: Versions }) {
  const isRepealed = goesOn(own.before) && !goesOn(own.after);
  if (before === null) return own.before.length === 0 ? 'added' : 'new-version';
  const isLast = before.until === undefined;
  if (after === null) return own.after.length === 0 || (isRepealed && isLast) ? 'repealed' : 'version-withdrawn';
  return isRepealed && isLast ? 'repealed' : 'changed';
}

function changeOf(
  code: string,
  since: string,
  own: { readonly before: Versions; readonly after: Versions },
): CatalogueChange | null {
  const [before, after] = [own.before, own.after].map(
    (versions) => versions.find((version) => keyOf(version) === since) ?? null,
  ) as [Procedure | null, Procedure | null];
  if (before !== null && after !== null && canonicalJson(before) === canonicalJson(after)) return null;
  const compared = before ?? precursor(own.before, since);
  return {
    code,
    since: since === '' ? null : since,
    kind: kindOf(before, after, own),
    before,
    after,
    differences: after === null || compared === undefined ? [] : procedureDifferences(compared, after),
  };
}

const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort((a, b) => (a < b ? -1 : 1));

/**
 * What differs between two catalogues: procedures added and repealed, new versions, and within them limits longer or shorter, fees, channels,
 * levels.
 *
 * @param before - The earlier catalogue.
 * @param after - The later one.
 * @returns The changes; none when the two are equal. {@link applyDiff} makes the later catalogue of the earlier one and the changes.
 *
 * @example
 * ```ts
 * import { applyDiff, catalogue, diffCatalogues } from 'motcua/procedure';
 *
 * const name = { vi: 'Liên thông đăng ký khai sinh' };
 * const old = { code: '2.000986', name, limits: { statutory: { amount: 20, unit: 'working-day' } } } as const;
 * const now = { ...old, since: '2026-09-01', limits: { statutory: { amount: 3, unit: 'working-day' } } } as const;
 * const [before, after] = [catalogue([old]), catalogue([{ ...old, until: '2026-08-31' }, now])];
 * const diff = diffCatalogues(before, after);
 * diff.changes.map(({ kind, since }) => [kind, since]); // => [['changed', null], ['new-version', '2026-09-01']]
 * diff.changes[1]?.differences[0]?.kind; // => 'limit-shorter'
 * diffCatalogues(applyDiff(before, diff), after).changes.length; // => 0
 * ```
 */
export function diffCatalogues(before: Catalogue, after: Catalogue): CatalogueDiff {
  const changes = sorted([...before.byCode.keys(), ...after.byCode.keys()]).flatMap((code) => {
    const own = { before: before.byCode.get(code) ?? [], after: after.byCode.get(code) ?? [] };
    return sorted([...own.before, ...own.after].map(keyOf))
      .map((since) => changeOf(code, since, own))
      .filter((change) => change !== null);
  });
  return { changes };
}

const versionKey = (procedure: Procedure) => JSON.stringify([procedure.code, keyOf(procedure)]);

/** The key of the version a change is of, or a refusal: it must name the version it holds, and find it as it was. */
function fittingKey(versions: ReadonlyMap<string, Procedure>, change: CatalogueChange | null, at: number): string {
  const [code, since] = [change?.code ?? '', change?.since ?? ''];
  const key = JSON.stringify([code, since]);
  const was = change?.before ?? null;
  const held = [was, change?.after ?? null].filter((one) => one !== null);
  const isOneVersion = held.length > 0 && held.every((one) => versionKey(one) === key);
  if (isOneVersion && canonicalJson(versions.get(key) ?? null) === canonicalJson(was)) return key;
  return refuse('procedure/diff-does-not-fit', {
    path: ['changes', at],
    value: [code, since],
    accepted: was === null ? 'a version the catalogue does not hold' : 'the version as the catalogue holds it',
  });
}

/**
 * The later catalogue, from the earlier one and what differs.
 *
 * @param before - The catalogue the difference was taken from.
 * @param diff - What {@link diffCatalogues} found; it may come from JSON.
 * @returns The later catalogue.
 * @throws `procedure/diff-does-not-fit` when the catalogue does not hold a version as the difference has it before, already holds one it adds, or a
 * change is of another version than it says;
 * `procedure/invalid-catalogue` when the result would be none.
 *
 * @example
 * ```ts
 * import { applyDiff, catalogue, diffCatalogues } from 'motcua/procedure';
 *
 * const one = catalogue([{ code: '1.004222', name: { vi: 'Đăng ký thường trú' } }]);
 * const none = catalogue([]);
 * applyDiff(none, diffCatalogues(none, one)).procedures.length; // => 1
 * applyDiff(none, diffCatalogues(one, none)); // throws 'procedure/diff-does-not-fit'
 * ```
 */
export function applyDiff(before: Catalogue, { changes }: CatalogueDiff): Catalogue {
  if (!Array.isArray(changes)) {
    return refuse('procedure/diff-does-not-fit', { path: ['changes'], value: changes ?? null, accepted: 'a list' });
  }
  const versions = new Map(before.procedures.map((procedure) => [versionKey(procedure), procedure]));
  for (const [at, change] of changes.entries()) {
    const key = fittingKey(versions, change, at);
    if (change.after === null) versions.delete(key);
    else versions.set(key, change.after);
  }
  return catalogue([...versions.values()]);
}
