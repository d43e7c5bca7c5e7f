import type { Problem } from 'motcua';
import {
  type AnswerCounts,
  answerCounts,
  type Ballot,
  ballotsFromRows,
  checkBallots,
  type Questionnaire,
  satisfactionLevels,
} from 'motcua/survey';
import { foundProblems } from '../text/found-problems.ts';
import { type CsvTable, readCsv } from '../text/read-csv.ts';
import { isBallotRow, withHeadings } from './headless.ts';

/** A question that was found in a column. */
export type FoundQuestion = { readonly heading: string; readonly counts: AnswerCounts };

/** The ballots of a text. */
export type ReadBallots = {
  /** Every column that holds levels of satisfaction. */
  readonly questions: readonly FoundQuestion[];
  /** How many ballots count. */
  readonly counted: number;
  /** How many rows were given. */
  readonly given: number;
  /** Columns that were not read as questions. */
  readonly unused: readonly string[];
  /** Whether the ballots have ids, by which one given twice is known. */
  readonly hasIds: boolean;
  /** Whether the first row was a ballot and no heading. */
  readonly isHeadless: boolean;
  readonly problems: readonly Problem[];
};

/** What the page calls the columns of a ballot that are no questions, by what people call them. */
const SPECIAL: ReadonlyMap<string, string> = new Map([
  ['mã phiếu', 'Mã phiếu'],
  ['số phiếu', 'Mã phiếu'],
  ['ballot', 'Mã phiếu'],
  ['ballot id', 'Mã phiếu'],
  ['ngày khảo sát', 'Ngày khảo sát'],
  ['given on', 'Ngày khảo sát'],
  ['hình thức', 'Hình thức'],
  ['mode', 'Hình thức'],
]);

/** Columns that number the rows: their first five numbers would pass for points. */
const NUMBERS = new Set(['stt', 'số thứ tự', 'tt', 'no', 'no.', '#']);

/** A column is a question when so many of its cells that hold something are levels of satisfaction. */
const ENOUGH = 0.8;

const idOf = (place: number) => `question-${place}`;

/** What is asked in some columns: each by its place, so that two headings that read alike stay two questions. */
const questionnaireOf = (places: readonly number[], headings: readonly string[]): Questionnaire => ({
  id: 'pasted',
  version: '1',
  collector: 'pasted',
  population: 'pasted',
  questions: places.map((place) => {
    const name = headings[place] ?? '';
    return { id: idOf(place), kind: 'scale', names: { vi: name, en: name }, levels: satisfactionLevels() };
  }),
});

/** The rows as the library reads them: the questions by their ids. */
function rowsOf(
  { headings, records }: CsvTable,
  places: readonly number[],
): readonly Readonly<Record<string, string>>[] {
  const special = headings.map((heading) => SPECIAL.get(heading.toLowerCase()) ?? null);
  const names = headings.map((_, place) => (places.includes(place) ? idOf(place) : (special[place] ?? null)));
  return records.map((cells) =>
    Object.fromEntries(names.flatMap((name, place) => (name === null ? [] : [[name, cells[place] ?? '']]))),
  );
}

const ballotsOf = (table: CsvTable, places: readonly number[]): readonly Ballot[] =>
  ballotsFromRows(rowsOf(table, places), {
    questionnaire: questionnaireOf(places, table.headings),
    dates: 'DD/MM/YYYY',
  });

const isFilled = (table: CsvTable, place: number) =>
  table.records.filter((cells) => (cells[place] ?? '').trim() !== '').length;

/** The places of the columns that hold levels of satisfaction. */
function questionPlaces(table: CsvTable): readonly number[] {
  const candidates = table.headings.flatMap((heading, place) => {
    const name = heading.toLowerCase();
    return name === '' || SPECIAL.has(name) || NUMBERS.has(name) ? [] : [place];
  });
  if (candidates.length === 0) return [];
  const counts = answerCounts(ballotsOf(table, candidates), questionnaireOf(candidates, table.headings));
  return candidates.filter((place, at) => {
    const { n = 0, leftOut } = counts[at] ?? {};
    const read = n + (leftOut?.notApplicable ?? 0) + (leftOut?.refused ?? 0);
    return n > 0 && read >= ENOUGH * isFilled(table, place);
  });
}

