import type { Problem } from 'motcua';

/** A problem of a table, with the row (the heading is row 1) and the column it is in. */
export type PlacedProblem = Problem & { readonly row?: number; readonly column?: string };

/** An error of this service: the status it is answered with, and what is wrong. */
export type Refusal = Error & {
  readonly statusCode: number;
  readonly problems: readonly PlacedProblem[];
  /** How many there are in all, at least. */
  readonly total: number;
};

/** Makes a refusal of what is wrong with a request. */
export function refusal(statusCode: number, problems: readonly PlacedProblem[], total = problems.length): Refusal {
  const code = problems[0]?.code ?? 'api/bad-request';
  return Object.assign(new Error(code), { name: 'Refusal', statusCode, problems, total });
}

export const isRefusal = (error: unknown): error is Refusal => error instanceof Error && error.name === 'Refusal';

/** One thing that is wrong, of this service itself. */
export const problem = (code: string, more: Omit<PlacedProblem, 'code' | 'path' | 'severity'> = {}): PlacedProblem => ({
  code,
  path: [],
  severity: 'error',
  ...more,
});
