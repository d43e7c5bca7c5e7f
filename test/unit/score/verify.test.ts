import { type Criterion, type Framework, type ScoreCard, type ScoreDecision, score, verify } from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const names = { vi: 'Tên', en: 'Name' };

const leaf = (code: string, max: number, more: Partial<Criterion> = {}): Criterion => ({
  code,
  names,
  max,
  rule: { kind: 'points', input: code },
  ...more,
});

const of = (
  children: readonly Criterion[],
  more: Partial<Criterion> = {},
  whole: Partial<Framework> = {},
): Framework => ({
  id: 'own',
  version: '1',
  names,
  root: { code: 'T', names, max: 10, children, ...more },
  basis: [],
  ...whole,
});

const scored = (framework: Framework, inputs: Record<string, number | string | null>): ScoreCard =>
  score(framework, { unit: 'A', period: '2026', source: 'self', inputs });

const number = (value: { readonly n: bigint; readonly d: bigint } | null): number | null =>
  value === null ? null : Number(value.n) / Number(value.d);

const two = of([leaf('1', 6), leaf('2', 4)]);

const fault = (code: string, at: number, key: string) => [`score/${code}`, ['decisions', at, key]];

describe('a verified card', () => {
  test('has the points of the verifier, and keeps what nobody decided', () => {
    const self = scored(two, { 1: 5, 2: 3.5 });
    const card = verify(self, [{ criterion: '1', points: 4.25, reason: 'late report' }], { by: 'so-noi-vu' });
    expect([number(card.points), number(card.share), card.source]).toEqual([7.75, 0.775, 'so-noi-vu']);
    expect(card.root.children.map(({ points }) => number(points))).toEqual([4.25, 3.5]);
    expect(card.root.children.map(({ loss }) => number(loss))).toEqual([1.75, 0.5]);
    expect(card.root.children[0]).toMatchObject({ expression: 'points/1', inputs: { 'points/1': 4.25 } });
    expect(card.root.children[1]).toEqual(self.root.children[1]);
    expect([number(self.points), self.source]).toEqual([8.5, 'self']);
  });

  test('is of nobody in particular when nobody is named', () => {
    expect(verify(scored(two, { 1: 5, 2: 3 }), []).source).toBeNull();
  });

  test('is verified when all that adds was decided', () => {
    const framework = of([leaf('1', 10), leaf('note', 0, { role: 'information' })]);
    const self = scored(framework, { 1: 5, note: 3 });
    expect([self.verification, verify(self, []).verification]).toEqual([null, null]);
    expect(verify(self, [{ criterion: '1', accept: true }]).verification).toBe('verified');
    expect(verify(scored(two, { 1: 1, 2: 1 }), [{ criterion: '1', accept: true }]).verification).toBeNull();
  });

  test('what is below a criterion for information need not be decided', () => {
    const shown: Criterion = { code: 'i', names, max: 3, role: 'information', children: [leaf('i.1', 3)] };
    const self = scored(of([leaf('1', 10), shown]), { 1: 5, 'i.1': 2 });
    expect(verify(self, [{ criterion: '1', accept: true }]).verification).toBe('verified');
  });

  test('rounds as the framework does, at every level', () => {
    const rounding = {
      leaf: { places: 2, rounding: 'half-up' },
      node: { places: 1, rounding: 'half-up' },
      total: { places: 0, rounding: 'half-up' },
    } as const;
    const inner: Criterion = { code: '1', names, max: 6, children: [leaf('1.1', 3), leaf('1.2', 3)] };
    const self = scored(of([inner, leaf('2', 4)], {}, { rounding }), { 1.1: 1, 1.2: 1, 2: 4 });
    const card = verify(self, [
      { criterion: '1.1', points: 1.125, reason: 'x' },
      { criterion: '1.2', points: 2.316, reason: 'x' },
    ]);
    const [first] = card.root.children;
    expect(first?.children.map(({ points }) => points)).toEqual([
      { n: 113n, d: 100n },
      { n: 232n, d: 100n },
    ]);
    expect([first?.raw, first?.points, card.points]).toEqual([
      { n: 345n, d: 100n },
      { n: 35n, d: 10n },
      { n: 8n, d: 1n },
    ]);
  });

  test('points that round to those that are there need no reason', () => {
    const framework = of([leaf('1', 10)], {}, { rounding: { leaf: { places: 1, rounding: 'half-up' } } });
    const self = scored(framework, { 1: 5.04 });
    expect(number(verify(self, [{ criterion: '1', points: 5.01 }]).points)).toBe(5);
    expect(refused(() => verify(self, [{ criterion: '1', points: 5.06 }])).problems[0]?.code).toBe('score/no-reason');
  });

  test('weights of a mean count again', () => {
    const framework = of([leaf('1', 5, { weight: 3 }), leaf('2', 20, { weight: 1 })], { combine: 'mean' });
    const self = scored(framework, { 1: 5, 2: 20 });
    expect(number(self.points)).toBe(10);
    expect(number(verify(self, [{ criterion: '1', points: 2.5, reason: 'x' }]).points)).toBe(6.25);
  });

  test.each([
    ['rebase', 6, 7.2],
    ['redistribute', 6, 7.2],
    ['unscored', 3, 7.2],
    ['not-counted', 3, 7.2],
  ] as const)('points for what was absent take its siblings back, %s', (notApplicable, before, after) => {
    const framework = of([leaf('1', 5), leaf('2', 5)], {}, { absence: { notApplicable } });
    const self = scored(framework, { 1: 3, 2: 'not-applicable' });
    expect(number(self.points)).toBe(before);
    const card = verify(self, [{ criterion: '2', points: 4.2, reason: 'it has one' }]);
    expect([number(card.points), number(card.outOf), card.root.children[1]?.absence]).toEqual([after, 10, null]);
    expect(card).toMatchObject({ complete: true, incomplete: [] });
    expect(number(verify(self, [{ criterion: '2', accept: true }]).points)).toBe(before);
  });

  test('what was wrong is no longer when it is adjusted', () => {
    const self = scored(two, { 1: 7, 2: 3, odd: 1 });
    expect(self.problems.map(({ code }) => code)).toEqual(['score/unknown-input', 'score/points-out-of-bounds']);
    const card = verify(self, [{ criterion: '1', points: 6, reason: 'the most it can be' }]);
    expect([card.complete, card.problems.map(({ code }) => code)]).toEqual([true, ['score/unknown-input']]);
    expect(verify(self, [{ criterion: '2', points: 2, reason: 'x' }]).problems).toEqual(self.problems);
  });

  test('limits of a criterion with parts hold', () => {
    const framework = of([leaf('1', 10), leaf('bonus', 3, { role: 'bonus' }), leaf('off', 0, { role: 'deduction' })], {
      most: 10.5,
    });
    const self = scored(framework, { 1: 9, bonus: 0, off: 0 });
    const by = (decisions: readonly ScoreDecision[]) => number(verify(self, decisions).points);
    expect(by([{ criterion: 'bonus', points: 2, reason: 'x' }])).toBe(10.5);
    expect(by([{ criterion: 'off', points: -2, reason: 'x' }])).toBe(7);
    expect(by([{ criterion: 'off', points: -20, reason: 'x' }])).toBe(0);
    const floor = scored(of([leaf('1', 10), leaf('off', 0, { role: 'deduction' })], { least: -5 }), { 1: 2, off: 0 });
    expect(number(verify(floor, [{ criterion: 'off', points: -20, reason: 'x' }]).points)).toBe(-5);
  });
});

