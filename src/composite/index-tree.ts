import type { Aggregation } from './aggregation.js';

/** A figure, a group of figures or groups, or the index itself. */
export type IndexNode = Aggregation & {
  /** What it is known by; unique in the tree. */
  readonly code: string;
  /** The group it is part of; `null` for the index itself. */
  readonly parent: string | null;
  /** What it weighs among those of its group, 0 or from 1e-100 to 1e100; only their proportions count. 1 by default. */
  readonly weight?: number;
};

/** How an index is made up: one node at the top, groups below it, figures at the ends. */
export type IndexTree = Aggregation & {
  /** Every node, in any order. How a group puts its parts together it says itself, or else the tree does. At most 10,000. */
  readonly nodes: readonly IndexNode[];
};
