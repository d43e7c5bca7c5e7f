import type { ProblemList } from '../kernel/index.js';
import { problemAt } from './problem-at.js';
import type { UnitVersion } from './registry-index.js';

/** Whether the areas of offices are areas; what is wrong is added to the problems. */
export function checkAreas(versions: ReadonlyMap<string, readonly UnitVersion[]>, problems: ProblemList): void {
  const isArea = (code: string) => versions.get(code)?.some(({ unit }) => unit.kind === 'area') ?? false;
  for (const own of versions.values()) {
    for (const { unit, at } of own) {
      const { area, kind } = unit;
      if (area === undefined) continue;
      const path = ['units', at, 'area'];
      if (kind === 'area')
        problems.add(problemAt('unit/area-of-area', path, { value: area, accepted: 'an area of an office' }));
      else if (!isArea(area))
        problems.add(problemAt('unit/unknown-area', path, { value: area, accepted: 'a code of an area' }));
    }
  }
}
