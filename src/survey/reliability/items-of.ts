import { refuse } from '../../kernel/inside.js';
import type { Question } from '../questionnaire/question.js';
import type { Questionnaire } from '../questionnaire/questionnaire.js';
import type { CronbachRequest } from './cronbach-request.js';

/** Alpha without each in turn takes the cube of it. */
const MOST = 200;

type Path = readonly (string | number)[];

const shown = (value: unknown): string | null => (typeof value === 'string' ? value : null);

/** The ids of the questions that are asked about, and where each was named. */
function namedIn(
  { factors = [] }: Questionnaire,
  { questions, factor }: CronbachRequest,
): readonly { readonly id: unknown; readonly path: Path }[] {
  if ((questions === undefined) === (factor === undefined)) {
    return refuse('survey/questions-or-factor', { accepted: 'questions | factor' });
  }
  if (questions !== undefined) return questions.map((id, at) => ({ id, path: ['questions', at] }));
  const found = factors.find((one) => one.id === factor);
  if (found !== undefined) return found.questions.map((id) => ({ id, path: ['factor'] }));
  const accepted = factors.map(({ id }) => id).join(' | ');
  return refuse('survey/unknown-factor', { path: ['factor'], value: shown(factor), accepted });
}

function questionAt(questions: readonly Question[], id: unknown, path: Path): Question {
  const found = questions.find((one) => one.id === id);
  if (found === undefined) {
    const accepted = questions.map((one) => one.id).join(' | ');
    return refuse('survey/unknown-question', { path, value: shown(id), accepted });
  }
  if (found.kind === 'scale' || found.kind === 'number') return found;
  return refuse('survey/not-measured', { path, value: found.kind, accepted: 'scale | number' });
}

/**
 * The questions that are asked about.
 *
 * @throws `survey/questions-or-factor`, `survey/unknown-factor`, `survey/unknown-question`, `survey/not-measured`, `survey/question-twice`, `survey/number-of-items`.
 */
export function itemsOf(questionnaire: Questionnaire, request: CronbachRequest): readonly Question[] {
  const named = namedIn(questionnaire, request);
  if (named.length < 2 || named.length > MOST) {
    const path = [request.factor === undefined ? 'questions' : 'factor'];
    refuse('survey/number-of-items', { path, value: named.length, accepted: `2..${MOST}` });
  }
  const items = named.map(({ id, path }) => questionAt(questionnaire.questions, id, path));
  for (const [at, item] of items.entries()) {
    if (items.indexOf(item) < at) refuse('survey/question-twice', { path: named[at]?.path ?? [], value: item.id });
  }
  return items;
}
