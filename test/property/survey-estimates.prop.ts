import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { type Estimate, estimate, likertSummary, type Sample, satisfactionRate } from 'motcua/survey';
import { expect } from 'vitest';
import { requests, samples } from '../arbitraries/samples.ts';

const isNear = (a: number | null, b: number | null, scale: number) =>
  a === null || b === null ? a === b : Math.abs(a - b) <= 1e-8 * Math.max(scale, Math.abs(a), Math.abs(b));

/** Value, standard error, interval and n are the same, but for the order things are added in. */
function expectSame(a: Estimate, b: Estimate, times = 1): void {
  // a net score that comes to 0 is as exact as its interval is wide
  const { low = 1, high = 1 } = a.interval ?? {};
  const scale = times * Math.max(Math.abs(a.value ?? 1), Math.abs(low), Math.abs(high));
  const of = ({ value, standardError, interval, n, df }: Estimate, by: number) => [
    value && value * by,
    standardError && standardError * by,
    interval && interval.low * by,
    interval && interval.high * by,
    n,
    df,
  ];
  const [wanted, found] = [of(a, times), of(b, 1)];
  for (const [at, number] of wanted.entries()) {
    if (!isNear(number ?? null, found[at] ?? null, scale)) expect(found).toEqual(wanted);
  }
}

const measures = fc.constantFrom(...requests);

test.prop([samples, measures, fc.infiniteStream(fc.nat())])(
  'the order of the ballots does not matter',
  (sample, request, keys) => {
    const order = sample.ballots.map((ballot) => ({ ballot, key: keys.next().value as number }));
    const ballots = order.sort((a, b) => a.key - b.key).map(({ ballot }) => ballot);
    expectSame(estimate(sample, request), estimate({ ...sample, ballots }, request));
  },
);

const scaled = (sample: Sample, by: number): Sample => ({
  ...sample,
  ballots: sample.ballots.map((one) => ({
    ...one,
    facts: { ...one.facts, weight: by * Number(one.facts?.['weight']) },
  })),
});

test.prop([samples, measures, fc.constantFrom(0.25, 2, 1000)])(
  'weights of another scale leave shares and means as they are, and totals in proportion',
  (sample, request, by) => {
    const design = { ...sample.design, weights: 'weight' };
    const { calibration, ...free } = design;
    const weighed = { ...sample, design: free };
    const times = request.kind === 'total' ? by : 1;
    expectSame(estimate(weighed, request), estimate(scaled(weighed, by), request), times);
    // fitted to a population they are those of the population
    if (calibration !== undefined) {
      expectSame(estimate({ ...sample, design }, request), estimate(scaled({ ...sample, design }, by), request));
    }
  },
);

test.prop([samples, measures])('one stratum for all is no stratum', (sample, request) => {
  const { strata, ...free } = sample.design;
  const one = {
    ...sample,
    design: { ...free, strata: 'all' },
    ballots: sample.ballots.map((ballot) => ({ ...ballot, facts: { ...ballot.facts, all: 'x' } })),
  };
  expect(estimate(one, request)).toEqual(estimate({ ...sample, design: free }, request));
});

test.prop([samples])('the shares of the levels of a scale sum to one, and the intervals contain them', (sample) => {
  const { levels } = likertSummary(sample, { question: 'manner' });
  const values = levels.map(({ share }) => share.value);
  if (values.includes(null)) expect(values.every((value) => value === null)).toBe(true);
  else expect(values.reduce<number>((sum, value) => sum + (value ?? 0), 0)).toBeCloseTo(1, 10);
  for (const { share } of levels) {
    if (share.interval === null || share.value === null) continue;
    expect(share.interval.low).toBeLessThanOrEqual(share.value);
    expect(share.interval.high).toBeGreaterThanOrEqual(share.value);
    expect(share.interval.low).toBeGreaterThanOrEqual(0);
    expect(share.interval.high).toBeLessThanOrEqual(1);
  }
});

test.prop([samples, measures])('no figure is NaN, and none is sure without a variance', (sample, request) => {
  const found = estimate(sample, request);
  expect(JSON.stringify(found)).not.toContain('NaN');
  for (const number of [found.value, found.standardError, found.interval?.low, found.interval?.high, found.df]) {
    expect(number === null || number === undefined || Number.isFinite(number)).toBe(true);
  }
  if (found.standardError === null) expect(found.interval).toBeNull();
  if (found.value === null) expect(found.standardError).toBeNull();
  if (found.standardError !== null) expect(found.standardError).toBeGreaterThanOrEqual(0);
});

test.prop([fc.array(fc.constantFrom('yes', 'no'), { minLength: 2, maxLength: 40 }), fc.integer({ min: 2, max: 6 })])(
  'as many times the ballots make a narrower interval',
  (answers, times) => {
    const questions = [
      { id: 'q', kind: 'single', options: [{ id: 'yes' }, { id: 'no' }], satisfied: ['yes'] },
    ] as const;
    const questionnaire = { id: 'one', version: '1', collector: 'desk', population: 'all', questions };
    const ballots = answers.map((q) => ({ answers: { q } }));
    const more = Array.from({ length: times }, () => ballots).flat();
    const [few, many] = [ballots, more].map((some) =>
      estimate({ questionnaire, design: {}, ballots: some }, { kind: 'share', question: 'q' }),
    );
    const width = ({ interval }: Estimate) => (interval === null ? 1 : interval.high - interval.low);
    expect(width(many as Estimate)).toBeLessThan(width(few as Estimate));
  },
);

const methods = fc.constantFrom('wilson', 'logit', 'beta', 'agresti-coull', 'jeffreys', 'arcsine', 'anscombe');

/** So many ballots of which the first say yes, drawn at random from so many people. */
function drawnFrom(yes: number, n: number, population: number): Sample {
  const questions = [{ id: 'q', kind: 'single', options: [{ id: 'yes' }, { id: 'no' }], satisfied: ['yes'] }] as const;
  const questionnaire = { id: 'one', version: '1', collector: 'desk', population: 'all', questions };
  const ballots = Array.from({ length: n }, (_, at) => ({ answers: { q: at < yes ? 'yes' : 'no' } }));
  return { questionnaire, design: { fpc: [population] }, ballots };
}

test.prop([fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 200 }), fc.boolean(), methods])(
  'where all answer alike the interval of ballots is that of their counts, however many were not asked',
  (n, others, areSatisfied, interval) => {
    const population = n + others;
    const numerator = areSatisfied ? n : 0;
    // beta widens for few degrees of freedom, which counts have none of
    const request = {
      kind: 'share',
      question: 'q',
      interval,
      df: Number.POSITIVE_INFINITY,
      reference: 'normal',
    } as const;
    const found = estimate(drawnFrom(numerator, n, population), request).interval;
    const wanted = satisfactionRate({ numerator, denominator: n }, { population, interval }).interval;
    expect(found?.low).toBeCloseTo(wanted?.low as number, 10);
    expect(found?.high).toBeCloseTo(wanted?.high as number, 10);
  },
);

test.prop([fc.integer({ min: 2, max: 60 }), fc.integer({ min: 0, max: 60 }), methods])(
  'when all were asked the interval is the share',
  (n, some, interval) => {
    const sample = drawnFrom(Math.min(some, n), n, n);
    const found = estimate(sample, { kind: 'share', question: 'q', interval });
    expect([found.interval?.low, found.interval?.high]).toEqual([found.value, found.value]);
  },
);
