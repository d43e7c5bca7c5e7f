import { createHash } from 'node:crypto';
import { inForce, isMotcuaError, percentText } from 'motcua';
import { describe, expect, test } from 'vitest';
import { MotcuaError, type Rounding } from '../../../src/kernel/index.ts';
import {
  exact,
  exactDecimal,
  exactFromText,
  exactText,
  exactToNumber,
  fixedPhrase,
  frozen,
  problemList,
  roundExact,
  sha256,
  shownValue,
} from '../../../src/kernel/inside.ts';
import { refused } from '../../refused.ts';

describe('inForce', () => {
  const values = [
    { value: 'new', since: '2026-08-05', basis: [] },
    { value: 'old', since: '2017-01-01', until: '2026-08-04', basis: [] },
  ];

  test.each([
    ['2017-01-01', 'old'],
    ['2026-08-04', 'old'],
    ['2026-08-04T23:59', 'old'],
    ['2026-08-05', 'new'],
    ['9999-12-31', 'new'],
  ])('on %s it is %s', (on, value) => {
    expect(inForce(values, on)).toBe(value);
  });

  test('a day before the first, or an empty list, has nothing in force', () => {
    const error = refused(() => inForce(values, '2016-12-31'));
    expect(error.code).toBe('kernel/not-in-force');
    expect(error.problems[0]).toMatchObject({ value: '2016-12-31', accepted: '2026-08-05.., 2017-01-01..2026-08-04' });
    expect(refused(() => inForce([], '2016-12-31')).code).toBe('kernel/not-in-force');
  });

  test('two values on one day are refused', () => {
    expect(refused(() => inForce([...values, ...values], '2020-01-01')).code).toBe('kernel/several-in-force');
  });
});

describe('percentText', () => {
  test.each([
    [12633n, 13611n, {}, '92.81%'],
    [0n, 7n, {}, '0.00%'],
    [1n, 3n, { places: 0 }, '33%'],
    [1n, 8n, { places: 0 }, '13%'],
    [-1n, 8n, { places: 0 }, '-13%'],
    [1n, 8n, { places: 0, rounding: 'half-even' as const }, '12%'],
    [1n, 8n, { places: 0, rounding: 'half-down' as const }, '12%'],
    [1n, 1000n, { places: 1 }, '0.1%'],
    [5n, 4n, {}, '125.00%'],
    [99999n, 100000n, { places: 1 }, '100.0%'],
    [99999n, 100000n, { places: 1, rounding: 'down' as const }, '99.9%'],
  ])('%i/%i with %j is %s', (n, d, options, text) => {
    expect(percentText({ n, d }, { locale: 'en', ...options })).toBe(text);
    expect(percentText({ n, d }, { locale: 'vi', ...options })).toBe(text.replace('.', ','));
  });

  test('a share is a share however it is written, and a zero denominator none', () => {
    expect(percentText({ n: 1n, d: -3n }, { locale: 'en' })).toBe('-33.33%');
    // a number is its shortest decimal: 1.005 is a half, which its double falls short of
    expect(percentText(0.01005, { locale: 'vi' })).toBe('1,01%');
    expect(percentText(1e-7, { places: 5, locale: 'en' })).toBe('0.00001%');
    expect(refused(() => percentText(Number.NaN, { locale: 'en' })).code).toBe('kernel/not-a-number');
    expect(refused(() => percentText('0.5' as never, { locale: 'en' })).code).toBe('kernel/not-a-number');
    expect(percentText({ n: 1, d: 3 } as never, { locale: 'en' })).toBe('33.33%');
    expect(refused(() => percentText({ n: 1n, d: 0n }, { locale: 'en' })).code).toBe('kernel/zero-denominator');
    expect(refused(() => percentText(null as never, { locale: 'en' })).code).toBe('kernel/not-a-number');
  });

  test.each([
    [{ locale: 'fr' }, 'kernel/unknown-locale'],
    [{ locale: '__proto__' }, 'kernel/unknown-locale'],
    [{ locale: 'vi', rounding: 'banker' }, 'kernel/unknown-rounding'],
    [{ locale: 'vi', rounding: '__proto__' }, 'kernel/unknown-rounding'],
    [{ locale: 'vi', places: 1.5 }, 'kernel/places-out-of-bounds'],
    [{ locale: 'vi', places: -1 }, 'kernel/places-out-of-bounds'],
    [{ locale: 'vi', places: 101 }, 'kernel/places-out-of-bounds'],
    [{ locale: 'vi', places: Number.NaN }, 'kernel/places-out-of-bounds'],
  ])('%j is refused', (options, code) => {
    expect(refused(() => percentText({ n: 1n, d: 3n }, options as { locale: 'vi' })).code).toBe(code);
  });
});

