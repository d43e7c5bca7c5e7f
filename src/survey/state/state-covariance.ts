import { type BallotSums, ballotStageCovariance, timesBelow } from '../design/ballot-stage-covariance.js';
import { takeOutCalibration } from '../design/calibration-residuals.js';
import type { Stage } from '../design/stage.js';
import { stageCovariance } from '../design/stage-covariance.js';
import type { Evaluated } from '../estimates/source.js';
import { type CellProducts, cellProducts } from './cell-products.js';
import type { CompiledState } from './compiled-state.js';
import type { StateReader } from './state-reader.js';

/** What makes covariances of the sums of a state, by linearisation. */
export function stateCovariance(compiled: CompiledState, { cellsOf, sectionOf, sumsAt }: StateReader) {
  const { state, questions, layout, unitStages, ballotStage, times, calibrated } = compiled;
  const lonelyPsu = state.design.lonelyPsu ?? 'fail';

  /** Every cell that counts, with its part of each figure. */
  function partsOf(figures: readonly Evaluated[]): ReadonlyMap<number, CellProducts> {
    const gradients = figures.map(({ linear }) =>
      linear.gradients.map(({ domain, block, of }) => ({ section: sectionOf(block), of, cells: cellsOf(domain) })),
    );
    const all = calibrated === null ? [] : state.cells.keys();
    return cellProducts(gradients, { all, layout, sums: sumsAt, times, questions });
  }

  /** What calibration tells of the figures taken out of the parts. */
  function takeOut(parts: ReadonlyMap<number, CellProducts>, width: number): void {
    if (calibrated === null) return;
    // of calibrated ballots every cell has a part, in order
    const inOrder = [...parts];
    for (let figure = 0; figure < width; figure += 1) {
      const values = Float64Array.from(inOrder, ([, { totals }]) => totals[figure] as number);
      takeOutCalibration(values, calibrated);
      for (const [at, [cell, part]] of inOrder.entries()) {
        const mean = ((part.totals[figure] as number) - (values[at] as number)) / (calibrated.weights[cell] as number);
        part.takeOut(figure, mean);
      }
    }
  }

  function byStratum(parts: ReadonlyMap<number, CellProducts>, { stratumOf }: Stage, width: number) {
    const found = new Map<number, BallotSums>();
    for (const [cell, { totals, products }] of parts) {
      const stratum = stratumOf[cell] as number;
      const own = found.get(stratum) ?? { totals: new Float64Array(width), products: new Float64Array(width * width) };
      for (let at = 0; at < width; at += 1) own.totals[at] = (own.totals[at] as number) + (totals[at] as number);
      for (let at = 0; at < width * width; at += 1)
        own.products[at] = (own.products[at] as number) + (products[at] as number);
      found.set(stratum, own);
    }
    return found;
  }

  function linearised(figures: readonly Evaluated[]): Float64Array | null {
    const width = figures.length;
    const parts = partsOf(figures);
    takeOut(parts, width);
    const rows = [...parts.keys()];
    const values = figures.map((_, figure) =>
      Float64Array.from(parts.values(), ({ totals }) => totals[figure] as number),
    );
    const ofUnits = stageCovariance({ rows, values }, { stages: unitStages, lonelyPsu });
    if (ofUnits === null || ballotStage === null) return ofUnits;
    const times = unitStages.reduce<Float64Array | null>((above, stage) => timesBelow(stage, above), null);
    const ofBallots = ballotStageCovariance(byStratum(parts, ballotStage, width), width, {
      stage: ballotStage,
      times,
      lonelyPsu,
    });
    return ofBallots && ofUnits.map((value, at) => value + (ofBallots[at] as number));
  }

  return linearised;
}
