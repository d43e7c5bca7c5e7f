import { takeOutCalibration } from '../design/calibration-residuals.js';
import type { Stage } from '../design/stage.js';
import { stageCovariance } from '../design/stage-covariance.js';
import type { Block } from '../estimates/block.js';
import { blockKey } from '../estimates/block.js';
import type { Domain } from '../estimates/estimate-request.js';
import { jackknifeCovariance } from '../estimates/jackknife-covariance.js';
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

/** A source with its ballots. */
export type SampleSource = Source & { readonly rows: (domain: Domain | null) => Int32Array };

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

  /** The ballots with a valid answer in any of the blocks, in order. */
  function counted(gradients: readonly Gradient[]): Int32Array {
    const marks = new Map<number, true>();
    for (const { domain, block } of gradients) {
      const { isValid } = blockColumns(compiled, block);
      for (const row of rows(domain)) if (isValid(row)) marks.set(row, true);
    }
    const found = Int32Array.from(marks.keys());
    return found.sort();
  }

  /** The linearised value of a figure for each of some ballots, times its weight. */
  function valuesOf(gradients: readonly Gradient[], of: Int32Array): Float64Array {
    const places = new Map<number, number>();
    for (let at = 0; at < of.length; at += 1) places.set(of[at] as number, at);
    const values = new Float64Array(of.length);
    for (const { domain, block, of: factors } of gradients) {
      const { isValid, dot } = blockColumns(compiled, block);
      for (const row of rows(domain)) {
        if (!isValid(row)) continue;
        const at = places.get(row) as number;
        values[at] = (values[at] as number) + dot(row, factors) * (weights[row] as number);
      }
    }
    return values;
  }

  function linearised(figures: readonly Evaluated[]): Float64Array | null {
    const ofAll = figures.flatMap(({ linear }) => linear.gradients);
    const of = calibrated === null ? counted(ofAll) : rows(null);
    const values = figures.map(({ linear }) => valuesOf(linear.gradients, of));
    if (calibrated !== null) for (const one of values) takeOutCalibration(one, calibrated);
    return stageCovariance({ rows: of, values }, { stages, lonelyPsu });
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
    units: (stages[0] as Stage).stratumOf.length,
    ballots: (domain) => rows(domain).length,
    domainsBy,
    sums,
    covariance: (figures) =>
      design.variance === 'jackknife'
        ? jackknifeCovariance(figures, {
            stage: stages[0] as Stage,
            totalsOf: (part) => unitTotals(compiled, rows(part.domain), part),
          })
        : linearised(figures),
    support: (of) => supportOf(stages[0] as Stage, Array.isArray(of) ? counted(of) : rows(of as Domain | null)),
    spread,
  };
}
