import type { Criterion } from './framework.js';

/** A criterion with where it stands. */
export type PlacedCriterion = {
  readonly criterion: Criterion;
  readonly parent: Criterion | null;
  /** Its place in the tree as a path of keys. */
  readonly path: readonly (string | number)[];
  /** The domain it belongs to: its ancestor just below the root; `null` for the root. */
  readonly domain: string | null;
};

/** Deeper or larger trees are refused. */
export const DEEPEST = 12;
export const MOST_CRITERIA = 10_000;

function* below(
  criterion: Criterion,
  { parent, path, domain }: Omit<PlacedCriterion, 'criterion'>,
): Generator<PlacedCriterion> {
  yield { criterion, parent, path, domain };
  for (const [at, child] of (criterion.children ?? []).entries()) {
    const place = { parent: criterion, path: [...path, 'children', at], domain: domain ?? child.code };
    yield* below(child, place);
  }
}

/** Every criterion of a tree, each before its children. */
export const criteriaOf = (root: Criterion): Generator<PlacedCriterion> =>
  below(root, { parent: null, path: ['root'], domain: null });

/** Whether it earns its points by a rule. */
export const isLeaf = ({ children = [] }: Criterion): boolean => children.length === 0;
