import type { Planned } from '../card/plan.js';

/** A criterion that a unit scores itself, and the domain it belongs to. */
export type AssessedLeaf = { readonly plan: Planned; readonly domain: Planned };

/** Whether a criterion is of a source that units score themselves. */
export const isAssessed = ({ source }: Planned, assessed: readonly string[] | undefined): boolean =>
  assessed === undefined || (source !== null && assessed.includes(source));

function below(plan: Planned, domain: Planned, assessed: readonly string[] | undefined): readonly AssessedLeaf[] {
  if (plan.children.length > 0) return plan.children.flatMap((child) => below(child, domain, assessed));
  return isAssessed(plan, assessed) ? [{ plan, domain }] : [];
}

/** The criteria without children that units score themselves, in the order of the framework. A root without children is its own domain. */
export const assessedLeaves = (root: Planned, assessed: readonly string[] | undefined): readonly AssessedLeaf[] =>
  root.children.length === 0
    ? below(root, root, assessed)
    : root.children.flatMap((domain) => below(domain, domain, assessed));
