import { type IndicatorRequest, indicatorToJson, parseIndicator, safeParseIndicator } from 'motcua/indicator';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { codes, figure, request, silent } from './figures.ts';

const problemsOf = (other: object) => refused(() => figure(other as Partial<IndicatorRequest>)).problems;

describe('an indicator', () => {
  test('has its value exactly and in lowest terms', () => {
    expect(figure()).toEqual({
      ...request,
      kind: 'share',
      value: { n: 9n, d: 10n },
      definition: null,
      knownOn: null,
      missing: [],
    });
  });

  test('of nothing asked has no value, neither 0 nor 100 %', () => {
    expect(figure({ numerator: 0, denominator: 0 }).value).toBe(null);
    expect(figure({ numerator: 0, denominator: 5 }).value).toEqual({ n: 0n, d: 1n });
    expect(figure({ kind: 'ratio', numerator: 3, denominator: 0 }).value).toBe(null);
  });

  test('that is not available has no figures at all', () => {
    const { numerator, denominator, value } = silent();
    expect([numerator, denominator, value]).toEqual([null, null, null]);
  });

  test('that is a ratio may exceed 1 and be made of decimals, each by its shortest', () => {
    expect(figure({ kind: 'ratio', numerator: 0.3, denominator: 0.1 }).value).toEqual({ n: 3n, d: 1n });
    expect(figure({ kind: 'ratio', measure: '%', numerator: 93.79, denominator: 100 }).value).toEqual({
      n: 9379n,
      d: 10000n,
    });
  });

  test('that is an amount has the denominator 1, said or not', () => {
    const { denominator: _, ...amount } = { ...request, kind: 'amount' as const, numerator: 158 };
    expect(figure({ ...amount, denominator: 1 }).value).toEqual({ n: 158n, d: 1n });
    expect(parseIndicator(amount)).toEqual(figure({ ...amount, denominator: 1 }));
    expect(parseIndicator({ ...amount, numerator: null, verification: 'not-available' }).denominator).toBe(null);
  });

  test.each<[string, object, string, readonly (string | number)[]]>([
    ['a part above its whole', { numerator: 101 }, 'indicator/above-whole', ['numerator']],
    ['something of nothing', { numerator: 1, denominator: 0 }, 'indicator/above-whole', ['numerator']],
    ['a negative count', { numerator: -1 }, 'indicator/not-a-count', ['numerator']],
    ['half a dossier', { numerator: 0.5 }, 'indicator/not-a-count', ['numerator']],
    ['no number', { denominator: Number.NaN }, 'indicator/not-a-count', ['denominator']],
    ['a count beyond what numbers tell apart', { denominator: 2 ** 53 }, 'indicator/not-a-count', ['denominator']],
    ['a text for a count', { numerator: '9' }, 'indicator/not-a-count', ['numerator']],
    ['a negative amount', { kind: 'ratio', numerator: -0.1 }, 'indicator/not-a-figure', ['numerator']],
    ['an endless amount', { kind: 'ratio', numerator: Infinity }, 'indicator/not-a-figure', ['numerator']],
    ['no number in a ratio', { kind: 'ratio', numerator: Number.NaN }, 'indicator/not-a-figure', ['numerator']],
    ['an amount of many', { kind: 'amount' }, 'indicator/amount-of-many', ['denominator']],
    ['a figure left out', { numerator: null }, 'indicator/no-figure', ['numerator']],
    [
      '0 for what is not available',
      { verification: 'not-available', numerator: 0, denominator: null },
      'indicator/figure-not-available',
      ['numerator'],
    ],
    ['a kind there is not', { kind: 'rate' }, 'indicator/unknown-choice', ['kind']],
    ['a verification there is not', { verification: 'sure' }, 'indicator/unknown-choice', ['verification']],
    ['no code', { code: '' }, 'indicator/no-name', ['code']],
    ['no system', { source: {} }, 'indicator/no-name', ['source', 'system']],
    [
      'a period reversed',
      { period: { from: '2026-11-14', to: '2026-11-13' }, on: '2026-11-14' },
      'indicator/period-reversed',
      ['period'],
    ],
    ['as of before the period ends', { on: '2026-11-13' }, 'indicator/before-period-end', ['on']],
    ['a day there is not', { on: '2026-11-31' }, 'kernel/not-a-date', ['on']],
    ['a period from no day', { period: { from: 'x', to: '2026-11-14' } }, 'kernel/not-a-date', ['period', 'from']],
    ['known on no day', { knownOn: '2026-02-30' }, 'kernel/not-a-date', ['knownOn']],
    [
      'a negative standard error',
      { uncertainty: { standardError: -1 } },
      'indicator/not-an-uncertainty',
      ['uncertainty'],
    ],
    [
      'an interval reversed',
      { uncertainty: { interval: { low: 0.9, high: 0.8, level: 0.95 } } },
      'indicator/not-an-uncertainty',
      ['uncertainty'],
    ],
    [
      'a confidence of 95',
      { uncertainty: { interval: { low: 0.8, high: 0.9, level: 95 } } },
      'indicator/not-an-uncertainty',
      ['uncertainty'],
    ],
    [
      'a target of 95 for 95 %',
      { target: { value: 95, direction: 'at-least' } },
      'indicator/target-out-of-bounds',
      ['target', 'value'],
    ],
    [
      'a target below zero',
      { target: { value: -1, direction: 'at-least' }, kind: 'ratio' },
      'indicator/target-out-of-bounds',
      ['target', 'value'],
    ],
    [
      'a target that is no number',
      { target: { value: '0,95', direction: 'at-least' } },
      'kernel/not-a-number',
      ['target'],
    ],
    [
      'a target by no denominator',
      { target: { value: '1/0', direction: 'at-least' } },
      'kernel/zero-denominator',
      ['target'],
    ],
    [
      'a ceiling to be reached',
      { target: { value: 1, direction: 'at-least', kind: 'ceiling' } },
      'indicator/not-a-ceiling',
      ['target', 'direction'],
    ],
    [
      'a direction there is not',
      { target: { value: 1, direction: 'up' } },
      'indicator/unknown-choice',
      ['target', 'direction'],
    ],
    [
      'a kind of target there is not',
      { target: { value: 1, direction: 'exactly', kind: 'wish' } },
      'indicator/unknown-choice',
      ['target', 'kind'],
    ],
  ])('is refused for %s', (_, other, code, path) => {
    const problems = problemsOf(other);
    expect(problems.map((one) => [one.code, one.path])).toEqual([[code, path]]);
  });

  test('is refused for all that is wrong at once', () => {
    expect(codes(problemsOf({ code: '', numerator: -1, on: 'x', target: { value: 2, direction: 'exactly' } }))).toEqual(
      ['indicator/no-name', 'indicator/not-a-count', 'kernel/not-a-date', 'indicator/target-out-of-bounds'],
    );
  });

  test('may be as of a later day than the last of its period, and about one day', () => {
    const day = { from: '2026-11-14', to: '2026-11-14' };
    expect(figure({ period: day, on: '2026-12-01' }).period).toEqual(day);
  });
});

