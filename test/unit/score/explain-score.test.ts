import { type Exact, narrate } from 'motcua';
import { explainScore, type Rule, type ScoreInputs, score } from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { framework, leaf, named, node } from './frameworks.ts';

const lines = (own: Parameters<typeof score>[0], inputs: ScoreInputs, locale: 'vi' | 'en' = 'en') =>
  narrate(explainScore(own, { unit: 'A', period: '2026', inputs }), { locale })
    .trim()
    .split('\n')
    .map((line) => line.replace(/^\d+\. +/, ''));

const line = (rule: Rule, inputs: ScoreInputs) => lines(framework(leaf('T', 10, rule)), inputs)[0];

describe('a rule by hand', () => {
  test.each<[string, Rule, ScoreInputs, string]>([
    [
      'a product',
      { kind: 'proportional', of: 'a' },
      { a: { numerator: 3, denominator: 8 } },
      'a × 10 = (3 / 8) × 10 = 3.75 of 10',
    ],
    [
      'a difference of a difference',
      { kind: 'formula', of: { op: 'subtract', of: ['a', { op: 'subtract', of: ['b', 'c'] }] } },
      { a: 9, b: 3, c: 1 },
      'a - (b - c) = 9 - (3 - 1) = 7 of 10',
    ],
    [
      'a sum of sums',
      { kind: 'formula', of: { op: 'add', of: ['a', { op: 'add', of: ['b', 'c'] }] } },
      { a: 1, b: 2, c: 3 },
      'a + b + c = 1 + 2 + 3 = 6 of 10',
    ],
    [
      'a sum to be multiplied',
      { kind: 'formula', of: { op: 'multiply', of: [{ op: 'add', of: ['a', 'b'] }, 2] } },
      { a: 1, b: 2 },
      '(a + b) × 2 = (1 + 2) × 2 = 6 of 10',
    ],
    [
      'a quotient by a product',
      { kind: 'formula', of: { op: 'divide', of: ['a', { op: 'multiply', of: ['b', 2] }] } },
      { a: 8, b: 2 },
      'a / (b × 2) = 8 / (2 × 2) = 2 of 10',
    ],
    [
      'a product of a quotient',
      { kind: 'formula', of: { op: 'multiply', of: [{ op: 'divide', of: ['a', 'b'] }, 2] } },
      { a: 8, b: 4 },
      'a / b × 2 = 8 / 4 × 2 = 4 of 10',
    ],
    [
      'less than nothing',
      { kind: 'formula', of: { op: 'add', of: ['a', -2] } },
      { a: 8 },
      'a + (-2) = 8 + (-2) = 6 of 10',
    ],
    [
      'the least and the greatest',
      { kind: 'formula', of: { op: 'max', of: [{ op: 'min', of: ['a', 5] }, 1] } },
      { a: 8 },
      'max(min(a; 5); 1) = max(min(8; 5); 1) = 5 of 10',
    ],
    [
      'parts of a count',
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
      { a: { numerator: 3, denominator: 8 } },
      'denominator(a) - numerator(a) = 8 - 3 = 5 of 10',
    ],
    [
      'steps',
      {
        kind: 'steps',
        of: 'a',
        steps: [{ outcome: 0 }, { from: 0.7, outcome: 4 }, { from: 0.9, inclusive: false, outcome: 10 }],
      },
      { a: 0.8 },
      '[a → …: 0; ≥ 0.7: 4; > 0.9: 10] = [0.8 → …: 0; ≥ 0.7: 4; > 0.9: 10] = 4 of 10',
    ],
    [
      'an answer',
      { kind: 'choice', input: 'a', options: { yes: 10, no: 0 } },
      { a: 'yes' },
      '[a → yes: 10; no: 0] = [yes → yes: 10; no: 0] = 10 of 10',
    ],
    ['a third', { kind: 'formula', of: { op: 'divide', of: [10, 3] } }, {}, '10 / 3 = 10 / 3 = 3.333333 of 10'],
  ])('%s', (_name, rule, inputs, expected) => {
    expect(line(rule, inputs)).toBe(`T T: ${expected}`);
  });

  test('figures of all units are named in the formula, and stand in it as they are', () => {
    const rule: Rule = { kind: 'min-max', input: 'a', bounds: 'cohort' };
    const figure = (n: bigint) => ({ n, d: 1n });
    const told = (least: Exact, known = true) => {
      const cohort = { a: { least, greatest: figure(8n), mean: figure(5n) } };
      const request = { unit: 'A', period: '1', inputs: { a: 5 }, ...(known ? { cohort } : {}) };
      return explainScore(framework(leaf('T', 10, rule)), request).because[0]?.inputs ?? {};
    };
    expect(told(figure(2n))['formula']).toBe('1 + (a - least(a)) × (10 - 1) / (greatest(a) - least(a))');
    expect(told(figure(2n))['figures']).toBe('1 + (5 - 2) × (10 - 1) / (8 - 2)');
    expect(told({ n: 10n, d: 4n })['figures']).toBe('1 + (5 - (5 / 2)) × (10 - 1) / (8 - (5 / 2))');
    expect(told(figure(-2n))['figures']).toBe('1 + (5 - (-2)) × (10 - 1) / (8 - (-2))');
    expect(told(figure(2n), false)['reason']).toBe('missing');
  });
});

