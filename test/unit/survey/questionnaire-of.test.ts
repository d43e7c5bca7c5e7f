import {
  checkQuestionnaire,
  type FactorQuestion,
  type QuestionnaireOutline,
  questionnaireOf,
  satisfactionLevels,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const basis = [{ document: 'D', status: 'unverified' }] as const;
const outline: QuestionnaireOutline = {
  id: 'outline',
  names: { vi: 'Phiếu', en: 'Ballot' },
  factors: [
    { id: 'a', names: { vi: 'A', en: 'A' }, basis },
    { id: 'b' },
    { id: 'c' },
    { id: 'ab', of: ['a', 'b'] },
    { id: 'all', of: ['ab', 'c', 'a'] },
  ],
  basis,
};
const head = { version: '1', collector: 'desk', population: 'people served' };
const asking = (questions: Readonly<Record<string, readonly FactorQuestion[]>>, from = outline) =>
  questionnaireOf(from, { ...head, questions });
const factorsIn = (questions: Parameters<typeof asking>[0]) =>
  asking(questions).factors?.map(({ id, questions: ids }) => `${id}: ${ids.join(' ')}`);

describe('a questionnaire of an outline', () => {
  test('says what the outline says and who asks whom', () => {
    const { questions, factors, ...rest } = asking({ a: [{ id: 'q1' }] });
    expect(rest).toEqual({ id: 'outline', names: outline.names, basis, ...head });
    expect(factors).toEqual([{ id: 'a', names: { vi: 'A', en: 'A' }, basis, questions: ['q1'] }]);
    expect(questions).toEqual([{ id: 'q1', kind: 'scale', levels: satisfactionLevels() }]);
  });

  test('puts questions in the order of the outline, whatever the order they are given in', () => {
    const made = asking({ c: [{ id: 'q4' }], a: [{ id: 'q2' }, { id: 'q1' }], b: [{ id: 'q3' }] });
    expect(made.questions.map(({ id }) => id)).toEqual(['q2', 'q1', 'q3', 'q4']);
    expect(checkQuestionnaire(made)).toEqual([]);
  });

  test('has what is made of others when all of them are asked about, each question once', () => {
    expect(factorsIn({ a: [{ id: 'q1' }], b: [{ id: 'q2' }], c: [{ id: 'q3' }] })).toEqual([
      'a: q1',
      'b: q2',
      'c: q3',
      'ab: q1 q2',
      'all: q1 q2 q3',
    ]);
    expect(factorsIn({ a: [{ id: 'q1' }], b: [{ id: 'q2' }] })).toEqual(['a: q1', 'b: q2', 'ab: q1 q2']);
    expect(factorsIn({ b: [{ id: 'q2' }], c: [{ id: 'q3' }] })).toEqual(['b: q2', 'c: q3']);
  });

  test('asks on its own scale, or on that of the question', () => {
    const two = [
      { id: 'good', points: 1 },
      { id: 'bad', points: 0 },
    ];
    const three = [...two, { id: 'so-so', points: 0.5 }];
    const names = { vi: 'Hai', en: 'Two' };
    const questions = {
      a: [
        { id: 'q1', satisfied: ['good'] },
        { id: 'q2', names, levels: two, satisfied: ['good'] },
      ],
    };
    expect(questionnaireOf(outline, { ...head, levels: three, questions }).questions).toEqual([
      { id: 'q1', kind: 'scale', levels: three, satisfied: ['good'] },
      { id: 'q2', kind: 'scale', names, levels: two, satisfied: ['good'] },
    ]);
  });

  test('refuses questions of a factor there is not, or that has none of its own', () => {
    const [unknown] = refused(() => asking({ d: [{ id: 'q1' }] })).problems;
    expect(unknown).toMatchObject({ code: 'survey/unknown-factor', path: ['questions', 'd'], accepted: 'a | b | c' });
    const [made] = refused(() => asking({ ab: [{ id: 'q1' }] })).problems;
    expect(made).toMatchObject({ code: 'survey/unknown-factor', path: ['questions', 'ab'], value: 'ab' });
  });

  test('refuses a factor made of what does not stand before it', () => {
    const factors = [{ id: 'a' }, { id: 'x', of: ['a', 'b'] }, { id: 'b' }];
    const [problem] = refused(() => asking({ a: [{ id: 'q1' }] }, { id: 'o', factors })).problems;
    expect(problem).toMatchObject({
      code: 'survey/unknown-factor',
      path: ['factors', 1, 'of', 1],
      value: 'b',
      accepted: 'a',
    });
    const itself = { id: 'o', factors: [{ id: 'a', of: ['a'] }] };
    expect(refused(() => asking({}, itself)).problems[0]?.path).toEqual(['factors', 0, 'of', 0]);
  });

  test('refuses what is not sound', () => {
    const codes = (questions: Parameters<typeof asking>[0], from?: QuestionnaireOutline) => {
      const error = refused(() => asking(questions, from));
      return [error.code, ...error.problems.map(({ code }) => code)];
    };
    expect(codes({ a: [{ id: 'q1' }], b: [{ id: 'q1' }] })).toEqual([
      'survey/invalid-questionnaire',
      'survey/question-twice',
    ]);
    expect(codes({ a: [{ id: 'q1' }], b: [] })).toEqual(['survey/invalid-questionnaire', 'survey/no-questions']);
    expect(codes({})).toEqual(['survey/invalid-questionnaire', 'survey/no-questions']);
    const empty = { id: 'o', factors: [{ id: 'a' }, { id: 'none', of: [] }] };
    expect(codes({ a: [{ id: 'q1' }] }, empty)).toEqual(['survey/invalid-questionnaire', 'survey/no-questions']);
  });
});
