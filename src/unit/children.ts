import { commonDays } from './days.js';
import type { ChildLink, UnitVersion } from './registry-index.js';

/** The versions below each code, with the days in which they are, in the order of the list. */
export function childrenOf(versions: readonly UnitVersion[]): ReadonlyMap<string, readonly ChildLink[]> {
  const children = new Map<string, ChildLink[]>();
  for (const child of versions) {
    for (const link of child.parents) {
      const days = commonDays(child, link);
      if (days === null) continue;
      const own = children.get(link.code);
      if (own === undefined) children.set(link.code, [{ child, ...days }]);
      else own.push({ child, ...days });
    }
  }
  return children;
}
