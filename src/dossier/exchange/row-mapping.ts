import type { RowDates } from '../../kernel/index.js';
import { foldWord, refuse } from '../../kernel/inside.js';

/** The names of a column, the first one shown where it is missed; case, diacritics, spaces and punctuation do not count. */
export type ColumnNames = readonly string[];

/** The words of a table, each with what it means; case, diacritics, spaces and punctuation do not count. */
export type RowWords<T extends string> = { readonly [word: string]: T };

/** Which field a column is, by its name. */
export type Header<F extends string> = ReadonlyMap<string, F>;

const refuseMapping = (path: readonly string[], value: unknown, accepted: string): never =>
  refuse('dossier/invalid-mapping', { path, value: value ?? null, accepted });

/**
 * Names or words, folded, with what they stand for.
 *
 * @throws `dossier/invalid-mapping` when one stands for nothing or for two things.
 */
export function folded<T>(
  entries: readonly (readonly [word: string, meaning: T])[],
  path: string,
): ReadonlyMap<string, T> {
  const meanings = new Map<string, T>();
  for (const [word, meaning] of entries) {
    const key = foldWord(word);
    const known = meanings.get(key);
    if (key === '' || (known !== undefined && known !== meaning)) {
      refuseMapping([path], word, 'letters or digits, with one meaning each');
    }
    meanings.set(key, meaning);
  }
  return meanings;
}

/**
 * The columns of a mapping, as they are looked for.
 *
 * @throws `dossier/invalid-mapping`.
 */
export function headerOf<F extends string>(columns: Readonly<Record<F, ColumnNames>>): Header<F> {
  const pairs = (Object.entries(columns) as [F, ColumnNames][]).map(([field, names]) => {
    if (!Array.isArray(names)) refuseMapping(['columns', field], names, '[name]');
    return names.map((name) => [name, field] as const);
  });
  return folded(pairs.flat(), 'columns');
}

/**
 * A table of words, as they are looked for; each must mean one of what is known.
 *
 * @throws `dossier/invalid-mapping`.
 */
export function wordsOf<T extends string>(
  words: RowWords<T>,
  path: string,
  meanings: readonly T[],
): ReadonlyMap<string, T> {
  const entries = typeof words === 'object' && words !== null ? Object.entries(words) : [];
  for (const [word, meaning] of entries) {
    if (!meanings.includes(meaning)) refuseMapping([path, word], meaning, meanings.join(' | '));
  }
  return folded(entries, path);
}

const DATES: readonly RowDates[] = ['YYYY-MM-DD', 'DD/MM/YYYY'];

/**
 * Refuses a way to write dates that is none.
 *
 * @throws `dossier/invalid-mapping`.
 */
export function checkDates(dates: RowDates): void {
  if (!DATES.includes(dates)) refuseMapping(['dates'], dates, DATES.join(' | '));
}
