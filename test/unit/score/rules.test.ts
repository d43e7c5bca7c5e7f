import { indicator } from 'motcua/indicator';
import { decimalText, type Rule, type ScoreInputs, score, scoreUnits } from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { framework, leaf } from './frameworks.ts';

const card = (rule: Rule, inputs: ScoreInputs, max = 10) =>
  score(framework(leaf('T', max, rule)), { unit: 'A', period: '2026', inputs });

const points = (rule: Rule, inputs: ScoreInputs, max = 10) => {
  const { points: found } = card(rule, inputs, max);
  return found === null ? null : Number(decimalText(found, { places: 6, locale: 'en' }));
};

const share = (numerator: number, denominator: number) => ({ numerator, denominator });

describe('a rule earns', () => {
  test.each<[string, Rule, ScoreInputs, number | null]>([
    ['the points that are given', { kind: 'points', input: 'a' }, { a: '7.25' }, 7.25],
    ['the points of an answer', { kind: 'choice', input: 'a', options: { yes: 10, late: 5, no: 0 } }, { a: 'late' }, 5],
    ['a part of the maximum', { kind: 'choice', input: 'a', options: { A: 1, B: 0.6 }, shares: true }, { a: 'B' }, 6],
    ['the share of the maximum', { kind: 'proportional', of: 'a' }, { a: share(3, 8) }, 3.75],
    ['the way to a target', { kind: 'to-target', of: 'a', target: 0.8 }, { a: 0.4 }, 5],
    ['no more than the maximum beyond the target', { kind: 'to-target', of: 'a', target: 0.8 }, { a: 0.9 }, 10],
    ['nothing below a floor', { kind: 'above-floor', of: 'a', floor: 0.8 }, { a: 0.79 }, 0],
    ['the share from the floor on', { kind: 'above-floor', of: 'a', floor: 0.8 }, { a: 0.8 }, 8],
    [
      'nothing on a floor that does not earn',
      { kind: 'above-floor', of: 'a', floor: 0.8, inclusive: false },
      { a: 0.8 },
      0,
    ],
    ['rate/85% x max from 60%', { kind: 'above-floor', of: 'a', floor: 0.6, target: 0.85 }, { a: 0.68 }, 8],
    [
      'all of it from the target of a floor on',
      { kind: 'above-floor', of: 'a', floor: 0.6, target: 0.85 },
      { a: 0.9 },
      10,
    ],
    ['for each one', { kind: 'per-unit', of: 'a', points: 3 }, { a: 2 }, 6],
    ['for each one up to the maximum', { kind: 'per-unit', of: 'a', points: 3 }, { a: 4 }, 10],
    [
      'what violations leave',
      {
        kind: 'deductions',
        each: [
          { of: 'a', points: 1 },
          { of: 'b', points: 2 },
        ],
      },
      { a: 3, b: 2 },
      3,
    ],
    ['not less than nothing', { kind: 'deductions', each: [{ of: 'a', points: 4 }] }, { a: 3 }, 0],
    ['the floor of deductions', { kind: 'deductions', each: [{ of: 'a', points: 4 }], floor: 2 }, { a: 3 }, 2],
    [
      'the worst of all',
      {
        kind: 'worst-of',
        rules: [
          { kind: 'proportional', of: 'a' },
          { kind: 'proportional', of: 'b' },
        ],
      },
      { a: 0.9, b: 0.2 },
      2,
    ],
    ['all without a failure', { kind: 'no-failure', of: 'a' }, { a: 0 }, 10],
    ['nothing with one', { kind: 'no-failure', of: 'a' }, { a: 1 }, 0],
    ['from another index', { kind: 'imported', of: 'a', outOf: 100 }, { a: 82.3 }, 8.23],
    [
      'the points of reaching a mark',
      { kind: 'relative', input: 'a', against: { of: 'city' } },
      { a: 80, city: 80 },
      10,
    ],
    [
      'those of falling short of it',
      { kind: 'relative', input: 'a', against: { of: 'city' }, below: 1 },
      { a: 79.9, city: 80 },
      1,
    ],
    [
      'a mark that pays less',
      { kind: 'relative', input: 'a', against: { of: 'city' }, reached: 4 },
      { a: 81, city: 80 },
      4,
    ],
    ['between fixed bounds', { kind: 'min-max', input: 'a', bounds: [20, 40] }, { a: 25 }, 3.25],
    [
      'between fixed bounds, less being better',
      { kind: 'min-max', input: 'a', bounds: [20, 40], direction: 'inverse' },
      { a: 25 },
      7.75,
    ],
    ['the bound, of a figure beyond it', { kind: 'min-max', input: 'a', bounds: [20, 40] }, { a: 10 }, 1],
    ['the upper bound too', { kind: 'min-max', input: 'a', bounds: [20, 40] }, { a: 50 }, 10],
    [
      'beyond the scale where that is told',
      { kind: 'min-max', input: 'a', bounds: [20, 40], scale: [2, 6], outside: 'extend' },
      { a: 50 },
      8,
    ],
    [
      'by a formula',
      { kind: 'formula', of: { op: 'divide', of: [{ op: 'add', of: [{ op: 'multiply', of: [2, 'a'] }, 'b'] }, 'c'] } },
      { a: 5, b: 4, c: 4 },
      3.5,
    ],
    [
      'by numerator and denominator',
      {
        kind: 'formula',
        of: {
          op: 'subtract',
          of: [
            { op: 'denominator', of: 'a' },
            { op: 'numerator', of: 'a' },
          ],
        },
      },
      { a: share(3, 8) },
      5,
    ],
    [
      'the greatest and the least',
      { kind: 'formula', of: { op: 'max', of: ['a', { op: 'min', of: ['b', 'c'] }] } },
      { a: 1, b: 7, c: 3 },
      3,
    ],
    [
      'the parts, each with its own maximum',
      {
        kind: 'sum',
        parts: [
          { max: 6, rule: { kind: 'proportional', of: 'a' } },
          { max: 4, rule: { kind: 'to-target', of: 'b', target: 0.5 } },
        ],
      },
      { a: 0.5, b: 0.75 },
      7,
    ],
  ])('%s', (_name, rule, inputs, expected) => {
    expect(card(rule, inputs).problems).toEqual([]);
    expect(points(rule, inputs)).toBe(expected);
  });

  test.each([
    [0.69, 0],
    [0.7, 4],
    [0.799, 4],
    [0.8, 6],
    [0.9, 8],
    [0.9999, 8],
    [1, 10],
  ])('its step: %d has %d', (a, expected) => {
    const steps = [
      { outcome: 0 },
      { from: 0.7, outcome: 4 },
      { from: 0.8, outcome: 6 },
      { from: 0.9, outcome: 8 },
      { from: 1, outcome: 10 },
    ] as const;
    expect(points({ kind: 'steps', of: 'a', steps }, { a })).toBe(expected);
    const shares = steps.map(({ outcome, ...band }) => ({ ...band, outcome: outcome / 10 })) as unknown as typeof steps;
    expect(points({ kind: 'steps', of: 'a', steps: shares, shares: true }, { a }, 20)).toBe(2 * expected);
  });

  test('the step of an exact third, not of its double', () => {
    const steps = [
      { outcome: 0 },
      { from: 0.333333333333, outcome: 1 },
      { from: 0.33333333333333331, outcome: 2 },
    ] as const;
    expect(points({ kind: 'steps', of: 'a', steps }, { a: share(1, 3) }, 2)).toBe(2);
  });
});

