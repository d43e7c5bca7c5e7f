import type { MotcuaError } from 'motcua';
import { changeBetween, comparable, indicatorToJson, meetsTarget, parseIndicator, rollUp } from 'motcua/indicator';
import {
  ballotAccumulator,
  type Estimate,
  type EstimateRequest,
  estimate,
  estimateIndicator,
  type Questionnaire,
  type Sample,
  type SurveyDesign,
  satisfactionRate,
} from 'motcua/survey';
import { deskQuestionnaire } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const october = { from: '2026-10-01', to: '2026-10-31' };
const options = { code: 'satisfied', period: october, source: { system: 'polls' } } as const;

const answers = [
  ['satisfied', 3, 1],
  ['neutral', 5, 2],
  ['very-satisfied', 8, 1],
] as const;
const days = { id: 'days', kind: 'number', unit: 'day' } as const;
const sample: Sample = {
  questionnaire: { ...deskQuestionnaire, questions: [...deskQuestionnaire.questions, days] },
  design: {},
  ballots: answers.map(([service, waited, weight]) => ({ answers: { service, days: waited }, facts: { weight } })),
};
const share = { kind: 'share', question: 'service' } as const;

describe('a share as an indicator', () => {
  const rate = satisfactionRate({ numerator: 920, denominator: 929 });
  const figure = estimateIndicator(rate, options);

  test('is a percentage of its own, with how sure it is', () => {
    const { low, high } = rate.interval as NonNullable<Estimate['interval']>;
    expect(figure).toMatchObject({ kind: 'ratio', denominator: 100, measure: '%', unit: null, on: '2026-10-31' });
    expect(figure.numerator).toBeCloseTo(99.0312164, 7);
    expect(figure.uncertainty).toEqual({
      standardError: rate.standardError,
      interval: { low, high, level: 0.95, method: 'wilson' },
      n: 929,
    });
    expect(figure.verification).toBe('needs-reconciliation');
  });

  test('multiplies by a hundred exactly', () => {
    // 0.07 * 100 is 7.000000000000001 in doubles
    const { numerator, value } = estimateIndicator(satisfactionRate({ numerator: 7, denominator: 100 }), options);
    expect([numerator, value]).toEqual([7, { n: 7n, d: 100n }]);
  });

  test('survives JSON', () => {
    expect(parseIndicator(JSON.parse(JSON.stringify(indicatorToJson(figure))))).toEqual(figure);
  });

  test('is not added up, which would average percentages', () => {
    const parts = ['A', 'B'].map((unit) => estimateIndicator(rate, { ...options, unit }));
    const { problems } = refused(() => rollUp(parts, { unit: 'district' }));
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['indicator/no-counts']));
  });

  test('is weighted where the estimate is, whatever its counts', () => {
    const weighted = estimate({ ...sample, design: { weights: 'weight' } }, share);
    expect(weighted.count).toEqual({ numerator: 2, denominator: 3 });
    const { numerator, uncertainty } = estimateIndicator(weighted, options);
    expect([numerator, uncertainty?.n]).toEqual([50, 3]);
  });

  test('compares with another month of the same questionnaire, and with no other instrument', () => {
    const questionnaire = deskQuestionnaire;
    const before = estimateIndicator(satisfactionRate({ numerator: 9, denominator: 10 }), {
      ...options,
      questionnaire,
    });
    const november = { from: '2026-11-01', to: '2026-11-30' };
    const after = { ...options, questionnaire, period: november };
    const later = estimateIndicator(satisfactionRate({ numerator: 19, denominator: 20 }), after);
    expect(changeBetween(before, later).change).toEqual({ n: 1n, d: 20n });
    expect(comparable(before, figure).map(({ code }) => code)).toEqual([
      'indicator/other-instrument',
      'indicator/other-collector',
      'indicator/other-population',
    ]);
  });

  test('says what the caller says of it', () => {
    const told = estimateIndicator(rate, {
      ...options,
      names: { vi: 'Hài lòng', en: 'Satisfied' },
      unit: 'bau-bang',
      on: '2026-11-05',
      definition: 'vn/desk',
      verification: 'verified',
      target: { value: 0.95, direction: 'at-least' },
      questionnaire: { id: 'q', version: '2', collector: 'desk', population: 'served' },
      source: { system: 'polls', collector: 'post office' },
      missing: ['ward-9'],
    });
    expect(told).toMatchObject({
      unit: 'bau-bang',
      on: '2026-11-05',
      definition: 'vn/desk',
      verification: 'verified',
      source: { system: 'polls', instrument: 'q 2', collector: 'post office', population: 'served' },
      missing: ['ward-9'],
    });
    expect(meetsTarget(told)).toBe(true);
    expect('questionnaire' in told || 'figures' in told).toBe(false);
  });
});