describe('what is absent', () => {
  const of = (policy: string, a: ScoreInputs[string], locale: 'vi' | 'en' = 'en') =>
    lines(
      framework(node('T', 10, [leaf('a', 6, { kind: 'proportional', of: 'a' }), leaf('b', 4)]), {
        absence: { missing: policy, notApplicable: policy, zeroDenominator: policy } as never,
      }),
      { a, b: 1 },
      locale,
    );
  test.each<[string, ScoreInputs[string], string, string]>([
    ['incomplete', null, 'a a: a figure is missing (a); it cannot be scored', 'T T: 1 = 1 of 10, incomplete'],
    [
      'full',
      'not-applicable',
      'a a: it does not exist at the unit (a); it has its maximum: 6 of 6',
      'T T: 6 + 1 = 7 of 10',
    ],
    ['zero', { numerator: 0, denominator: 0 }, 'a a: a denominator is 0 (a); it has 0: 0 of 6', 'T T: 0 + 1 = 1 of 10'],
    ['unscored', null, 'a a: a figure is missing (a); it has no points, and its maximum stays', 'T T: 1 = 1 of 10'],
    [
      'not-counted',
      null,
      'a a: a figure is missing (a); it is not counted, and its maximum is taken out',
      'T T: 1 = 1 of 4',
    ],
    [
      'rebase',
      null,
      'a a: a figure is missing (a); it is not counted, and the points of the rest are scaled up',
      'T T: 1 × 2.5 = 2.5 of 10',
    ],
    [
      'redistribute',
      null,
      'a a: a figure is missing (a); it is not counted, and the rest share its maximum equally',
      'T T: 1 × 2.5 = 2.5 of 10',
    ],
    ['full', 'words', 'a a: a figure is not valid (a); it cannot be scored', 'T T: 1 = 1 of 10, incomplete'],
  ])('%s of %j', (policy, a, first, total) => {
    const told = of(policy, a);
    expect([told[0], told[2]]).toEqual([first, total]);
  });

  test('in Vietnamese', () => {
    expect(of('rebase', null, 'vi')).toEqual([
      'a a: thiếu số liệu (a); không tính, quy đổi điểm các phần còn lại',
      'b b: b = 1 = 1: được 1/4 điểm',
      'T T: 1 × 2,5 = 2,5: được 2,5/10 điểm',
    ]);
  });

  test('a sum without all its parts says so in both languages, for the card has no total', () => {
    expect(of('incomplete', null, 'vi')[2]).toBe('T T: 1 = 1: được 1/10 điểm; chưa đủ số liệu');
    expect(of('unscored', null, 'vi')[2]).toBe('T T: 1 = 1: được 1/10 điểm');
  });

  test('a deduction, whose maximum is 0, is told by its points alone in both languages', () => {
    const rule: Rule = { kind: 'deductions', each: [{ of: 'q', points: 0.5 }], floor: -3 };
    const own = framework(node('T', 10, [leaf('a', 10), leaf('d', 0, rule, { role: 'deduction' })]), {
      absence: { missing: 'zero' },
    });
    expect(lines(own, { a: 10, q: 3 })[1]).toBe('d d: max(0 - q × 0.5; (-3)) = max(0 - 3 × 0.5; (-3)) = -1.5');
    expect(lines(own, { a: 10, q: null })[1]).toBe('d d: a figure is missing (q); it has 0: 0');
    expect(lines(own, { a: 10, q: 3 }, 'vi')[1]).toMatch(/ = -1,5: được -1,5 điểm$/);
  });

  test('points out of bounds name no input, and no points are no sum', () => {
    expect(lines(framework(leaf('T', 10)), { T: 11 })).toEqual(['T T: a figure is not valid; it cannot be scored']);
    expect(lines(framework(node('T', 10, [leaf('a', 10)])), {})[1]).toBe('T T: no points');
  });
});

