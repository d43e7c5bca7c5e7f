import type { Stage } from '../design/stage.js';
import type { UnitTotals } from '../estimates/jackknife-covariance.js';
import { blockColumns } from './block-columns.js';
import type { CompiledSample } from './compiled-sample.js';

/** The columns of a block summed over some ballots, by first-stage unit. */
export function unitTotals(
  compiled: CompiledSample,
  rows: Int32Array,
  { domain, block }: Pick<UnitTotals, 'domain' | 'block'>,
): UnitTotals {
  const { width } = block;
  const { unitOf, stratumOf, drawn } = compiled.stages[0] as Stage;
  const { isValid, dot } = blockColumns(compiled, block);
  const columns = Array.from({ length: width }, (_, one) =>
    Float64Array.from({ length: width }, (__, at) => +(at === one)),
  );
  const all = new Float64Array(width);
  const byStratum = new Float64Array(width * drawn.length);
  const byUnit = new Float64Array(width * stratumOf.length);
  const add = (to: Float64Array, at: number, value: number) => {
    to[at] = (to[at] as number) + value;
  };
  let n = 0;
  for (const row of rows) {
    if (!isValid(row)) continue;
    n += 1;
    const unit = unitOf[row] as number;
    for (let column = 0; column < width; column += 1) {
      const value = (compiled.weights[row] as number) * dot(row, columns[column] as Float64Array);
      add(all, column, value);
      add(byStratum, (stratumOf[unit] as number) * width + column, value);
      add(byUnit, unit * width + column, value);
    }
  }
  return { domain, block, n, all, byStratum, byUnit };
}
