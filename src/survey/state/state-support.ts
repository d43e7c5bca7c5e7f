import type { Stage } from '../design/stage.js';
import type { Domain } from '../estimates/estimate-request.js';
import type { Gradient } from '../estimates/linearise.js';
import type { Support } from '../estimates/source.js';
import type { CompiledState } from './compiled-state.js';
import { validOf } from './section-reading.js';
import type { StateReader } from './state-reader.js';

/** What tells the first-stage units, and their strata, of the cells that count. */
export function stateSupport({ unitStages, ballotStage }: CompiledState, { cellsOf, sectionOf, sumsAt }: StateReader) {
  /** How many ballots of each cell count: those with a valid answer to the section that has the most, or all. */
  function countedBy(gradients: readonly Gradient[] | Domain | null): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    if (!Array.isArray(gradients)) {
      for (const cell of cellsOf(gradients as Domain | null)) found.set(cell, sumsAt(cell)[0] as number);
      return found;
    }
    for (const { domain, block } of gradients as readonly Gradient[]) {
      for (const cell of cellsOf(domain)) {
        found.set(cell, Math.max(found.get(cell) ?? 0, validOf(sumsAt(cell), sectionOf(block))));
      }
    }
    return found;
  }

  function support(gradients: readonly Gradient[] | Domain | null): Support {
    const { unitOf, stratumOf } = (unitStages[0] ?? ballotStage) as Stage;
    const units = new Set<number>();
    const strata = new Set<number>();
    let ballots = 0;
    for (const [cell, n] of countedBy(gradients)) {
      if (n === 0) continue;
      ballots += n;
      units.add(unitOf[cell] as number);
      strata.add(stratumOf[unitOf[cell] as number] as number);
    }
    return { units: unitStages.length === 0 ? ballots : units.size, strata: strata.size };
  }

  return support;
}
