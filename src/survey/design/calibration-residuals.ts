import type { Calibrated, Margin } from './calibration.js';

/** How often the margins of raking are taken out in turn; as in R survey. */
const PASSES = 10;

/** Takes the mean of each cell out of the values: (Σ factor · value) / (Σ factor · of), times `of`. */
function takeOut(
  values: Float64Array,
  { cellOf, population }: Margin,
  { of, factor }: { readonly of: Float64Array; readonly factor: Float64Array | null },
): void {
  const sums = new Float64Array(population.length);
  const counts = new Float64Array(population.length);
  for (let row = 0; row < values.length; row += 1) {
    const cell = cellOf[row] as number;
    const times = factor?.[row] ?? 1;
    sums[cell] = (sums[cell] as number) + ((values[row] as number) / (of[row] as number)) * times;
    counts[cell] = (counts[cell] as number) + times;
  }
  for (let row = 0; row < values.length; row += 1) {
    const cell = cellOf[row] as number;
    values[row] = (values[row] as number) - (of[row] as number) * ((sums[cell] as number) / (counts[cell] as number));
  }
}

/**
 * Linearised values of all ballots less what the calibration already tells of them, in place: the residuals of their regression on the cells (Deville and
 * Särndal 1992, JASA 87). After raking the margins are taken out in turn, ten times over, unweighted; so does R survey.
 */
export function takeOutCalibration(values: Float64Array, { kind, margins, drawn, weights }: Calibrated): void {
  const passes = kind === 'rake' ? PASSES : 1;
  const factor = kind === 'rake' ? null : drawn;
  for (let pass = 0; pass < passes; pass += 1) {
    for (const margin of margins) takeOut(values, margin, { of: weights, factor });
  }
}
