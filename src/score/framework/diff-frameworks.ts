import { canonicalJson } from '../../kernel/inside.js';
import { criteriaOf } from './criteria.js';
import type { Criterion, Framework } from './framework.js';

/** What became of a criterion, or of the framework itself, from one version to another. */
export type FrameworkChange = {
  /** The code of the criterion; `null` for what the framework says of itself. */
  readonly code: string | null;
  /** What became of it. */
  readonly change: 'added' | 'removed' | 'changed';
  /** What is other than before, by field, in the order of the alphabet: `max`, `rule`, `parent`. Empty for what was added or removed. */
  readonly fields: readonly string[];
};

/** What a criterion says of itself, with the code of its parent in the place of its children. */
type Own = { readonly [field: string]: unknown };

const ownOf = ({ children: _, ...own }: Criterion, parent: Criterion | null): Own => ({
  ...own,
  parent: parent?.code ?? null,
});

const byCode = ({ root }: Framework): ReadonlyMap<string, Own> =>
  new Map([...criteriaOf(root)].map(({ criterion, parent }) => [criterion.code, ownOf(criterion, parent)] as const));

const written = (value: unknown): string => (value === undefined ? '' : canonicalJson(value as never));

function changed(before: Own, after: Own): readonly string[] {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...fields].filter((field) => written(before[field]) !== written(after[field])).sort();
}

/**
 * Where two versions of a framework differ: criteria that came or went, maxima, weights and rules that changed, what is said of the whole.
 *
 * @param before - The earlier version.
 * @param after - The later one.
 * @returns The framework's own fields first, then the criteria in the order of the later version, those that went last. None when the versions say the same.
 *
 * @example
 * ```ts
 * import { diffFrameworks, type Framework } from 'motcua/score';
 *
 * const leaf = (code: string, max: number) => ({ code, names: { vi: code, en: code }, max, rule: { kind: 'points', input: code } as const });
 * const of = (version: string, ...children: ReturnType<typeof leaf>[]): Framework => ({
 *   id: 'own',
 *   version,
 *   names: { vi: 'Bộ tiêu chí', en: 'Criteria' },
 *   root: { code: 'T', names: { vi: 'Tổng', en: 'Total' }, max: 10, children },
 *   basis: [],
 * });
 * diffFrameworks(of('1', leaf('a', 6), leaf('b', 4)), of('2', leaf('a', 7), leaf('c', 3)));
 * // => [{ code: null, change: 'changed', fields: ['version'] }, { code: 'a', change: 'changed', fields: ['max'] }, { code: 'c', change: 'added', fields: [] }, { code: 'b', change: 'removed', fields: [] }]
 * ```
 */
export function diffFrameworks(before: Framework, after: Framework): readonly FrameworkChange[] {
  const { root: _, ...earlier } = before;
  const { root: __, ...later } = after;
  const [was, is] = [byCode(before), byCode(after)];
  const itself = changed(earlier, later);
  const now = [...is].flatMap(([code, own]): readonly FrameworkChange[] => {
    const old = was.get(code);
    if (old === undefined) return [{ code, change: 'added', fields: [] }];
    const fields = changed(old, own);
    return fields.length === 0 ? [] : [{ code, change: 'changed', fields }];
  });
  const gone = [...was.keys()].filter((code) => !is.has(code));
  return [
    ...(itself.length === 0 ? [] : [{ code: null, change: 'changed' as const, fields: itself }]),
    ...now,
    ...gone.map((code) => ({ code, change: 'removed' as const, fields: [] })),
  ];
}
