import {
  answerCounts,
  ballotsFromRows,
  checkQuestionnaire,
  type Question,
  type Questionnaire,
  satisfactionLevels,
  yesNo,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { satisfiedAnswers } from '../../../src/survey/questionnaire/satisfied-answers.ts';
import { refused } from '../../refused.ts';
import { ward } from './ward.ts';

const paid: Question = { id: 'paid', kind: 'single', options: yesNo() };
const manner: Question = { id: 'manner', kind: 'scale', levels: satisfactionLevels() };
const days: Question = { id: 'days', kind: 'number', unit: 'day' };
const asking = (...questions: unknown[]): Questionnaire => ({
  ...ward,
  questions: questions as Question[],
  factors: [],
});
const factor = (...questions: string[]) => ({ ...asking(paid, manner), factors: [{ id: 'f', questions }] });

describe('what is wrong with a questionnaire is told with what it is and what would be right', () => {
  test.each<[Questionnaire, object]>([
    [
      { ...ward, version: '' },
      { code: 'survey/no-name', path: ['version'], value: '', accepted: 'a text' },
    ],
    [
      { ...ward, id: 7 as never },
      { code: 'survey/no-name', path: ['id'], value: 7, accepted: 'a text' },
    ],
    [
      { ...ward, collector: undefined as never },
      { code: 'survey/no-name', path: ['collector'], accepted: 'a text' },
    ],
    [asking(), { code: 'survey/no-questions', path: ['questions'] }],
    [asking(paid, paid), { code: 'survey/question-twice', path: ['questions', 1, 'id'], value: 'paid' }],
    [
      asking({ ...paid, options: [{ id: 'a' }] }),
      { code: 'survey/number-of-options', path: ['questions', 0, 'options'], value: 1, accepted: '2..30' },
    ],
    [
      asking({ id: 'q', kind: 'multiple', options: [] }),
      { code: 'survey/number-of-options', path: ['questions', 0, 'options'], value: 0, accepted: '1..30' },
    ],
    [
      asking({ ...paid, options: [{ id: 'a' }, { id: 'a' }] }),
      { code: 'survey/option-twice', path: ['questions', 0, 'options', 1, 'id'], value: 'a' },
    ],
    [
      asking({ ...paid, options: [{ id: 'a' }, { id: 'refused' }] }),
      { code: 'survey/reserved-option', path: ['questions', 0, 'options', 1, 'id'], value: 'refused' },
    ],
    [
      asking({
        ...manner,
        satisfied: ['a'],
        levels: [
          { id: 'a', points: 2 },
          { id: 'b', points: 2 },
        ],
      }),
      { code: 'survey/points-twice', path: ['questions', 0, 'levels', 1, 'points'], value: 2 },
    ],
    [
      asking({
        ...manner,
        satisfied: ['a'],
        levels: [
          { id: 'a', points: 2 },
          { id: 'b', points: '3' },
        ],
      }),
      { code: 'survey/not-a-number', path: ['questions', 0, 'levels', 1, 'points'], value: '3', accepted: 'a number' },
    ],
    [
      asking({ ...paid, satisfied: [] }),
      { code: 'survey/no-answers', path: ['questions', 0, 'satisfied'], value: [], accepted: 'yes | no' },
    ],
    [
      asking({ ...paid, satisfied: ['yes', 'maybe'] }),
      { code: 'survey/unknown-answer', path: ['questions', 0, 'satisfied', 1], value: 'maybe', accepted: 'yes | no' },
    ],
    [
      asking({ ...days, least: 6, most: 5 }),
      { code: 'survey/bounds-reversed', path: ['questions', 0], value: [6, 5], accepted: 'least <= most' },
    ],
    [
      asking(paid, days, manner, { ...paid, id: 'last', askedOf: { question: 'days', answers: ['3'] } }),
      {
        code: 'survey/unknown-question',
        path: ['questions', 3, 'askedOf', 'question'],
        value: 'days',
        accepted: 'paid | manner',
      },
    ],
    [
      asking(paid, { ...manner, askedOf: { question: 'paid', answers: ['perhaps'] } }),
      {
        code: 'survey/unknown-answer',
        path: ['questions', 1, 'askedOf', 'answers', 0],
        value: 'perhaps',
        accepted: 'yes | no',
      },
    ],
    [factor(), { code: 'survey/no-questions', path: ['factors', 0, 'questions'] }],
    [factor('gone'), { code: 'survey/unknown-question', path: ['factors', 0, 'questions', 0], value: 'gone' }],
    [
      factor('paid'),
      {
        code: 'survey/not-measured',
        path: ['factors', 0, 'questions', 0],
        value: 'paid',
        accepted: 'a scale, or satisfied answers',
      },
    ],
    [
      factor('manner', 'manner'),
      { code: 'survey/question-twice', path: ['factors', 0, 'questions', 1], value: 'manner' },
    ],
    [
      { ...factor('manner'), factors: [{ id: '', questions: ['manner'] }] },
      { code: 'survey/no-name', path: ['factors', 0, 'id'], value: '', accepted: 'a text' },
    ],
  ])('%#: %j', (questionnaire, problem) =>
    expect(checkQuestionnaire(questionnaire)).toStrictEqual([{ severity: 'error', ...problem }]),
  );

  test('no name, no options and no bounds that are not there', () => {
    expect(checkQuestionnaire(asking({ ...days, least: 3 }, { ...days, id: 'more', most: -3 }))).toEqual([]);
    const { factors: _, ...without } = asking(paid);
    expect(checkQuestionnaire(without)).toEqual([]);
    expect(checkQuestionnaire(asking({ ...manner, satisfied: ['neutral'] }))).toEqual([]);
    expect(checkQuestionnaire(asking({ ...paid, satisfied: undefined }))).toEqual([]);
  });

  test('a number and words measure nothing a factor could be made of', () => {
    const questions = [days, { id: 'why', kind: 'text' } as const, { ...paid, id: 'many', kind: 'multiple' } as const];
    const found = checkQuestionnaire({
      ...asking(...questions),
      factors: [{ id: 'f', questions: ['days', 'why', 'many'] }],
    });
    expect(found.map(({ code }) => code)).toEqual(Array(3).fill('survey/not-measured'));
  });
});

describe('a questionnaire that is unsound', () => {
  test('is refused with everything that is wrong with it', () => {
    for (const call of [
      () => answerCounts([], asking(paid, paid, manner, manner)),
      () => ballotsFromRows([], { questionnaire: asking(paid, paid, manner, manner) }),
    ]) {
      const { code, problems } = refused(call);
      expect([code, problems.map(({ value }) => value)]).toEqual(['survey/invalid-questionnaire', ['paid', 'manner']]);
    }
  });
});

describe('answers ready to be offered', () => {
  test('are the five levels of Likert (1932), best first, in both languages', () => {
    expect(satisfactionLevels().map(({ id, points, names }) => [id, points, names?.vi, names?.en])).toEqual([
      ['very-satisfied', 5, 'Rất hài lòng', 'Very satisfied'],
      ['satisfied', 4, 'Hài lòng', 'Satisfied'],
      ['neutral', 3, 'Bình thường', 'Neutral'],
      ['dissatisfied', 2, 'Không hài lòng', 'Dissatisfied'],
      ['very-dissatisfied', 1, 'Rất không hài lòng', 'Very dissatisfied'],
    ]);
  });

  test('are yes and no, in both languages', () => {
    expect(yesNo().map(({ id, names }) => [id, names?.vi, names?.en])).toEqual([
      ['yes', 'Có', 'Yes'],
      ['no', 'Không', 'No'],
    ]);
  });
});

describe('what counts as satisfied', () => {
  test('is nothing of a question of several answers, or answered in words', () => {
    expect(satisfiedAnswers({ id: 'm', kind: 'multiple', options: yesNo() })).toBeNull();
    expect(satisfiedAnswers({ id: 't', kind: 'text' })).toBeNull();
  });
});
