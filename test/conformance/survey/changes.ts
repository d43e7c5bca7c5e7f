import type { Cell, Dataset, Vector, World } from './oracle.ts';

/** A case with one input changed, and what it was. */
export type Change = { readonly what: string; readonly vector: Vector; readonly world: World };

type Path = readonly string[];

const isFigure = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** The places of some values among the arguments of a case. */
function placesIn(value: unknown, isWanted: (leaf: unknown) => boolean, path: Path = []): readonly Path[] {
  if (isWanted(value)) return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => placesIn(part, isWanted, [...path, key]));
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce((part, key) => (part as Record<string, unknown>)[key], value);

/** A copy in which one number is another. */
function changed(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return Number.isInteger(value) ? (value as number) + 1 : (value as number) * 0.9;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  copy[key] = changed(copy[key], rest);
  return copy;
}

/** A column in which every second value is that of the first row. */
const otherColumn = (column: readonly Cell[]): readonly Cell[] =>
  column.map((value, row) => (row % 2 === 1 ? (column[0] as Cell) : value));

/** Weights that grow down the column, so that no part of the rows keeps its own to each other. */
const otherWeights = (column: readonly Cell[]): readonly Cell[] =>
  column.map((weight, row) => Number(weight) * (1 + row / column.length));

/** The case over data in which one column is another. */
function withColumn(
  vector: Vector,
  world: World,
  name: string,
  make: (column: readonly Cell[]) => readonly Cell[],
): Change {
  const key = world.designs[vector.design ?? '']?.dataset ?? vector.args.dataset;
  const dataset = world.datasets[key] as Dataset;
  const columns = { ...dataset.columns, [name]: make(dataset.columns[name] as readonly Cell[]) };
  const datasets = { ...world.datasets, [key]: { ...dataset, columns } };
  return { what: name, vector, world: { ...world, datasets } };
}

/** Every way to change one input of a case: a number among its arguments, a value of a column it names, the weights or the sizes of its design. */
export function changes(vector: Vector, world: World): readonly Change[] {
  const { args } = vector;
  const design = world.designs[vector.design ?? ''];
  const columns = world.datasets[design?.dataset ?? args.dataset]?.columns ?? {};
  const isColumn = (leaf: unknown) => typeof leaf === 'string' && Object.hasOwn(columns, leaf);
  const numbers = placesIn(args, isFigure).map((path) => ({
    what: path.join('.'),
    vector: { ...vector, args: changed(args, path) },
    world,
  }));
  const named = [...new Set(placesIn(args, isColumn).map((path) => valueAt(args, path) as string))];
  const cells = named.map((name) => withColumn(vector, world, name, otherColumn));
  const weights = design?.weights ? [withColumn(vector, world, design.weights, otherWeights)] : [];
  const implied = design && !design.weights && design.fpc ? [design.fpc[0] as string] : [];
  const sizes = implied.map((name) =>
    withColumn(vector, world, name, (column) => column.map((size) => 2 * Number(size))),
  );
  return [...numbers, ...cells, ...weights, ...sizes];
}
