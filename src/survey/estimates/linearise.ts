import type { Block } from './block.js';
import type { Domain } from './estimate-request.js';
import type { Figure, Part, Term } from './figure.js';
import type { Sums } from './sums.js';

/** By how much a figure changes with each column's total over a domain. */
export type Gradient = { readonly domain: Domain | null; readonly block: Block; readonly of: Float64Array };

/** A figure and its gradients. */
export type Linear = { readonly value: number; readonly gradients: readonly Gradient[] };

/** A block's sums over a domain. */
export type SumsOf = (part: Pick<Part, 'domain' | 'block'>) => Pick<Sums, 'n' | 'totals'>;

const dot = (factors: readonly number[], totals: Float64Array): number =>
  factors.reduce((sum, factor, column) => sum + factor * (totals[column] as number), 0);

function ofTerm({ factor, parts }: Term, sumsOf: SumsOf): Linear | null {
  const totals = parts.map((part) => sumsOf(part));
  if (totals.every(({ n }) => n === 0)) return null;
  const top = parts.reduce((sum, part, at) => sum + dot(part.top, (totals[at] as Sums).totals), 0);
  const isTotal = parts.some(({ bottom }) => bottom === null);
  const bottom = isTotal
    ? 1
    : parts.reduce((sum, part, at) => sum + dot(part.bottom ?? [], (totals[at] as Sums).totals), 0);
  if (bottom === 0) return null;
  const value = top / bottom;
  const gradients = parts.map((part) => ({
    domain: part.domain,
    block: part.block,
    of: Float64Array.from(
      part.top,
      (coefficient, column) => (factor * (coefficient - value * (part.bottom?.[column] ?? 0))) / bottom,
    ),
  }));
  return { value: factor * value, gradients };
}

/** A figure from sums of columns, with its gradients; `null` when a part of it has no ballots or nothing to be divided by. */
export function linearise({ terms }: Figure, sumsOf: SumsOf): Linear | null {
  const found: Linear[] = [];
  for (const term of terms) {
    const linear = ofTerm(term, sumsOf);
    if (linear === null) return null;
    found.push(linear);
  }
  return {
    value: found.reduce((sum, { value }) => sum + value, 0),
    gradients: found.flatMap(({ gradients }) => gradients),
  };
}
