import { inForce } from 'motcua';
import { checkQuestionnaire, estimate, questionnaireOf, satisfactionRate } from 'motcua/survey';
import { deskQuestionnaire, sipasBreaks, sipasEditions, sipasIndex, sipasResults } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const SERVICES = ['access', 'procedures', 'officials', 'results', 'feedback'];
const head = { version: '2026', collector: 'survey team', population: 'people served' };
const own = (on: string) => inForce(sipasEditions, on).factors.filter(({ of }) => of === undefined);

describe('what SIPAS measures', () => {
  test('is five factors of services until 2021, and nine policies besides from 2022', () => {
    expect(own('2021-12-31').map(({ id }) => id)).toEqual(SERVICES);
    const now = own('2022-01-01').map(({ id }) => id);
    expect(now.filter((id) => id.startsWith('policy-'))).toHaveLength(9);
    expect(now.filter((id) => !id.startsWith('policy-'))).toEqual(SERVICES);
    expect(refused(() => own('2016-12-31')).code).toBe('kernel/not-in-force');
  });

  test('can all be asked about, each factor by one question, and then has an overall figure of each', () => {
    for (const { value } of sipasEditions) {
      const ids = value.factors.filter(({ of }) => of === undefined).map(({ id }) => id);
      const questions = Object.fromEntries(ids.map((id) => [id, [{ id: `q-${id}` }]]));
      const made = questionnaireOf(value, { ...head, questions });
      expect(checkQuestionnaire(made)).toEqual([]);
      expect(made.factors?.map(({ id }) => id)).toEqual(value.factors.map(({ id }) => id));
      expect(made.factors?.find(({ id }) => id === 'overall')?.questions).toEqual(ids.map((id) => `q-${id}`));
    }
  });

  test('names everything in both languages, with where it is from', () => {
    for (const { value } of sipasEditions) {
      for (const { names, basis } of value.factors) {
        expect(names?.vi.length).toBeGreaterThan(0);
        expect(names?.en.length).toBeGreaterThan(0);
        expect(names?.vi).not.toBe(names?.en);
        expect(basis?.length).toBeGreaterThan(0);
      }
    }
  });

  test('and nobody can change it', () => {
    expect(Object.isFrozen(sipasEditions[1]?.value.factors[0]?.names)).toBe(true);
    expect(Object.isFrozen(sipasResults[0]?.basis)).toBe(true);
  });
});

describe('how SIPAS is computed', () => {
  const { levels, questionScore, factorScore, overallScore } = sipasIndex;

  test('was found in no text, and says so', () => {
    for (const { basis } of Object.values(sipasIndex)) {
      expect(basis.map(({ status }: { status: string }) => status)).toEqual(['unverified']);
    }
  });

  test('is what the estimators take', () => {
    const questions = { access: [{ id: 'a1' }, { id: 'a2' }], feedback: [{ id: 'f1' }] };
    const [services] = sipasEditions;
    const outline = { ...services?.value, id: 'part', factors: services?.value.factors.slice(0, 5) ?? [] };
    const questionnaire = questionnaireOf(outline, { ...head, questions, levels: levels.value });
    const ballots = [
      { answers: { a1: 'very-satisfied', a2: 'neutral', f1: 'satisfied' } },
      { answers: { a1: 'satisfied', f1: 'dissatisfied' } },
      { answers: { a1: 'very-dissatisfied', f1: 'satisfied' } },
    ];
    const sample = { questionnaire, design: {}, ballots };
    const measure = { kind: 'factor', factor: 'access', of: questionScore.value } as const;
    expect(estimate(sample, { ...measure, score: factorScore.value }).value).toBeCloseTo((2 / 3 + 0) / 2, 12);
    expect(estimate(sample, { ...measure, score: 'pooled' }).value).toBeCloseTo(2 / 4, 12);
    expect(overallScore.value).toBe('mean-of-questions');
  });

  test('does not count the two areas alike: the published figures of 2024 rule it out', () => {
    const { value, factors } = sipasResults.find(({ year }) => year === 2024) ?? {};
    const [policies, services] = [factors?.['policies']?.value ?? 0, factors?.['services']?.value ?? 0];
    // each is rounded by 0.005 at most
    expect((policies + services) / 2 - (value ?? 0)).toBeGreaterThan(0.01);
    expect(value).toBeGreaterThan(Math.min(policies, services));
    expect(value).toBeLessThan(Math.max(policies, services));
  });
});

describe('what SIPAS found', () => {
  const of = (year: number) => sipasResults.find((one) => one.year === year);

  test.each([
    [2018, 82.99],
    [2019, 84.45],
    [2020, 85.48],
    [2022, 80.08],
    [2023, 82.66],
    [2024, 83.94],
  ])('in %i was read: %f', (year, value) => {
    expect(of(year)?.value).toBe(value);
    expect(of(year)?.basis.every(({ status, url }) => status === 'verified' && url !== undefined)).toBe(true);
  });

  test.each([
    [2017, 80.9],
    [2021, 87.16],
  ])('in %i was not read: %f', (year, value) => {
    expect(of(year)?.value).toBe(value);
    expect(of(year)?.basis.map(({ status }) => status)).toEqual(['unverified']);
  });

  test('in 2015 is of ten provinces, and no figure of the country; of 2016 and 2025 there is nothing', () => {
    expect([of(2015)?.value, of(2015)?.provinces]).toEqual([null, 10]);
    expect(sipasResults.map(({ year }) => year)).toEqual([2015, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024]);
  });

  test('agrees with the changes that were published', () => {
    const change = (a: number, b: number) => ((of(b)?.value ?? 0) - (of(a)?.value ?? 0)).toFixed(2);
    expect([change(2022, 2023), change(2023, 2024)]).toEqual(['2.58', '1.28']);
  });

  test('rests on samples whose return was 96.3 % in 2019', () => {
    const { chosen = 0, returned = 0 } = of(2019)?.sample ?? {};
    expect([chosen, returned, ((100 * returned) / chosen).toFixed(1)]).toEqual([36_630, 35_268, '96.3']);
    expect(of(2024)?.sample).toMatchObject({ returned: 36_525 });
  });

  test('names factors as the edition of its year does', () => {
    for (const { year, factors = {} } of sipasResults.filter((one) => one.factors !== undefined)) {
      const ids = inForce(sipasEditions, `${year}-12-31`).factors.map(({ id }) => id);
      expect(Object.keys(factors).filter((id) => !ids.includes(id))).toEqual([]);
    }
  });

  test('breaks where an edition begins', () => {
    expect(sipasBreaks.map(({ on }) => on)).toEqual(sipasEditions.map(({ since }) => since));
  });
});

test('a desk asks one question, of which the two best levels count', () => {
  expect(checkQuestionnaire(deskQuestionnaire)).toEqual([]);
  expect(deskQuestionnaire.questions).toHaveLength(1);
  const ballots = ['very-satisfied', 'satisfied', 'neutral', 'dissatisfied'].map((service) => ({
    answers: { service },
  }));
  expect(satisfactionRate({ questionnaire: deskQuestionnaire, design: {}, ballots }).value).toBe(0.5);
  expect(deskQuestionnaire.basis?.map(({ status }) => status)).toEqual(['verified', 'unverified']);
});
