import type { Cell, Dataset, OracleNode, Vector, World } from './oracle.ts';

/** A case with one input changed, and what it was. */
export type Change = { readonly what: string; readonly vector: Vector; readonly world: World };

type Path = readonly string[];

/** What is changed as a whole, or otherwise than by a part of it. */
const ELSEWHERE = ['direction', 'ref_row', 'dat_thresh', 'nonzero_thresh', 'weights', 'weight_replicates', 'level'];

/** The places of numbers among the arguments of a case. */
function numbersIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !ELSEWHERE.includes(key))
    .flatMap(([key, part]) => numbersIn(part, [...path, key]));
}

/** A copy in which one number is another. */
function changed(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return value === 0 ? 1 : (value as number) * 0.8;
  const copy: Record<string, unknown> = Array.isArray(value) ? ([...value] as never) : { ...(value as object) };
  copy[key] = changed(copy[key], rest);
  return copy;
}

const withArgs = (vector: Vector, args: object): Vector => ({ ...vector, args: { ...vector.args, ...args } });

/** A column in which every second value is that of the first row, or of the second where those are the same. */
function otherColumn(column: readonly Cell[]): readonly Cell[] {
  const other = column.find((value) => value !== null && value !== column[0]) as Cell;
  return column.map((value, row) => (row % 2 === 0 ? value : value === column[0] ? other : (column[0] as Cell)));
}

/** A column in which every second unit has a figure where it had none, and the other way round: only that counts in a screening. */
const otherPresence = (column: readonly Cell[]): readonly Cell[] =>
  column.map((value, row) => (row % 2 === 0 ? value : value === null ? 1 : null));

/** Weights that grow, so that no two keep their proportion. */
const grown = (weights: readonly number[]): readonly number[] =>
  weights.map((weight, at) => weight * (1 + at / weights.length));

function withColumn(vector: Vector, world: World, name: string): Change {
  const key = vector.args.dataset;
  const dataset = world.datasets[key] as Dataset;
  const make = vector.op === 'screen' ? otherPresence : otherColumn;
  const columns = { ...dataset.columns, [name]: make(dataset.columns[name] as readonly Cell[]) };
  const datasets = { ...world.datasets, [key]: { ...dataset, columns } };
  return { what: name, vector, world: { ...world, datasets } };
}

/** The figures of a framework, or those that hang on one of its nodes. */
function figuresBelow(nodes: readonly OracleNode[], node?: string): readonly string[] {
  if (node === undefined) return nodes.filter(({ Type }) => Type === 'Indicator').map(({ iCode }) => iCode);
  const parts = nodes.filter(({ Parent }) => Parent === node);
  return parts.flatMap(({ iCode, Type }) => (Type === 'Indicator' ? [iCode] : figuresBelow(nodes, iCode)));
}

/** The columns a case is answered from: those it names, or those of its framework. */
function columnsOf({ args, op }: Vector, world: World): readonly string[] {
  if (op === 'effective_weights') return [];
  const named = [args.column, ...(args.columns ?? []), args.group].filter((name) => name !== undefined);
  return named.length > 0 ? named : figuresBelow(world.frameworks[args.framework]?.nodes ?? [], args.node);
}

const datasetColumns = (args: { readonly dataset?: string }, world: World): Dataset['columns'] =>
  world.datasets[args.dataset ?? '']?.columns ?? {};

/** The weights of a case, by its own or by its framework. */
function withWeights(vector: Vector, world: World): readonly Change[] {
  const { weights, framework } = vector.args;
  if (typeof weights === 'object') {
    const values = grown(Object.values(weights));
    const other = Object.fromEntries(Object.keys(weights).map((code, at) => [code, values[at]]));
    return [{ what: 'weights', vector: withArgs(vector, { weights: other }), world }];
  }
  if (framework === undefined || vector.op === 'coherence') return [];
  const nodes = world.frameworks[framework]?.nodes ?? [];
  const values = grown(nodes.map(({ Weight }) => Weight));
  const others = nodes.map((node, at) => ({ ...node, Weight: values[at] as number }));
  return [
    {
      what: 'Weight',
      vector,
      world: { ...world, frameworks: { ...world.frameworks, [framework]: { nodes: others } } },
    },
  ];
}

/** Where somebody lacks something, a limit that he does not keep in a screening, and that all keep in an index. */
function withLimits(vector: Vector, world: World): readonly Change[] {
  const { args } = vector;
  const cells = columnsOf(vector, world).flatMap((name) => datasetColumns(args, world)[name] ?? []);
  const lacks = { dat_thresh: cells.includes(null), nonzero_thresh: cells.includes(0) };
  return Object.entries(lacks)
    .filter(([name, isLacking]) => isLacking && typeof args[name] === 'number')
    .map(([name]) => ({ what: name, vector: withArgs(vector, { [name]: vector.op === 'screen' ? 1 : 0 }), world }));
}

/** The place of a unit with another value. */
function withOther(vector: Vector, world: World): readonly Change[] {
  const { column, ref_row: row } = vector.args;
  if (row === undefined) return [];
  const values = datasetColumns(vector.args, world)[column] ?? [];
  const other = values.findIndex((value) => value !== null && value !== values[row - 1]);
  return [{ what: 'ref_row', vector: withArgs(vector, { ref_row: other + 1 }), world }];
}

function withChoices(vector: Vector, world: World): readonly Change[] {
  const { direction, level, weight_replicates: replicates } = vector.args;
  const others = {
    ...(direction === undefined ? {} : { direction: -direction }),
    ...(level === undefined ? {} : { level: level + 1 }),
    ...(replicates === undefined ? {} : { weight_replicates: replicates.map(grown) }),
  };
  return Object.entries(others).map(([name, other]) => ({
    what: name,
    vector: withArgs(vector, { [name]: other }),
    world,
  }));
}

/** Every way to change one input of a case. */
export function changes(vector: Vector, world: World): readonly Change[] {
  const numbers = numbersIn(vector.args).map((path) => ({
    what: path.join('.'),
    vector: { ...vector, args: changed(vector.args, path) },
    world,
  }));
  return [
    ...numbers,
    ...columnsOf(vector, world).map((name) => withColumn(vector, world, name)),
    ...withWeights(vector, world),
    ...withLimits(vector, world),
    ...withOther(vector, world),
    ...withChoices(vector, world),
  ];
}
