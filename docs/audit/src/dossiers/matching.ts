import type { Outcome } from 'motcua/dossier';
import type { Channel } from 'motcua/procedure';

/** The columns that are read of a file, in the order in which they are asked for. */
export const readColumns = [
  'receivedAt',
  'dueOn',
  'endedOn',
  'id',
  'procedure',
  'unit',
  'field',
  'channel',
  'outcome',
  'suspendedOn',
  'apologisedOn',
  'limit',
] as const;

/** One of them; `limit` is the limit a row says itself, in working days. */
export type ReadColumn = (typeof readColumns)[number];

/** Without these nothing can be said of any row. */
export const neededColumns = ['receivedAt', 'dueOn', 'endedOn'] as const satisfies readonly ReadColumn[];

/** The columns whose cells are words of a list. */
export type WordColumn = 'outcome' | 'channel';

/** What a word may mean: a meaning of the library, or that nothing is read from it: the outcome goes by the dates, the channel is not known. */
export type Meaning = Outcome | 'pending' | Channel | 'nothing';

/** A word in a column of a file, and what it is said to mean. */
export type ChosenWord = { readonly column: WordColumn; readonly word: string; readonly meaning: Meaning };

/** What a person said of a file that the page could not tell: which columns hold what, and what words mean. Plain data. */
export type Matching = {
  /** The headings of the file it was said of; it counts for no other. */
  readonly headings: readonly string[];
  /** The heading of a column; `null` where the file is said to have none. */
  readonly columns: { readonly [column in ReadColumn]?: string | null };
  readonly words: readonly ChosenWord[];
};

/** Nothing said yet of a file. */
export const noMatching = (headings: readonly string[] = []): Matching => ({ headings, columns: {}, words: [] });

/** Whether two files have the same columns. */
export const isOfSame = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((heading, at) => heading === other[at]);

/** The matching with a column chosen, or with none (`undefined`); a heading stands for one column only. */
export function withColumn(matching: Matching, column: ReadColumn, heading: string | null | undefined): Matching {
  const others = Object.entries(matching.columns).filter(([name, one]) => name !== column && one !== heading);
  const chosen = heading === undefined ? [] : [[column, heading] as const];
  // of two columns that are said not to be there both stay so
  const absent = Object.entries(matching.columns).filter(([name, one]) => name !== column && one === null);
  return { ...matching, columns: Object.fromEntries([...others, ...absent, ...chosen]) };
}

/** The matching with the meaning of a word, or without (`undefined`). */
export function withWord(matching: Matching, column: WordColumn, word: string, meaning: Meaning | undefined): Matching {
  const others = matching.words.filter((one) => one.column !== column || one.word !== word);
  return { ...matching, words: meaning === undefined ? others : [...others, { column, word, meaning }] };
}

/** A column that was found, by a name that is known or because somebody said so. */
export type FoundColumn = { readonly column: ReadColumn; readonly heading: string; readonly isChosen: boolean };

/** A word of a column, what it is taken to mean (`null`: not known), and in how many rows it stands. */
export type FoundWord = {
  readonly column: WordColumn;
  readonly heading: string;
  readonly word: string;
  readonly meaning: Meaning | null;
  readonly isChosen: boolean;
  readonly rows: number;
};

/** How the columns and words of a file were understood. Plain data. */
export type Understood = {
  readonly headings: readonly string[];
  readonly columns: readonly FoundColumn[];
  /** Columns somebody said the file has not. */
  readonly absent: readonly ReadColumn[];
  /** Columns nothing was found for. */
  readonly missing: readonly ReadColumn[];
  /** Headings nothing is read from. */
  readonly unused: readonly string[];
  /** The words met, those that are not known first, then the most frequent. */
  readonly words: readonly FoundWord[];
};
