import type { RowDates } from '../../kernel/index.js';
import { foldWord, refuse, writtenMoment } from '../../kernel/inside.js';
import { optionsOf } from '../questionnaire/options-of.js';
import type { Question } from '../questionnaire/question.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import { requireQuestionnaire } from '../questionnaire/require-questionnaire.js';
import type { Answer, Ballot, BallotMode } from './ballot.js';

/** A row of a file, as any parser of CSV gives it: the text of each cell by the heading of its column. */
export type BallotFileRow = { readonly [heading: string]: string | number | null | undefined };

/** How the rows of a file are read. Case, diacritics, spaces and punctuation of headings and words do not count. */
export type BallotRows = {
  /** What was asked: the columns of questions are found by the id or either name of the question. */
  readonly questionnaire: Questionnaire;
  /** The headings of what is no question; `Mã phiếu`, `Ngày khảo sát` and `Hình thức` by default. */
  readonly columns?: {
    /** Which ballot it is. */
    readonly id?: string;
    /** The day it was given. */
    readonly givenOn?: string;
    /** How it was collected. */
    readonly mode?: string;
  };
  /** Columns that become facts, by the name of the fact; none by default. */
  readonly facts?: Readonly<Record<string, string>>;
  /** The facts that are numbers, such as weights; the others stay text. None by default. */
  readonly numbers?: readonly string[];
  /** How dates are written; `YYYY-MM-DD` by default. */
  readonly dates?: RowDates;
};

const NOT_APPLICABLE: readonly string[] = ['Không áp dụng', 'Không liên quan', 'Không sử dụng', 'not applicable', 'n/a'];
const REFUSED: readonly string[] = ['Từ chối', 'Từ chối trả lời', 'refused'];
const MODE_WORDS: readonly (readonly [string, BallotMode])[] = [
  ['desk', 'desk'],
  ['Tại quầy', 'desk'],
  ['Tại bộ phận một cửa', 'desk'],
  ['mail', 'mail'],
  ['Bưu điện', 'mail'],
  ['Qua bưu điện', 'mail'],
  ['online', 'online'],
  ['Trực tuyến', 'online'],
  ['interview', 'interview'],
  ['Phỏng vấn', 'interview'],
];

type Cell = string | number | null | undefined;

const textOf = (cell: Cell): string => (cell === null || cell === undefined ? '' : String(cell).trim());

const foldedSet = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(foldWord));

/** Every word an option may stand as: its id, its names and, on a scale, its points. */
function wordsOf(question: Question): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const { id, names, ...rest } of optionsOf(question) ?? []) {
    const points = 'points' in rest ? [String(rest.points)] : [];
    for (const word of [id, names?.vi, names?.en, ...points]) {
      const key = word === undefined ? '' : foldWord(word);
      if (key !== '' && !words.has(key)) words.set(key, id);
    }
  }
  return words;
}

const NUMBER = /^-?\d{1,15}(?:[.,]\d{1,15})?$/;

/** A number with a point or a comma before its decimals; any other text as it is, to be found off the scale. */
const numberOf = (text: string): string | number => (NUMBER.test(text) ? Number(text.replace(',', '.')) : text);

/** What reads the cells of a question. */
function cellReader(question: Question): (cell: Cell) => Answer {
  const words = wordsOf(question);
  const notApplicable = foldedSet(NOT_APPLICABLE);
  const refused = foldedSet(REFUSED);
  const one = (text: string): string => words.get(foldWord(text)) ?? text;
  return (cell) => {
    const text = textOf(cell);
    if (text === '') return null;
    const word = foldWord(text);
    if (words.has(word) && question.kind !== 'multiple') return words.get(word) as string;
    if (question.kind !== 'text' && notApplicable.has(word)) return 'not-applicable';
    if (question.kind !== 'text' && refused.has(word)) return 'refused';
    if (question.kind === 'number') return numberOf(text);
    if (question.kind !== 'multiple') return text;
    return text
      .split(/[;\n]/)
      .filter((part) => part.trim() !== '')
      .map((part) => one(part.trim()));
  };
}

