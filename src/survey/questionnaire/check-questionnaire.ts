import type { Problem } from '../../kernel/index.js';
import { shownValue } from '../../kernel/inside.js';
import { optionsOf } from './options-of.js';
import type { AskedOf, Question } from './question.js';
import type { Factor, Questionnaire } from './questionnaire.js';
import { LEVELS_WITH_TWO_ENDS } from './satisfied-answers.js';

const MOST_OPTIONS = 30;
const RESERVED: readonly string[] = ['not-applicable', 'refused'];
const KINDS: readonly string[] = ['scale', 'single', 'multiple', 'number', 'text'];

type Found = readonly Problem[];
type Place = readonly (string | number)[];

const problem = (code: string, path: Place, value?: unknown, accepted?: string): Problem => ({
  code,
  path,
  severity: 'error',
  ...(value === undefined ? {} : { value: shownValue(value) }),
  ...(accepted === undefined ? {} : { accepted }),
});

/** Texts that are empty, or stand twice. */
function nameProblems(ids: readonly unknown[], code: string, place: (at: number) => Place): Found {
  const seen = new Set<unknown>();
  return ids.flatMap((id, at) => {
    if (typeof id !== 'string' || id === '') return [problem('survey/no-name', place(at), id, 'a text')];
    if (seen.has(id)) return [problem(code, place(at), id)];
    seen.add(id);
    return [];
  });
}

/** A kind of question that there is. */
function kindProblems({ kind }: Question, path: Place): Found {
  return KINDS.includes(kind) ? [] : [problem('survey/unknown-choice', [...path, 'kind'], kind, KINDS.join(' | '))];
}

function pointProblems(question: Question, path: Place): Found {
  if (question.kind !== 'scale') return [];
  const points = question.levels.map((level) => level.points);
  return points.flatMap((value, at) => {
    const place = [...path, 'levels', at, 'points'];
    if (!Number.isFinite(value)) return [problem('survey/not-a-number', place, value, 'a number')];
    return points.indexOf(value) < at ? [problem('survey/points-twice', place, value)] : [];
  });
}

function optionProblems(question: Question, path: Place): Found {
  const options = optionsOf(question);
  if (options === null) return [];
  const field = question.kind === 'scale' ? 'levels' : 'options';
  const least = question.kind === 'multiple' ? 1 : 2;
  if (!Array.isArray(options)) {
    return [problem('survey/number-of-options', [...path, field], options ?? null, `${least}..${MOST_OPTIONS}`)];
  }
  if (options.length < least || options.length > MOST_OPTIONS) {
    return [problem('survey/number-of-options', [...path, field], options.length, `${least}..${MOST_OPTIONS}`)];
  }
  const ids = options.map(({ id }) => id);
  const place = (at: number): Place => [...path, field, at, 'id'];
  return [
    ...nameProblems(ids, 'survey/option-twice', place),
    ...ids.flatMap((id, at) => (RESERVED.includes(id) ? [problem('survey/reserved-option', place(at), id)] : [])),
    ...pointProblems(question, path),
  ];
}

function unknownOptions(chosen: readonly string[], question: Question | undefined, path: Place): Found {
  const ids = (question && optionsOf(question))?.map(({ id }) => id) ?? [];
  if (chosen.length === 0) return [problem('survey/no-answers', path, [], ids.join(' | '))];
  return chosen.flatMap((id, at) =>
    ids.includes(id) ? [] : [problem('survey/unknown-answer', [...path, at], id, ids.join(' | '))],
  );
}

/** A scale too short for its two best levels to be the satisfied ones. */
function shortScaleProblems(question: Question, path: Place): Found {
  const levels = question.kind === 'scale' && Array.isArray(question.levels) ? question.levels : [];
  if (levels.length < 2 || levels.length >= LEVELS_WITH_TWO_ENDS) return [];
  const accepted = levels.map(({ id }) => id).join(' | ');
  return [problem('survey/satisfied-not-named', [...path, 'satisfied'], levels.length, accepted)];
}

function satisfiedProblems(question: Question, path: Place): Found {
  if (!('satisfied' in question) || question.satisfied === undefined) return shortScaleProblems(question, path);
  return unknownOptions(question.satisfied, question, [...path, 'satisfied']);
}