describe('an indicator as JSON', () => {
  const whole = figure({
    names: { vi: 'Đúng hạn', en: 'On time' },
    definition: 'vn/within-limit',
    knownOn: '2026-11-20',
    uncertainty: { standardError: 0.01, interval: { low: 0.88, high: 0.92, level: 0.95, method: 'wilson' }, n: 900 },
    target: { value: 0.95, direction: 'at-least' },
    missing: ['C'],
    basis: [{ document: '766/QĐ-TTg', status: 'unverified' }],
  });

  test('writes exact numbers as n/d', () => {
    const { value, target } = indicatorToJson(whole);
    expect([value, target]).toEqual(['9/10', { value: '19/20', direction: 'at-least', kind: 'target' }]);
  });

  test.each([
    ['all there is to say', whole],
    ['little', figure()],
    ['nothing known', silent()],
    ['nothing asked', figure({ numerator: 0, denominator: 0 })],
  ])('comes back as it was: %s', (_, one) => {
    const parsed = safeParseIndicator(JSON.parse(JSON.stringify(indicatorToJson(one))));
    expect(parsed).toEqual({ success: true, data: one });
  });

  test.each<[string, object, string]>([
    ['a value that is not numerator by denominator', { value: '8/10' }, 'indicator/other-value'],
    ['a value not in lowest terms', { value: '90/100' }, 'indicator/other-value'],
    ['a value as a number', { value: 0.9 }, 'kernel/invalid-shape'],
    ['a key there is not', { score: 1 }, 'kernel/invalid-shape'],
    ['a count above its whole', { numerator: 101 }, 'indicator/above-whole'],
    ['a day there is not', { on: '2026-11-31' }, 'kernel/invalid-shape'],
  ])('is refused for %s', (_, other, code) => {
    const parsed = safeParseIndicator({ ...request, ...other });
    expect(parsed.success ? [] : codes(parsed.problems)).toEqual([code]);
    const error = refused(() => parseIndicator({ ...request, ...other }));
    expect(error.problems[0]?.code).toBe(code);
  });
});