describe('a rule that asks for all units', () => {
  const units = (rule: Rule, figures: readonly (number | null)[]) =>
    scoreUnits(
      framework(leaf('T', 10, rule)),
      figures.map((a, at) => ({ unit: `${at}`, period: '2026', inputs: { a } })),
    ).map((one) => (one.points === null ? null : Number(decimalText(one.points, { places: 4, locale: 'en' }))));

  test.each<[string, Rule, readonly (number | null)[], readonly (number | null)[]]>([
    ['least and greatest', { kind: 'min-max', input: 'a', bounds: 'cohort' }, [4, 7, 10], [1, 5.5, 10]],
    [
      'the other way round',
      { kind: 'min-max', input: 'a', bounds: 'cohort', direction: 'inverse' },
      [4, 7, 10],
      [10, 5.5, 1],
    ],
    [
      'on a scale of its own',
      { kind: 'min-max', input: 'a', bounds: 'cohort', scale: [0, 10] },
      [4, 7, 10],
      [0, 5, 10],
    ],
    ['a missing one left out', { kind: 'min-max', input: 'a', bounds: 'cohort' }, [4, null, 10], [1, null, 10]],
    ['all equal', { kind: 'min-max', input: 'a', bounds: 'cohort' }, [4, 4], [null, null]],
    ['all equal, told', { kind: 'min-max', input: 'a', bounds: 'cohort', whenEqual: 5 }, [4, 4], [5, 5]],
    ['not all equal, told', { kind: 'min-max', input: 'a', bounds: 'cohort', whenEqual: 5 }, [4, 5], [1, 10]],
    ['the mean', { kind: 'relative', input: 'a', against: 'mean' }, [1, 2, 3], [0, 10, 10]],
    ['the best', { kind: 'relative', input: 'a', against: 'greatest' }, [1, 2, 3], [0, 0, 10]],
  ])('%s', (_name, rule, figures, expected) => {
    expect(units(rule, figures)).toEqual(expected);
  });

  test('is not scored alone', () => {
    expect(card({ kind: 'relative', input: 'a', against: 'mean' }, { a: 1 }).complete).toBe(false);
  });
});

const SHARED: Rule = { kind: 'to-target', of: { op: 'share', of: 'a' }, target: 0.5 };

