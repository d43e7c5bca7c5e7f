import {
  checkQuestionnaire,
  estimate,
  type Level,
  likertSummary,
  type Questionnaire,
  type Sample,
  type ScaleQuestion,
  satisfactionLevels,
  satisfactionRate,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const level = (id: string, points: number): Level => ({ id, points });
const two = [level('good', 2), level('bad', 1)];
const three = [level('good', 3), level('so-so', 2), level('bad', 1)];
const four = [level('best', 4), level('good', 3), level('bad', 2), level('worst', 1)];

const asking = (levels: readonly Level[], satisfied?: readonly string[]): Questionnaire => {
  const question: ScaleQuestion = { id: 'manner', kind: 'scale', levels, ...(satisfied ? { satisfied } : {}) };
  return { id: 'desk', version: '1', collector: 'desk', population: 'people served', questions: [question] };
};

const sampleOf = (questionnaire: Questionnaire, counts: Readonly<Record<string, number>>): Sample => ({
  questionnaire,
  design: {},
  ballots: Object.entries(counts).flatMap(([manner, count]) => Array(count).fill({ answers: { manner } })),
});

describe('a scale of fewer than four levels', () => {
  test.each([
    ['two', two, 'good | bad'],
    ['three', three, 'good | so-so | bad'],
  ])('of %s says which of them count as satisfied', (_, levels, accepted) => {
    expect(checkQuestionnaire(asking(levels))).toEqual([
      {
        code: 'survey/satisfied-not-named',
        path: ['questions', 0, 'satisfied'],
        severity: 'error',
        value: levels.length,
        accepted,
      },
    ]);
    expect(checkQuestionnaire(asking(levels, ['good']))).toEqual([]);
  });

  test('that does not is no ground for a satisfaction rate', () => {
    const { code, problems } = refused(() => satisfactionRate(sampleOf(asking(two), { good: 40, bad: 60 })));
    expect([code, problems[0]?.code]).toEqual(['survey/invalid-questionnaire', 'survey/satisfied-not-named']);
  });

  test('is of those who are satisfied alone', () => {
    expect(satisfactionRate(sampleOf(asking(two, ['good']), { good: 40, bad: 60 })).value).toBe(0.4);
    const counts = { good: 40, 'so-so': 50, bad: 10 };
    expect(satisfactionRate(sampleOf(asking(three, ['good']), counts)).value).toBe(0.4);
  });

  test('has one level that counts as dissatisfied', () => {
    const of = (levels: readonly Level[], counts: Readonly<Record<string, number>>) => {
      const { satisfied, dissatisfied, net } = likertSummary(sampleOf(asking(levels, ['good']), counts), {
        question: 'manner',
      });
      return [satisfied.value, dissatisfied.value, net.value?.toFixed(2)];
    };
    expect(of(two, { good: 40, bad: 60 })).toEqual([0.4, 0.6, '-0.20']);
    expect(of(three, { good: 40, 'so-so': 50, bad: 10 })).toEqual([0.4, 0.1, '0.30']);
  });
});

describe('what counts as satisfied', () => {
  test('does not count as dissatisfied', () => {
    const counts = { best: 50, good: 20, bad: 25, worst: 5 };
    const wide = sampleOf(asking(four, ['best', 'good', 'bad']), counts);
    const { satisfied, dissatisfied, net } = likertSummary(wide, { question: 'manner' });
    expect([satisfied.value, dissatisfied.value, net.value]).toEqual([0.95, 0.05, 0.9]);
    const all = sampleOf(asking(two, ['good', 'bad']), { good: 4, bad: 6 });
    expect(refused(() => likertSummary(all, { question: 'manner' })).code).toBe('survey/no-answers');
  });

  test('of four levels or more is the two best unless they are named, and the two worst are dissatisfied', () => {
    expect(checkQuestionnaire(asking(four))).toEqual([]);
    const counts = { best: 50, good: 20, bad: 25, worst: 5 };
    const { satisfied, dissatisfied } = likertSummary(sampleOf(asking(four), counts), { question: 'manner' });
    expect([satisfied.value, dissatisfied.value]).toEqual([0.7, 0.3]);
    expect(checkQuestionnaire(asking(satisfactionLevels()))).toEqual([]);
  });

  test('takes nothing off a net score that it adds', () => {
    const counts = { best: 50, good: 20, bad: 25, worst: 5 };
    const net = estimate(sampleOf(asking(four), counts), { kind: 'net', question: 'manner', answers: ['best', 'bad'] });
    expect(net.value).toBe(0.7);
  });
});
