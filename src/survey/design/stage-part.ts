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

/** A stage, by how much the variance within each of its strata counts, and what is done with a stratum of one unit. */
export type Weighed = { readonly stage: Stage; readonly times: Float64Array | null; readonly lonelyPsu: LonelyPsu };

/** What a stage adds to the covariances. */
export type StagePart = {
  readonly stage: Stage;
  /** The matrix, row by row. */
  readonly matrix: Float64Array;
  /** The strata with units that have ballots, as the stage numbers them. */
  readonly strata: readonly number[];
  /** What each of them adds to the variance of the first figure; 0 of one that does not tell. */
  readonly shares: Float64Array;
  /** By how much the matrix and the shares are larger than their sums over strata: for those that do not tell. */
  readonly raised: number;
};

/** What one stage adds; `null` when no stratum of it tells. */
export function stagePart(linearised: Linearised, { stage, times, lonelyPsu }: Weighed): StagePart | null {
  const width = linearised.values.length;
  const found = met(stage, linearised);
  const { totals, slotOf, strata } = found;
  const means = meansOf(found, stage, width);
  const all = meanOfAll(found, stage, width);
  const rules = strata.map((stratum) => ruleOf(stage, stratum, lonelyPsu));
  const matrix = new Float64Array(width * width);
  const shares = new Float64Array(strata.length);
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
    const factor = factorOf(slot);
    addProducts(matrix, numbers, factor);
    shares[slot] = (shares[slot] as number) + factor * (numbers[0] as number) ** 2;
    left[slot] = (left[slot] as number) - 1;
  }
  // the units drawn without a ballot among the rows are as far from the mean as the mean from 0
  for (let slot = 0; slot < strata.length; slot += 1) {
    const factor = factorOf(slot) * (left[slot] as number);
    addProducts(matrix, means.subarray(slot * width, (slot + 1) * width), factor);
    shares[slot] = (shares[slot] as number) + factor * (means[slot * width] as number) ** 2;
  }
  const told = rules.filter((rule) => rule !== null).length;
  if (told === 0 && strata.length > 0) return null;
  const isWhole = told === strata.length;
  return {
    stage,
    matrix: isWhole ? matrix : matrix.map((value) => (value * strata.length) / told),
    strata,
    shares,
    raised: isWhole ? 1 : strata.length / told,
  };
}
