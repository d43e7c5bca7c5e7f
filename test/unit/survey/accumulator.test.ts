import {
  type AccumulatorOptions,
  type Ballot,
  type BallotState,
  ballotAccumulator,
  difference,
  type EstimateRequest,
  estimate,
  estimateBy,
  type SurveyDesign,
  satisfactionRate,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { questionnaire, sampleOf, waited } from './wards.ts';

const DAYS = { kind: 'mean', question: 'days' } as const;

function stateOf(ballots: readonly Ballot[], design: SurveyDesign = {}, options: AccumulatorOptions = {}): BallotState {
  const { create, add, extract } = ballotAccumulator(questionnaire, design, options);
  return extract(ballots.reduce(add, create()));
}

const given: readonly Ballot[] = [
  {
    answers: { manner: 'satisfied', again: 'yes', heard: ['board'], days: 3, trips: 1 },
    facts: { ward: 'a', sex: 'f' },
  },
  { answers: { manner: 'neutral', again: 'no', heard: [], days: 8, trips: 2 }, facts: { ward: 'a', sex: 'm' } },
  {
    answers: { manner: 'refused', again: 'yes', heard: ['board', 'portal'], days: 5, trips: 1 },
    facts: { ward: 'b', sex: 'f' },
  },
  {
    answers: { manner: 'very-satisfied', again: 'yes', heard: ['portal'], days: null, trips: 4 },
    facts: { ward: 'b', sex: 'm' },
  },
];

describe('a state', () => {
  test('is plain JSON that is the same after a journey', () => {
    const state = stateOf(given, {}, { domains: ['ward'] });
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(Object.isFrozen(state.cells[0]?.sums)).toBe(true);
    expect(JSON.stringify(state)).not.toContain('undefined');
  });

  test('keeps no ballot id and no words', () => {
    const named = { ...(given[0] as Ballot), id: 'ballot-17' };
    const state = stateOf([{ ...named, answers: { ...named.answers, why: 'because of Mr Ba' } }]);
    expect(JSON.stringify(state)).not.toMatch(/ballot-17|Mr Ba/);
  });

  test('is left as it was by merge and extract', () => {
    const { create, add, merge, extract } = ballotAccumulator(questionnaire, {}, { domains: ['ward'] });
    const open = add(create(), given[0] as Ballot);
    const kept = JSON.stringify(open);
    add(merge(open, open), given[1] as Ballot);
    extract(open);
    expect(JSON.stringify(open)).toBe(kept);
    expect(estimate(add(open, given[1] as Ballot), DAYS).n).toBe(2);
  });

  test('may be added to after a journey', () => {
    const { add } = ballotAccumulator(questionnaire, {}, { domains: ['ward'] });
    const back = JSON.parse(JSON.stringify(stateOf(given.slice(0, 2), {}, { domains: ['ward'] })));
    add(add(back, given[2] as Ballot), given[3] as Ballot);
    expect(back.cells).toEqual(stateOf(given, {}, { domains: ['ward'] }).cells);
  });

  test('has its cells in the order of their names', () => {
    const state = stateOf([...given].reverse(), {}, { domains: ['ward', 'sex'] });
    expect(state.cells.map(({ key }) => key.join())).toEqual(['a,f', 'a,m', 'b,f', 'b,m']);
  });

  test('counts ballots the design cannot place, by the code of the problem', () => {
    const { create, add, merge, extract } = ballotAccumulator(questionnaire, { strata: 'ward', weights: 'w' });
    const state = [
      waited(1),
      waited(2, { ward: 'a' }),
      waited(3, { ward: 'a', w: 0 }),
      waited(4, { ward: 'a', w: 2 }),
    ].reduce(add, create());
    add(state, { facts: { ward: 'a', w: 1 } } as unknown as Ballot);
    expect(extract(merge(state, state)).bad).toEqual([
      { code: 'survey/missing-fact', ballots: 4 },
      { code: 'survey/not-a-ballot', ballots: 2 },
      { code: 'survey/not-a-weight', ballots: 2 },
    ]);
    expect(state.cells).toHaveLength(1);
  });

  test('of one size of a stratum takes no other', () => {
    const state = stateOf([waited(1, { n: 9 }), waited(2, { n: 8 })], { fpc: ['n'] });
    expect(state.bad).toEqual([{ code: 'survey/sizes-differ', ballots: 1 }]);
    const parts = [9, 8].map((n) => stateOf([waited(1, { n, ward: `w${n}` })], { fpc: ['n'] }, { domains: ['ward'] }));
    const { merge } = ballotAccumulator(questionnaire, { fpc: ['n'] }, { domains: ['ward'] });
    const merged = merge(parts[0] as BallotState, parts[1] as BallotState);
    expect(refused(() => estimate(merged, DAYS)).code).toBe('survey/sizes-differ');
  });

  test.each<[string, AccumulatorOptions, SurveyDesign]>([
    ['another division', { domains: ['sex'] }, {}],
    ['other pairs', { domains: ['ward'], pairs: [['days', 'trips']] }, {}],
    ['another design', { domains: ['ward'] }, { strata: 'ward' }],
  ])('does not merge with one of %s', (_, options, design) => {
    const { merge, create } = ballotAccumulator(questionnaire, {}, { domains: ['ward'] });
    const error = refused(() => merge(create(), stateOf(given, design, options)));
    expect([error.code, error.problems[0]?.path]).toEqual(['survey/other-state', ['digest']]);
  });

  test('does not merge with one of another questionnaire', () => {
    const other = ballotAccumulator({ ...questionnaire, version: '2' }, {}).create();
    const { add } = ballotAccumulator(questionnaire, {});
    expect(refused(() => add(other, given[0] as Ballot)).code).toBe('survey/other-state');
    expect(refused(() => add(null as unknown as BallotState, given[0] as Ballot)).code).toBe('survey/other-state');
  });
});

describe('what sums tell', () => {
  test('is what the ballots do', () => {
    const state = stateOf(given, {}, { domains: ['ward'], pairs: [['days', 'trips']] });
    const sample = sampleOf(given);
    const requests: readonly EstimateRequest[] = [
      DAYS,
      { kind: 'share', question: 'heard', answers: ['board'] },
      { kind: 'ratio', numerator: 'trips', denominator: 'days' },
    ];
    for (const request of requests) {
      const [wanted, found] = [estimate(sample, request), estimate(state, request)];
      expect(found.standardError).toBeCloseTo(wanted.standardError ?? 0, 10);
      expect([found.value, found.n, found.df, found.count, found.leftOut]).toEqual([
        wanted.value,
        wanted.n,
        wanted.df,
        wanted.count,
        wanted.leftOut,
      ]);
    }
    expect(estimateBy(state, DAYS, ['ward']).map(({ value }) => value)).toEqual([5.5, 5]);
  });

  test('of two questions at once needs the pair, unless clusters were drawn', () => {
    const factor = { kind: 'factor', factor: 'service', score: 'pooled' } as const;
    expect(refused(() => estimate(stateOf(given), factor)).code).toBe('survey/needs-ballots');
    const kept = estimate(stateOf(given, {}, { pairs: [['again', 'manner']] }), factor);
    expect(kept.standardError).toBeCloseTo(estimate(sampleOf(given), factor).standardError ?? 0, 10);
    const clusters = { clusters: ['ward'] };
    const found = estimate(stateOf(given, clusters), factor);
    expect(found.standardError).toBeCloseTo(estimate(sampleOf(given, clusters), factor).standardError ?? 0, 10);
  });

  test('are differences of domains, and of questions that are a pair', () => {
    const state = stateOf(given, {}, { domains: ['sex'], pairs: [['days', 'trips']] });
    const by = (sex: string) => ({ ...DAYS, domain: { sex } });
    const [wanted, found] = [sampleOf(given), state].map((source) => difference(source, by('m'), by('f')));
    expect(found?.statistic).toBeCloseTo(wanted?.statistic ?? 0, 10);
    const trips = { kind: 'mean', question: 'trips' } as const;
    const [apart, kept] = [sampleOf(given), state].map((source) => difference(source, DAYS, trips));
    expect(kept?.standardError).toBeCloseTo(apart?.standardError ?? 0, 10);
    expect(refused(() => difference(stateOf(given), DAYS, trips)).code).toBe('survey/needs-ballots');
  });

  test('goes by the jackknife where clusters were drawn', () => {
    const design: SurveyDesign = { clusters: ['ward'], variance: 'jackknife' };
    const [wanted, found] = [sampleOf(given, design), stateOf(given, design)].map((source) => estimate(source, DAYS));
    expect(found?.standardError).toBeCloseTo(wanted?.standardError ?? 0, 12);
    expect(found?.standardError).toBeGreaterThan(0);
  });

  test('is refused where it is nothing', () => {
    const state = stateOf(given, {}, { domains: ['ward'] });
    const codeOf = (request: EstimateRequest) => refused(() => estimate(state, request)).code;
    expect(codeOf({ kind: 'quantile', question: 'days', probability: 0.5 })).toBe('survey/needs-ballots');
    expect(codeOf({ kind: 'ratio', numerator: 'days', denominator: 'trips' })).toBe('survey/needs-ballots');
    expect(codeOf({ ...DAYS, domain: { sex: 'f' } })).toBe('survey/needs-ballots');
    expect(codeOf({ ...DAYS, domain: { ward: 'c' } })).toBe('survey/empty-domain');
    expect(refused(() => estimateBy(state, DAYS, ['sex'])).code).toBe('survey/needs-ballots');
  });

  test.each<[string, SurveyDesign, AccumulatorOptions, string, string]>([
    ['raking', { calibration: { kind: 'rake', margins: [] } }, {}, 'survey/needs-ballots', 'design.calibration.kind'],
    [
      'post-stratification by cells that are not kept',
      { calibration: { kind: 'post-stratify', by: 'sex', population: { f: 1 } } },
      { domains: ['ward'] },
      'survey/needs-ballots',
      'design.calibration.by',
    ],
    ['leaving out ballots by turns', { variance: 'jackknife' }, {}, 'survey/needs-ballots', 'design.variance'],
    ['a domain twice', {}, { domains: ['ward', 'ward'] }, 'survey/domain-twice', 'domains.1'],
    [
      'too many domains',
      {},
      { domains: Array.from({ length: 21 }, (_, at) => `f${at}`) },
      'survey/too-many-domains',
      'domains',
    ],
    ['a pair of one', {}, { pairs: [['days', 'days']] }, 'survey/pair-of-one', 'pairs.0'],
    ['a pair of none', {}, { pairs: [['days', 'why']] }, 'survey/unknown-question', 'pairs.0.1'],
  ])('does not serve %s', (_, design, options, code, path) => {
    const error = refused(() => ballotAccumulator(questionnaire, design, options));
    expect([error.code, error.problems[0]?.path.join('.')]).toEqual([code, path]);
  });
});

describe('the satisfaction rate', () => {
  test('of ballots and of sums is the share of their question', () => {
    const sample = sampleOf(given);
    const found = satisfactionRate(sample, { question: 'manner', level: 0.9, interval: 'beta' });
    expect(found).toEqual(estimate(sample, { kind: 'share', question: 'manner', level: 0.9, interval: 'beta' }));
    const state = stateOf(given, {}, { domains: ['ward'] });
    expect(satisfactionRate(state, { question: 'again', domain: { ward: 'a' } }).count).toEqual({
      numerator: 1,
      denominator: 2,
    });
  });

  test('needs no question where one alone can be meant', () => {
    const questions = questionnaire.questions.filter(({ id }) => id !== 'again');
    const sample = { questionnaire: { ...questionnaire, questions, factors: [] }, design: {}, ballots: given };
    expect(satisfactionRate(sample).value).toBeCloseTo(2 / 3, 12);
    const error = refused(() => satisfactionRate(sampleOf(given)));
    expect([error.code, error.problems[0]?.accepted]).toEqual(['survey/which-question', 'manner | again']);
  });

  test('of a small population is surer, where the design says nothing of it', () => {
    const options = { question: 'again', population: 8 };
    const wanted = estimate(sampleOf(given, { fpc: [8] }), { kind: 'share', question: 'again' });
    expect(satisfactionRate(sampleOf(given), options)).toEqual(wanted);
    expect(satisfactionRate(stateOf(given), options).standardError).toBeCloseTo(wanted.standardError ?? 0, 10);
    expect(satisfactionRate(sampleOf(given), { question: 'again', population: Number.POSITIVE_INFINITY })).toEqual(
      satisfactionRate(sampleOf(given), { question: 'again' }),
    );
    const design = { strata: 'ward' };
    expect(refused(() => satisfactionRate(sampleOf(given, design), options)).code).toBe('survey/population-in-design');
    expect(refused(() => satisfactionRate(sampleOf(given), { ...options, population: 3 })).code).toBe(
      'survey/size-below-sample',
    );
  });
});