/** The column each question stands in, by its heading; refused when there is none. */
function columnOf(question: Question, headings: ReadonlyMap<string, string>): string {
  const { id, names } = question;
  const found = [id, names?.vi, names?.en].flatMap((name) => (name === undefined ? [] : [headings.get(foldWord(name))]));
  const heading = found.find((one) => one !== undefined);
  if (heading !== undefined) return heading;
  return refuse('survey/missing-column', { path: ['questions', id], value: names?.vi ?? id, accepted: 'a column' });
}

const modes = (): ReadonlyMap<string, BallotMode> => new Map(MODE_WORDS.map(([word, mode]) => [foldWord(word), mode]));

/** What a row says of a question's column, the heading of which is known. */
type QuestionCells = { readonly id: string; readonly heading: string; readonly read: (cell: Cell) => Answer };

/** What reads the rows of a file whose headings are known. */
function rowReader(headings: ReadonlyMap<string, string>, rows: BallotRows): (row: BallotFileRow) => Ballot {
  const { questionnaire, columns = {}, facts = {}, numbers = [], dates = 'YYYY-MM-DD' } = rows;
  const { id = 'Mã phiếu', givenOn = 'Ngày khảo sát', mode = 'Hình thức' } = columns;
  const questions: readonly QuestionCells[] = questionnaire.questions.map((question) => ({
    id: question.id,
    heading: columnOf(question, headings),
    read: cellReader(question),
  }));
  const kept = Object.entries(facts).map(([fact, name]): readonly [string, string] => [
    fact,
    headings.get(foldWord(name)) ??
      refuse('survey/missing-column', { path: ['facts', fact], value: name, accepted: 'a column' }),
  ]);
  const modeOf = modes();
  const cell = (row: BallotFileRow, name: string) => textOf(row[headings.get(foldWord(name)) ?? '']);
  const fact = (name: string, text: string) => (numbers.includes(name) ? numberOf(text) : text);
  return (row) => {
    const written = { id: cell(row, id), day: cell(row, givenOn), mode: cell(row, mode) };
    return {
      ...(written.id === '' ? {} : { id: written.id }),
      ...(written.day === '' ? {} : { givenOn: writtenMoment(written.day, dates)?.slice(0, 10) ?? written.day }),
      ...(written.mode === '' ? {} : { mode: modeOf.get(foldWord(written.mode)) ?? (written.mode as BallotMode) }),
      answers: Object.fromEntries(questions.map((one) => [one.id, one.read(row[one.heading])])),
      facts: Object.fromEntries(kept.map(([name, heading]) => [name, fact(name, textOf(row[heading]))])),
    };
  };
}

/**
 * The ballots of a file, its headings and answers as people write them, in Vietnamese, in English, or by the ids and points of the questionnaire.
 *
 * A word that is no answer of the question stays as it is, and {@link checkBallots} finds it off the scale; an empty cell is missing, `Không áp dụng` is not applicable, `Từ chối` is
 * refused. Answers to a question of multiple choice are set apart by semicolons.
 *
 * @param rows - The rows, as any parser of CSV gives them; all of the headings of the first.
 * @param how - What was asked and in which columns it stands.
 * @returns The ballots, in the order of the rows; give them to `checkBallots`.
 * @throws `survey/invalid-questionnaire`; `survey/missing-column` for a question or a fact without a column.
 *
 * @example
 * ```ts
 * import { ballotsFromRows, satisfactionLevels } from 'motcua/survey';
 *
 * const questionnaire = {
 *   id: 'desk',
 *   version: '1',
 *   collector: 'one-stop desk',
 *   population: 'people served',
 *   questions: [{ id: 'q1', kind: 'scale', names: { vi: 'Thái độ', en: 'Manner' }, levels: satisfactionLevels() }],
 * } as const;
 * const rows = [{ 'Mã phiếu': 'A1', 'Phường': 'Ba Hàng', 'Thái độ': 'Rất hài lòng' }];
 * ballotsFromRows(rows, { questionnaire, facts: { ward: 'Phường' } });
 * // => [{ id: 'A1', answers: { q1: 'very-satisfied' }, facts: { ward: 'Ba Hàng' } }]
 * ```
 */
export function ballotsFromRows(rows: readonly BallotFileRow[], how: BallotRows): readonly Ballot[] {
  requireQuestionnaire(how.questionnaire);
  const [first] = rows;
  if (first === undefined) return [];
  const read = rowReader(new Map(Object.keys(first).map((heading) => [foldWord(heading), heading])), how);
  return rows.map(read);
}
