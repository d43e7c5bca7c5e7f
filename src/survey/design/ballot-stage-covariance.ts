import { fractionOf, type Stage } from './stage.js';
import { ruleOf } from './stage-rule.js';
import type { LonelyPsu } from './survey-design.js';

/** Sums over the ballots of a stratum of a stage that draws ballots: of their linearised values and of the products of these. */
export type BallotSums = { readonly totals: Float64Array; readonly products: Float64Array };

type Weighed = { readonly stage: Stage; readonly times: Float64Array | null; readonly lonelyPsu: LonelyPsu };

/** Adds so many times the products about a centre of `units` ballots, of which the sums tell those that count and the others are 0. */
function addAbout(
  matrix: Float64Array,
  { totals, products }: BallotSums,
  { centre, units, factor }: { readonly centre: Float64Array; readonly units: number; readonly factor: number },
): void {
  const width = totals.length;
  for (let row = 0; row < width; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const place = row * width + column;
      const [a, b] = [centre[row] as number, centre[column] as number];
      const about =
        (products[place] as number) - a * (totals[column] as number) - b * (totals[row] as number) + units * a * b;
      matrix[place] = (matrix[place] as number) + factor * about;
    }
  }
}

/** The mean of all ballots drawn in the strata that have some that count. */
function meanOfAll(sums: ReadonlyMap<number, BallotSums>, { drawn }: Stage, width: number): Float64Array {
  const mean = new Float64Array(width);
  let units = 0;
  for (const [stratum, { totals }] of sums) {
    units += drawn[stratum] as number;
    for (let at = 0; at < width; at += 1) mean[at] = (mean[at] as number) + (totals[at] as number);
  }
  return mean.map((sum) => sum / units);
}

/**
 * What a stage that draws ballots adds to the covariances, from sums over the ballots that count of each stratum that has some.
 *
 * @returns The matrix, row by row; `null` when no stratum tells.
 */
export function ballotStageCovariance(
  sums: ReadonlyMap<number, BallotSums>,
  width: number,
  { stage, times, lonelyPsu }: Weighed,
): Float64Array | null {
  const all = meanOfAll(sums, stage, width);
  const matrix = new Float64Array(width * width);
  let told = 0;
  for (const [stratum, own] of sums) {
    const rule = ruleOf(stage, stratum, lonelyPsu);
    if (rule === null) continue;
    told += 1;
    const units = stage.drawn[stratum] as number;
    const centre = rule.centre === 'own' ? own.totals.map((total) => total / units) : all;
    addAbout(matrix, own, { centre, units, factor: rule.factor * (times?.[stratum] ?? 1) });
  }
  if (told === 0 && sums.size > 0) return null;
  // squares that cancel leave a rounding that must not be a negative variance
  for (let at = 0; at < width; at += 1) matrix[at * width + at] = Math.max(0, matrix[at * width + at] as number);
  return told === sums.size ? matrix : matrix.map((value) => (value * sums.size) / told);
}

/** By how much the variance within each unit of a stage counts: the part that was drawn of it and of what it is in. */
export function timesBelow(stage: Stage, times: Float64Array | null): Float64Array {
  return Float64Array.from(stage.stratumOf, (stratum) => fractionOf(stage, stratum) * (times?.[stratum] ?? 1));
}
