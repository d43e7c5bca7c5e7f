import { isTakenWhole, type Stage } from './stage.js';

/** Of the other units of a stratum the part that was drawn too; 0 of units without end. */
function othersDrawn(stage: Stage, stratum: number): number {
  if (isTakenWhole(stage, stratum)) return 1;
  return ((stage.drawn[stratum] as number) - 1) / ((stage.size[stratum] as number) - 1);
}

/**
 * For each of so many ballots what drawing from a population that ends leaves of the variance of a share: of one stage (N - n) / (N - 1) (Cochran 1977, Sampling
 * Techniques, 3.2), of several 1 less the product of the parts that were drawn. 0 where all were drawn.
 */
export function partsLeft(stages: readonly Stage[], ballots: number): Float64Array {
  const drawn = new Float64Array(ballots).fill(1);
  for (const stage of stages) {
    const { unitOf, stratumOf, names } = stage;
    const parts = names.map((_, stratum) => othersDrawn(stage, stratum));
    for (let row = 0; row < ballots; row += 1) {
      drawn[row] = (drawn[row] as number) * (parts[stratumOf[unitOf[row] as number] as number] as number);
    }
  }
  return drawn.map((part) => 1 - part);
}
