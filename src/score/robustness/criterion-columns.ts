import { criteriaOf } from '../framework/criteria.js';
import type { Framework } from '../framework/framework.js';

/** The criteria of a framework as columns, each after its parent, the total first. */
export type CriterionColumns = {
  /** The column of a criterion, by code. */
  readonly placeOf: ReadonlyMap<string, number>;
  /** The column of the parent of each; -1 for the total. */
  readonly parents: readonly number[];
};

export function criterionColumns({ root }: Framework): CriterionColumns {
  const all = [...criteriaOf(root)];
  const placeOf = new Map(all.map(({ criterion }, at) => [criterion.code, at]));
  return { placeOf, parents: all.map(({ parent }) => (parent === null ? -1 : (placeOf.get(parent.code) as number))) };
}
