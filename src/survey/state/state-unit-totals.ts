import type { Stage } from '../design/stage.js';
import type { UnitTotals } from '../estimates/jackknife-covariance.js';
import type { CompiledState } from './compiled-state.js';
import { columnOf, validOf } from './section-reading.js';
import type { StateReader } from './state-reader.js';

/** The columns of a block summed over the cells of a domain, by first-stage unit. */
export function stateUnitTotals(
  { unitStages, times }: CompiledState,
  { cellsOf, sectionOf, sumsAt }: StateReader,
  { domain, block }: Pick<UnitTotals, 'domain' | 'block'>,
): UnitTotals {
  const { unitOf, stratumOf, drawn } = unitStages[0] as Stage;
  const section = sectionOf(block);
  const { width } = block;
  const all = new Float64Array(width);
  const ofStrata = new Float64Array(width * drawn.length);
  const byUnit = new Float64Array(width * stratumOf.length);
  let n = 0;
  for (const cell of cellsOf(domain)) {
    n += validOf(sumsAt(cell), section);
    const unit = unitOf[cell] as number;
    const stratum = stratumOf[unit] as number;
    for (let column = 0; column < width; column += 1) {
      const value = (times[cell] as number) * columnOf(sumsAt(cell), section, column);
      all[column] = (all[column] as number) + value;
      ofStrata[stratum * width + column] = (ofStrata[stratum * width + column] as number) + value;
      byUnit[unit * width + column] = (byUnit[unit * width + column] as number) + value;
    }
  }
  return { domain, block, n, all, byStratum: ofStrata, byUnit };
}
