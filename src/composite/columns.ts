import type { ProblemList } from '../kernel/index.js';
import { problemList } from '../kernel/inside.js';
import { type Column, notAValue, type Path, wrongPlaces } from './column.js';

/** A column, and where it was given. */
export type PlacedColumn = { readonly path: Path; readonly values: Column };

/** The problems of columns that are not of as many units, or not of figures. */
export function columnsProblems(columns: readonly PlacedColumn[], units: number, add: ProblemList['add']): void {
  for (const { path, values } of columns) {
    if (values.length !== units) {
      add({ code: 'composite/other-length', path, severity: 'error', value: values.length, accepted: `${units}` });
    }
    for (const at of wrongPlaces(values)) add(notAValue(values[at], [...path, at]));
  }
}

/** Refuses columns that are not of as many units as the first, or not of figures; says how many units that are. */
export function requireColumns(columns: readonly PlacedColumn[]): number {
  const units = columns[0]?.values.length ?? 0;
  const problems = problemList();
  columnsProblems(columns, units, problems.add);
  problems.throwAs('composite/invalid');
  return units;
}

/** Columns by their names. */
export const placed = (columns: Readonly<Record<string, Column>>): readonly PlacedColumn[] =>
  Object.entries(columns).map(([code, values]) => ({ path: ['columns', code], values }));