describe('exact numbers', () => {
  test.each([
    [0.1, '1/10'],
    [-2.5, '-5/2'],
    [1e-7, '1/10000000'],
    [1.5e21, '1500000000000000000000/1'],
    ['007.50', '15/2'],
    ['-0', '0/1'],
    ['+5', '5/1'],
    ['1E3', '1000/1'],
    ['1e+3', '1000/1'],
    ['25e-1', '5/2'],
    ['-1.5e2', '-150/1'],
    ['0e-100', '0/1'],
  ])('%j is %s', (value, text) => {
    expect(exactText(exactDecimal(value))).toBe(text);
  });

  const digits = '9'.repeat(1001);
  test.each([
    '',
    '1,5',
    '.5',
    '1.',
    '0x10',
    'NaN',
    '1e9999',
    '١',
    'x1',
    '1x',
    '--1',
    '1e',
    '1e+-3',
    '1.5.5',
    digits,
    `1.${digits}`,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ])('%j is no decimal', (value) => {
    expect(refused(() => exactDecimal(value)).code).toBe('kernel/not-a-number');
  });

  test.each(['1.5', '1', '1/', '/2', '1/-2', '--1/2', 'x1/2', '1/2x', ' 1/2', `${digits}/1`, `1/${digits}`])(
    '%j is no fraction',
    (value) => {
      expect(refused(() => exactFromText(value)).code).toBe('kernel/not-a-number');
    },
  );

  test('a thousand digits are not too many, before the point or after it', () => {
    const long = '7'.repeat(1000);
    expect(exactDecimal(long)).toEqual({ n: BigInt(long), d: 1n });
    expect(exactDecimal(`-${long}.${long}`)).toEqual({ n: -BigInt(`${long}${long}`), d: 10n ** 1000n });
    expect(exactFromText(`-${long}/${long}`)).toEqual({ n: -BigInt(long), d: BigInt(long) });
  });

  test('what needs no rounding is not moved by any rule', () => {
    const modes: Rounding[] = ['half-up', 'half-down', 'half-even', 'up', 'down', 'ceiling', 'floor'];
    for (const mode of modes) {
      expect([3, -3, 0].map((value) => roundExact(exact(value), 0, mode).n)).toEqual([3n, -3n, 0n]);
    }
    expect(roundExact(exact(1, 8), 100, 'down')).toEqual({ n: 125n * 10n ** 97n, d: 10n ** 100n });
  });

  test('a negative denominator moves its sign up, a zero one is refused', () => {
    expect(exact(1, -2)).toEqual({ n: -1n, d: 2n });
    expect(refused(() => exact(1, 0)).code).toBe('kernel/zero-denominator');
    expect(refused(() => exactFromText('1/0')).code).toBe('kernel/zero-denominator');
    expect(refused(() => exact(0.5)).code).toBe('kernel/not-a-number');
    expect(refused(() => exactFromText('1.5')).code).toBe('kernel/not-a-number');
  });

  test.each([
    ['half-up', '3', '-3', '2', '-2', '3', '-3'],
    ['half-down', '2', '-2', '2', '-2', '3', '-3'],
    ['half-even', '2', '-2', '2', '-2', '3', '-3'],
    ['up', '3', '-3', '3', '-3', '3', '-3'],
    ['down', '2', '-2', '2', '-2', '2', '-2'],
    ['ceiling', '3', '-2', '3', '-2', '3', '-2'],
    ['floor', '2', '-3', '2', '-3', '2', '-3'],
  ])('%s rounds 2.5, -2.5, 2.4, -2.4, 2.6, -2.6', (mode, ...expected) => {
    const rounded = [2.5, -2.5, 2.4, -2.4, 2.6, -2.6].map(
      (value) => `${roundExact(exactDecimal(value), 0, mode as Rounding).n}`,
    );
    expect(rounded).toEqual(expected);
  });

  test.each([
    ['half-up', '4', '-4', '3', '-3'],
    ['half-down', '3', '-3', '3', '-3'],
    ['half-even', '4', '-4', '3', '-3'],
  ])('%s rounds 3.5, -3.5, 3.4, -3.4', (mode, ...expected) => {
    const rounded = [3.5, -3.5, 3.4, -3.4].map((value) => `${roundExact(exactDecimal(value), 0, mode as Rounding).n}`);
    expect(rounded).toEqual(expected);
  });

  test('thirds of very large numbers come out as the nearest double', () => {
    expect(exactToNumber({ n: 10n ** 400n, d: 3n * 10n ** 400n })).toBe(1 / 3);
    expect(exactToNumber({ n: -(2n ** 60n) - 1n, d: 2n ** 60n })).toBe(-1);
  });
});

