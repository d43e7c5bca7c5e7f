import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMotcuaError } from 'motcua';
import { expect, test } from 'vitest';
import { sampleIndexes } from '../../src/kernel/sample-indexes.ts';
import { conformance } from './data.ts';
import { strataAllocation } from './survey/allocation.ts';
import { binomialCi } from './survey/binomial-ci.ts';
import { changes } from './survey/changes.ts';
import { chisqIndependence } from './survey/chisq-independence.ts';
import { agrees, figuresOf } from './survey/compare.ts';
import { cronbach } from './survey/cronbach.ts';
import { domainDifference, domainMean, domainTotal, ttest } from './survey/domains.ts';
import { likert } from './survey/likert.ts';
import { mean, total } from './survey/means-and-totals.ts';
import type { Op, Vector, World } from './survey/oracle.ts';
import { pearsonChisqTable } from './survey/pearson-chisq-table.ts';
import { proportionCi } from './survey/proportion-ci.ts';
import { quantile } from './survey/quantile.ts';
import { ratio } from './survey/ratio.ts';
import { sampleSizeCluster } from './survey/sample-size-cluster.ts';
import { sampleSizeMean } from './survey/sample-size-mean.ts';
import { sampleSizeProportion } from './survey/sample-size-proportion.ts';
import { sampleSizeTwoProportions } from './survey/sample-size-two-proportions.ts';
import { twoProportions } from './survey/two-proportions.ts';
import { calibratedWeights, kish } from './survey/weights.ts';

const OPS: ReadonlyMap<string, Op> = new Map([
  ['allocation', strataAllocation],
  ['binomial_ci', binomialCi],
  ['cronbach_alpha', cronbach],
  ['pearson_chisq_table', pearsonChisqTable],
  ['sample_size_cluster', sampleSizeCluster],
  ['sample_size_mean', sampleSizeMean],
  ['sample_size_proportion', sampleSizeProportion],
  ['sample_size_two_proportions', sampleSizeTwoProportions],
  ['calibrated_weights', calibratedWeights],
  ['chisq_independence', chisqIndependence],
  ['domain_difference', domainDifference],
  ['domain_mean', domainMean],
  ['domain_total', domainTotal],
  ['kish', kish],
  ['likert', likert],
  ['mean', mean],
  ['proportion_ci', proportionCi],
  ['quantile', quantile],
  ['ratio', ratio],
  ['total', total],
  ['ttest', ttest],
  ['two_proportions', twoProportions],
]);

/** Designs that the library does not know: calibration by regression, and balanced repeated replication. */
const OUT_OF_SCOPE = ['clus1_greg', 'scd_brr'];

const isInScope = ({ design }: Vector): boolean => !OUT_OF_SCOPE.includes(design ?? '');

type Oracle = World & { readonly vectors: readonly Vector[] };

const oracle = (): Oracle =>
  JSON.parse(readFileSync(join(process.env['MOTCUA_CONFORMANCE_DATA'] ?? '', 'oracles/survey-r.json'), 'utf8'));

/** The places of a case where the library answers otherwise than R. */
function differences(vector: Vector, op: Op, world: World): readonly string[] {
  const got = figuresOf(op.answer(vector, world));
  const wanted = [...figuresOf(vector.expected)].filter(([place]) => !op.leftOut?.some((part) => part.test(place)));
  expect(wanted.length).toBeGreaterThan(0);
  return wanted.flatMap(([place, figure]) =>
    agrees(got.get(place), figure, { tolerance: vector.rel_tol, floor: op.floor })
      ? []
      : [`${vector.id} ${place}: ${got.get(place)} instead of ${figure}`],
  );
}

/** What is answered, or the code of the refusal. */
function outcome(vector: Vector, op: Op, world: World): string {
  try {
    return JSON.stringify([...figuresOf(op.answer(vector, world))]);
  } catch (error) {
    if (isMotcuaError(error)) return error.code;
    throw error;
  }
}

conformance('surveys beside R', () => {
  test('the figures are those of R, each at the tolerance of its case', () => {
    const { vectors, ...world } = oracle();
    const lines: string[] = [];
    const wrong: string[] = [];
    for (const [kind, op] of OPS) {
      const asked = vectors.filter((vector) => vector.op === kind && isInScope(vector));
      const found = asked.map((vector) => differences(vector, op, world));
      const passed = found.filter((one) => one.length === 0).length;
      wrong.push(...found.flat());
      lines.push(`${kind}: ${asked.length} in scope, ${passed} passed, ${asked.length - passed} failed`);
      expect(asked.length, kind).toBeGreaterThan(0);
    }
    const others = vectors.filter((vector) => !OPS.has(vector.op)).length;
    console.info(
      `\nsurveys beside R\n  ${lines.join('\n  ')}\n  not asked of the library: ${others} cases of other kinds\n`,
    );
    expect(wrong.slice(0, 40)).toEqual([]);
  });

  test('another input gives another answer', () => {
    const { vectors, ...world } = oracle();
    const asked = vectors.filter((vector) => OPS.has(vector.op) && isInScope(vector));
    const drawn = sampleIndexes({ size: 100, seed: 20_261_126 }, asked.length);
    const same = drawn.flatMap((at, turn) => {
      const vector = asked[at] as Vector;
      const op = OPS.get(vector.op) as Op;
      const ways = changes(vector, world);
      const way = ways[turn % ways.length] as (typeof ways)[number];
      return outcome(way.vector, op, way.world) === outcome(vector, op, world) ? [`${vector.id} ${way.what}`] : [];
    });
    expect(drawn.length).toBe(100);
    expect(same).toEqual([]);
  });
});
