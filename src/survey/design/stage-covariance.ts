import { timesBelow } from './ballot-stage-covariance.js';
import type { Stage } from './stage.js';
import { type Linearised, type StagePart, stagePart } from './stage-part.js';
import type { LonelyPsu } from './survey-design.js';

type Drawn = { readonly stages: readonly Stage[]; readonly lonelyPsu: LonelyPsu };

/**
 * What each stage of a design adds to the covariances of figures, the first stage first: see {@link stageCovariance}, which sums them.
 *
 * @returns The parts; `null` when `average` finds no stratum that tells.
 * @throws `survey/lonely-psu`.
 */
export function stageParts(linearised: Linearised, { stages, lonelyPsu }: Drawn): readonly StagePart[] | null {
  const parts: StagePart[] = [];
  let times: Float64Array | null = null;
  for (const [at, stage] of stages.entries()) {
    const part = stagePart(linearised, { stage, times, lonelyPsu });
    if (part === null) return null;
    parts.push(part);
    if (at + 1 < stages.length) times = timesBelow(stage, times);
  }
  return parts;
}

/** What stages add, summed, of so many figures. */
export function sumOfParts(parts: readonly StagePart[], width: number): Float64Array {
  const sum = new Float64Array(width * width);
  for (const { matrix } of parts) {
    for (let place = 0; place < sum.length; place += 1) sum[place] = (sum[place] as number) + (matrix[place] as number);
  }
  return sum;
}

/**
 * The covariances of figures under a design, from their linearised values: at each stage the sum over strata of (1 - f) n / (n - 1) times the squares of
 * the units' totals about their mean, f = n / N and n the units drawn, those of a later stage times the part drawn of the stage above (Särndal, Swensson and
 * Wretman 1992, Model Assisted Survey Sampling, 4.3; as `svyrecvar` of R survey).
 *
 * @returns The matrix, row by row; `null` when `average` finds no stratum that tells.
 * @throws `survey/lonely-psu`.
 */
export function stageCovariance(linearised: Linearised, design: Drawn): Float64Array | null {
  const parts = stageParts(linearised, design);
  return parts && sumOfParts(parts, linearised.values.length);
}
