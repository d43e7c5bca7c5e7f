import type { Ballot } from '../ballots/ballot.js';
import { ballotReader } from '../ballots/ballot-reader.js';
import { optionsOf } from '../questionnaire/options-of.js';
import type { Question } from '../questionnaire/question.js';
import { requireQuestionnaire } from '../questionnaire/require-questionnaire.js';
import type { Sample } from '../sample/sample.js';
import { cellText } from './cell-text.js';
import { answerColumn, chosenColumn, factColumn } from './r-columns.js';

const quoted = (text: string): string => `"${cellText(text).replaceAll('"', '""')}"`;

/** A fact: a number with all its digits, a text in quotes, nothing where the ballot does not tell. */
function factCell({ facts }: Ballot, fact: string): string {
  const value = facts?.[fact];
  if (value === undefined || value === '') return '';
  return typeof value === 'number' ? String(value) : quoted(String(value));
}

/** What a question has in the file: its heads, and its cells for an answer as `AnswerReader` reads it. */
type Columns = { readonly heads: readonly string[]; readonly cells: (answer: number) => readonly string[] };

function columnsOf(question: Question): Columns {
  const { id } = question;
  const options = optionsOf(question);
  if (options === null) {
    return { heads: [answerColumn(id)], cells: (answer) => [Number.isNaN(answer) ? 'NA' : String(answer)] };
  }
  if (question.kind === 'multiple') {
    return {
      heads: options.map((_, at) => chosenColumn(id, at + 1)),
      cells: (answer) => options.map((_, at) => (Number.isNaN(answer) ? 'NA' : String((answer >> at) & 1))),
    };
  }
  const texts = options.map((option) => quoted(option.id));
  return { heads: [answerColumn(id)], cells: (answer) => [Number.isNaN(answer) ? '' : (texts[answer] as string)] };
}

const factsOf = (ballots: readonly Ballot[]): readonly string[] => {
  const found = new Set<string>();
  for (const { facts = {} } of ballots) for (const fact of Object.keys(facts)) found.add(fact);
  return [...found].sort();
};

/**
 * The ballots as the file that the script of `toR` reads: comma-separated, in UTF-8, a line for each ballot.
 *
 * A column for each fact, in the order of their names, and for each question that figures are made of; for one of several answers a column for each of them, 1
 * where it was given. Texts stand in quotes, numbers have all their digits. Missing is `NA` among numbers and an empty cell among texts, so that a district
 * named `NA` stays one. Only valid answers are in it: what was refused, does not apply or is off the scale is missing. Ids of ballots, days, modes and answers in words are
 * left out. A text that a spreadsheet would take for a formula has an apostrophe before it, here and in the script.
 *
 * @param sample - The ballots and what they answer.
 * @returns The file as text; lines end in a line feed.
 * @throws `survey/invalid-questionnaire`.
 *
 * @example
 * ```ts
 * import { ballotsCsv, satisfactionLevels } from 'motcua/survey';
 *
 * const questionnaire = {
 *   id: 'desk',
 *   version: '1',
 *   collector: 'one-stop desk',
 *   population: 'people served in the month',
 *   questions: [
 *     { id: 'manner', kind: 'scale', levels: satisfactionLevels() },
 *     { id: 'days', kind: 'number', unit: 'day' },
 *   ],
 * } as const;
 * const ballots = [
 *   { answers: { manner: 'satisfied', days: 2.5 }, facts: { ward: 'Phường "Hồng Hà"' } },
 *   { answers: { manner: 'refused' }, facts: { weight: 12 } },
 * ];
 * const lines = ballotsCsv({ questionnaire, ballots }).split('\n');
 * lines[0]; // => '"ballot","fact.ward","fact.weight","answer.manner","answer.days"'
 * lines[1]; // => '1,"Phường ""Hồng Hà""",,"satisfied",2.5'
 * lines[2]; // => '2,,12,,NA'
 * ```
 */
export function ballotsCsv({ questionnaire, ballots }: Pick<Sample, 'questionnaire' | 'ballots'>): string {
  requireQuestionnaire(questionnaire);
  const { questions, read } = ballotReader(questionnaire);
  const facts = factsOf(ballots);
  const columns = questions.map(columnsOf);
  const values = new Float64Array(questions.length);
  const heads = ['ballot', ...facts.map(factColumn), ...columns.flatMap((one) => one.heads)];
  const lines = ballots.map((ballot, row) => {
    read(ballot, values);
    const answers = columns.flatMap(({ cells }, at) => cells(values[at] as number));
    return [String(row + 1), ...facts.map((fact) => factCell(ballot, fact)), ...answers].join(',');
  });
  const head = heads.map((one) => `"${one.replaceAll('"', '""')}"`).join(',');
  return `${[head, ...lines].join('\n')}\n`;
}
