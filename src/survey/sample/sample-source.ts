import { takeOutCalibration } from '../design/calibration-residuals.js';
import type { Stage } from '../design/stage.js';
import { stageParts, sumOfParts } from '../design/stage-covariance.js';
import type { Linearised, StagePart } from '../design/stage-part.js';
import { areUnlike } from '../design/weights.js';
import type { Block } from '../estimates/block.js';
import { blockKey } from '../estimates/block.js';
import type { Domain } from '../estimates/estimate-request.js';
import { jackknifePart } from '../estimates/jackknife-covariance.js';
import type { Gradient } from '../estimates/linearise.js';
import type { Evaluated, Source, Spread, Support } from '../estimates/source.js';
import type { Sums } from '../estimates/sums.js';
import { blockColumns, sumsOver } from './block-columns.js';
import type { CompiledSample } from './compiled-sample.js';
import { rowsBy, rowsOf } from './rows-of.js';
import { unitTotals } from './unit-totals.js';

const domainKey = (domain: Domain | null): string => JSON.stringify(Object.entries(domain ?? {}));

/** The first-stage units of some ballots, and their strata. */
function supportOf({ unitOf, stratumOf }: Stage, rows: ArrayLike<number>): Support {
  const units = new Set<number>();
  const strata = new Set<number>();
  for (let at = 0; at < rows.length; at += 1) {
    const unit = unitOf[rows[at] as number] as number;
    units.add(unit);
    strata.add(stratumOf[unit] as number);
  }
  return { units: units.size, strata: strata.size };
}

/** What reads a gradient: whether a ballot counts, and what it adds. */
type GradientReader = { readonly counts: (row: number) => boolean; readonly dot: (row: number) => number };

/** A source with its ballots. */
export type SampleSource = Source & {
  readonly compiled: CompiledSample;
  readonly rows: (domain: Domain | null) => Int32Array;
  /** The covariances, stage by stage; of the jackknife as one. `null` where the design does not tell. */
  readonly parts: (figures: readonly Evaluated[]) => readonly StagePart[] | null;
};

/**
 * A sample as estimators ask it. What was found of a domain is kept as long as the source is.
 */
export function sampleSource(compiled: CompiledSample): SampleSource {
  const { sample, questions, weights, stages, calibrated, lonelyPsu } = compiled;
  const { questionnaire, ballots, design } = sample;
  const rowsByDomain = new Map<string, Int32Array>();
  const sumsByPart = new Map<string, Sums>();

  function rows(domain: Domain | null): Int32Array {
    const key = domainKey(domain);
    const found = rowsByDomain.get(key) ?? rowsOf(ballots, domain);
    rowsByDomain.set(key, found);
    return found;
  }

  function domainsBy(facts: readonly string[]): readonly Domain[] {
    return rowsBy(ballots, facts).map(({ domain, rows: found }) => {
      rowsByDomain.set(domainKey(domain), found);
      return domain;
    });
  }

  function sums(domain: Domain | null, block: Block): Sums {
    const key = `${blockKey(block)}:${domainKey(domain)}`;
    const found = sumsByPart.get(key) ?? sumsOver(compiled, rows(domain), block);
    sumsByPart.set(key, found);
    return found;
  }

  /** Which ballots are in a domain. */
  function marksOf(domain: Domain | null): Uint8Array {
    const marks = new Uint8Array(ballots.length);
    for (const row of rows(domain)) marks[row] = 1;
    return marks;
  }

  /** What reads the parts of some gradients. Unless they all are of one domain whose ballots alone are read, each says whether a ballot is in its own. */
  function readersOf(gradients: readonly Gradient[], areOfOne: boolean): readonly GradientReader[] {
    const marks = new Map<string, Uint8Array>();
    return gradients.map(({ domain, block, of }) => {
      const key = domainKey(domain);
      const found = areOfOne ? null : (marks.get(key) ?? marksOf(domain));
      if (found !== null) marks.set(key, found);
      const { isValid, dot } = blockColumns(compiled, block);
      return { counts: (row) => (found === null || found[row] === 1) && isValid(row), dot: (row) => dot(row, of) };
    });
  }

  const areOfOne = (gradients: readonly Gradient[]): boolean =>
    gradients.every(({ domain }) => domainKey(domain) === domainKey(gradients[0]?.domain ?? null));

  /** The ballots with a valid answer in any of the blocks, in order. */
  function counted(gradients: readonly Gradient[]): Int32Array {
    const isOne = areOfOne(gradients);
    const readers = readersOf(gradients, isOne);
    return rows(isOne ? (gradients[0]?.domain ?? null) : null).filter((row) =>
      readers.some(({ counts }) => counts(row)),
    );
  }

  /** The linearised value of a figure for each of some ballots, times its weight. */
  function valuesOf(readers: readonly GradientReader[], of: Int32Array): Float64Array {
    const values = new Float64Array(of.length);
    for (const { counts, dot } of readers) {
      for (let at = 0; at < of.length; at += 1) {
        const row = of[at] as number;
        if (counts(row)) values[at] = (values[at] as number) + dot(row) * (weights[row] as number);
      }
    }
    return values;
  }

  function linearised(figures: readonly Evaluated[]): Linearised {
    const ofAll = figures.flatMap(({ linear }) => linear.gradients);
    const of = calibrated === null ? counted(ofAll) : rows(null);
    const isOne = calibrated === null && areOfOne(ofAll);
    const values = figures.map(({ linear }) => valuesOf(readersOf(linear.gradients, isOne), of));
    if (calibrated !== null) for (const one of values) takeOutCalibration(one, calibrated);
    return { rows: of, values };
  }

  function parts(figures: readonly Evaluated[]): readonly StagePart[] | null {
    if (design.variance !== 'jackknife') return stageParts(linearised(figures), { stages, lonelyPsu });
    const part = jackknifePart(figures, {
      stage: stages[0] as Stage,
      totalsOf: (one) => unitTotals(compiled, rows(one.domain), one),
    });
    return part && [part];
  }

  function spread(gradient: Gradient): Spread {
    const { isValid, dot } = blockColumns(compiled, gradient.block);
    let n = 0;
    let weight = 0;
    let first = 0;
    let second = 0;
    for (const row of rows(gradient.domain)) {
      if (!isValid(row)) continue;
      const own = weights[row] as number;
      const value = dot(row, gradient.of);
      n += 1;
      weight += own;
      first += own * value;
      second += own * value * value;
    }
    return { n, weight, first, second };
  }

  return {
    compiled,
    rows,
    questionnaire,
    questions,
    whole: calibrated === null ? null : ballots.length,
    isWeighted: areUnlike(weights),
    units: (stages[0] as Stage).stratumOf.length,
    ballots: (domain) => rows(domain).length,
    domainsBy,
    sums,
    parts,
    covariance: (figures) => {
      const found = parts(figures);
      return found && sumOfParts(found, figures.length);
    },
    support: (of) => supportOf(stages[0] as Stage, Array.isArray(of) ? counted(of) : rows(of as Domain | null)),
    spread,
  };
}
