import {
  type AggregationMethod,
  type Column,
  compositeIndex,
  correlation,
  effectiveWeights,
  type IndexTree,
  leaveOneOut,
  rankSpread,
  ranks,
} from 'motcua/composite';
import type { Op, OracleNode, Vector } from './oracle.ts';
import { codesOf, datasetOf, nodesOf, scoresOf, treeOf } from './oracle-index.ts';

const rankedBy = (columns: Readonly<Record<string, Column>>) =>
  Object.fromEntries(Object.entries(columns).map(([code, values]) => [code, ranks(values)]));

const isMixed = ({ args }: Vector): boolean => args.method.startsWith('mixed by level');

const methodOf = ({ args }: Vector): AggregationMethod =>
  args.method === 'power mean' ? { power: args.params.p } : args.method;

/** The tree with arithmetic means of figures and geometric ones of groups. */
function mixed(tree: IndexTree, nodes: readonly OracleNode[]): IndexTree {
  const levels = new Map(nodes.map(({ iCode, Level }) => [iCode, Level]));
  const methodAt = (code: string) => (levels.get(code) === 2 ? 'arithmetic' : 'geometric');
  return { ...tree, nodes: tree.nodes.map((node) => ({ ...node, method: methodAt(node.code) })) };
}

/** An index with its groups, and the ranks by each. */
export const aggregateIndex: Op = {
  answer: (vector, world) => {
    const { weights, dat_thresh: least } = vector.args;
    const nodes = nodesOf(vector, world);
    const dataset = datasetOf(vector, world);
    const plain = treeOf(nodes, { weights, of: { leastAvailable: least ?? 0 } });
    const tree = isMixed(vector) ? mixed(plain, nodes) : { ...plain, method: methodOf(vector) };
    const { scores } = compositeIndex(tree, scoresOf(dataset, nodes, vector.args.input));
    const uCode = codesOf(dataset);
    return { scores: { uCode, ...scores }, ranks: { uCode, ...rankedBy(scores) } };
  },
};

/** What each node weighs. */
export const weights: Op = {
  answer: (vector, world) => {
    const found = effectiveWeights(treeOf(nodesOf(vector, world), { weights: 'framework' }));
    return {
      weights: {
        iCode: found.map(({ code }) => code),
        Level: found.map(({ level }) => level),
        Weight: found.map(({ weight }) => weight),
        EffWeight: found.map(({ effectiveWeight }) => effectiveWeight),
      },
    };
  },
};

/** The ranks without each node of a level. */
export const withoutEach: Op = {
  answer: (vector, world) => {
    const nodes = nodesOf(vector, world);
    const dataset = datasetOf(vector, world);
    const codes = nodes.filter(({ Level }) => Level === vector.args.level).map(({ iCode }) => iCode);
    const columns = scoresOf(dataset, nodes, 'minmax 0-100');
    const found = leaveOneOut(treeOf(nodes, { weights: 'framework' }), columns, { codes });
    const changes = found.without.map(({ code, meanRankChange }) => [code, meanRankChange]);
    const ranked = found.without.map((one) => [one.code, one.ranks]);
    return {
      mean_abs_rank_change: { Nominal: 0, ...Object.fromEntries(changes) },
      ranks: { uCode: codesOf(dataset), Nominal: found.ranks, ...Object.fromEntries(ranked) },
    };
  },
};

/** The ranks by many sets of weights. */
export const rankUncertainty: Op = {
  answer: (vector, world) => {
    const { normalise, weight_codes: codes, weight_replicates: replicates } = vector.args;
    const nodes = nodesOf(vector, world);
    const dataset = datasetOf(vector, world);
    const columns = scoresOf(dataset, nodes, normalise);
    const method = methodOf({ ...vector, args: { method: vector.args.aggregate } });
    const indexBy = (set: Readonly<Record<string, number>> | 'framework') =>
      compositeIndex(treeOf(nodes, { weights: set, of: { method } }), columns).index;
    const nominal = indexBy('framework');
    const sets = (replicates as readonly (readonly number[])[]).map((weights) =>
      Object.fromEntries(weights.map((weight, at) => [codes[at], weight])),
    );
    const { units, meanRankChanges } = rankSpread(
      ranks(nominal),
      sets.map((set) => ranks(indexBy(set))),
    );
    const uCode = codesOf(dataset);
    return {
      nominal_score: { uCode, Nominal: nominal },
      rank_stats: {
        uCode,
        Nominal: ranks(nominal),
        Mean: units.map((unit) => unit?.mean ?? null),
        Median: units.map((unit) => unit?.median ?? null),
        Q5: units.map((unit) => unit?.low ?? null),
        Q95: units.map((unit) => unit?.high ?? null),
        Min: units.map((unit) => unit?.least ?? null),
        Max: units.map((unit) => unit?.greatest ?? null),
      },
      mean_abs_rank_shift: meanRankChanges,
    };
  },
};

const CORRELATIONS = { pearson: 'pearson', spearman: 'spearman', kendall_tau_b: 'kendall' } as const;

/** The correlations of the parts of a group with it and with each other. */
export const coherence: Op = {
  answer: (vector, world) => {
    const { node, children } = vector.args as { node: string; children: readonly string[] };
    const nodes = nodesOf(vector, world);
    const columns = scoresOf(datasetOf(vector, world), nodes, vector.args.input);
    const { scores } = compositeIndex(treeOf(nodes, { weights: 'framework' }), columns);
    const columnOf = (code: string) => ({ ...columns, ...scores })[code] as Column;
    const withParent = Object.entries(CORRELATIONS).map(([name, method]) => [
      name,
      children.map((child) => correlation(columnOf(child), columnOf(node), { method })),
    ]);
    return {
      corr_with_parent: Object.fromEntries(withParent),
      corr_matrix: children.map((one) => children.map((other) => correlation(columnOf(one), columnOf(other)))),
    };
  },
  leftOut: [/^cronbach_alpha/],
};
