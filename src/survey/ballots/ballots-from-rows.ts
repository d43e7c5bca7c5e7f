import type { RowDates } from '../../kernel/index.js';
import { foldWord, refuse, writtenMoment } from '../../kernel/inside.js';
import { optionsOf } from '../questionnaire/options-of.js';
import type { Level, Option, Question } from '../questionnaire/question.js';
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

const NOT_APPLICABLE: readonly string[] = [
  'Không áp dụng',
  'Không liên quan',
  'Không sử dụng',
  'not applicable',
  'n/a',
];
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

/** What an option may stand as: its id, its names and, on a scale, its points. */
const wordsFor = (option: Option | Level): readonly string[] =>
  [option.id, option.names?.vi, option.names?.en, 'points' in option ? String(option.points) : undefined]
    .map((word) => (word === undefined ? '' : foldWord(word)))
    .filter((word) => word !== '');

/** The options of a question by every word they may stand as; a word of two is the first one's. */
function wordsOf(question: Question): ReadonlyMap<string, string> {
  const pairs = (optionsOf(question) ?? []).flatMap((option) =>
    wordsFor(option).map((word) => [word, option.id] as const),
  );
  return new Map(pairs.reverse());
}

const NUMBER = /^-?\d{1,15}(?:[.,]\d{1,15})?$/;

/** A number with a point or a comma before its decimals; any other text as it is, to be found off the scale. */
const numberOf = (text: string): string | number => (NUMBER.test(text) ? Number(text.replace(',', '.')) : text);

/** What a cell says that is no text of its own: an answer in words is passed on as it is. */
function answerOf(question: Question): (text: string) => Answer {
  if (question.kind === 'text') return (text) => text;
  const words = wordsOf(question);
  const silent = new Map<string, string>([
    ...NOT_APPLICABLE.map((word) => [foldWord(word), 'not-applicable'] as const),
    ...REFUSED.map((word) => [foldWord(word), 'refused'] as const),
  ]);
  const one = (text: string): string => words.get(foldWord(text)) ?? text;
  const several = (text: string): readonly string[] =>
    text
      .split(/[;\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(one);
  const read = { number: numberOf, multiple: several, single: one, scale: one }[question.kind];
  return (text) => {
    const word = foldWord(text);
    return words.has(word) ? read(text) : (silent.get(word) ?? read(text));
  };
}

/** What reads the cells of a question; an empty one is missing. */
function cellReader(question: Question): (cell: Cell) => Answer {
  const read = answerOf(question);
  return (cell) => {
    const text = textOf(cell);
    return text === '' ? null : read(text);
  };
}

/** The column each question stands in, by its heading; refused when there is none. */
function columnOf(question: Question, headings: ReadonlyMap<string, string>): string {
  const { id, names } = question;
  const found = [id, names?.vi, names?.en].flatMap((name) =>
    name === undefined ? [] : [headings.get(foldWord(name))],
  );
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
