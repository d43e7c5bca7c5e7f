import { type DossierRow, dossierRowMapping, dossierRowsFromRows } from 'motcua/dossier';
import type { Columns } from './find-columns.ts';
import type { FoundWord, Meaning, WordColumn } from './matching.ts';

const { columns: NAMES } = dossierRowMapping;

const nameOf = (column: keyof typeof NAMES) => NAMES[column][0] as string;

/** A row that says nothing but one word. */
const rowWith = (column: WordColumn, word: string, endedOn: string) => ({
  [nameOf('receivedAt')]: '2026-01-05',
  [nameOf('dueOn')]: '',
  [nameOf('endedOn')]: endedOn,
  [nameOf(column)]: word,
});

/** What the library takes a word for; `null` when it does not know it. */
function known(column: WordColumn, word: string): Meaning | null {
  const read = (endedOn: string) => dossierRowsFromRows([rowWith(column, word, endedOn)]).rows[0];
  const ended: DossierRow | undefined = read('2026-01-05');
  if (ended !== undefined) return ended[column] ?? null;
  // what is pending has no day on which it ended
  return column === 'outcome' && read('') !== undefined ? 'pending' : null;
}

/** How many different words of a column are looked at; more are no list of words. */
const MOST_WORDS = 500;

type Met = { rows: number; readonly meaning: Meaning | null; readonly isChosen: boolean };

type Cells = Readonly<Record<string, string>>;

/** Reads the words of one file. */
export type WordReader = {
  /** A record with the words somebody explained put as the library knows them; `null` when a word of it is not known, which is counted. */
  readonly read: (record: Cells) => Cells | null;
  /** The words met so far: those that are not known first, then the most frequent. */
  readonly words: () => readonly FoundWord[];
};

/** A reader of the words of a file. */
export function wordReader({ found, matching }: Columns): WordReader {
  const places = found.flatMap(({ column, heading }) =>
    column === 'outcome' || column === 'channel' ? [{ column, heading, met: new Map<string, Met>() }] : [],
  );
  const meet = ({ column, met }: (typeof places)[number], word: string): Met => {
    const before = met.get(word);
    if (before !== undefined) return before;
    const chosen = matching.words.find((one) => one.column === column && one.word === word);
    const isAsked = met.size < MOST_WORDS;
    const meaning = chosen?.meaning ?? (isAsked ? known(column, word) : null);
    const now = { rows: 0, meaning, isChosen: chosen !== undefined };
    if (isAsked) met.set(word, now);
    return now;
  };
  type Place = (typeof places)[number];
  /** The record with a word put as the library knows it; `null` for a word that is not known. */
  const put = (record: Cells, place: Place, word: string): Cells | null => {
    const met = meet(place, word);
    met.rows += 1;
    if (met.meaning === null || !met.isChosen) return met.meaning === null ? null : record;
    return { ...record, [place.heading]: met.meaning === 'nothing' ? '' : met.meaning };
  };
  return {
    read: (record) => {
      const words = places.map((place) => ({ place, word: record[place.heading] ?? '' }));
      let read: Cells | null = record;
      for (const { place, word } of words.filter((one) => one.word !== '')) {
        const now = put(read ?? record, place, word);
        read = read === null ? null : now;
      }
      return read;
    },
    words: () =>
      places
        .flatMap(({ column, heading, met }) => [...met].map(([word, one]) => ({ column, heading, word, ...one })))
        .sort((a, b) => Number(a.meaning !== null) - Number(b.meaning !== null) || b.rows - a.rows),
  };
}
