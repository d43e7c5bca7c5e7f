import { problemList } from '../kernel/inside.js';
import { aggregated } from './aggregate.js';
import { notPositiveAt } from './aggregation-rule.js';
import type { Column } from './column.js';
import { columnsProblems } from './columns.js';
import type { CompiledNode, CompiledTree } from './compiled-tree.js';

/** The columns of the ends of a tree, by code. */
export type LeafColumns = ReadonlyMap<string, Column>;

/** The columns of the figures of a tree, checked; others are passed over. */
export function leafColumns(tree: CompiledTree, columns: Readonly<Record<string, Column>>): LeafColumns {
  const problems = problemList();
  for (const { code, children } of tree) {
    const isThere = Object.hasOwn(columns, code);
    if (isThere === (children.length === 0)) continue;
    const wrong = isThere ? 'composite/column-of-group' : 'composite/no-column';
    problems.add({ code: wrong, path: ['columns', code], severity: 'error' });
  }
  const leaves = tree.flatMap(({ code, children }) =>
    children.length === 0 && Object.hasOwn(columns, code) ? [[code, columns[code] as Column] as const] : [],
  );
  const placed = leaves.map(([code, values]) => ({ path: ['columns', code], values }));
  columnsProblems(placed, leaves[0]?.[1].length ?? 0, problems.add);
  problems.throwAs('composite/invalid');
  return new Map(leaves);
}

/** Refuses scores of a part of which the mean of its group is not defined. */
function requirePositive(scores: Column, { code, parent }: CompiledNode): void {
  if (parent === null) return;
  const wrong = notPositiveAt(scores, parent.rule);
  if (wrong < 0) return;
  const problems = problemList();
  const value = scores[wrong] as number;
  const path = ['columns', code, wrong];
  problems.add({ code: 'composite/not-positive', path, severity: 'error', value, accepted: parent.rule.accepted });
  problems.throwAs('composite/not-positive');
}

/** The scores of every node, each after those of its parts; without one of them and all that hangs on it, if so asked. */
export function scoresOf(tree: CompiledTree, leaves: LeafColumns, without?: CompiledNode): ReadonlyMap<string, Column> {
  const scores = new Map<string, Column>();
  const [units] = leaves.values();
  for (const node of [...tree].reverse()) {
    const parts = node.children.filter((part) => part !== without);
    const weights = parts.map(({ weight }) => weight);
    const columns = parts.map(({ code }) => scores.get(code) as Column);
    const own =
      leaves.get(node.code) ??
      (units as Column).map((_, unit) =>
        aggregated(
          columns.map((column) => column[unit] as number | null),
          weights,
          node.rule,
        ),
      );
    if (node !== without) requirePositive(own, node);
    scores.set(node.code, own);
  }
  return scores;
}