describe('counts of ballots as an indicator', () => {
  const counts = { ...options, figures: 'counts', measure: 'ballot' } as const;

  test('add up', () => {
    const ward = (numerator: number, denominator: number, unit: string) =>
      estimateIndicator(satisfactionRate({ numerator, denominator }), { ...counts, unit });
    const { sum } = rollUp([ward(99, 100, 'A'), ward(180, 200, 'B')], { unit: 'district' });
    expect(sum).toMatchObject({ kind: 'share', numerator: 279, denominator: 300, measure: 'ballot' });
  });

  test('come with how sure the share is', () => {
    const { kind, numerator, denominator, uncertainty } = estimateIndicator(estimate(sample, share), counts);
    expect([kind, numerator, denominator, uncertainty?.n]).toEqual(['share', 2, 3, 3]);
    expect(uncertainty?.standardError).toBeCloseTo(1 / 3, 10);
  });

  test.each<[string, Estimate]>([
    ['a share that is weighted', estimate({ ...sample, design: { weights: 'weight' } }, share)],
    ['a mean', estimate(sample, { kind: 'mean', question: 'days' })],
    ['a total', estimate(sample, { kind: 'total', question: 'service' })],
  ])('are not those of %s', (_, made) => {
    const { code, problems } = refused(() => estimateIndicator(made, counts));
    expect([code, problems[0]?.path, problems[0]?.accepted]).toEqual(['survey/not-of-counts', ['figures'], 'estimate']);
  });

  test('are not those of a weighted share or a factor that all are in either', () => {
    const service: Questionnaire = { ...sample.questionnaire, factors: [{ id: 'desk', questions: ['service'] }] };
    const facts = [1, 2, 1].map((weight) => ({ weight, ward: weight === 1 ? 'a' : 'b' }));
    const all = (design: SurveyDesign, alike = facts): Sample => ({
      questionnaire: service,
      design,
      ballots: alike.map((one) => ({ answers: { service: 'satisfied' }, facts: one })),
    });
    const asked = (given: Sample, request: EstimateRequest = share) => {
      const { create, add, extract } = ballotAccumulator(service, given.design, { domains: ['ward'] });
      const sources = [given, extract(given.ballots.reduce(add, create()))];
      return sources.map((source) => {
        const made = estimate(source, request);
        expect(made.value).toBe(1);
        try {
          return estimateIndicator(made, counts).numerator;
        } catch (error) {
          return (error as MotcuaError).code;
        }
      });
    };
    const refusal = ['survey/not-of-counts', 'survey/not-of-counts'];
    expect(asked(all({ weights: 'weight' }))).toEqual(refusal);
    expect(asked(all({ strata: 'ward', fpc: [{ a: 10, b: 40 }], lonelyPsu: 'remove' }))).toEqual(refusal);
    // within a ward all count alike, and beside another they do not
    expect(asked(all({ weights: 'weight' }), { ...share, domain: { ward: 'a' } })).toEqual(refusal);
    for (const score of ['mean-of-questions', 'pooled'] as const) {
      expect(asked(all({}), { kind: 'factor', factor: 'desk', score })).toEqual(refusal);
    }
    expect(asked(all({}))).toEqual([3, 3]);
    expect(asked(all({ fpc: [40] }))).toEqual([3, 3]);
    const alike = facts.map((one) => ({ ...one, weight: 2.5 }));
    expect(asked(all({ weights: 'weight' }, alike))).toEqual([3, 3]);
  });

  test('are of a share that differs by rounding only', () => {
    const rate = satisfactionRate({ numerator: 1, denominator: 3 });
    const off = (by: number) => ({ ...rate, value: 1 / 3 + by });
    expect(estimateIndicator(off(1e-12), counts).denominator).toBe(3);
    expect(refused(() => estimateIndicator(off(1e-8), counts)).code).toBe('survey/not-of-counts');
    expect(refused(() => estimateIndicator(off(-1e-8), counts)).code).toBe('survey/not-of-counts');
  });
});

