import {
  type AccumulatorOptions,
  type Ballot,
  type BallotState,
  ballotAccumulator,
  difference,
  estimate,
  jointEstimates,
  parseBallotState,
  type Questionnaire,
  type SurveyDesign,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { questionnaire, sampleOf, waited } from './wards.ts';

const DAYS = { kind: 'mean', question: 'days' } as const;
const TRIPS = { kind: 'mean', question: 'trips' } as const;
const RATIO = { kind: 'ratio', numerator: 'days', denominator: 'trips' } as const;

function stateOf(ballots: readonly Ballot[], design: SurveyDesign = {}, options: AccumulatorOptions = {}): BallotState {
  const { create, add, extract } = ballotAccumulator(questionnaire, design, options);
  return extract(ballots.reduce(add, create()));
}

const problemOf = (call: () => unknown) => refused(call).problems[0];

describe('a refusal of a state', () => {
  const inStrata = [2, 4, 9, 5, 1].map((days, at) => waited(days, { s: ['a', 'a', 'b', 'c', 'c'][at] as string }));

  test('names the lonely stratum', () => {
    for (const of of [sampleOf(inStrata, { strata: 's' }), stateOf(inStrata, { strata: 's' })]) {
      expect(problemOf(() => estimate(of, DAYS))).toMatchObject({
        code: 'survey/lonely-psu',
        path: ['design', 'lonelyPsu'],
        value: 'b',
      });
    }
  });

  test('names the lonely village by its own name', () => {
    const facts = ['x', 'x', 'y', 'y', 'y'].map((c, at) => ({
      s: 'one',
      c,
      v: ['v1', 'v1', 'v2', 'v2', 'v3'][at] as string,
    }));
    const ballots = facts.map((own, at) => waited(at, own));
    const design: SurveyDesign = { strata: 's', clusters: ['c', 'v'], fpc: [9, 1, 4], lonelyPsu: 'fail' };
    for (const of of [sampleOf(ballots, design), stateOf(ballots, design)]) {
      expect(problemOf(() => estimate(of, DAYS))?.value).toBe('v3');
    }
    const sized: SurveyDesign = { clusters: ['c'], fpc: [9, 4] };
    const lonely = [waited(1, { c: 'x' }), waited(2, { c: 'x' }), waited(3, { c: 'y' })];
    for (const of of [sampleOf(lonely, sized), stateOf(lonely, sized)]) {
      expect(problemOf(() => estimate(of, DAYS))?.value).toBe('y');
    }
  });

  test.each<[string, SurveyDesign, readonly (string | number)[]]>([
    ['ballots', { fpc: [4] }, ['design', 'fpc', 0]],
    ['ballots of clusters', { clusters: ['s'], fpc: [9, 1.5] }, ['design', 'fpc', 1]],
    ['a stratum that is not told', { strata: 's', fpc: [{ a: 9, c: 9 }] }, ['design', 'fpc', 0, 'b']],
    ['a cluster that is not told', { clusters: ['s'], fpc: [9, { a: 9, b: 9 }] }, ['design', 'fpc', 1, 'c']],
    ['the whole, which has no name', { fpc: [{ all: 9 }] }, ['design', 'fpc', 0, '']],
  ])('tells where the size of %s stands', (_, design, path) => {
    const wanted = problemOf(() => estimate(sampleOf(inStrata, design), DAYS));
    expect(wanted?.path).toEqual(path);
    expect(problemOf(() => estimate(stateOf(inStrata, design), DAYS))).toEqual(wanted);
  });

  test('tells a fact that a fitted cell lacks as none', () => {
    const design: SurveyDesign = { calibration: { kind: 'post-stratify', by: 'sex', population: { f: 9 } } };
    const state = stateOf([waited(1), waited(2, { sex: 'f' })], design, { domains: ['sex'] });
    expect(problemOf(() => estimate(state, DAYS))).toMatchObject({ code: 'survey/missing-fact', value: null });
  });

  const needed = { code: 'survey/needs-ballots', path: ['pairs'], accepted: 'the pair of questions among `pairs`' };
  const given = [1, 2, 4].map((days, at) => ({ answers: { days, trips: 1 + ((at * 2) % 3), again: 'yes' } }));

  test('names the two numbers that were not kept', () => {
    const state = stateOf(given, {}, { pairs: [['again', 'days']] });
    expect(problemOf(() => estimate(state, RATIO))).toMatchObject({ ...needed, value: 'days / trips' });
    expect(problemOf(() => difference(state, DAYS, TRIPS))).toMatchObject({ ...needed, value: 'days / trips' });
    expect(problemOf(() => jointEstimates(state, [TRIPS, DAYS]))).toMatchObject({ ...needed, value: 'trips / days' });
  });

  test('says so too of a ratio beside a number, of which no products are kept', () => {
    const state = stateOf(given, {}, { pairs: [['days', 'trips']] });
    expect(problemOf(() => difference(state, RATIO, TRIPS))).toMatchObject({ ...needed, value: 'days / trips' });
    expect(problemOf(() => difference(state, TRIPS, RATIO))).toMatchObject({ ...needed, value: 'trips / days' });
  });
});

describe('an accumulator', () => {
  const { create, add, merge, extract } = ballotAccumulator(questionnaire, {});

  test('keeps no domain and no pair by default', () => {
    expect(create()).toMatchObject({ version: 1, domains: [], pairs: [], cells: [], bad: [] });
    expect(extract(create())).toEqual(create());
  });

  test('has the digest that is in the states of before', () => {
    const paid = { id: 'paid', kind: 'single', options: [{ id: 'yes' }, { id: 'no' }] } as const;
    const asked = { id: 'desk', version: '1', collector: 'desk', population: 'people served', questions: [paid] };
    expect(ballotAccumulator(asked, { strata: 's' }, { domains: ['ward'] }).create().digest).toBe(
      'sha256:f3f2012933bb45f8',
    );
  });

  test('tells what a state of another digest has, and what it takes', () => {
    const other = ballotAccumulator(questionnaire, {}, { domains: ['ward'] }).create();
    const { digest } = create();
    expect(problemOf(() => merge(create(), other))).toMatchObject({ value: other.digest, accepted: digest });
    expect(problemOf(() => extract(null as unknown as BallotState))).toMatchObject({ value: null, accepted: digest });
  });

  test('takes no state of another version', () => {
    const later = { ...create(), version: 2 } as unknown as BallotState;
    expect(problemOf(() => add(later, waited(1)))?.code).toBe('survey/other-state');
  });

  test('lets through what is no problem of a ballot', () => {
    const broken = {
      get answers(): never {
        throw new RangeError('no such row');
      },
    };
    const state = create();
    expect(() => add(state, broken as unknown as Ballot)).toThrow('no such row');
    expect(state.bad).toEqual([]);
  });

  test.each<[string, SurveyDesign, AccumulatorOptions, object]>([
    [
      'raking',
      { calibration: { kind: 'rake', margins: [] } },
      {},
      { code: 'survey/needs-ballots', value: 'rake', accepted: 'a sample' },
    ],
    [
      'no text',
      {},
      { domains: [7 as unknown as string] },
      { code: 'survey/domain-twice', path: ['domains', 0], value: '7' },
    ],
    [
      'too many facts',
      {},
      { domains: Array.from({ length: 21 }, (_, at) => `f${at}`) },
      { value: 21, accepted: '20 or fewer' },
    ],
    [
      'words',
      {},
      { pairs: [['why', 'days']] },
      { path: ['pairs', 0, 0], value: 'why', accepted: 'manner | again | heard | days | trips' },
    ],
  ])('says what is wrong with %s', (_, design, options, wanted) => {
    expect(problemOf(() => ballotAccumulator(questionnaire, design, options))).toMatchObject(wanted);
  });

  test('takes twenty facts, and the jackknife of clusters of a told number', () => {
    const domains = Array.from({ length: 20 }, (_, at) => `f${at}`);
    expect(ballotAccumulator(questionnaire, {}, { domains }).create().domains).toEqual(domains);
    const design: SurveyDesign = { clusters: ['c'], fpc: [9], variance: 'jackknife' };
    expect(ballotAccumulator(questionnaire, design).create().design).toEqual(design);
  });
});

describe('cells', () => {
  const facts = [
    { s: 'x', ward: 'a', n: 9 },
    { s: 'x', ward: 'b', n: 9 },
    { s: 'y', ward: 'a', n: 8 },
    { s: 'x', ward: 'a', n: 9 },
    { s: 'y', ward: 'a', n: 8 },
  ];
  const ballots = facts.map((own, at) => waited(at, own));

  test.each<[string, SurveyDesign, AccumulatorOptions, readonly string[]]>([
    ['nothing', {}, {}, ['/']],
    ['a domain', {}, { domains: ['ward'] }, ['a/', 'b/']],
    ['a stratum', { strata: 's' }, {}, ['/x', '/y']],
    ['a domain and a stratum', { strata: 's' }, { domains: ['ward'] }, ['a/x', 'a/y', 'b/x']],
    [
      'two facts of each',
      { strata: 's', clusters: ['ward'] },
      { domains: ['s', 'ward'] },
      ['x,a/x,a', 'x,b/x,b', 'y,a/y,a'],
    ],
  ])('by %s are one for all ballots alike', (_, design, options, wanted) => {
    const state = stateOf(ballots, design, options);
    expect(state.cells.map(({ key, drawn }) => `${key.join()}/${drawn.join()}`)).toEqual(wanted);
    expect(state.cells.reduce((sum, { sums }) => sum + (sums[0] as number), 0)).toBe(5);
    const { add } = ballotAccumulator(questionnaire, design, options);
    const back = JSON.parse(JSON.stringify(state));
    expect(add(back, ballots[0] as Ballot).cells).toHaveLength(wanted.length);
  });

  test('keep the size their ballots tell', () => {
    const state = stateOf(ballots, { strata: 's', fpc: ['n'] });
    expect(state.bad).toEqual([]);
    expect(state.cells.map(({ sizes, sums }) => [sizes, sums[0]])).toEqual([
      [[9], 3],
      [[8], 2],
    ]);
  });

  test('of two sizes do not merge, and say which', () => {
    const design: SurveyDesign = { fpc: [4, 'n'], clusters: ['s'] };
    const [a, b] = [9, 7].map((n) => stateOf([waited(1, { s: 'x', n })], design)) as [BallotState, BallotState];
    const { merge } = ballotAccumulator(questionnaire, design);
    expect(problemOf(() => merge(a, b))).toMatchObject({
      code: 'survey/sizes-differ',
      path: ['sizes', 0],
      value: 7,
      accepted: '9',
    });
  });

  test('merged are those of all ballots, with strata only one part has', () => {
    const design: SurveyDesign = { strata: 's', fpc: ['n'] };
    const { merge, extract } = ballotAccumulator(questionnaire, design);
    const parts = [ballots.slice(0, 2), ballots.slice(2, 3), ballots.slice(3)].map((own) => stateOf(own, design));
    const [a, b, c] = parts as [BallotState, BallotState, BallotState];
    expect(extract(merge(b, merge(a, c)))).toEqual(stateOf(ballots, design));
    expect(extract(merge(merge(c, b), a))).toEqual(stateOf(ballots, design));
  });
});

describe('the sums of a cell', () => {
  const scale = questionnaire.questions[0] as Questionnaire['questions'][number];
  const many = questionnaire.questions[2] as Questionnaire['questions'][number];
  const days = questionnaire.questions[3] as Questionnaire['questions'][number];
  const trips = questionnaire.questions[4] as Questionnaire['questions'][number];
  const weights = { weights: 'w' };
  const clusters = { clusters: ['c'], weights: 'w' };

  const lengthOf = (
    questions: Questionnaire['questions'],
    design: SurveyDesign,
    pairs: NonNullable<AccumulatorOptions['pairs']> = [],
  ) => {
    const asked = { ...questionnaire, questions, factors: [] };
    const { create, add, extract } = ballotAccumulator(asked, design, { pairs });
    const ballot = { answers: { manner: 'neutral', heard: ['board'], days: 3, trips: 2 }, facts: { c: 'x', w: 2 } };
    const state = extract(add(create(), ballot));
    expect(parseBallotState(JSON.parse(JSON.stringify(state)))).toEqual(state);
    return state.cells[0]?.sums.length;
  };

  // three of the cell, three of each block for what is left out, then counts, products and squares
  test.each<[string, Questionnaire['questions'], SurveyDesign, number]>([
    ['of a scale are its levels', [scale], {}, 3 + 3 + 5],
    ['of a scale with weights thrice', [scale], weights, 3 + 3 + 15],
    ['of a scale in clusters twice and Σ w²', [scale], clusters, 3 + 3 + 11],
    ['of several answers are their products', [many], {}, 3 + 3 + 6],
    ['of several answers with weights', [many], weights, 3 + 3 + 3 + 6 + 6],
    ['of several answers in clusters', [many], clusters, 3 + 3 + 3 + 6 + 1],
    ['of a number are 1, x and x²', [days], {}, 3 + 3 + 3],
    ['of a number with weights', [days], weights, 3 + 3 + 1 + 3 + 3],
    ['of a number in clusters', [days], clusters, 3 + 3 + 1 + 3 + 1],
  ])('%s', (_, questions, design, wanted) => {
    expect(lengthOf(questions, design)).toBe(wanted);
  });

  test.each<[string, Questionnaire['questions'], SurveyDesign, number]>([
    ['two numbers', [days, trips], {}, 3 + 2 * 6 + 2 * (3 + 6) + 1 + 4],
    ['two numbers with weights', [days, trips], weights, 3 + 2 * 10 + 2 * (3 + 1 + 6 + 6) + 1 + 4],
    ['two numbers in clusters', [days, trips], clusters, 3 + 2 * 8 + 2 * (3 + 1 + 6 + 1) + 1],
    ['a scale and a number', [scale, days], {}, 3 + 8 + 6 + 1 + 10],
    ['a number and a scale', [days, scale], {}, 3 + 8 + 6 + 1 + 10],
    ['a scale and several answers', [scale, many], {}, 3 + 8 + 9 + 1 + 15],
    ['a scale and a number in clusters', [scale, days], clusters, 3 + 14 + 8 + 1],
  ])('of a pair of %s', (_, questions, design, wanted) => {
    const [first, second] = questions.map(({ id }) => id) as [string, string];
    expect(lengthOf(questions, design, [[first, second]])).toBe(wanted);
  });
});
