import {
  type CountedRow,
  type Estimate,
  type PublicationThresholds,
  publication,
  type SuppressionOptions,
  shareThresholds,
  suppressedTable,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const told = (call: () => unknown) => refused(call).message;

const figure = (changes: object = {}): Estimate => ({
  value: 0.8,
  count: { numerator: 80, denominator: 100 },
  standardError: 0.04,
  interval: { low: 0.7, high: 0.87, level: 0.95, method: 'beta', reference: 't' },
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

const table = (rule: object, more: object = {}): PublicationThresholds =>
  ({ id: 'own', names: { vi: 'x', en: 'x' }, of: 'any', rules: [{ basis: [], ...rule }], ...more }) as never;
const good = { measure: 'n', bands: [{ outcome: 'publish' }] };
const judging = (estimate: unknown, thresholds?: unknown) => () =>
  publication(estimate as Estimate, thresholds as PublicationThresholds);

describe('a refused judgement says what it was given and what it would take', () => {
  const outcomes = 'publish, publish-with-warning, do-not-publish';
  test.each<[() => unknown, string]>([
    [judging(null), 'survey/not-an-estimate; accepted: an estimate'],
    [judging(figure({ count: null })), 'survey/not-an-estimate; accepted: an estimate'],
    [judging(figure({ count: undefined })), 'survey/not-an-estimate; accepted: an estimate'],
    [judging(figure({ interval: undefined })), 'survey/not-an-estimate; accepted: an estimate'],
    [
      judging(figure({ isShare: false })),
      'survey/table-of-shares at value: got 0.8; accepted: a share, or thresholds of any figure',
    ],
    [
      judging(figure({ interval: { low: 0.7, high: 0.8, level: 0.9 } })),
      'survey/other-level at interval.level: got 0.9; accepted: 0.95',
    ],
    [judging(figure(), table(good, { rules: [] })), 'survey/no-rules at thresholds.rules'],
    [judging(figure(), table(good, { rules: 'none' })), 'survey/no-rules at thresholds.rules'],
    [
      judging(figure(), table({ ...good, measure: 'charm' })),
      'survey/unknown-measure at thresholds.rules.0: got "charm"',
    ],
    [
      judging(figure(), table({ ...good, measure: undefined })),
      'survey/unknown-measure at thresholds.rules.0: got null',
    ],
    [
      judging(figure(), table({ ...good, where: { measure: 7, above: 1 } })),
      'survey/unknown-measure at thresholds.rules.0: got 7',
    ],
    [
      judging(figure(), table({ ...good, where: { measure: 'n', above: '1' } })),
      'survey/out-of-range at thresholds.rules.0.where.above: got "1"; accepted: a number',
    ],
    [
      judging(figure(), table({ ...good, where: { measure: 'n' } })),
      'survey/out-of-range at thresholds.rules.0.where.above: got null; accepted: a number',
    ],
    [
      judging(figure(), table({ ...good, bands: [{ outcome: 'perhaps' }] })),
      `survey/unknown-outcome at thresholds.rules.0.bands.0.outcome: got "perhaps"; accepted: ${outcomes}`,
    ],
    [
      judging(figure(), table({ ...good, bands: [{}] })),
      `survey/unknown-outcome at thresholds.rules.0.bands.0.outcome: got null; accepted: ${outcomes}`,
    ],
    [
      judging(figure(), table({ ...good, unknown: 'perhaps' })),
      `survey/unknown-outcome at thresholds.rules.0.unknown: got "perhaps"; accepted: ${outcomes}`,
    ],
  ])('%o: %s', (call, message) => expect(told(call)).toBe(message));
});

describe('a judgement', () => {
  const codes = (estimate: Estimate, thresholds?: PublicationThresholds) =>
    publication(estimate, thresholds).problems.map(({ code, value }) => `${code} ${value}`);

  test('takes the effective number of all alike where it is known, and never more than the ballots', () => {
    const all = { value: 1, count: { numerator: 100, denominator: 100 } };
    expect(codes(figure({ ...all, effectiveN: 12 }))).toContain('survey/low-effective-n 12');
    expect(codes(figure({ ...all, effectiveN: null }))).not.toContain('survey/low-effective-n 12');
    const rule = { measure: 'effective-n', bands: [{ outcome: 'do-not-publish' }, { from: 1e6, outcome: 'publish' }] };
    expect(codes(figure({ effectiveN: 400 }), table(rule))).toEqual(['survey/low-effective-n 100']);
    expect(codes(figure({ ...all, effectiveN: null }), table(rule))).toEqual(['survey/low-effective-n 100']);
  });

  test.each([
    ['n', 'survey/few-ballots 100'],
    ['effective-n', 'survey/low-effective-n 90'],
    ['interval-width', 'survey/wide-interval 0.17'],
    ['relative-width', 'survey/wide-for-share 0.2125'],
    ['complement-relative-width', 'survey/wide-for-complement 0.85'],
    ['coefficient-of-variation', 'survey/high-variation 0.05'],
    ['df', 'survey/few-degrees-of-freedom 20'],
    ['smaller-side', 'survey/all-or-none 20'],
  ])('of %s looks at that number, to twelve digits', (measure, wanted) => {
    expect(codes(figure(), table({ measure, bands: [{ outcome: 'do-not-publish' }] }))).toEqual([wanted]);
  });

  test('knows no width by a share of 0, nor by what is left of 1', () => {
    const bands = [{ outcome: 'publish' }];
    const unknown = (measure: string, value: number) => codes(figure({ value }), table({ measure, bands }));
    expect(unknown('relative-width', 0)).toEqual(['survey/measure-unknown null']);
    expect(unknown('complement-relative-width', 1)).toEqual(['survey/measure-unknown null']);
    expect(unknown('complement-relative-width', 0)).toEqual([]);
    expect(codes(figure({ interval: null }), table({ measure: 'relative-width', bands }))).toHaveLength(1);
  });

  test('looks at a rule only above what it is asked from, and where that is not known', () => {
    const rule = { measure: 'n', bands: [{ outcome: 'do-not-publish' }], where: { measure: 'df', above: 20 } };
    expect(codes(figure(), table(rule))).toEqual([]);
    expect(codes(figure({ df: 21 }), table(rule))).toEqual(['survey/few-ballots 100']);
    expect(codes(figure({ df: null }), table(rule))).toEqual(['survey/few-ballots 100']);
  });

  test('of several rules is the strictest, in whatever order they stand', () => {
    const rules = ['publish-with-warning', 'do-not-publish', 'publish'].map((outcome) => ({
      measure: 'n',
      basis: [],
      bands: [{ outcome }],
    }));
    for (const order of [rules, [...rules].reverse()]) {
      const { outcome, problems } = publication(figure(), table({}, { rules: order }));
      expect([outcome, problems.length]).toEqual(['do-not-publish', 2]);
    }
    expect(publication(figure(), table({}, { rules: rules.slice(0, 1) })).outcome).toBe('publish-with-warning');
  });

  test('is of the level the thresholds mean, or of any where they mean none', () => {
    const other = figure({ interval: { low: 0.7, high: 0.8, level: 0.9, method: 'beta', reference: 't' } });
    expect(publication(other, table(good)).outcome).toBe('publish');
    expect(publication(figure({ interval: null }), table(good, { level: 0.9 })).outcome).toBe('publish');
    expect(publication(figure(), table(good, { of: 'share' })).thresholds.of).toBe('share');
    expect(publication(figure()).thresholds).toBe(shareThresholds);
  });
});

describe('a refused table says what it was given and what it would take', () => {
  const rows = [3, 5].map((count, at) => ({ id: `r${at}`, count }));
  const printing =
    (given: unknown, options: object = { minimum: 5, total: 8 }) =>
    () =>
      suppressedTable(given as CountedRow[], options as SuppressionOptions);
  const whole = 'a whole number >= 0 and <= 1000000000000';
  test.each<[() => unknown, string]>([
    [printing([rows, rows]), 'survey/linked-tables at rows.0; accepted: the rows of one table'],
    [printing({ rows }), 'survey/linked-tables at rows'],
    [printing(null), 'survey/no-rows at rows'],
    [printing({ count: 3 }), 'survey/no-rows at rows'],
    [printing([]), 'survey/no-rows at rows'],
    [printing([rows[0], rows[0]]), 'survey/row-twice at rows.1.id: got "r0"'],
    [printing([{ count: 8 }]), 'survey/row-twice at rows.0.id: got null'],
    [printing([{ id: 'a', count: -1 }]), `survey/out-of-range at rows.0.count: got -1; accepted: ${whole}`],
    [
      printing([{ id: 'a', count: 1e13 }]),
      `survey/out-of-range at rows.0.count: got 10000000000000; accepted: ${whole}`,
    ],
    [printing(rows, { minimum: 5, total: 9 }), 'survey/other-total at total: got 9; accepted: 8'],
    [printing(rows, { minimum: 5 }), 'survey/other-total at total: got null; accepted: 8'],
    [
      printing(rows, { minimum: 2, total: 8 }),
      'survey/out-of-range at minimum: got 2; accepted: a whole number >= 3 and <= 1000000000000',
    ],
    [
      printing(rows, { minimum: 1e13, total: 8 }),
      'survey/out-of-range at minimum: got 10000000000000; accepted: a whole number >= 3 and <= 1000000000000',
    ],
  ])('%o: %s', (call, message) => expect(told(call)).toBe(message));

  test('a count of exactly the minimum is shown where nothing smaller is', () => {
    expect(
      printing(
        [
          { id: 'a', count: 5 },
          { id: 'b', count: 0 },
        ],
        { minimum: 5, total: 5 },
      )().suppressed,
    ).toBe(0);
    expect(printing(rows)().suppressed).toBe(2);
  });
});