describe('sha256', () => {
  test.each([
    '',
    'abc',
    'một cửa',
    'x'.repeat(55),
    'x'.repeat(56),
    'x'.repeat(63),
    'x'.repeat(64),
    'x'.repeat(65),
    'ệ'.repeat(5000),
  ])('of text %# is what the platform computes', (text) => {
    expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  });
});

describe('errors', () => {
  test('carry code, place, value and what would be accepted, in one English line', () => {
    const problem = { code: 'room/thing', path: ['a', 0, 'b'], severity: 'error' as const, value: 7, accepted: '1..6' };
    const error = new MotcuaError('room/thing', [problem]);
    expect(error.message).toBe('room/thing at a.0.b: got 7; accepted: 1..6');
    expect(error).toBeInstanceOf(Error);
    expect(isMotcuaError(error)).toBe(true);
  });

  test('say how many more there are, and keep the first hundred', () => {
    const list = problemList();
    for (let at = 0; at < 100_000; at += 1) list.add({ code: 'room/thing', path: [at], severity: 'error' });
    const error = refused(() => list.throwAs('room/all'));
    expect(error).toMatchObject({ code: 'room/all', total: 100_000 });
    expect(error.problems).toHaveLength(100);
    expect(error.message).toBe('room/all: room/thing at 0 (and 99999 more)');
    expect(() => problemList().throwAs('room/none')).not.toThrow();
  });

  test('of another build are recognised by shape, other things are not', () => {
    const other = Object.assign(new Error('x'), { name: 'MotcuaError', code: 'a/b', problems: [], total: 1 });
    expect(isMotcuaError(other)).toBe(true);
    const whole = { name: 'MotcuaError', code: 'a/b', problems: [], total: 1 };
    const others = [
      new Error('x'),
      whole,
      null,
      'a/b',
      ...Object.keys(whole).map((name) =>
        Object.assign(new Error('x'), Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name))),
      ),
    ];
    expect(others.filter(isMotcuaError)).toEqual([]);
  });

  test('show any value short', () => {
    expect([Number.NaN, 10n, undefined, null, [1, 2], {}, () => 1, true, 'x'].map(shownValue)).toEqual([
      'NaN',
      '10',
      'undefined',
      null,
      [1, 2],
      'object',
      'function',
      true,
      'x',
    ]);
    expect([new Date(0), new Date(Number.NaN)].map(shownValue)).toEqual(['1970-01-01T00:00:00.000Z', 'Invalid Date']);
    expect(shownValue('x'.repeat(100))).toBe('x'.repeat(100));
    expect(shownValue('x'.repeat(101))).toBe(`${'x'.repeat(100)}…`);
    expect(shownValue(10n ** 200n)).toBe(`1${'0'.repeat(99)}…`);
    expect(shownValue([1, 2, 3, 4, 5, 6, 7, 'x'.repeat(101)])).toEqual([1, 2, 3, 4, 5, 6, 7, `${'x'.repeat(100)}…`]);
    expect(shownValue([1, 2, 3, 4, 5, 6, 7, 8, 9])).toBe('list of 9');
    expect(shownValue([1, []])).toBe('list of 2');
  });
});

describe('what is frozen', () => {
  test('cannot be changed at any depth, and may hold itself', () => {
    const value: { list: { name: string }[]; self?: unknown } = { list: [{ name: 'x' }] };
    value.self = value;
    expect(frozen(value)).toBe(value);
    expect([value, value.list, value.list[0]].map(Object.isFrozen)).toEqual([true, true, true]);
  });

  test.each([null, undefined, 7, 'text', true])('%j is as it was', (value) => {
    expect(frozen(value)).toBe(value);
  });
});

test('a fixed phrase says the same whatever the values', () => {
  const { vi, en } = fixedPhrase('một cửa', 'one stop');
  expect([vi({}, {} as never), en({ a: 1 }, {} as never)]).toEqual(['một cửa', 'one stop']);
});
