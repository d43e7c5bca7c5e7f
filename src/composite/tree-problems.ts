import type { Problem } from '../kernel/index.js';
import { attempt, shownValue } from '../kernel/inside.js';
import { aggregationRule } from './aggregation-rule.js';
import { isWeight, type Path, WEIGHTS } from './column.js';
import type { IndexNode, IndexTree } from './index-tree.js';

type Found = readonly Problem[];

/** Nodes by the code of the node they hang on. */
export type NodesByParent = ReadonlyMap<string | null, readonly IndexNode[]>;

const problem = (code: string, path: Path, value: unknown, accepted?: string): Problem => ({
  code,
  path,
  severity: 'error',
  value: shownValue(value),
  ...(accepted === undefined ? {} : { accepted }),
});

/** The nodes that hang on each, in the order given; the top hangs on `null`. */
export function nodesByParent(nodes: readonly IndexNode[]): NodesByParent {
  const hanging = new Map<string | null, IndexNode[]>();
  for (const node of nodes) {
    const others = hanging.get(node.parent);
    if (others === undefined) hanging.set(node.parent, [node]);
    else others.push(node);
  }
  return hanging;
}

/** A node and all that hangs on it, each before what hangs on it. */
export function downwards(top: IndexNode, hanging: NodesByParent): readonly IndexNode[] {
  const found = [top];
  for (const node of found) found.push(...(hanging.get(node.code) ?? []));
  return found;
}

/** How a node puts its parts together: as it says, or else as the tree does. */
export const aggregationOf = (tree: IndexTree, node: IndexNode) => ({
  method: node.method ?? tree.method ?? 'arithmetic',
  leastAvailable: node.leastAvailable ?? tree.leastAvailable ?? 0,
});

function ruleProblems(tree: IndexTree, node: IndexNode, path: Path): Found {
  const rule = attempt(() => aggregationRule(aggregationOf(tree, node), path));
  return 'method' in rule ? [] : rule;
}

function codeProblems(nodes: readonly IndexNode[]): Found {
  const seen = new Set<string>();
  return nodes.flatMap(({ code }, at) => {
    const path = ['nodes', at, 'code'];
    if (typeof code !== 'string' || code === '') return [problem('composite/no-code', path, code, 'a text')];
    if (seen.has(code)) return [problem('composite/code-twice', path, code)];
    seen.add(code);
    return [];
  });
}

function parentProblems(nodes: readonly IndexNode[]): Found {
  const known = new Set<string | null>(nodes.map(({ code }) => code)).add(null);
  return nodes.flatMap(({ parent }, at) =>
    known.has(parent) ? [] : [problem('composite/unknown-parent', ['nodes', at, 'parent'], parent)],
  );
}

function weightProblems(nodes: readonly IndexNode[], hanging: NodesByParent): Found {
  return nodes.flatMap(({ code, weight = 1 }, at) => {
    const wrong = problem('composite/not-a-weight', ['nodes', at, 'weight'], weight, WEIGHTS);
    const parts = hanging.get(code) ?? [];
    const isOfNothing = parts.length > 0 && parts.every((part) => part.weight === 0);
    const nothing = problem('composite/zero-weights', ['nodes', at], code);
    return [...(isWeight(weight) ? [] : [wrong]), ...(isOfNothing ? [nothing] : [])];
  });
}

/** Nodes that do not hang on the top, in a tree without other problems: they hang on each other. */
function cycleProblems(nodes: readonly IndexNode[], hanging: NodesByParent): Found {
  const [top] = hanging.get(null) ?? [];
  const reached = new Set(downwards(top as IndexNode, hanging));
  return nodes.flatMap((node, at) =>
    reached.has(node) ? [] : [problem('composite/in-cycle', ['nodes', at, 'parent'], node.parent)],
  );
}

const MOST_NODES = 10_000;

/** What is wrong with a tree. */
export function treeProblems(tree: IndexTree): Found {
  const { nodes } = tree;
  if (nodes.length > MOST_NODES) {
    return [problem('composite/too-many', ['nodes'], nodes.length, `1..${MOST_NODES}`)];
  }
  const hanging = nodesByParent(nodes);
  const tops = hanging.get(null)?.length ?? 0;
  const found = [
    ...codeProblems(nodes),
    ...parentProblems(nodes),
    ...(tops === 1 ? [] : [problem('composite/number-of-tops', ['nodes'], tops, '1')]),
    ...weightProblems(nodes, hanging),
    ...nodes.flatMap((node, at) => ruleProblems(tree, node, ['nodes', at])),
  ];
  return found.length > 0 ? found : cycleProblems(nodes, hanging);
}