describe('a share', () => {
  test.each<[ScoreInputs, number]>([
    [{ a: 0 }, 0],
    [{ a: 0.45 }, 9],
    [{ a: share(45, 100) }, 9],
    [{ a: '0.5' }, 10],
    [{ a: 1 }, 10],
    [{ a: share(3, 3) }, 10],
  ])('of %j earns %d', (inputs, earned) => {
    expect(points(SHARED, inputs)).toBe(earned);
  });

  test('that is a percentage earns nothing, and is told with what is accepted', () => {
    const { complete, problems } = card(SHARED, { a: 45 });
    expect(complete).toBe(false);
    expect(problems).toMatchObject([
      { code: 'score/not-a-share', value: 45, accepted: '0..1, or { numerator, denominator }' },
    ]);
  });

  test('of a ratio that is more than 1 is told as a quotient', () => {
    const ratio = indicator({
      code: 'x',
      kind: 'ratio',
      numerator: 3,
      denominator: 2,
      period: { from: '2026-01-01', to: '2026-12-31' },
      on: '2026-12-31',
      unit: 'A',
      source: { system: 's' },
      verification: 'verified',
    });
    expect(card(SHARED, { a: ratio }).problems).toMatchObject([{ code: 'score/not-a-share', value: '3/2' }]);
  });
});

describe('what is wrong leaves its criterion incomplete, and is told', () => {
  test.each<[string, Rule, ScoreInputs, string]>([
    ['a numerator above its denominator', { kind: 'proportional', of: 'a' }, { a: share(9, 8) }, 'score/above-whole'],
    ['something of nothing', { kind: 'proportional', of: 'a' }, { a: share(1, 0) }, 'score/above-whole'],
    ['a negative count', { kind: 'proportional', of: 'a' }, { a: share(-1, 8) }, 'score/not-a-count'],
    ['a count that is no number', { kind: 'proportional', of: 'a' }, { a: share(Number.NaN, 8) }, 'score/not-a-count'],
    ['a text where a figure is asked', { kind: 'proportional', of: 'a' }, { a: 'many' }, 'score/not-a-figure'],
    ['a percentage where a share is asked', SHARED, { a: 45 }, 'score/not-a-share'],
    ['a percentage as text where a share is asked', SHARED, { a: '45' }, 'score/not-a-share'],
    ['a share just above 1', SHARED, { a: 1.000001 }, 'score/not-a-share'],
    ['a share below 0', SHARED, { a: -0.01 }, 'score/not-a-share'],
    ['a figure without end', { kind: 'proportional', of: 'a' }, { a: Number.POSITIVE_INFINITY }, 'score/not-a-figure'],
    [
      'an answer nobody knows',
      { kind: 'choice', input: 'a', options: { yes: 10 } },
      { a: 'maybe' },
      'score/unknown-answer',
    ],
    [
      'a number where an answer is asked',
      { kind: 'choice', input: 'a', options: { 1: 10 } },
      { a: 1 },
      'score/unknown-answer',
    ],
    [
      'a figure below the first step',
      { kind: 'steps', of: 'a', steps: [{ from: 1, outcome: 10 }] },
      { a: 0.5 },
      'score/no-step',
    ],
    ['points above the maximum', { kind: 'points', input: 'a' }, { a: 10.01 }, 'score/points-out-of-bounds'],
    ['points below 0', { kind: 'points', input: 'a' }, { a: -0.01 }, 'score/points-out-of-bounds'],
    [
      'a part of what is no count',
      { kind: 'formula', of: { op: 'numerator', of: 'a' } },
      { a: 3 },
      'score/not-a-count',
    ],
  ])('%s', (_name, rule, inputs, code) => {
    const found = card(rule, inputs);
    expect(found.problems.map((problem) => [problem.code, problem.severity, problem.path[0]])).toEqual([
      [code, 'error', 'T'],
    ]);
    expect([found.points, found.complete, found.incomplete]).toEqual([null, false, ['T']]);
    expect(found.root.absence).toMatchObject({ reason: 'unscorable', policy: 'incomplete' });
  });

  test('an input no rule reads is told too', () => {
    const found = card({ kind: 'points', input: 'a' }, { a: 1, b: 2 });
    expect(found.problems).toEqual([{ code: 'score/unknown-input', path: ['inputs', 'b'], severity: 'warning' }]);
    expect(found.complete).toBe(true);
  });

  test('the gravest reason is the one that is told', () => {
    const rule: Rule = { kind: 'formula', of: { op: 'add', of: ['a', 'b'] } };
    expect(card(rule, { a: null, b: 'not-applicable' }).root.absence?.reason).toBe('missing');
    expect(card(rule, { a: 'not-applicable', b: share(0, 0) }).root.absence).toMatchObject({
      reason: 'not-applicable',
      input: 'a',
    });
    expect(card(rule, { a: share(0, 0), b: 'words' }).root.absence).toMatchObject({ reason: 'unscorable', input: 'b' });
    expect(card(rule, { a: null, b: 3 }).root.absence).toMatchObject({ reason: 'missing', input: 'a' });
    expect(card(rule, { a: 3, b: null }).root.absence).toMatchObject({ reason: 'missing', input: 'b' });
  });

  test('names of every object are no inputs', () => {
    expect(card({ kind: 'points', input: 'toString' }, {}).root.absence?.reason).toBe('missing');
  });
});
