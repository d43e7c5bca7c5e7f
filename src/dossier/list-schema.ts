import type * as z from 'zod';
import type { Parsed, Problem, ProblemList } from '../kernel/index.js';
import { problemList, safeParseWith, shownValue } from '../kernel/inside.js';

/** A list that was understood in part. */
export type PartlyParsed<T> = {
  /** It was not understood as a whole. */
  readonly success: false;
  /** What is wrong, each with its path, the place in the list first: the first 100. */
  readonly problems: readonly Problem[];
  /** What has the shape, in order, copied. */
  readonly understood: readonly T[];
};

/** What a `safeParse` function of a list returns: the list, or what was understood of it and the problems. */
export type SafeParsedList<T> = Parsed<readonly T[]> | PartlyParsed<T>;

/** What a list may be, and the code by which anything else is refused. */
export type ListRule = { readonly code: string; readonly most: number; readonly accepted: string };

/** What has the shape; the problems of the rest are added, and a list that is too long is not read at all. */
function readList<T>(schema: z.ZodType<T>, input: unknown, { code, most, accepted }: ListRule, problems: ProblemList) {
  const understood: T[] = [];
  if (!Array.isArray(input) || input.length > most) {
    const value = Array.isArray(input) ? input.length : shownValue(input);
    problems.add({ code, path: [], severity: 'error', value, accepted: `${accepted}, ≤ ${most}` });
    return understood;
  }
  for (const [at, one] of input.entries()) {
    const parsed = safeParseWith(schema, one);
    if (parsed.success) understood.push(parsed.data);
    else for (const problem of parsed.problems) problems.add({ ...problem, path: [at, ...problem.path] });
  }
  return understood;
}

/** A list from outside, with what was understood of it. */
export function safeParseList<T>(schema: z.ZodType<T>, input: unknown, rule: ListRule): SafeParsedList<T> {
  const problems = problemList();
  const understood = readList(schema, input, rule, problems);
  const kept = problems.kept();
  return kept.length === 0 ? { success: true, data: understood } : { success: false, problems: kept, understood };
}

/**
 * A list from outside.
 *
 * @throws `code` with every problem.
 */
export function parseList<T>(schema: z.ZodType<T>, input: unknown, rule: ListRule, code: string): readonly T[] {
  const problems = problemList();
  const understood = readList(schema, input, rule, problems);
  problems.throwAs(code);
  return understood;
}
