import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMotcuaError } from 'motcua';
import { expect, test } from 'vitest';
import { sampleIndexes } from '../../src/kernel/sample-indexes.ts';
import { conformance } from './data.ts';
import { strataAllocation } from './survey/allocation.ts';
import { binomialCi } from './survey/binomial-ci.ts';
import { agrees, figuresOf } from './survey/compare.ts';
import { cronbach } from './survey/cronbach.ts';
import type { Op, Vector, World } from './survey/oracle.ts';
import { pearsonChisqTable } from './survey/pearson-chisq-table.ts';
import { sampleSizeCluster } from './survey/sample-size-cluster.ts';
import { sampleSizeMean } from './survey/sample-size-mean.ts';
import { sampleSizeProportion } from './survey/sample-size-proportion.ts';
import { sampleSizeTwoProportions } from './survey/sample-size-two-proportions.ts';
import { twoProportions } from './survey/two-proportions.ts';

const OPS: ReadonlyMap<string, Op> = new Map([
  ['allocation', strataAllocation],
  ['binomial_ci', binomialCi],
  ['cronbach_alpha', cronbach],
  ['pearson_chisq_table', pearsonChisqTable],
  ['sample_size_cluster', sampleSizeCluster],
  ['sample_size_mean', sampleSizeMean],
  ['sample_size_proportion', sampleSizeProportion],
  ['sample_size_two_proportions', sampleSizeTwoProportions],
  ['two_proportions', twoProportions],
]);

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

const isFigure = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The places of the numbers among the arguments of a case. */
function numbersIn(value: unknown, path: readonly string[] = []): readonly (readonly string[])[] {
  if (isFigure(value)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => numbersIn(part, [...path, key]));
}

/** A copy in which one number is another. */
function changed(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return Number.isInteger(value) ? (value as number) + 1 : (value as number) * 0.9;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  copy[key] = changed(copy[key], rest);
  return copy;
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
      const asked = vectors.filter((vector) => vector.op === kind);
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
    expect(wrong).toEqual([]);
  });

  test('another input gives another answer', () => {
    const { vectors, ...world } = oracle();
    const asked = vectors.filter(({ op, args }) => OPS.has(op) && numbersIn(args).length > 0);
    const drawn = sampleIndexes({ size: 100, seed: 20_261_126 }, asked.length);
    const same = drawn.flatMap((at, turn) => {
      const vector = asked[at] as Vector;
      const op = OPS.get(vector.op) as Op;
      const places = numbersIn(vector.args);
      const other = { ...vector, args: changed(vector.args, places[turn % places.length] as readonly string[]) };
      return outcome(other, op, world) === outcome(vector, op, world)
        ? [`${vector.id} ${places[turn % places.length]}`]
        : [];
    });
    expect(drawn.length).toBe(100);
    expect(same).toEqual([]);
  });
});
