import type { SafeParsed } from '../kernel/index.js';
import { refuse, shownValue } from '../kernel/inside.js';

/** How one kind of code is read, and what is said of a text that is none. */
export type CodeReader<T> = {
  readonly code: string;
  readonly accepted: string;
  readonly read: (text: string) => T | null;
};

// longer than any code: a text of a megabyte is none, and is not searched for one
const LONGEST = 100;

const readCode = <T>({ read }: CodeReader<T>, input: unknown): T | null =>
  typeof input === 'string' && input.length <= LONGEST ? read(input) : null;

/** The parts of a code, or a refusal. */
export const parseCode = <T>(reader: CodeReader<T>, input: unknown): T =>
  readCode(reader, input) ?? refuse(reader.code, { value: input ?? null, accepted: reader.accepted });

/** The parts of a code, or the problem. */
export function safeParseCode<T>(reader: CodeReader<T>, input: unknown): SafeParsed<T> {
  const data = readCode(reader, input);
  if (data !== null) return { success: true, data };
  const { code, accepted } = reader;
  return { success: false, problems: [{ code, path: [], severity: 'error', value: shownValue(input), accepted }] };
}
