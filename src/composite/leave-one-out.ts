import { problemList } from '../kernel/inside.js';
import type { Column } from './column.js';
import { type CompiledNode, type CompiledTree, compiledTree } from './compiled-tree.js';
import { leafColumns, scoresOf } from './composite-scores.js';
import type { IndexTree } from './index-tree.js';
import { meanRankChange } from './mean-rank-change.js';
import { tieRanks } from './tie-ranks.js';

/** What is left out. */
export type LeaveOneOutOptions = {
  /** The figures and groups to leave out, one after the other, by code; every figure by default. */
  readonly codes?: readonly string[];
};

/** The index without one of its nodes. */
export type WithoutOne = {
  /** The node that is left out, with all that hangs on it. */
  readonly code: string;
  /** The index of each unit without it. */
  readonly index: Column;
  /** The ranks by it, 1 for the highest, equal ones with the least. */
  readonly ranks: Column;
  /** By how many ranks units move, on the mean over those that have both ranks; `null` when none has. */
  readonly meanRankChange: number | null;
};

/** The index, and without each of its nodes. */
export type LeaveOneOut = {
  /** The index of each unit, with everything. */
  readonly index: Column;
  /** The ranks by it, 1 for the highest, equal ones with the least. */
  readonly ranks: Column;
  /** Without each node, in the order asked. */
  readonly without: readonly WithoutOne[];
};

/** What goes when a node does: a group goes with the last of its parts that weighs anything. `null` when nothing is left. */
function goneWith(node: CompiledNode): CompiledNode | null {
  let gone = node;
  while (gone.parent !== null) {
    const left = gone.parent.children.filter((part) => part !== gone);
    if (left.some(({ weight }) => weight > 0)) return gone;
    gone = gone.parent;
  }
  return null;
}

function chosenNodes(tree: CompiledTree, codes: readonly string[]): readonly CompiledNode[] {
  const [, ...below] = tree;
  const known = new Map(below.map((node) => [node.code, node]));
  const problems = problemList();
  for (const [at, code] of codes.entries()) {
    if (known.has(code)) continue;
    const accepted = 'a node below the top';
    problems.add({ code: 'composite/unknown-code', path: ['codes', at], severity: 'error', value: code, accepted });
  }
  problems.throwAs('composite/unknown-code');
  return codes.map((code) => known.get(code) as CompiledNode);
}

/** The figures below the top, in the order of the nodes. */
function figuresOf({ nodes }: IndexTree): readonly string[] {
  const groups = new Set(nodes.map(({ parent }) => parent));
  return nodes.filter(({ code, parent }) => parent !== null && !groups.has(code)).map(({ code }) => code);
}

/**
 * What the ranks owe to each figure or group: the index is made again without it, the weights of the others in their proportions. Where the last part of a group goes, so does the
 * group. A large change says that the ranks hang on one figure; none says that it does nothing.
 *
 * @param tree - How the index is made up.
 * @param columns - The scores of each figure; see {@link compositeIndex}.
 * @param options - What to leave out.
 * @returns The ranks with everything, and without each. Without the last figure of an index nothing has a rank.
 * @throws As {@link compositeIndex}; `composite/unknown-code` with every code of no node, and for the top.
 *
 * @example
 * ```ts
 * import { leaveOneOut } from 'motcua/composite';
 *
 * const nodes = [
 *   { code: 'index', parent: null },
 *   { code: 'in-time', parent: 'index', weight: 2 },
 *   { code: 'online', parent: 'index' },
 *   { code: 'satisfied', parent: 'index' },
 * ];
 * const columns = { 'in-time': [90, 60, 70], online: [20, 80, 60], satisfied: [70, 70, 70] };
 * const { ranks, without } = leaveOneOut({ nodes }, columns);
 * ranks; // => [1, 1, 1]
 * without.map((one) => [one.code, ...one.ranks]); // => [['in-time', 3, 1, 2], ['online', 1, 3, 2], ['satisfied', 1, 1, 1]]
 * without.map((one) => one.meanRankChange); // => [1, 1, 0]
 * ```
 */
export function leaveOneOut(
  tree: IndexTree,
  columns: Readonly<Record<string, Column>>,
  options: LeaveOneOutOptions = {},
): LeaveOneOut {
  const compiled = compiledTree(tree);
  const { codes = figuresOf(tree) } = options;
  const nodes = chosenNodes(compiled, codes);
  const leaves = leafColumns(compiled, columns);
  const [top] = compiled;
  const index = scoresOf(compiled, leaves).get(top.code) as Column;
  const ranks = tieRanks(index, -1, 'min');
  const without = nodes.map((node): WithoutOne => {
    const gone = goneWith(node);
    const left = gone === null ? index.map(() => null) : (scoresOf(compiled, leaves, gone).get(top.code) as Column);
    const after = tieRanks(left, -1, 'min');
    return { code: node.code, index: left, ranks: after, meanRankChange: meanRankChange(ranks, after) };
  });
  return { index, ranks, without };
}
