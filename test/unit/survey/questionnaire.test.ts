import {
  checkQuestionnaire,
  parseBallots,
  parseQuestionnaire,
  type Question,
  type Questionnaire,
  safeParseQuestionnaire,
  satisfactionLevels,
  yesNo,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { satisfiedAnswers } from '../../../src/survey/questionnaire/satisfied-answers.ts';
import { ward } from './ward.ts';

const found = (questionnaire: Questionnaire): readonly string[] =>
  checkQuestionnaire(questionnaire).map(({ code, path }) => `${code} ${path.join('.')}`);

const asking = (...questions: Question[]): Questionnaire => ({ ...ward, questions, factors: [] });
const paid: Question = { id: 'paid', kind: 'single', options: yesNo() };
const manner: Question = { id: 'manner', kind: 'scale', levels: satisfactionLevels() };

describe('a questionnaire', () => {
  test('that is sound has no problems', () => {
    expect(found(ward)).toEqual([]);
  });

  test('says what it is, who collects it and of whom', () => {
    expect(found({ ...ward, id: '', version: '', collector: '', population: '' })).toEqual([
      'survey/no-name id',
      'survey/no-name version',
      'survey/no-name collector',
      'survey/no-name population',
    ]);
  });

  test('asks something, and each question once', () => {
    expect(found(asking())).toEqual(['survey/no-questions questions']);
    expect(found(asking(paid, manner, { ...paid, kind: 'text' }))).toEqual(['survey/question-twice questions.2.id']);
    expect(found(asking({ ...paid, id: '' }))).toEqual(['survey/no-name questions.0.id']);
  });

  test('offers from two to thirty answers, and one of several is enough', () => {
    const options = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `o${at}` }));
    const single = (count: number) => found(asking({ id: 'a', kind: 'single', options: options(count) }));
    const many = (count: number) => found(asking({ id: 'a', kind: 'multiple', options: options(count) }));
    expect([single(1), single(2), single(30), single(31)].map((one) => one.length)).toEqual([1, 0, 0, 1]);
    expect([many(0), many(1), many(30), many(31)].map((one) => one.length)).toEqual([1, 0, 0, 1]);
    expect(single(1)).toEqual(['survey/number-of-options questions.0.options']);
    const [best] = satisfactionLevels();
    expect(found(asking({ ...manner, levels: best ? [best] : [] } as Question))).toEqual([
      'survey/number-of-options questions.0.levels',
    ]);
  });

  test('tells its answers apart from each other and from what is no answer', () => {
    const options = [{ id: 'a' }, { id: 'a' }, { id: 'refused' }, { id: 'not-applicable' }, { id: '' }];
    expect(found(asking({ id: 'q', kind: 'single', options }))).toEqual([
      'survey/option-twice questions.0.options.1.id',
      'survey/no-name questions.0.options.4.id',
      'survey/reserved-option questions.0.options.2.id',
      'survey/reserved-option questions.0.options.3.id',
    ]);
  });

  test('has levels of different points', () => {
    const levels = [
      { id: 'a', points: 1 },
      { id: 'b', points: 1 },
      { id: 'c', points: Number.NaN },
    ];
    expect(found(asking({ id: 'q', kind: 'scale', levels, satisfied: ['c'] }))).toEqual([
      'survey/points-twice questions.0.levels.1.points',
      'survey/not-a-number questions.0.levels.2.points',
    ]);
  });

  test('counts as satisfied only what it offers', () => {
    expect(found(asking({ ...paid, satisfied: ['maybe'] } as Question))).toEqual([
      'survey/unknown-answer questions.0.satisfied.0',
    ]);
    expect(found(asking({ ...paid, satisfied: [] } as Question))).toEqual(['survey/no-answers questions.0.satisfied']);
  });

  test('keeps numbers between bounds that are in order', () => {
    const days = (least: number, most: number): Question => ({ id: 'd', kind: 'number', unit: 'day', least, most });
    expect(found(asking(days(5, 5)))).toEqual([]);
    expect(found(asking(days(6, 5)))).toEqual(['survey/bounds-reversed questions.0']);
  });

  test('puts a question only after an earlier one that offers answers', () => {
    const askedAfter = (question: string, ...answers: string[]): Question => ({
      ...manner,
      askedOf: { question, answers },
    });
    expect(found(asking(paid, askedAfter('paid', 'yes')))).toEqual([]);
    expect(found(asking(paid, askedAfter('paid', 'perhaps')))).toEqual([
      'survey/unknown-answer questions.1.askedOf.answers.0',
    ]);
    expect(found(asking(askedAfter('paid', 'yes'), paid))).toEqual([
      'survey/unknown-question questions.0.askedOf.question',
    ]);
    expect(found(asking({ id: 'why', kind: 'text' }, askedAfter('why', 'x')))).toEqual([
      'survey/unknown-question questions.1.askedOf.question',
    ]);
  });

  test('makes factors of questions that measure something, each once', () => {
    const factor = (...questions: string[]) => found({ ...asking(paid, manner), factors: [{ id: 'f', questions }] });
    expect(factor('manner')).toEqual([]);
    expect(factor()).toEqual(['survey/no-questions factors.0.questions']);
    expect(factor('paid', 'gone', 'manner', 'manner')).toEqual([
      'survey/not-measured factors.0.questions.0',
      'survey/unknown-question factors.0.questions.1',
      'survey/question-twice factors.0.questions.3',
    ]);
    const twice = { id: 'f', questions: ['manner'] };
    expect(found({ ...asking(manner), factors: [twice, twice] })).toEqual(['survey/factor-twice factors.1.id']);
    expect(
      found({ ...asking({ ...paid, satisfied: ['yes'] } as Question), factors: [{ id: 'f', questions: ['paid'] }] }),
    ).toEqual([]);
  });

  test('counts the two levels of most points as satisfied, unless it says which', () => {
    expect(satisfiedAnswers({ ...manner, levels: [...satisfactionLevels()].reverse() } as Question)).toEqual([
      'very-satisfied',
      'satisfied',
    ]);
    expect(satisfiedAnswers({ ...manner, satisfied: ['neutral'] } as Question)).toEqual(['neutral']);
    expect(satisfiedAnswers(paid)).toBeNull();
    expect(satisfiedAnswers({ ...paid, satisfied: ['yes'] } as Question)).toEqual(['yes']);
    expect(satisfiedAnswers({ id: 'd', kind: 'number', unit: 'day' })).toBeNull();
  });

  test('is read from outside, and back', () => {
    expect(parseQuestionnaire(JSON.parse(JSON.stringify(ward)))).toEqual(ward);
    expect(safeParseQuestionnaire(ward)).toEqual({ success: true, data: ward });
    const unsound = safeParseQuestionnaire({ ...ward, questions: [paid, paid], factors: [] });
    expect(unsound.success ? [] : unsound.problems.map(({ code }) => code)).toEqual(['survey/question-twice']);
    const shapeless = safeParseQuestionnaire({ ...ward, colour: 'red' });
    expect(shapeless.success).toBe(false);
  });
});

describe('ballots from outside', () => {
  test('are all sound, or refused with what is wrong', () => {
    const input = [
      { id: 'a', givenOn: '2026-10-05', mode: 'desk', answers: { manner: 'satisfied', days: 3 }, facts: { w: 2 } },
    ];
    expect(parseBallots(input, ward)).toEqual(input);
    const bad = () => parseBallots([{ answers: { manner: 'great' } }, { answers: { nothing: 1 } }], ward);
    expect(bad).toThrow(
      expect.objectContaining({
        code: 'survey/invalid-ballots',
        problems: [
          expect.objectContaining({ code: 'survey/off-scale', path: [0, 'answers', 'manner'], severity: 'error' }),
          expect.objectContaining({ code: 'survey/unknown-question', path: [1, 'answers', 'nothing'] }),
        ],
      }),
    );
    expect(() => parseBallots([{ answers: 'none' }], ward)).toThrow(
      expect.objectContaining({ code: 'kernel/invalid-shape' }),
    );
  });
});