describe('decisions that are refused', () => {
  const self = scored(
    of([leaf('1', 6), leaf('2', 2), leaf('3', 2), leaf('off', 0, { role: 'deduction', least: -3 })]),
    {
      1: 5,
      2: 1,
      off: 0,
    },
  );

  test.each<[string, readonly unknown[], unknown]>([
    ['nothing of the framework', [{ criterion: '9', accept: true }], [fault('unknown-criterion', 0, 'criterion')]],
    ['a criterion with parts', [{ criterion: 'T', accept: true }], [fault('has-parts', 0, 'criterion')]],
    [
      'one twice',
      [
        { criterion: '1', accept: true },
        { criterion: '2', accept: true },
        { criterion: '1', accept: true },
      ],
      [fault('verified-twice', 2, 'criterion')],
    ],
    [
      'above the maximum',
      [{ criterion: '1', points: 6.01, reason: 'x' }],
      [fault('points-out-of-bounds', 0, 'points')],
    ],
    ['below 0', [{ criterion: '1', points: -0.01, reason: 'x' }], [fault('points-out-of-bounds', 0, 'points')]],
    [
      'a deduction above 0',
      [{ criterion: 'off', points: 1, reason: 'x' }],
      [fault('points-out-of-bounds', 0, 'points')],
    ],
    [
      'a deduction below its least',
      [{ criterion: 'off', points: -3.5, reason: 'x' }],
      [fault('points-out-of-bounds', 0, 'points')],
    ],
    ['no number', [{ criterion: '1', points: Number.NaN, reason: 'x' }], [fault('not-a-figure', 0, 'points')]],
    ['no points', [{ criterion: '1', reason: 'x' }], [fault('not-a-figure', 0, 'points')]],
    ['no reason', [{ criterion: '1', points: 4 }], [fault('no-reason', 0, 'reason')]],
    ['a blank reason', [{ criterion: '1', points: 4, reason: ' ' }], [fault('no-reason', 0, 'reason')]],
    ['no reason for points where there were none', [{ criterion: '3', points: 0 }], [fault('no-reason', 0, 'reason')]],
    ['points that are not there', [{ criterion: '3', accept: true }], [fault('nothing-to-verify', 0, 'criterion')]],
    [
      'every problem at once',
      [
        { criterion: '1', points: 7 },
        { criterion: '9', points: 7 },
      ],
      [
        fault('points-out-of-bounds', 0, 'points'),
        fault('no-reason', 0, 'reason'),
        fault('unknown-criterion', 1, 'criterion'),
      ],
    ],
  ])('%s', (_, decisions, expected) => {
    const error = refused(() => verify(self, decisions as readonly ScoreDecision[]));
    expect(error.code).toBe('score/invalid-decisions');
    expect(error.problems.map(({ code, path }) => [code, path])).toEqual(expected);
  });

  test('say what would be accepted', () => {
    const [over, off] = refused(() =>
      verify(self, [
        { criterion: '1', points: 6.5, reason: 'x' },
        { criterion: 'off', points: 0.5, reason: 'x' },
      ]),
    ).problems;
    expect([over?.value, over?.accepted, off?.accepted]).toEqual([6.5, '0..6', '-3..0']);
  });
});
