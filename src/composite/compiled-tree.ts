import { problemList } from '../kernel/inside.js';
import { type AggregationRule, aggregationRule } from './aggregation-rule.js';
import type { IndexNode, IndexTree } from './index-tree.js';
import { aggregationOf, downwards, nodesByParent, treeProblems } from './tree-problems.js';

/** A node with what hangs on it. */
export type CompiledNode = {
  readonly code: string;
  readonly weight: number;
  readonly parent: CompiledNode | null;
  readonly children: readonly CompiledNode[];
  readonly rule: AggregationRule;
};

/** A tree that has been checked: every node, each before all that hang on it; the first is the top. */
export type CompiledTree = readonly [CompiledNode, ...CompiledNode[]];

/** Checks a tree and links its nodes, or refuses it with every problem. */
export function compiledTree(tree: IndexTree): CompiledTree {
  const problems = problemList();
  for (const found of treeProblems(tree)) problems.add(found);
  problems.throwAs('composite/invalid');
  const hanging = nodesByParent(tree.nodes);
  const [top] = hanging.get(null) as readonly [IndexNode];
  const linked = new Map<string, CompiledNode & { readonly children: CompiledNode[] }>();
  for (const node of downwards(top, hanging)) {
    const { code, weight = 1 } = node;
    const parent = linked.get(node.parent as string) ?? null;
    const one = { code, weight, parent, children: [], rule: aggregationRule(aggregationOf(tree, node), []) };
    parent?.children.push(one);
    linked.set(code, one);
  }
  return [...linked.values()] as unknown as CompiledTree;
}
