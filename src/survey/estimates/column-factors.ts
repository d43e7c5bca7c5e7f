import { refuse } from '../../kernel/inside.js';
import { optionsOf } from '../questionnaire/options-of.js';
import type { Question } from '../questionnaire/question.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import { satisfiedAnswers } from '../questionnaire/satisfied-answers.js';
import { type Block, blockOf } from './block.js';
import type { Domain } from './estimate-request.js';

/** Where figures are made: the questions that were read, and the ballots asked about. */
export type Place = {
  readonly questionnaire: Questionnaire;
  readonly questions: readonly Question[];
  readonly domain: Domain | null;
};

/** Where a request stands. */
export type Path = readonly (string | number)[];

/** A question with its columns. */
export type Found = { readonly question: Question; readonly block: Block };

/** A question by its id. */
export function foundIn({ questions }: Place, id: unknown, path: Path): Found {
  const at = questions.findIndex((question) => question.id === id);
  const question = questions[at];
  if (question !== undefined) return { question, block: blockOf(question, at) };
  const accepted = questions.map((one) => one.id).join(' | ');
  return refuse('survey/unknown-question', { path, value: typeof id === 'string' ? id : null, accepted });
}

/** Refuses a question that has no such figure. */
export const notMeasured = (question: Question, path: Path, accepted: string): never =>
  refuse('survey/not-measured', { path, value: question.kind, accepted });

/** A factor for each column of a question with answers: 1 for those named. */
function columnsOf({ question, block }: Found, answers: readonly string[], path: Path): readonly number[] {
  const ids = optionsOf(question)?.map(({ id }) => id) ?? notMeasured(question, path, 'scale | single | multiple');
  const columns = new Array<number>(block.width).fill(0);
  for (const [at, answer] of answers.entries()) {
    const option = ids.indexOf(answer);
    if (option < 0) {
      refuse('survey/unknown-answer', { path: [...path, at], value: answer, accepted: ids.join(' | ') });
    }
    columns[block.width - ids.length + option] = 1;
  }
  return columns;
}

function satisfied({ question }: Found, path: Path): readonly string[] {
  if (optionsOf(question) === null) return notMeasured(question, path, 'scale | single | multiple');
  return satisfiedAnswers(question) ?? refuse('survey/no-answers', { path, value: question.id, accepted: 'answers' });
}

/** A factor for each column: 1 for the answers named, else for those that count as satisfied. */
export function answerColumns(found: Found, told: readonly string[] | undefined, path: Path): readonly number[] {
  const answers = told ?? satisfied(found, path);
  if (answers.length === 0) refuse('survey/no-answers', { path, value: found.question.id, accepted: 'answers' });
  if (found.question.kind === 'multiple' && answers.length > 1) {
    refuse('survey/one-answer', { path, value: answers.length, accepted: 'one answer of a question of several' });
  }
  return columnsOf(found, answers, path);
}