describe('another figure as an indicator', () => {
  test('is an amount in the measure that is given', () => {
    const mean = estimate(sample, { kind: 'mean', question: 'days' });
    const figure = estimateIndicator(mean, { ...options, measure: 'day' });
    expect(figure).toMatchObject({ kind: 'amount', numerator: mean.value, denominator: 1, measure: 'day' });
    expect(figure.uncertainty?.interval?.method).toBe('plain');
    expect(estimateIndicator(mean, options).measure).toBe(null);
  });

  test('below 0 is refused', () => {
    const ballots = [{ answers: { service: 'dissatisfied' } }, { answers: { service: 'dissatisfied' } }];
    const net = estimate({ ...sample, ballots }, { kind: 'net', question: 'service' });
    expect(net.value).toBe(-1);
    const [problem] = refused(() => estimateIndicator(net, options)).problems;
    expect([problem?.code, problem?.path]).toEqual(['indicator/not-a-figure', ['numerator']]);
  });
});

describe('what there is no telling', () => {
  const none = satisfactionRate({ numerator: 0, denominator: 0 });

  test.each([
    ['estimate', 'ratio', '%'],
    ['counts', 'share', null],
  ] as const)('of no ballots there is no figure (%s)', (figures, kind, measure) => {
    const figure = estimateIndicator(none, { ...options, figures, verification: 'verified' });
    expect(figure).toMatchObject({ kind, measure, numerator: null, denominator: null, value: null });
    expect(figure.verification).toBe('not-available');
    expect('uncertainty' in figure).toBe(false);
  });

  test('of no ballots there is no amount', () => {
    const empty = estimate({ ...sample, ballots: [{ answers: {} }] }, { kind: 'mean', question: 'days' });
    const figure = estimateIndicator(empty, { ...options, measure: 'day' });
    expect(figure).toMatchObject({ kind: 'amount', numerator: null, denominator: null, measure: 'day' });
  });

  test('of one ballot neither standard error nor interval is made up', () => {
    const [ballot] = sample.ballots;
    const one = { ...sample, design: { lonelyPsu: 'remove' }, ballots: ballot ? [ballot] : [] } as const;
    expect(estimateIndicator(estimate(one, share), options).uncertainty).toEqual({ n: 1 });
    const counted = estimateIndicator(satisfactionRate({ numerator: 1, denominator: 1 }), options);
    expect(Object.keys(counted.uncertainty ?? {})).toEqual(['interval', 'n']);
  });

  test('a choice that is none is refused', () => {
    const [problem] = refused(() => estimateIndicator(none, { ...options, figures: 'count' as never })).problems;
    expect(problem).toMatchObject({ code: 'survey/unknown-choice', path: ['figures'], accepted: 'estimate | counts' });
  });

  test('a period that is missing is told and not stumbled over', () => {
    const { code } = refused(() => estimateIndicator(none, { code: 'x', source: { system: 'y' } } as never));
    expect(code).toBe('indicator/invalid');
  });
});