/** The first cell of a column of ids, by its row. */
const idPlace = ({ headings }: CsvTable) =>
  headings.findIndex((heading) => SPECIAL.get(heading.toLowerCase()) === 'Mã phiếu');

/** Whether a ballot that stands twice was answered differently the first time. */
function differsFromFirst({ records, headings }: CsvTable, at: number, places: readonly number[]): boolean {
  const column = idPlace({ headings } as CsvTable);
  const id = (cells: readonly string[] | undefined) => cells?.[column]?.trim();
  const later = records[at];
  const first = records.find((cells) => id(cells) === id(later));
  return places.some((place) => first?.[place]?.trim() !== later?.[place]?.trim());
}

/** A problem of a ballot by the row and the heading of the file. */
function placed(problem: Problem, table: CsvTable, places: readonly number[]): Problem {
  const [at, , id] = problem.path;
  const place = table.headings.findIndex((_, one) => idOf(one) === id);
  const path = [table.rows[Number(at)] ?? 1, ...(place < 0 ? [] : [table.headings[place] as string])];
  const isOther = problem.code === 'survey/ballot-twice' && differsFromFirst(table, Number(at), places);
  return { ...problem, path, ...(isOther ? { code: 'audit/ballot-twice-differs' } : {}) };
}

/** Whether a cell is a level of satisfaction. */
function isLevel(cell: string): boolean {
  const questionnaire = questionnaireOf([0], ['']);
  const [counts] = answerCounts(ballotsFromRows([{ [idOf(0)]: cell }], { questionnaire }), questionnaire);
  return counts?.n === 1;
}

/** A table of ballots, with headings of its own where the first row is a ballot. */
function tableOf(text: string): CsvTable & { readonly isHeadless: boolean } {
  const table = readCsv(text);
  const { headings, delimiter } = table;
  const headed = () => readCsv(withHeadings(text, headings.length, delimiter));
  // the places of the questions as the rows below tell them; a single row has none below it, and answers that are alike are no headings
  const places = questionPlaces(table.isRead ? table : headed());
  const below = table.isRead && table.records.length === 0 ? headings.map((_, at) => at) : places;
  const cells = below.map((place) => headings[place] ?? '');
  if (!isBallotRow(cells, isLevel)) return { ...table, isHeadless: false };
  const { rows, found, ...whole } = headed();
  const moved = foundProblems();
  for (const { path, ...problem } of found.list()) {
    const [row, ...rest] = path;
    moved.add({ ...problem, path: typeof row === 'number' ? [row - 1, ...rest] : path });
  }
  return { ...whole, rows: rows.map((row) => row - 1), found: moved, isHeadless: true };
}

/** The ballots in a text of rows, one a ballot: which columns are questions is seen by what stands in them. */
export function readBallots(text: string): ReadBallots {
  const nothing = { questions: [], counted: 0, given: 0, unused: [], hasIds: false, isHeadless: false };
  if (text.trim() === '') return { ...nothing, problems: [{ code: 'audit/empty', path: [], severity: 'error' }] };
  const table = tableOf(text.normalize('NFC'));
  if (!table.isRead) return { ...nothing, problems: table.found.list() };
  const places = questionPlaces(table);
  if (places.length === 0) {
    return { ...nothing, problems: [{ code: 'audit/no-ballots', path: [], severity: 'error' }, ...table.found.list()] };
  }
  const questionnaire = questionnaireOf(places, table.headings);
  const { ballots, problems } = checkBallots(ballotsOf(table, places), { questionnaire });
  const found = foundProblems();
  if (table.isHeadless) found.add({ code: 'audit/headless', path: [1], severity: 'warning' });
  for (const one of [...table.found.list(), ...problems.map((problem) => placed(problem, table, places))])
    found.add(one);
  const counts = answerCounts(ballots, questionnaire);
  return {
    questions: places.map((place, at) => ({
      heading: table.headings[place] as string,
      counts: counts[at] as AnswerCounts,
    })),
    counted: ballots.length,
    given: table.records.length + table.leftOut,
    unused: table.headings.filter(
      (heading, place) => heading !== '' && !places.includes(place) && !SPECIAL.has(heading.toLowerCase()),
    ),
    hasIds: idPlace(table) >= 0,
    isHeadless: table.isHeadless,
    problems: found.list(),
  };
}
