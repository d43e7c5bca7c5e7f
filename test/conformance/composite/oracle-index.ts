import { type Column, type IndexNode, type IndexTree, type Normalisation, normalise } from 'motcua/composite';
import type { Dataset, OracleNode, Vector, World } from './oracle.ts';

export const datasetOf = ({ args }: Vector, { datasets }: World): Dataset => datasets[args.dataset] as Dataset;

export const columnOf = (dataset: Dataset, name: string): Column => dataset.columns[name] as Column;

export const codesOf = (dataset: Dataset): readonly string[] => dataset.columns['uCode'] as readonly string[];

/** The nodes of the framework of a case that are part of the index: the others are groups of units and sizes. */
export const nodesOf = ({ args }: Vector, { frameworks }: World): readonly OracleNode[] =>
  (frameworks[args.framework]?.nodes ?? []).filter(({ Type }) => Type === 'Indicator' || Type === 'Aggregate');

type Weights = Readonly<Record<string, number>> | 'framework';

/** The tree of a framework, by the weights of a case. */
export const treeOf = (
  nodes: readonly OracleNode[],
  { weights, of = {} }: { readonly weights: Weights; readonly of?: Omit<IndexTree, 'nodes'> },
): IndexTree => ({
  ...of,
  nodes: nodes.map(
    ({ iCode, Parent = null, Weight }): IndexNode => ({
      code: iCode,
      parent: Parent,
      weight: weights === 'framework' ? Weight : (weights[iCode] as number),
    }),
  ),
});

/** The method a case names in words: `minmax 1-100 with directions`. */
export function methodNamed(text: string, direction: 1 | -1): Normalisation {
  const [, low, high] = /^minmax (\d+)-(\d+)/.exec(text) ?? [];
  if (low !== undefined) return { kind: 'min-max', low: Number(low), high: Number(high), direction };
  if (text.startsWith('z-score')) return { kind: 'z-score', direction };
  throw new Error(`no such method: ${text}`);
}

/** The figures of a framework, made scores as a case says. */
export const scoresOf = (dataset: Dataset, nodes: readonly OracleNode[], text: string) =>
  Object.fromEntries(
    nodes
      .filter(({ Type }) => Type === 'Indicator')
      .map(({ iCode, Direction }) => [iCode, normalise(columnOf(dataset, iCode), methodNamed(text, Direction))]),
  );
