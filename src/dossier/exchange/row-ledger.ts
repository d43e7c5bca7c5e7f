import type { Problem, ProblemList } from '../../kernel/index.js';
import { problemList, shownValue } from '../../kernel/inside.js';

/** What may be wrong with a row. */
export type RowProblemCode =
  | 'dossier/not-a-row'
  | 'dossier/not-a-text'
  | 'dossier/ambiguous-column'
  | 'dossier/missing-column'
  | 'dossier/missing-value'
  | 'dossier/unreadable-date'
  | 'dossier/unreadable-number'
  | 'dossier/unknown-word'
  | 'dossier/contradictory-row';

const MOST_UNUSED = 100;

/** What is kept account of while rows are read. */
export type RowLedger = {
  readonly problems: ProblemList;
  /** Columns nothing was read from. */
  readonly unused: Set<string>;
  /** Fields whose column is missing. */
  readonly missing: Set<string>;
  leftOut: number;
};

export const rowLedger = (): RowLedger => ({
  problems: problemList(),
  unused: new Set(),
  missing: new Set(),
  leftOut: 0,
});

/** Keeps the name of a column nothing is read from; the first hundred. */
export function noteUnused({ unused }: RowLedger, column: string): void {
  if (unused.size < MOST_UNUSED) unused.add(column);
}

/** Tells what is wrong with a row, what was found (`undefined` for nothing) and what would be read. */
export function rowProblem(
  { problems }: RowLedger,
  code: RowProblemCode,
  path: Problem['path'],
  value: unknown,
  accepted: string,
): void {
  const given = value === undefined ? {} : { value: shownValue(value) };
  problems.add({ code, path, severity: 'error', ...given, accepted });
}
