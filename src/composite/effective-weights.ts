import { type CompiledNode, compiledTree } from './compiled-tree.js';
import type { IndexTree } from './index-tree.js';

/** What a node weighs in the index. */
export type EffectiveWeight = {
  /** The node. */
  readonly code: string;
  /** How far it stands above the figures: 1 for a figure, one more than the highest of its parts for a group. */
  readonly level: number;
  /** What it weighs among those of its group, as it was given. */
  readonly weight: number;
  /** Its part of the index, from 0 to 1: that of its group, by its part of the group. 1 at the top. */
  readonly effectiveWeight: number;
};

/**
 * What each node weighs in the index as a whole, when nothing is missing. Exactly so of arithmetic means; of others it is the weight in their logarithms, reciprocals or powers,
 * which is no share of the result. It says nothing of influence, which hangs on variance and correlation too.
 *
 * @param tree - How the index is made up.
 * @returns The weights, in the order of the nodes. Those of the figures add up to 1, but for rounding.
 * @throws `composite/invalid` with every problem of the tree; see {@link compositeIndex}.
 *
 * @example
 * ```ts
 * import { effectiveWeights } from 'motcua/composite';
 *
 * const nodes = [
 *   { code: 'index', parent: null },
 *   { code: 'service', parent: 'index', weight: 3 },
 *   { code: 'reform', parent: 'index', weight: 1 },
 *   { code: 'in-time', parent: 'service' },
 *   { code: 'satisfied', parent: 'service' },
 * ];
 * const weights = effectiveWeights({ nodes });
 * weights.map(({ effectiveWeight }) => effectiveWeight); // => [1, 0.75, 0.25, 0.375, 0.375]
 * weights.map(({ level }) => level); // => [3, 2, 1, 1, 1]
 * ```
 */
export function effectiveWeights(tree: IndexTree): readonly EffectiveWeight[] {
  const compiled = compiledTree(tree);
  const parts = new Map<CompiledNode | null, number>();
  for (const node of compiled) {
    const { parent, weight } = node;
    const total = parent?.children.reduce((sum, child) => sum + child.weight, 0) ?? weight;
    parts.set(node, parent === null ? 1 : ((parts.get(parent) as number) * weight) / total);
  }
  const levels = new Map<CompiledNode, number>();
  for (const node of [...compiled].reverse()) {
    levels.set(node, 1 + Math.max(0, ...node.children.map((child) => levels.get(child) as number)));
  }
  const found = new Map(compiled.map((node) => [node.code, node]));
  return tree.nodes.map(({ code }) => {
    const node = found.get(code) as CompiledNode;
    const effectiveWeight = parts.get(node) as number;
    return { code, level: levels.get(node) as number, weight: node.weight, effectiveWeight };
  });
}
