import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMotcuaError } from 'motcua';
import { expect, test } from 'vitest';
import { sampleIndexes } from '../../src/kernel/sample-indexes.ts';
import { changes } from './composite/changes.ts';
import {
  geometricEqual,
  NORMALISATIONS,
  normaliseColumn,
  normaliseCompind,
  rank,
  rankWithinGroup,
  screen,
} from './composite/columns.ts';
import { agrees, cellsOf } from './composite/compare.ts';
import { humanDevelopment } from './composite/human-development.ts';
import { aggregateIndex, coherence, rankUncertainty, weights, withoutEach } from './composite/indices.ts';
import type { Op, Vector, World } from './composite/oracle.ts';
import { conformance } from './data.ts';

const OPS: ReadonlyMap<string, Op> = new Map([
  ['normalise', normaliseColumn],
  ['normalise_compind', normaliseCompind],
  ['geometric_equal', geometricEqual],
  ['screen', screen],
  ['rank', rank],
  ['rank_within_group', rankWithinGroup],
  ['aggregate', aggregateIndex],
  ['effective_weights', weights],
  ['leave_one_out', withoutEach],
  ['rank_uncertainty', rankUncertainty],
  ['coherence', coherence],
  ['hdi_published', humanDevelopment],
]);

/** Methods that the library does not have under a name of their own. */
const isInScope = ({ op, args }: Vector): boolean => op !== 'normalise' || NORMALISATIONS.includes(args.method);

type Oracle = World & { readonly vectors: readonly Vector[] };

const oracle = (): Oracle =>
  JSON.parse(
    readFileSync(join(process.env['MOTCUA_CONFORMANCE_DATA'] ?? '', 'oracles/composite-index-r.json'), 'utf8'),
  );

/** The places of a case where the library answers otherwise than R. */
function differences(vector: Vector, op: Op, world: World): readonly string[] {
  const got = cellsOf(op.answer(vector, world));
  const wanted = [...cellsOf(vector.expected)].filter(([place]) => !op.leftOut?.some((part) => part.test(place)));
  expect(wanted.length).toBeGreaterThan(0);
  return wanted.flatMap(([place, cell]) =>
    agrees(got.get(place), cell, { tolerance: vector.rel_tol, floor: op.floor })
      ? []
      : [`${vector.id} ${place}: ${got.get(place)} instead of ${cell}`],
  );
}

/** What is answered, or the code of the refusal. */
function outcome(vector: Vector, op: Op, world: World): string {
  try {
    return JSON.stringify([...cellsOf(op.answer(vector, world))]);
  } catch (error) {
    if (isMotcuaError(error)) return error.code;
    throw error;
  }
}

conformance('composite indices beside R', () => {
  test('the figures are those of COINr and Compind, each at the tolerance of its case', () => {
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
    const others = vectors.filter((vector) => !OPS.has(vector.op) || !isInScope(vector)).length;
    console.info(
      `\ncomposite indices beside R\n  ${lines.join('\n  ')}\n  not asked of the library: ${others} cases\n`,
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

  test('the human development index is the published one, as near as rounded inputs allow', () => {
    const { vectors, ...world } = oracle();
    const asked = vectors.filter(({ op }) => op === 'hdi_published');
    for (const vector of asked) {
      const { hdi_published_3dp: published } = vector.expected as { hdi_published_3dp: readonly number[] };
      const answer = humanDevelopment.answer(vector, world) as { hdi_from_rounded_inputs: readonly number[] };
      const apart = published.map((value, at) => Math.abs(value - (answer.hdi_from_rounded_inputs[at] as number)));
      expect(Math.max(...apart)).toBeLessThan(0.0016);
    }
    expect(asked.length).toBeGreaterThan(0);
  });
});
