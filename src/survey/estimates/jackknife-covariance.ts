import { refuse } from '../../kernel/inside.js';
import { fractionOf, type Stage } from '../design/stage.js';
import { type Block, blockKey } from './block.js';
import type { Domain } from './estimate-request.js';
import { linearise } from './linearise.js';
import type { Evaluated } from './source.js';

/** The columns of a block summed over a domain: of all units, of each stratum and of each unit. */
export type UnitTotals = {
  readonly domain: Domain | null;
  readonly block: Block;
  readonly n: number;
  readonly all: Float64Array;
  readonly byStratum: Float64Array;
  readonly byUnit: Float64Array;
};

/** The sums without one unit, the others of its stratum making up for it. */
function without(
  { n, all, byStratum, byUnit, block: { width } }: UnitTotals,
  unit: number,
  { stratumOf, drawn }: Stage,
) {
  const stratum = stratumOf[unit] as number;
  const units = drawn[stratum] as number;
  const totals = all.map((total, column) => {
    const inStratum = byStratum[stratum * width + column] as number;
    const left = inStratum - (byUnit[unit * width + column] as number);
    return total - inStratum + (left * units) / (units - 1);
  });
  return { n, totals };
}

/** By how much the squares of the replicate without a unit count: (1 - f) (n - 1) / n. */
function scaleOf(stage: Stage, unit: number): number {
  const stratum = stage.stratumOf[unit] as number;
  const drawn = stage.drawn[stratum] as number;
  return ((1 - fractionOf(stage, stratum)) * (drawn - 1)) / drawn;
}

function checkStrata({ drawn, names }: Stage): void {
  const lonely = drawn.indexOf(1);
  if (lonely < 0) return;
  refuse('survey/lonely-psu', {
    path: ['design', 'variance'],
    value: names[lonely] as string,
    accepted: 'two units or more',
  });
}

function squaresOf(
  replicates: Float64Array,
  { units, width, scale }: { readonly units: number; readonly width: number; readonly scale: (unit: number) => number },
): Float64Array {
  const means = new Float64Array(width);
  for (let place = 0; place < replicates.length; place += 1) {
    means[place % width] = (means[place % width] as number) + (replicates[place] as number) / units;
  }
  const matrix = new Float64Array(width * width);
  for (let unit = 0; unit < units; unit += 1) {
    const times = scale(unit);
    for (let row = 0; row < width; row += 1) {
      for (let column = 0; column < width; column += 1) {
        const a = (replicates[unit * width + row] as number) - (means[row] as number);
        const b = (replicates[unit * width + column] as number) - (means[column] as number);
        matrix[row * width + column] = (matrix[row * width + column] as number) + times * a * b;
      }
    }
  }
  return matrix;
}

/** The totals of a block over a domain, by the units of a stage. */
export type UnitTotalsOf = (part: Pick<UnitTotals, 'domain' | 'block'>) => UnitTotals;

/**
 * The covariances of figures by the jackknife that leaves out one first-stage unit at a time: (1 - f) (n - 1) / n times the squares of the replicates about
 * their mean, over all units (JK1 of one stratum, JKn of several; Wolter 2007, Introduction to Variance Estimation, 4.5; as `as.svrepdesign` of R survey).
 *
 * @returns The matrix, row by row; `null` when a figure has no value without some unit.
 * @throws `survey/lonely-psu`.
 */
export function jackknifeCovariance(
  figures: readonly Evaluated[],
  { stage, totalsOf }: { readonly stage: Stage; readonly totalsOf: UnitTotalsOf },
): Float64Array | null {
  checkStrata(stage);
  const keyOf = ({ domain, block }: Pick<UnitTotals, 'domain' | 'block'>) =>
    `${blockKey(block)}:${JSON.stringify(domain)}`;
  const totals = new Map<string, UnitTotals>();
  for (const part of figures.flatMap(({ linear }) => linear.gradients)) {
    if (!totals.has(keyOf(part))) totals.set(keyOf(part), totalsOf(part));
  }
  const units = stage.stratumOf.length;
  const width = figures.length;
  const replicates = new Float64Array(units * width);
  for (let unit = 0; unit < units; unit += 1) {
    for (const [at, { figure }] of figures.entries()) {
      const linear = linearise(figure, (part) => without(totals.get(keyOf(part)) as UnitTotals, unit, stage));
      if (linear === null) return null;
      replicates[unit * width + at] = linear.value;
    }
  }
  return squaresOf(replicates, { units, width, scale: (unit) => scaleOf(stage, unit) });
}
