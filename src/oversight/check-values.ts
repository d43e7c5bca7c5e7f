import { NO_DAY, type Problem } from '../kernel/index.js';
import { epochDayOf } from '../kernel/inside.js';
import { problemAt } from './problem-at.js';
import type { RecordedFact } from './recorded-fact.js';

type Path = Problem['path'];

const ACCEPTED = 'YYYY-MM-DD, 0001-01-01..9999-12-31';

/** Whether a text says nothing, or is none. */
export const isBlank = (text: unknown): boolean => typeof text !== 'string' || text.trim() === '';

/** Whether anything in a list of evidence says something. */
export function hasEvidence(fact: RecordedFact): boolean {
  const { evidence } = objectOf(fact);
  return Array.isArray(evidence) && evidence.some((one) => !isBlank(one));
}

/** What is wrong with a date. */
export const dateProblems = (value: unknown, path: Path): readonly Problem[] =>
  epochDayOf(value) === NO_DAY
    ? [problemAt('kernel/not-a-date', path, { value: value ?? null, accepted: ACCEPTED })]
    : [];

/** What is wrong with a code that has to be there. */
export const codeProblems = (value: unknown, path: Path): readonly Problem[] =>
  isBlank(value) ? [problemAt('oversight/no-code', path, { value: value ?? null, accepted: 'a text' })] : [];

/** What is wrong with a name that has to be there. */
export const nameProblems = (value: unknown, path: Path): readonly Problem[] =>
  isBlank(value) ? [problemAt('oversight/no-name', path, { value: value ?? null, accepted: 'a text' })] : [];

/** What is wrong with a choice. */
export const choiceProblems = (value: unknown, path: Path, words: readonly string[]): readonly Problem[] =>
  words.some((word) => word === value)
    ? []
    : [problemAt('oversight/unknown-choice', path, { value: value ?? null, accepted: words.join(' | ') })];

/** The list, or an empty one, and what is wrong with it. */
export function listOf<T>(
  list: readonly T[] | undefined,
  path: Path,
  most: number,
): { readonly list: readonly T[]; readonly problems: readonly Problem[] } {
  if (!Array.isArray(list)) {
    return { list: [], problems: [problemAt('oversight/not-a-list', path, { value: list ?? null })] };
  }
  if (list.length <= most) return { list, problems: [] };
  const problem = problemAt('oversight/too-many', path, { value: list.length, accepted: `at most ${most}` });
  return { list: [], problems: [problem] };
}

/** What is given, or nothing of it when it is no object: what it then lacks is told in its place. */
export const objectOf = <T extends object>(given: T): T =>
  typeof given === 'object' && given !== null ? given : ({} as T);

/** A list of objects as {@link listOf} reads it; entries that are none lack everything. */
export function objectsOf<T extends object>(list: readonly T[] | undefined, path: Path, most: number) {
  const read = listOf(list, path, most);
  return { ...read, list: read.list.map(objectOf) };
}

/** What stands twice of a list of texts. */
export function twiceProblems(
  code: string,
  entries: Iterable<{ readonly value: string; readonly path: Path }>,
): readonly Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { value, path } of entries) {
    if (seen.has(value)) problems.push(problemAt(code, path, { value, accepted: 'once' }));
    seen.add(value);
  }
  return problems;
}

/** What is wrong with the days of a recorded fact. */
export function factProblems(fact: RecordedFact, path: Path): readonly Problem[] {
  const { on, recordedOn } = objectOf(fact);
  const wrong = [
    ...dateProblems(on, [...path, 'on']),
    ...(recordedOn === undefined ? [] : dateProblems(recordedOn, [...path, 'recordedOn'])),
  ];
  if (wrong.length > 0 || recordedOn === undefined || epochDayOf(recordedOn) >= epochDayOf(on)) return wrong;
  const told = { value: recordedOn, accepted: `from ${on}`, severity: 'warning' } as const;
  return [problemAt('oversight/recorded-before', [...path, 'recordedOn'], told)];
}
