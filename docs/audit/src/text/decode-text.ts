import type { Problem } from 'motcua';
import { type Encoding, type EncodingChoice, encodingOf, LOST, notText } from './encoding.ts';

/** The text of a file, how it was read, and what a person should look at. */
export type DecodedText = {
  readonly text: string;
  readonly encoding: Encoding;
  readonly problems: readonly Problem[];
};

/** The largest file that is read, in bytes. */
export const LARGEST_FILE = 100_000_000;

const problem = (code: string, severity: Problem['severity'], more: Partial<Problem> = {}): Problem => ({
  code,
  path: [],
  severity,
  ...more,
});

/** Of how many lines it is told that letters were lost. */
const MOST_LINES = 20;

/** The lines, from 1, on which letters were lost, and how many letters were; the first of them. */
function lostIn(text: string): readonly Problem[] {
  if (!text.includes(LOST)) return [];
  const lines = text.split(/\r\n|\n|\r/).map((line, at) => ({ at: at + 1, lost: line.split(LOST).length - 1 }));
  return lines
    .filter(({ lost }) => lost > 0)
    .slice(0, MOST_LINES)
    .map(({ at, lost }) => problem('audit/lost-letters', 'warning', { path: [at], value: lost }));
}

/** The problem of a file of so many bytes; `null` for one that can be read. */
export const sizeProblem = (bytes: number): Problem | null =>
  bytes > LARGEST_FILE
    ? problem('audit/too-large', 'error', { value: bytes, accepted: `≤ ${LARGEST_FILE / 1_000_000} MB` })
    : null;

const nothing = (encoding: Encoding, found: Problem): DecodedText => ({ text: '', encoding, problems: [found] });

/**
 * The text of a file.
 *
 * Letters put together of a base and marks, as Windows-1258 writes them, become one (NFC).
 *
 * @returns The text. An error among the problems, `audit/too-large`, `audit/workbook`, `audit/not-text` or `audit/empty`, means that there is none; a warning,
 * `audit/guessed-encoding` or `audit/lost-letters`, that names may be misspelt.
 */
export function decodeText(bytes: Uint8Array, choice: EncodingChoice = 'auto'): DecodedText {
  const tooLarge = sizeProblem(bytes.length);
  if (tooLarge !== null) return nothing('utf-8', tooLarge);
  const encoding = choice === 'auto' ? encodingOf(bytes) : choice;
  const why = notText(bytes, encoding);
  if (why !== null) return nothing(encoding, problem(why, 'error'));
  const text = new TextDecoder(encoding).decode(bytes).normalize('NFC');
  if (text.trim() === '') return nothing(encoding, problem('audit/empty', 'error'));
  const isGuessed = choice === 'auto' && encoding === 'windows-1258';
  return {
    text,
    encoding,
    problems: [
      ...(isGuessed ? [problem('audit/guessed-encoding', 'warning', { value: 'Windows-1258' })] : []),
      ...lostIn(text),
    ],
  };
}
