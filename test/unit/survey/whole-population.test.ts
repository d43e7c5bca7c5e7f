import { narrate } from 'motcua';
import {
  type Ballot,
  ballotAccumulator,
  type Estimate,
  type EstimateRequest,
  estimate,
  explainEstimate,
  type Sample,
  type SurveyDesign,
  satisfactionRate,
  shareInterval,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { METHODS } from './interval-methods.ts';
import { questionnaire } from './wards.ts';

const share = { kind: 'share', question: 'manner' } as const;

/** So many ballots of which some are satisfied. */
const ballotsOf = (satisfied: number, n: number, facts: Ballot['facts'] = {}): readonly Ballot[] =>
  Array.from({ length: n }, (_, at) => ({
    answers: { manner: at < satisfied ? 'satisfied' : 'neutral', again: 'yes', days: at },
    facts,
  }));

const sampleOf = (ballots: readonly Ballot[], design: SurveyDesign): Sample => ({ questionnaire, design, ballots });

/** The same ballots added up. */
function stateOf({ design, ballots }: Sample) {
  const { create, add, extract } = ballotAccumulator(questionnaire, design, { domains: ['ward'] });
  return extract(ballots.reduce(add, create()));
}

const endsOf = ({ interval }: Estimate) => interval && [interval.low, interval.high];

/** The ends from ballots and from what they add up to. */
const bothEnds = (sample: Sample, request: EstimateRequest = share) =>
  [sample, stateOf(sample)].map((source) => endsOf(estimate(source, request)));

describe('when everybody was asked', () => {
  test('the interval is the figure, of ballots as of counts', () => {
    const sample = sampleOf(ballotsOf(27, 30), { fpc: [30] });
    for (const interval of METHODS) {
      expect(bothEnds(sample, { ...share, interval }), interval).toEqual([
        [0.9, 0.9],
        [0.9, 0.9],
      ]);
    }
    const counts = satisfactionRate({ numerator: 27, denominator: 30 }, { population: 30 });
    expect(endsOf(counts)).toEqual([0.9, 0.9]);
    expect(estimate(sample, share).interval).toMatchObject({ level: 0.95, method: 'wilson', reference: 't' });
  });

  test('in every stratum the interval is the figure, and in some it is not', () => {
    const strata = (sizes: readonly [number, number], satisfied: readonly [number, number]) => {
      const of = (ward: string, at: 0 | 1) => ballotsOf(satisfied[at], 10, { ward, size: sizes[at] });
      return sampleOf([...of('a', 0), ...of('b', 1)], { strata: 'ward', fpc: ['size'] });
    };
    expect(bothEnds(strata([10, 10], [5, 9]))).toEqual([
      [0.7, 0.7],
      [0.7, 0.7],
    ]);
    expect(bothEnds(strata([10, 10], [10, 10]))).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const [ends] = bothEnds(strata([10, 20], [5, 9]));
    expect(ends?.[0]).toBeLessThan(0.75);
    // all alike, but only those of one ward were all asked
    const [alike, added] = bothEnds(strata([10, 20], [10, 10]));
    expect(alike?.[0]).toBeLessThan(0.99);
    expect(added?.[0]).toBeCloseTo(alike?.[0] as number, 12);
    const whole = { ...share, domain: { ward: 'a' } };
    expect(bothEnds(strata([10, 20], [5, 9]), whole)).toEqual([
      [0.5, 0.5],
      [0.5, 0.5],
    ]);
  });

  test('of communes that were all drawn but not asked whole the interval stays open', () => {
    const of = (commune: string) => ballotsOf(5, 5, { commune, people: 20 });
    const ballots = ['a', 'b', 'c'].flatMap(of);
    const whole = sampleOf(ballots, { clusters: ['commune'], fpc: [3] });
    expect(bothEnds(whole)).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const part = sampleOf(ballots, { clusters: ['commune'], fpc: [3, 'people'] });
    const [ends, added] = bothEnds(part);
    expect(added?.[0]).toBeCloseTo(ends?.[0] as number, 12);
    // of a commune another 4 of the other 19 were asked
    const { low } = shareInterval({ share: 1, effectiveN: 15 / (1 - 4 / 19), df: 2 });
    expect(ends?.[0]).toBeCloseTo(low, 12);
  });

  test('a factor is certain only when it is for each of its questions', () => {
    const of = (ward: string, size: number, manner: string | null): Ballot => ({
      answers: { manner, again: 'yes' },
      facts: { ward, size },
    });
    const ballots = [...Array(8).fill(of('a', 8, 'satisfied')), ...Array(8).fill(of('b', 80, null))];
    const sample = sampleOf(ballots, { strata: 'ward', fpc: ['size'] });
    const request = { kind: 'factor', factor: 'service', score: 'mean-of-questions' } as const;
    expect(bothEnds(sample)[0]).toEqual([1, 1]);
    expect(estimate(sample, request).interval?.low).toBeLessThan(0.8);
  });

  test('a quantile is what it is by every rule, and no further off than itself', () => {
    const sample = sampleOf(ballotsOf(5, 10), { fpc: [10] });
    for (const rule of ['math', 'school', 'hf4', 'hf7', 'hf9'] as const) {
      for (const probability of [0, 0.33, 0.5, 1]) {
        const found = estimate(sample, { kind: 'quantile', question: 'days', probability, rule });
        expect([endsOf(found), found.standardError], `${rule} ${probability}`).toEqual([[found.value, found.value], 0]);
      }
    }
  });

  test('the story says so', () => {
    const explained = explainEstimate(sampleOf(ballotsOf(27, 30), { fpc: [30] }), share);
    const told = (locale: 'vi' | 'en', story: Parameters<typeof narrate>[0]) =>
      narrate(story, { locale })
        .split('\n')
        .find((line) => line.includes(locale === 'vi' ? 'Khoảng tin cậy' : 'Interval'));
    expect(endsOf(explained.value)).toEqual([0.9, 0.9]);
    expect(told('en', explained)).toBe(
      '14. Interval at 0.95: all were drawn, so nothing is left to estimate: [0.9; 0.9]',
    );
    expect(told('vi', explained)).toBe(
      '14. Khoảng tin cậy 0,95: đã chọn toàn bộ, không còn gì để ước lượng: [0,9; 0,9]',
    );
    const counts = explainEstimate({ numerator: 27, denominator: 30 }, { population: 30 });
    expect(told('en', counts)).toContain('all were drawn, so nothing is left to estimate: [0.9; 0.9]');
  });
});

describe('where all alike answer and not everybody was asked', () => {
  test('ballots are as sure as counts are', () => {
    for (const [n, population] of [
      [30, 31],
      [30, 300],
      [7, 8],
    ] as const) {
      for (const satisfied of [0, n]) {
        const sample = sampleOf(ballotsOf(satisfied, n), { fpc: [population] });
        const [low, high] = endsOf(satisfactionRate({ numerator: satisfied, denominator: n }, { population })) as [
          number,
          number,
        ];
        for (const ends of bothEnds(sample, { ...share, reference: 'normal' })) {
          expect(ends?.[0]).toBeCloseTo(low, 12);
          expect(ends?.[1]).toBeCloseTo(high, 12);
        }
      }
    }
    const ends = endsOf(satisfactionRate(sampleOf(ballotsOf(30, 30), {}), { population: 31, question: 'manner' }));
    expect(ends?.map((end) => end.toFixed(3))).toEqual(['0.995', '1.000']);
  });

  test('the story tells by what the ballots were multiplied', () => {
    const { because } = explainEstimate(sampleOf(ballotsOf(30, 30), { fpc: [31] }), share);
    const step = because.find(({ rule }) => rule === 'survey/interval');
    expect(step?.inputs).toMatchObject({ isByWeights: true, isWhole: false });
    expect(step?.inputs['left']).toBeCloseTo(1 / 30, 12);
    expect(step?.inputs['ballots']).toBeCloseTo(900, 9);
    expect(narrate([step as (typeof because)[number]], { locale: 'en' })).toContain(
      'n = 900 by the weights and the part that was not drawn (0.03333333), ',
    );
  });
});
