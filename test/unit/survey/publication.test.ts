import {
  type Estimate,
  type EstimateRequest,
  estimate,
  type PublicationThresholds,
  publication,
  type Sample,
  type SurveyDesign,
  satisfactionRate,
  shareThresholds,
  variationThresholds,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { sampleOf } from './wards.ts';

const interval = (low: number, high: number, level = 0.95): Estimate['interval'] => ({
  low,
  high,
  level,
  method: 'beta',
  reference: 't',
});

const figure = (changes: Partial<Estimate> = {}): Estimate => ({
  value: 0.8,
  count: { numerator: 80, denominator: 100 },
  standardError: 0.04,
  interval: interval(0.7, 0.87),
  n: 100,
  isShare: true,
  effectiveN: 90,
  designEffect: 1.1,
  designEffectWithReplacement: 1.1,
  df: 20,
  coefficientOfVariation: 0.05,
  leftOut: { missing: 0, notApplicable: 0, refused: 0 },
  ...changes,
});

const told = (estimate: Estimate, thresholds?: PublicationThresholds) => {
  const { outcome, problems } = publication(estimate, thresholds);
  return [outcome, problems.map(({ code }) => code)];
};

const small = (n: number, numerator = n / 2): Partial<Estimate> => ({ n, count: { numerator, denominator: n } });

describe('a share', () => {
  test('that is sure enough is published', () => {
    expect(publication(figure())).toEqual({ outcome: 'publish', problems: [], thresholds: shareThresholds });
  });

  test.each<[string, Partial<Estimate>, string, string[]]>([
    [
      '29 ballots',
      { ...small(29, 14), effectiveN: 29 },
      'do-not-publish',
      ['survey/few-ballots', 'survey/low-effective-n'],
    ],
    ['30 ballots', { ...small(30), effectiveN: 30 }, 'publish', []],
    ['29.9 effective ballots', { effectiveN: 29.9 }, 'do-not-publish', ['survey/low-effective-n']],
    [
      'more effective ballots than ballots',
      { ...small(28), effectiveN: 40 },
      'do-not-publish',
      ['survey/few-ballots', 'survey/low-effective-n'],
    ],
    ['an interval of 0.30', { value: 0.5, interval: interval(0.55, 0.85) }, 'do-not-publish', ['survey/wide-interval']],
    ['an interval just below', { value: 0.5, interval: interval(0.25, 0.5499) }, 'publish', []],
    [
      'an interval above 130 % of the share',
      { value: 0.1, interval: interval(0.05, 0.1801) },
      'do-not-publish',
      ['survey/wide-for-share'],
    ],
    ['an interval of 130 %', { value: 0.125, interval: interval(0, 0.1625) }, 'publish', []],
    [
      'an interval above 130 % of the rest',
      { value: 0.9, interval: interval(0.83, 0.9601) },
      'publish-with-warning',
      ['survey/wide-for-complement'],
    ],
    ['an interval of 0.05 however small the share', { value: 0.01, interval: interval(0, 0.05) }, 'publish', []],
    [
      'a wider one of a share as small',
      { value: 0.01, interval: interval(0, 0.0501) },
      'do-not-publish',
      ['survey/wide-for-share'],
    ],
    ['7 degrees of freedom', { df: 7 }, 'publish-with-warning', ['survey/few-degrees-of-freedom']],
    ['8 degrees of freedom', { df: 8 }, 'publish', []],
    ['no design', { df: null }, 'publish', []],
    [
      'no interval',
      { interval: null },
      'do-not-publish',
      ['survey/measure-unknown', 'survey/measure-unknown', 'survey/measure-unknown'],
    ],
    ['no effective number', { effectiveN: null }, 'do-not-publish', ['survey/measure-unknown']],
    [
      'all in it',
      { value: 1, count: { numerator: 100, denominator: 100 }, effectiveN: null, interval: interval(0.96, 1) },
      'publish-with-warning',
      ['survey/all-or-none'],
    ],
    [
      'all but one in it',
      { value: 0.99, count: { numerator: 99, denominator: 100 }, interval: interval(0.95, 1) },
      'publish',
      [],
    ],
    [
      'none in it',
      { value: 0, count: { numerator: 0, denominator: 100 }, effectiveN: null, interval: interval(0, 0.04) },
      'publish-with-warning',
      ['survey/all-or-none'],
    ],
    [
      'none of few in it',
      { value: 0, ...small(20, 0), effectiveN: null, interval: interval(0, 0.17) },
      'do-not-publish',
      ['survey/few-ballots', 'survey/low-effective-n', 'survey/measure-unknown', 'survey/all-or-none'],
    ],
    ['no value', { value: null, n: 0, count: { numerator: 0, denominator: 0 } }, 'do-not-publish', ['survey/no-value']],
  ])('of %s', (_, changes, outcome, codes) => {
    expect(told(figure(changes))).toEqual([outcome, codes]);
  });

  test('says which measure failed, what it was and what would pass', () => {
    const { problems } = publication(
      figure({ value: 0.1, n: 12, effectiveN: 9, interval: interval(0.05, 0.19), df: 3 }),
    );
    expect(problems).toEqual([
      { code: 'survey/few-ballots', path: ['n'], severity: 'error', value: 12, accepted: '>= 30' },
      { code: 'survey/low-effective-n', path: ['effective-n'], severity: 'error', value: 9, accepted: '>= 30' },
      { code: 'survey/wide-for-share', path: ['relative-width'], severity: 'error', value: 1.4, accepted: '<= 1.3' },
      { code: 'survey/few-degrees-of-freedom', path: ['df'], severity: 'warning', value: 3, accepted: '>= 8' },
    ]);
  });

  test('of no value says only that', () => {
    const none = figure({ value: null, n: 0, count: { numerator: 0, denominator: 0 }, interval: null });
    expect(publication(none).problems).toEqual([
      { code: 'survey/no-value', path: ['value'], severity: 'error', value: null },
    ]);
  });

  test('with a measure that is no number is not taken to be good', () => {
    const { outcome, problems } = publication(figure({ n: Number.NaN }));
    expect([outcome, problems[0]]).toEqual([
      'do-not-publish',
      { code: 'survey/measure-unknown', path: ['n'], severity: 'error', value: null, accepted: '>= 30' },
    ]);
  });
});

describe('a list of figures', () => {
  test('is judged one by one', () => {
    const judged = publication([figure(), figure({ df: 2 }), figure(small(8))]);
    expect(judged.map(({ outcome }) => outcome)).toEqual(['publish', 'publish-with-warning', 'do-not-publish']);
    expect(publication([])).toEqual([]);
  });
});

describe('other thresholds', () => {
  const mean = figure({
    value: 4.2,
    isShare: false,
    count: { numerator: 50, denominator: 50 },
    interval: interval(4, 4.4, 0.9),
  });

  test.each([
    [0.165, 'publish', []],
    [0.1651, 'publish-with-warning', ['survey/high-variation']],
    [0.333, 'publish-with-warning', ['survey/high-variation']],
    [0.3331, 'do-not-publish', ['survey/high-variation']],
    [-0.3331, 'do-not-publish', ['survey/high-variation']],
    [null, 'do-not-publish', ['survey/measure-unknown']],
  ])('of the coefficient of variation judge a mean of %d', (coefficientOfVariation, outcome, codes) => {
    expect(told({ ...mean, coefficientOfVariation }, variationThresholds)).toEqual([outcome, codes]);
  });

  const table = (rule: object, more: object = {}): PublicationThresholds =>
    ({ id: 'own', names: { vi: 'x', en: 'x' }, of: 'any', rules: [{ basis: [], ...rule }], ...more }) as never;

  test('of one’s own name what would pass by every band that does', () => {
    const bands = [
      { from: 10, outcome: 'publish' },
      { from: 20, outcome: 'publish-with-warning' },
      { from: 50, inclusive: false, outcome: 'publish' },
    ];
    const { problems } = publication(figure(small(30)), table({ measure: 'n', bands }));
    expect([problems[0]?.severity, problems[0]?.accepted]).toEqual(['warning', '>= 10 and < 20 or > 50']);
    expect(told(figure(small(50)), table({ measure: 'n', bands }))[0]).toBe('publish-with-warning');
    expect(told(figure(small(8)), table({ measure: 'n', bands }))).toEqual(['do-not-publish', ['survey/few-ballots']]);
  });

  test('may say what it means not to know, even that it is no matter', () => {
    const rule = { measure: 'df', bands: [{ from: 1, outcome: 'publish' }] };
    expect(told(figure({ df: null }), table(rule))[0]).toBe('do-not-publish');
    const warned = publication(figure({ df: null }), table({ ...rule, unknown: 'publish-with-warning' }));
    expect([warned.outcome, warned.problems[0]?.severity]).toEqual(['publish-with-warning', 'warning']);
    expect(told(figure({ df: null }), table({ ...rule, unknown: 'publish' }))).toEqual(['publish', []]);
  });

  test('measure the width by the size of a figure below 0', () => {
    const rule = {
      measure: 'relative-width',
      bands: [{ outcome: 'publish' }, { from: 0.5, outcome: 'do-not-publish' }],
    };
    const below = { ...mean, value: -4 };
    expect(publication({ ...below, interval: interval(-5, -3) }, table(rule)).problems[0]?.value).toBe(0.5);
    expect(told({ ...below, interval: interval(-4.5, -3.5) }, table(rule))[0]).toBe('publish');
  });

  const good = { measure: 'n', bands: [{ outcome: 'publish' }] };
  test.each([
    ['a mean for a table of shares', mean, shareThresholds, 'survey/table-of-shares', 'value'],
    [
      'an interval of another level',
      figure({ interval: interval(0.7, 0.8, 0.9) }),
      shareThresholds,
      'survey/other-level',
      'interval.level',
    ],
    ['no rules', figure(), table(good, { rules: [] }), 'survey/no-rules', 'thresholds.rules'],
    ['no table', figure(), null, 'survey/no-rules', 'thresholds.rules'],
    [
      'a measure nobody knows',
      figure(),
      table({ ...good, measure: 'charm' }),
      'survey/unknown-measure',
      'thresholds.rules.0',
    ],
    [
      'a measure all objects have',
      figure(),
      table({ ...good, measure: 'toString' }),
      'survey/unknown-measure',
      'thresholds.rules.0',
    ],
    [
      'a condition on one',
      figure(),
      table({ ...good, where: { measure: 'charm', above: 1 } }),
      'survey/unknown-measure',
      'thresholds.rules.0',
    ],
    [
      'a condition without a number',
      figure(),
      table({ ...good, where: { measure: 'n', above: '1' } }),
      'survey/out-of-range',
      'thresholds.rules.0.where.above',
    ],
    [
      'an outcome nobody knows',
      figure(),
      table({ ...good, bands: [{ outcome: 'perhaps' }] }),
      'survey/unknown-outcome',
      'thresholds.rules.0.bands.0.outcome',
    ],
    [
      'another for what is unknown',
      figure(),
      table({ ...good, unknown: 'perhaps' }),
      'survey/unknown-outcome',
      'thresholds.rules.0.unknown',
    ],
    [
      'bands that fall',
      figure(),
      table({
        ...good,
        bands: [
          { from: 2, outcome: 'publish' },
          { from: 1, outcome: 'publish' },
        ],
      }),
      'kernel/not-thresholds',
      'thresholds.rules.0.bands.1.from',
    ],
    ['no figure', null, shareThresholds, 'survey/not-an-estimate', ''],
    ['a bare number', 0.9, shareThresholds, 'survey/not-an-estimate', ''],
  ])('are not applied to %s', (_, estimate, thresholds, code, path) => {
    const error = refused(() => publication(estimate as Estimate, thresholds as PublicationThresholds));
    expect([error.code, error.problems[0]?.path.join('.')]).toEqual([code, path]);
  });

  test('of the library are cited and not yet verified', () => {
    for (const { rules } of [shareThresholds, variationThresholds]) {
      expect(rules.every(({ basis }) => basis.length === 1 && basis[0]?.status === 'unverified')).toBe(true);
    }
  });
});

describe('of ballots', () => {
  const share = { kind: 'share', question: 'manner' } as const;
  const factor = { kind: 'factor', factor: 'service', score: 'mean-of-questions' } as const;

  /** Ballots of communes; of the first some are satisfied and nobody would come again. */
  const sampleFrom = (satisfied: readonly number[], design: SurveyDesign, again = 'no') =>
    sampleOf(
      satisfied.flatMap((some, commune) =>
        Array.from({ length: 50 }, (_, at) => ({
          answers: { manner: at < some ? 'satisfied' : 'neutral', again },
          facts: { commune: `c${commune}` },
        })),
      ),
      design,
    );

  const judgedBy = (sample: Sample, request: EstimateRequest) => {
    const { outcome, problems } = publication(estimate(sample, { interval: 'beta', ...request }));
    return [outcome, problems.map(({ code, path }) => `${code} ${path[0]}`)];
  };

  test('of everybody the figure is published, of ballots as of counts', () => {
    expect(judgedBy(sampleFrom([45, 45, 45, 45, 45, 45], { fpc: [300] }), share)).toEqual(['publish', []]);
    const counts = satisfactionRate({ numerator: 270, denominator: 300 }, { population: 300, interval: 'beta' });
    expect(publication(counts).outcome).toBe('publish');
    const few = satisfactionRate({ numerator: 18, denominator: 20 }, { population: 20, interval: 'beta' });
    expect(publication(few).problems.map(({ code }) => code)).toEqual(['survey/few-ballots', 'survey/low-effective-n']);
  });

  test('communes that all have one share by chance tell no effective number', () => {
    const alike = sampleFrom([25, 25, 25, 25], { clusters: ['commune'] });
    for (const interval of ['beta', 'plain'] as const) {
      const [outcome, problems] = judgedBy(alike, { ...share, interval });
      expect([outcome, problems?.[0]], interval).toEqual(['do-not-publish', 'survey/measure-unknown effective-n']);
    }
  });

  test('a factor has no side that is smaller, and its effective number is not known', () => {
    expect(judgedBy(sampleFrom([25, 30, 20, 45, 9, 31, 44, 40, 33, 28], {}, 'yes'), factor)).toEqual([
      'do-not-publish',
      ['survey/measure-unknown effective-n'],
    ]);
    expect(judgedBy(sampleFrom([50, 50, 50], {}, 'yes'), factor)).toEqual([
      'publish-with-warning',
      ['survey/all-or-none smaller-side'],
    ]);
    expect(judgedBy(sampleFrom([0, 0, 0], {}), factor)).toEqual([
      'publish-with-warning',
      ['survey/all-or-none smaller-side'],
    ]);
  });

  test('a factor of ten questions that all answer alike is all, though ten tenths come to less than 1', () => {
    const tenths = Array.from({ length: 10 }, () => 0.1).reduce((sum, tenth) => sum + tenth, 0);
    expect(tenths).toBeLessThan(1);
    const all = figure({
      value: tenths,
      count: { numerator: 100, denominator: 100 },
      notOfCounts: 'questions',
      effectiveN: null,
      interval: interval(0.96, 1),
    });
    expect(told(all)).toEqual(['publish-with-warning', ['survey/all-or-none']]);
  });

  test('what is no share has no sides, nor all its ballots for a value of 1', () => {
    const any: PublicationThresholds = {
      ...shareThresholds,
      of: 'any',
      rules: [
        { measure: 'smaller-side', bands: [{ outcome: 'do-not-publish' }, { from: 1, outcome: 'publish' }], basis: [] },
        { measure: 'effective-n', bands: [{ outcome: 'do-not-publish' }, { from: 30, outcome: 'publish' }], basis: [] },
      ],
    };
    const ones = figure({ value: 1, isShare: false, effectiveN: null, count: { numerator: 100, denominator: 100 } });
    expect(publication(ones, any).problems.map(({ code }) => code)).toEqual([
      'survey/measure-unknown',
      'survey/measure-unknown',
    ]);
  });
});
