import { refuse } from '../../kernel/inside.js';
import { type BallotSums, ballotStageCovariance, timesBelow } from '../design/ballot-stage-covariance.js';
import { takeOutCalibration } from '../design/calibration-residuals.js';
import type { Stage } from '../design/stage.js';
import { stageCovariance } from '../design/stage-covariance.js';
import { type Block, blockKey } from '../estimates/block.js';
import type { Domain } from '../estimates/estimate-request.js';
import { jackknifeCovariance, type UnitTotals } from '../estimates/jackknife-covariance.js';
import type { Gradient } from '../estimates/linearise.js';
import type { Evaluated, Source, Spread, Support } from '../estimates/source.js';
import type { Sums } from '../estimates/sums.js';
import { REASONS } from '../sample/compiled-sample.js';
import type { BallotCell } from './ballot-state.js';
import { type CellProducts, cellProducts } from './cell-products.js';
import type { CompiledState } from './compiled-state.js';
import { addProduct, clean, columnOf, squaresOf, validOf } from './section-reading.js';
import { stateCells } from './state-cells.js';
import type { Section } from './state-layout.js';

const needsBallots = (path: readonly string[], value: string, accepted: string): never =>
  refuse('survey/needs-ballots', { path, value, accepted });

/** A state as estimators ask it. */
export function stateSource(compiled: CompiledState): Source {
  const { state, questions, layout, unitStages, ballotStage, times, calibrated } = compiled;
  const { questionnaire, design, cells } = state;
  const { cellsOf, domainsBy } = stateCells(state);
  const lonelyPsu = design.lonelyPsu ?? 'fail';
  const sections = new Map(layout.sections.map((section) => [blockKey(section.block), section]));

  function sectionOf(block: Block): Section {
    const found = sections.get(blockKey(block));
    if (found !== undefined) return found;
    const ids = [block.at, block.kind === 'pair' ? block.beside : block.at].map((at) => questions[at]?.id);
    return needsBallots(['pairs'], ids.join(' / '), 'the pair of questions among `pairs`');
  }

  const sumsAt = (cell: number): readonly number[] => (cells[cell] as BallotCell).sums;

  function sums(domain: Domain | null, block: Block): Sums {
    const section = sectionOf(block);
    const counts = new Float64Array(block.width);
    const totals = new Float64Array(block.width);
    const left = [0, 0, 0];
    let n = 0;
    let squares = 0;
    for (const cell of cellsOf(domain)) {
      const own = sumsAt(cell);
      const by = times[cell] as number;
      n += validOf(own, section);
      squares += by * by * squaresOf(own, section, layout);
      for (let column = 0; column < block.width; column += 1) {
        totals[column] = (totals[column] as number) + by * columnOf(own, section, column);
        counts[column] = (counts[column] as number) + countAt(own, section, column);
      }
      for (let at = 0; at < left.length; at += 1) left[at] = (left[at] as number) + (own[section.left + at] as number);
    }
    const weight = block.kind === 'one' ? totals.reduce((sum, total) => sum + total, 0) : (totals[0] as number);
    const leftOut = Object.fromEntries(REASONS.map((name, at) => [name, left[at]])) as Sums['leftOut'];
    return { n, weight, squares, counts, totals, leftOut };
  }

  /** Ballots by column; of a number only the ones are counted, which is all that is asked. */
  const countAt = (own: readonly number[], { block, counts }: Section, column: number): number =>
    column === 0 || block.kind === 'one' || block.kind === 'many' ? (own[counts + column] as number) : 0;

  /** Every cell that counts, with its part of each figure. */
  function partsOf(figures: readonly Evaluated[]): ReadonlyMap<number, CellProducts> {
    const gradients = figures.map(({ linear }) =>
      linear.gradients.map(({ domain, block, of }) => ({ section: sectionOf(block), of, cells: cellsOf(domain) })),
    );
    const all = calibrated === null ? [] : cells.keys();
    return cellProducts(gradients, { all, layout, sums: sumsAt, times, questions });
  }

  /** What calibration tells of the figures taken out of the parts. */
  function takeOut(parts: ReadonlyMap<number, CellProducts>, width: number): void {
    if (calibrated === null) return;
    const inOrder = [...parts].sort(([a], [b]) => a - b);
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
    const ofUnits =
      unitStages.length === 0
        ? new Float64Array(width * width)
        : stageCovariance({ rows, values }, { stages: unitStages, lonelyPsu });
    if (ofUnits === null || ballotStage === null) return ofUnits;
    const times = unitStages.reduce<Float64Array | null>((above, stage) => timesBelow(stage, above), null);
    const ofBallots = ballotStageCovariance(byStratum(parts, ballotStage, width), width, {
      stage: ballotStage,
      times,
      lonelyPsu,
    });
    return ofBallots && ofUnits.map((value, at) => value + (ofBallots[at] as number));
  }

  function totalsOf({ domain, block }: Pick<UnitTotals, 'domain' | 'block'>): UnitTotals {
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

  /** How many ballots of each cell count: those with a valid answer to the section that has the most, or all. */
  function countedBy(gradients: readonly Gradient[] | Domain | null): ReadonlyMap<number, number> {
    const found = new Map<number, number>();
    if (!Array.isArray(gradients)) {
      for (const cell of cellsOf(gradients as Domain | null)) found.set(cell, sumsAt(cell)[0] as number);
      return found;
    }
    for (const { domain, block } of gradients as readonly Gradient[]) {
      for (const cell of cellsOf(domain)) {
        found.set(cell, Math.max(found.get(cell) ?? 0, validOf(sumsAt(cell), sectionOf(block))));
      }
    }
    return found;
  }

  function support(gradients: readonly Gradient[] | Domain | null): Support {
    const { unitOf, stratumOf } = (unitStages[0] ?? ballotStage) as Stage;
    const units = new Set<number>();
    const strata = new Set<number>();
    let ballots = 0;
    for (const [cell, n] of countedBy(gradients)) {
      if (n === 0) continue;
      ballots += n;
      units.add(unitOf[cell] as number);
      strata.add(stratumOf[unitOf[cell] as number] as number);
    }
    return { units: unitStages.length === 0 ? ballots : units.size, strata: strata.size };
  }

  function spread({ domain, block, of }: Gradient): Spread {
    const section = sectionOf(block);
    const found = sums(domain, block);
    let second = 0;
    for (const cell of cellsOf(domain)) {
      const own = { sum: 0, size: 0 };
      addProduct(own, { sums: sumsAt(cell), at: section.products, block }, [of, of]);
      second += (times[cell] as number) * clean(own);
    }
    const first = found.totals.reduce((sum, total, column) => sum + total * (of[column] as number), 0);
    return { n: found.n, weight: found.weight, first, second };
  }

  const ballotsIn = (domain: Domain | null): number =>
    cellsOf(domain).reduce((sum, cell) => sum + (sumsAt(cell)[0] as number), 0);

  return {
    compiled: null,
    questionnaire,
    questions,
    whole: calibrated === null ? null : ballotsIn(null),
    units: unitStages[0]?.stratumOf.length ?? ballotsIn(null),
    ballots: ballotsIn,
    domainsBy,
    sums,
    covariance: (figures) =>
      design.variance === 'jackknife'
        ? jackknifeCovariance(figures, { stage: unitStages[0] as Stage, totalsOf })
        : linearised(figures),
    support,
    spread,
  };
}
