import {
  aggregate,
  type Column,
  type Direction,
  type Normalisation,
  normalise,
  ranks,
  screenUnits,
} from 'motcua/composite';
import type { Op, Vector, World } from './oracle.ts';
import { codesOf, columnOf, datasetOf } from './oracle-index.ts';

// biome-ignore lint/suspicious/noExplicitAny: each method has arguments of its own
type Args = any;

const METHODS: Readonly<Record<string, (args: Args) => Normalisation>> = {
  n_minmax: ({ l_u: [low, high], direction }) => ({ kind: 'min-max', low, high, direction }),
  n_zscore: ({ m_sd: [mean, sd], direction }) => ({ kind: 'z-score', mean, sd, direction }),
  n_rank: ({ ties, direction }) => ({ kind: 'rank', ties, direction }),
  n_prank: ({ ties, direction }) => ({ kind: 'percentile-rank', ties, direction }),
  n_dist2max: ({ direction }) => ({ kind: 'distance-to-maximum', direction }),
  n_dist2ref: ({ ref_row: row, cap_max: cap, direction }) => ({
    kind: 'distance-to-reference',
    reference: row - 1,
    cap,
    direction,
  }),
  n_dist2targ: ({ target, cap_max: cap, direction }) => ({ kind: 'distance-to-target', target, cap, direction }),
  n_goalposts: ({ lower, upper, scale, truncate, direction }) => ({
    kind: 'goalposts',
    lower,
    upper,
    scale,
    truncate,
    direction,
  }),
};

/** The methods of the library, by their names in COINr. */
export const NORMALISATIONS = Object.keys(METHODS);

/** One column as scores. */
export const normaliseColumn: Op = {
  answer: (vector, world) => {
    const { args } = vector;
    const method = METHODS[args.method]?.(args) as Normalisation;
    return { values: normalise(columnOf(datasetOf(vector, world), args.column), method) };
  },
};

/** The columns of a case, by its rows without anything missing. */
function completeColumns(vector: Vector, world: World): readonly (readonly [string, Column, Direction])[] {
  const { columns, polarity } = vector.args as { columns: readonly string[]; polarity: readonly string[] };
  const dataset = datasetOf(vector, world);
  const isComplete = (row: number) => columns.every((name) => columnOf(dataset, name)[row] !== null);
  return columns.map((name, at) => [
    name,
    columnOf(dataset, name).filter((_, row) => isComplete(row)),
    polarity[at] === 'NEG' ? -1 : 1,
  ]);
}

function compindMethod(text: string, direction: Direction): Normalisation {
  const [, mean, sd] = /^z-score mean (\d+) sd (\d+)$/.exec(text) ?? [];
  if (mean !== undefined) return { kind: 'z-score', mean: Number(mean), sd: Number(sd), direction };
  if (text === 'min-max 0-1') return { kind: 'min-max', direction };
  if (text === 'rank (average ties)') return { kind: 'rank', ties: 'average', direction };
  throw new Error(`no such method: ${text}`);
}

/** Columns as scores, as Compind does it. */
export const normaliseCompind: Op = {
  answer: (vector, world) => {
    const scores = completeColumns(vector, world).map(
      ([name, values, direction]) => [name, normalise(values, compindMethod(vector.args.method, direction))] as const,
    );
    return { values: Object.fromEntries(scores) };
  },
};

/** The geometric mean of columns, each from 0.1 to 1. */
export const geometricEqual: Op = {
  answer: (vector, world) => {
    const scores = completeColumns(vector, world).map(([, values, direction]) =>
      normalise(values, { kind: 'min-max', low: 0.1, high: 1, direction }),
    );
    const [first] = scores as [Column];
    const rowsOf = (unit: number) => scores.map((column) => column[unit] as number | null);
    return { values: first.map((_, unit) => aggregate(rowsOf(unit), { method: 'geometric' })) };
  },
};

const RULES = { byNA: 'availability', byzeros: 'zeros', byNAandzeros: 'either' } as const;

/** Units with too little data. */
export const screen: Op = {
  answer: (vector, world) => {
    const { columns, rule, dat_thresh: leastAvailable, nonzero_thresh: leastNonZero } = vector.args;
    const dataset = datasetOf(vector, world);
    const named = Object.fromEntries(columns.map((name: string) => [name, columnOf(dataset, name)]));
    const by = RULES[rule as keyof typeof RULES];
    const units = screenUnits(named, { by, leastAvailable, leastNonZero });
    const codes = codesOf(dataset);
    return {
      summary: {
        uCode: codes,
        N_missing: units.map(({ missing }) => missing),
        N_zero: units.map(({ zeros }) => zeros),
        N_miss_or_zero: units.map(({ missing, zeros }) => missing + zeros),
        Dat_Avail: units.map(({ available }) => available),
        Non_Zero: units.map(({ nonZero }) => nonZero),
        LowData: units.map(({ lacksFigures }) => lacksFigures),
        LowNonZero: units.map(({ hasTooManyZeros }) => hasTooManyZeros),
        LowDatOrZeroFlag: units.map((unit) => unit.lacksFigures || unit.hasTooManyZeros),
        Included: units.map(({ isIncluded }) => isIncluded),
      },
      removed: codes.filter((_, at) => !units[at]?.isIncluded),
    };
  },
};

const TIES = { min: 'min', average: 'average', max: 'max', first: 'ordinal' } as const;

/** Ranks from the highest: a table of columns with a code, or the ranks of one column alone. */
export const rank: Op = {
  answer: (vector, world) => {
    const { columns, order } = vector.args as { columns: readonly string[]; order: string };
    const dataset = datasetOf(vector, world);
    const [, name] = /^descending, ties = (\w+)/.exec(order) ?? [];
    const ties = TIES[name as keyof typeof TIES];
    const ranked = columns.map((column) => [column, ranks(columnOf(dataset, column), { ties })] as const);
    const isTable = order.includes('missing stays missing');
    return { ranks: isTable ? { uCode: codesOf(dataset), ...Object.fromEntries(ranked) } : ranked[0]?.[1] };
  },
};

/** Ranks within groups of units. */
export const rankWithinGroup: Op = {
  answer: (vector, world) => {
    const { columns, group } = vector.args as { columns: readonly string[]; group: string };
    const dataset = datasetOf(vector, world);
    const groups = dataset.columns[group] as readonly string[];
    const ranked = columns.map((column) => [column, ranks(columnOf(dataset, column), { groups })] as const);
    return { ranks: { uCode: codesOf(dataset), [group]: groups, ...Object.fromEntries(ranked) } };
  },
};