function boundProblems(question: Question, path: Place): Found {
  if (question.kind !== 'number') return [];
  const { least = Number.NEGATIVE_INFINITY, most = Number.POSITIVE_INFINITY } = question;
  return least <= most ? [] : [problem('survey/bounds-reversed', path, [least, most], 'least <= most')];
}

/** A question is put after an earlier one: so a chain of conditions cannot close. */
function askedOfProblems(askedOf: AskedOf | undefined, earlier: readonly Question[], path: Place): Found {
  if (askedOf === undefined) return [];
  const asked = earlier.find(({ id }) => id === askedOf.question);
  if (asked !== undefined && optionsOf(asked) !== null) {
    return unknownOptions(askedOf.answers, asked, [...path, 'askedOf', 'answers']);
  }
  const accepted = earlier.filter((one) => optionsOf(one) !== null).map(({ id }) => id);
  return [problem('survey/unknown-question', [...path, 'askedOf', 'question'], askedOf.question, accepted.join(' | '))];
}

function factorProblems(factor: Factor, questions: readonly Question[], path: Place): Found {
  const { questions: asked } = factor;
  if (asked.length === 0) return [problem('survey/no-questions', [...path, 'questions'])];
  return asked.flatMap((id, at) => {
    const place = [...path, 'questions', at];
    const found = questions.find((one) => one.id === id);
    if (found === undefined) return [problem('survey/unknown-question', place, id)];
    const isMeasured = found.kind === 'scale' || (found.kind === 'single' && found.satisfied !== undefined);
    if (!isMeasured) return [problem('survey/not-measured', place, id, 'a scale, or satisfied answers')];
    return asked.indexOf(id) < at ? [problem('survey/question-twice', place, id)] : [];
  });
}

/**
 * Everything that is wrong with a questionnaire: questions and answers named twice, a scale of one level, a short scale that does not say which
 * levels count as satisfied, conditions and factors that name what is not there.
 *
 * @param questionnaire - The questionnaire.
 * @returns The problems with their places, none when it is sound: `survey/no-name`, `survey/no-questions`, `survey/question-twice`, `survey/factor-twice`, `survey/option-twice`,
 * `survey/number-of-options`, `survey/reserved-option`, `survey/points-twice`, `survey/not-a-number`, `survey/no-answers`, `survey/satisfied-not-named`, `survey/unknown-answer`, `survey/unknown-question`,
 * `survey/not-measured`, `survey/bounds-reversed`, `survey/unknown-choice`.
 *
 * @example
 * ```ts
 * import { checkQuestionnaire, yesNo } from 'motcua/survey';
 *
 * const ward = { id: 'ward', version: '1', collector: 'ward desk', population: 'people served' };
 * const paid = { id: 'paid', kind: 'single', options: yesNo() } as const;
 * checkQuestionnaire({ ...ward, questions: [paid] }); // => []
 * checkQuestionnaire({ ...ward, questions: [paid, paid] }).map(({ code }) => code); // => ['survey/question-twice']
 * ```
 */
export function checkQuestionnaire(questionnaire: Questionnaire): readonly Problem[] {
  const { id, version, collector, population, questions, factors = [] } = questionnaire;
  const heads = Object.entries({ id, version, collector, population });
  return [
    ...heads.flatMap(([field, text]) => nameProblems([text], 'survey/no-name', () => [field])),
    ...(questions.length === 0 ? [problem('survey/no-questions', ['questions'])] : []),
    ...nameProblems(
      questions.map((one) => one.id),
      'survey/question-twice',
      (at) => ['questions', at, 'id'],
    ),
    ...questions.flatMap((one, at) => {
      const path = ['questions', at];
      return [
        ...kindProblems(one, path),
        ...optionProblems(one, path),
        ...satisfiedProblems(one, path),
        ...boundProblems(one, path),
        ...askedOfProblems(one.askedOf, questions.slice(0, at), path),
      ];
    }),
    ...nameProblems(
      factors.map((one) => one.id),
      'survey/factor-twice',
      (at) => ['factors', at, 'id'],
    ),
    ...factors.flatMap((one, at) => factorProblems(one, questions, ['factors', at])),
  ];
}
