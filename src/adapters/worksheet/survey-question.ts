import { refuse, shownValue } from '../../kernel/inside.js';
import type { AnswerCounts, Question, Questionnaire } from '../../survey/index.js';
import { optionsOf, satisfiedAnswers } from '../../survey/inside.js';
import { type ReadRounding, requireCount } from './rounded-share.js';

/** An answer as the table has it. */
export type TableAnswer = { readonly id: string; readonly count: number; readonly isSatisfied: boolean };

/** A question as the table has it: a ballot gives one of its answers. */
export type TableQuestion = {
  readonly question: Question;
  readonly answers: readonly TableAnswer[];
  readonly n: number;
  readonly leftOut: AnswerCounts['leftOut'];
};

const LEFT_OUT = ['missing', 'notApplicable', 'refused'] as const;

function leftOutOf(counts: AnswerCounts, at: number, rounding: ReadRounding): AnswerCounts['leftOut'] {
  const of = (reason: (typeof LEFT_OUT)[number]) =>
    requireCount(counts.leftOut?.[reason], ['counts', at, 'leftOut', reason], rounding);
  return { missing: of('missing'), notApplicable: of('notApplicable'), refused: of('refused') };
}

function tableQuestion(
  counts: AnswerCounts,
  at: number,
  { questions }: Questionnaire,
  rounding: ReadRounding,
): TableQuestion {
  const question = questions.find(({ id }) => id === counts?.question);
  const options = question === undefined ? null : optionsOf(question);
  if (question === undefined || options === null || question.kind === 'multiple') {
    const accepted = 'a question of the questionnaire that is answered by one of its answers';
    return refuse('worksheet/not-a-question', {
      path: ['counts', at, 'question'],
      value: shownValue(counts?.question ?? null),
      accepted,
    });
  }
  const satisfied = satisfiedAnswers(question) ?? [];
  const given: unknown = counts.answers;
  const answers = options.map(({ id }, place) => {
    const found = Array.isArray(given) ? (given as AnswerCounts['answers']).find((one) => one?.id === id) : undefined;
    const count = requireCount(found?.count?.numerator, ['counts', at, 'answers', place], rounding);
    return { id, count, isSatisfied: satisfied.includes(id) };
  });
  const n = answers.reduce((sum, { count }) => sum + count, 0);
  return {
    question,
    answers,
    n: requireCount(n, ['counts', at, 'n'], rounding),
    leftOut: leftOutOf(counts, at, rounding),
  };
}

/** The questions that a table can have; of several answers, of numbers and in words there are no shares that add up. */
export function tableQuestions(
  counts: readonly AnswerCounts[],
  questionnaire: Questionnaire,
  rounding: ReadRounding,
): readonly TableQuestion[] {
  if (!Array.isArray(counts) || counts.length === 0 || counts.length > 1000) {
    return refuse('worksheet/no-rows', {
      path: ['counts'],
      value: shownValue(counts ?? null),
      accepted: '1..1000 questions',
    });
  }
  return counts.map((one: AnswerCounts, at) => tableQuestion(one, at, questionnaire, rounding));
}
