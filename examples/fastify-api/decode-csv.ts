import { TextDecoder } from 'node:util';
import { problem, refusal } from './refusal.ts';

/** The set a byte order mark speaks of. */
function markedSet(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decoderOf(charset: string, fatal: boolean): TextDecoder {
  try {
    return new TextDecoder(charset, { fatal });
  } catch {
    throw refusal(415, [problem('csv/unknown-charset', { value: charset, accepted: 'utf-8, windows-1258, utf-16le' })]);
  }
}

/** The text, or nothing when a byte of it is not of the set. */
function wholly(bytes: Uint8Array, charset: string): string | null {
  const decoder = decoderOf(charset, true);
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** A letter with marks after it, no more than Vietnamese has: long runs of marks take long to put in order. */
const LETTER = /\p{L}\p{M}{1,2}/gu;

/** Where the first character stands that could not be read: the row from 1, and the place of its column from 1. */
function firstUnread(text: string): {
  readonly row: number;
  readonly place: number;
  readonly heads: readonly string[];
} {
  const before = text.slice(0, text.indexOf('\uFFFD'));
  const lines = before.split(/\r\n|\n|\r/);
  const [head = ''] = text.split(/\r\n|\n|\r/, 1);
  return { row: lines.length, place: (lines.at(-1) ?? '').split(/[,;\t]/).length, heads: head.split(/[,;\t]/) };
}

/**
 * The characters of a file, by the set it is said to be in, by its byte order mark, or as UTF-8. Vietnamese letters come composed, as Windows-1258 never writes them.
 *
 * Nothing is guessed: a file in another set is refused with the row and the column of the first character that shows it.
 */
export function decodeCsv(bytes: Uint8Array, charset?: string): string {
  const set = markedSet(bytes) ?? charset ?? 'utf-8';
  const text = wholly(bytes, set);
  if (text !== null) return text.replace(LETTER, (letter) => letter.normalize('NFC'));
  const { row, place, heads } = firstUnread(decoderOf(set, false).decode(bytes));
  const name = heads[place - 1]?.trim() ?? '';
  throw refusal(422, [
    problem('csv/not-in-charset', {
      row,
      column: name === '' || name.includes('\uFFFD') ? String(place) : name,
      value: set,
      accepted: 'utf-8 | text/csv; charset=windows-1258',
    }),
  ]);
}
