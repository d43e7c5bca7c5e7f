import type { Column } from './column.js';
import { compiledTree } from './compiled-tree.js';
import { leafColumns, scoresOf } from './composite-scores.js';
import type { IndexTree } from './index-tree.js';

/** The index of many units, with what it is made of. */
export type CompositeIndex = {
  /** The index of each unit; `null` where too much is missing. */
  readonly index: Column;
  /** The scores of each group and of the index, by code, each with one value of every unit. */
  readonly scores: Readonly<Record<string, Column>>;
};

/**
 * The index of many units: the scores of each group from those of its parts, up to the top. A group without enough figures is missing to the group above it. Doubles, and so
 * approximate.
 *
 * @param tree - How the index is made up.
 * @param columns - The scores of each figure by its code, on one scale and with more better, each with one value of every unit; see {@link normalise}. Columns the tree does not
 * name are passed over.
 * @returns The index, and the scores of every group.
 * @throws `composite/invalid` with every problem and its place: of the tree `composite/no-code`, `composite/code-twice`, `composite/unknown-parent`, `composite/in-cycle`,
 * `composite/number-of-tops`, `composite/not-a-weight`, `composite/zero-weights`, `composite/unknown-choice`, `composite/not-a-number`, `composite/too-many`; of the columns
 * `composite/no-column`, `composite/column-of-group`, `composite/other-length`, `composite/not-a-value`. `composite/not-positive` for a score of which the mean of its group is
 * not defined.
 *
 * @example
 * ```ts
 * import { compositeIndex } from 'motcua/composite';
 *
 * const tree = {
 *   leastAvailable: 0.5,
 *   nodes: [
 *     { code: 'index', parent: null, method: 'geometric' },
 *     { code: 'service', parent: 'index', weight: 3 },
 *     { code: 'reform', parent: 'index', weight: 1 },
 *     { code: 'in-time', parent: 'service', weight: 2 },
 *     { code: 'satisfied', parent: 'service', weight: 1 },
 *   ],
 * } as const;
 * const { index, scores } = compositeIndex(tree, {
 *   'in-time': [90, 60, null],
 *   satisfied: [60, null, null],
 *   reform: [16, 60, 75],
 * });
 * scores['service']; // => [80, 60, null]
 * index.map((value) => value?.toFixed(3)); // => ['53.499', '60.000', '75.000']
 * compositeIndex(tree, {}); // throws 'composite/invalid'
 * ```
 */
export function compositeIndex(tree: IndexTree, columns: Readonly<Record<string, Column>>): CompositeIndex {
  const compiled = compiledTree(tree);
  const scores = scoresOf(compiled, leafColumns(compiled, columns));
  const groups = compiled.filter(({ children }) => children.length > 0);
  const [{ code: top }] = compiled;
  return {
    index: scores.get(top) as Column,
    scores: Object.fromEntries(groups.map(({ code }) => [code, scores.get(code) as Column])),
  };
}