describe('rounding and limits', () => {
  const two = (rounding: string) =>
    ({ leaf: { places: 2, rounding }, total: { places: 1, rounding: 'down' } }) as never;
  test('are told where they are', () => {
    const own = framework(node('T', 10, [leaf('a', 10)]), { rounding: two('half-even') });
    expect(lines(own, { a: '2.345' })).toEqual([
      'a a: a = 2.345 = 2.345, rounded to 2 decimals (half to even) 2.34 of 10',
      'T T: 2.34 = 2.34, rounded to 1 decimal (towards 0) 2.3 of 10',
    ]);
    expect(lines(own, { a: '2.345' }, 'vi')[1]).toBe(
      'T T: 2,34 = 2,34; làm tròn đến 1 chữ số thập phân (về phía số 0): được 2,3/10 điểm',
    );
  });

  test('a limit that holds is told', () => {
    const own = framework(node('T', 10, [leaf('a', 10), leaf('b', 5, undefined, { role: 'bonus' })], { most: 12 }));
    expect(lines(own, { a: 10, b: 4 })[2]).toBe('T T: 10 + 4 = 14, within its limits 12 of 10');
    expect(lines(own, { a: 8, b: 4 })[2]).toBe('T T: 8 + 4 = 12 of 10');
  });

  test('a limit that holds after rounding is told beside it', () => {
    const rounding = { leaf: { places: 1, rounding: 'half-up' } } as const;
    const own = framework(node('T', 0.25, [leaf('a', 0.25)]), { rounding });
    expect(lines(own, { a: 0.25 })[0]).toBe(
      'a a: a = 0.25 = 0.25, rounded to 1 decimal (half away from 0), within its limits 0.25 of 0.25',
    );
    expect(lines(own, { a: 0.25 }, 'vi')[0]).toContain(
      '; làm tròn đến 1 chữ số thập phân (đúng một nửa thì làm tròn ra xa số 0); lấy theo giới hạn: được 0,25/0,25 điểm',
    );
  });
});

test('the basis of a criterion stands by it, that of the framework by the total; the card is that of score', () => {
  const [decision, circular] = [
    { document: '1/QĐ', status: 'verified' },
    { document: '2/TT', status: 'unverified' },
  ] as const;
  const own = framework(node('T', 10, [leaf('a', 10, undefined, { basis: [circular] })]), {
    basis: [decision],
    names: named('x'),
  });
  const request = { unit: 'A', period: '2026', inputs: { a: 3 } };
  const { value, because } = explainScore(own, request);
  expect(value).toEqual(score(own, request));
  expect(because.map(({ basis }) => basis)).toEqual([[circular], [decision]]);
  expect(because.map(({ rule, outcome }) => [rule, outcome])).toEqual([
    ['score/rule', '3/1'],
    ['score/parts', '3/1'],
  ]);
});
