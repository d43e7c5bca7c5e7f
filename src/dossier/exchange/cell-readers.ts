import type { RowDates } from '../../kernel/index.js';
import { foldWord, writtenMoment } from '../../kernel/inside.js';
import type { RowProblemCode } from './row-ledger.js';
import { type RowWords, wordsOf } from './row-mapping.js';

/** How the text of a cell is read: its value, or nothing when it has none. */
export type CellReader<T = unknown> = {
  readonly read: (text: string) => T | null;
  readonly code: RowProblemCode;
  readonly accepted: string;
};

/** A moment: seconds are dropped. */
export const momentCell = (dates: RowDates): CellReader<string> => ({
  read: (text) => writtenMoment(text, dates),
  code: 'dossier/unreadable-date',
  accepted: `${dates === 'DD/MM/YYYY' ? 'DD/MM/YYYY | ' : ''}YYYY-MM-DD, or followed by HH:mm[:ss]`,
});

/** A day: the time of day is dropped. */
export function dayCell(dates: RowDates): CellReader<string> {
  const moment = momentCell(dates);
  return { ...moment, read: (text) => moment.read(text)?.slice(0, 10) ?? null };
}

const NUMBER = /^-?\d{1,15}(?:\.\d{1,15})?$/;

/** A number, with a point for its decimals. */
export const numberCell = (isAccepted: (value: number) => boolean, accepted: string): CellReader<number> => ({
  read: (text) => (NUMBER.test(text) && isAccepted(Number(text)) ? Number(text) : null),
  code: 'dossier/unreadable-number',
  accepted,
});

/** A word out of a table. */
export function wordCell<T extends string>(words: RowWords<T>, path: string, meanings: readonly T[]): CellReader<T> {
  const table = wordsOf(words, path, meanings);
  return {
    read: (text) => table.get(foldWord(text)) ?? null,
    code: 'dossier/unknown-word',
    accepted: `${meanings.join(' | ')}, or a word that the ${path} of the mapping know`,
  };
}

/** Any text. */
export const textCell: CellReader<string> = { read: (text) => text, code: 'dossier/not-a-text', accepted: 'text' };

const itemsOf = (text: string): readonly string[] =>
  text
    .split(/[;\n]/)
    .map((item) => item.trim())
    .filter((item) => item !== '');

/** Texts set apart by semicolons or line breaks. */
export const listCell: CellReader<readonly string[]> = {
  read: itemsOf,
  code: 'dossier/not-a-text',
  accepted: 'text; text',
};

/** Words out of a table, set apart by semicolons or line breaks. */
export function wordsCell<T extends string>(
  words: RowWords<T>,
  path: string,
  meanings: readonly T[],
): CellReader<readonly T[]> {
  const { read, code, accepted } = wordCell(words, path, meanings);
  return {
    read: (text) => {
      const found = itemsOf(text).map(read);
      return found.includes(null) ? null : (found as readonly T[]);
    },
    code,
    accepted,
  };
}
