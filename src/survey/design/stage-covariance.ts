import { timesBelow } from './ballot-stage-covariance.js';
import type { Stage } from './stage.js';
import { ruleOf } from './stage-rule.js';
import type { LonelyPsu } from './survey-design.js';

/** Figures' linearised values, one array for each figure, by the place of the ballot among `rows`. */
export type Linearised = { readonly rows: ArrayLike<number>; readonly values: readonly Float64Array[] };

/** Units of a stage, those that have ballots among the rows: their totals and their strata, numbered anew. */
type Met = {
  /** The totals of each unit, figure by figure. */
  readonly totals: Float64Array;
  /** The stratum of each, as numbered anew. */
  readonly slotOf: Int32Array;
  /** The strata met, as the stage numbers them. */
  readonly strata: readonly number[];
};

function met({ unitOf, stratumOf }: Stage, { rows, values }: Linearised): Met {
  const width = values.length;
  const units = new Map<number, number>();
  const strata = new Map<number, number>();
  const totals: number[] = [];
  const slots: number[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const unit = unitOf[rows[at] as number] as number;
    let slot = units.get(unit);
    if (slot === undefined) {
      slot = units.size;
      units.set(unit, slot);
      const stratum = stratumOf[unit] as number;
      if (!strata.has(stratum)) strata.set(stratum, strata.size);
      slots.push(strata.get(stratum) as number);
      for (let figure = 0; figure < width; figure += 1) totals.push(0);
    }
    for (let figure = 0; figure < width; figure += 1) {
      const place = slot * width + figure;
      totals[place] = (totals[place] as number) + ((values[figure] as Float64Array)[at] as number);
    }
  }
  return { totals: Float64Array.from(totals), slotOf: Int32Array.from(slots), strata: [...strata.keys()] };
}

/** The means of each stratum over all the units drawn in it, those without ballots among the rows being 0. */
function meansOf({ totals, slotOf, strata }: Met, stage: Stage, width: number): Float64Array {
  const means = new Float64Array(strata.length * width);
  for (let unit = 0; unit < slotOf.length; unit += 1) {
    const slot = slotOf[unit] as number;
    const drawn = stage.drawn[strata[slot] as number] as number;
    for (let figure = 0; figure < width; figure += 1) {
      const place = slot * width + figure;
      means[place] = (means[place] as number) + (totals[unit * width + figure] as number) / drawn;
    }
  }
  return means;
}

/** The mean of all the units drawn in the strata that were met: what `adjust` takes a lonely unit to be far from. */
function meanOfAll({ totals, strata }: Met, stage: Stage, width: number): Float64Array {
  const drawn = strata.reduce((sum, stratum) => sum + (stage.drawn[stratum] as number), 0);
  const mean = new Float64Array(width);
  for (let place = 0; place < totals.length; place += 1) {
    mean[place % width] = (mean[place % width] as number) + (totals[place] as number) / drawn;
  }
  return mean;
}

/** Adds `factor` times the products of each two of `count` numbers to a matrix. */
function addProducts(matrix: Float64Array, numbers: Float64Array, factor: number): void {
  const width = numbers.length;
  for (let row = 0; row < width; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const place = row * width + column;
      matrix[place] = (matrix[place] as number) + factor * (numbers[row] as number) * (numbers[column] as number);
    }
  }
}

type Weighed = { readonly stage: Stage; readonly times: Float64Array | null; readonly lonelyPsu: LonelyPsu };

/** What one stage adds; `null` when no stratum of it tells. */
function stageMatrix(linearised: Linearised, { stage, times, lonelyPsu }: Weighed): Float64Array | null {
  const width = linearised.values.length;
  const found = met(stage, linearised);
  const { totals, slotOf, strata } = found;
  const means = meansOf(found, stage, width);
  const all = meanOfAll(found, stage, width);
  const rules = strata.map((stratum) => ruleOf(stage, stratum, lonelyPsu));
  const matrix = new Float64Array(width * width);
  const numbers = new Float64Array(width);
  const left = Float64Array.from(strata, (stratum) => stage.drawn[stratum] as number);
  const factorOf = (slot: number): number => (rules[slot]?.factor ?? 0) * (times?.[strata[slot] as number] ?? 1);
  for (let unit = 0; unit < slotOf.length; unit += 1) {
    const slot = slotOf[unit] as number;
    const isOwn = rules[slot]?.centre === 'own';
    for (let figure = 0; figure < width; figure += 1) {
      const centre = isOwn ? means[slot * width + figure] : all[figure];
      numbers[figure] = (totals[unit * width + figure] as number) - (centre as number);
    }
    addProducts(matrix, numbers, factorOf(slot));
    left[slot] = (left[slot] as number) - 1;
  }
  // the units drawn without a ballot among the rows are as far from the mean as the mean from 0
  for (let slot = 0; slot < strata.length; slot += 1) {
    addProducts(matrix, means.subarray(slot * width, (slot + 1) * width), factorOf(slot) * (left[slot] as number));
  }
  const told = rules.filter((rule) => rule !== null).length;
  if (told === 0 && strata.length > 0) return null;
  return told === strata.length ? matrix : matrix.map((value) => (value * strata.length) / told);
}

/**
 * The covariances of figures under a design, from their linearised values: at each stage the sum over strata of (1 - f) n / (n - 1) times the squares of
 * the units' totals about their mean, f = n / N and n the units drawn, those of a later stage times the part drawn of the stage above (Särndal, Swensson and
 * Wretman 1992, Model Assisted Survey Sampling, 4.3; as `svyrecvar` of R survey).
 *
 * @returns The matrix, row by row; `null` when `average` finds no stratum that tells.
 * @throws `survey/lonely-psu`.
 */
export function stageCovariance(
  linearised: Linearised,
  { stages, lonelyPsu }: { readonly stages: readonly Stage[]; readonly lonelyPsu: LonelyPsu },
): Float64Array | null {
  const width = linearised.values.length;
  const sum = new Float64Array(width * width);
  let times: Float64Array | null = null;
  for (const stage of stages) {
    const matrix = stageMatrix(linearised, { stage, times, lonelyPsu });
    if (matrix === null) return null;
    for (let place = 0; place < sum.length; place += 1) sum[place] = (sum[place] as number) + (matrix[place] as number);
    times = timesBelow(stage, times);
  }
  return sum;
}
