import { describe, expect, test } from 'vitest';
import { randomBelow, randomWords, sampleIndexes, xoshiro128 } from '../../../src/kernel/inside.ts';
import { refused } from '../../refused.ts';

const take = (count: number, next: () => number) => Array.from({ length: count }, next);

describe('the generator', () => {
  test('gives what the authors’ own program gives from the state 1, 2, 3, 4', () => {
    // xoshiro128starstar.c 1.1, as the tests of rand_xoshiro and others quote it
    expect(take(10, xoshiro128([1, 2, 3, 4]))).toEqual([
      11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804,
    ]);
  });

  test('starts from the first 128 bits of the digest of the seed', () => {
    // sha256sum of "abc" begins ba7816bf 8f01cfea 414140de 5dae2223 (FIPS 180-4)
    expect(take(5, randomWords('abc'))).toEqual(take(5, xoshiro128([0xba7816bf, 0x8f01cfea, 0x414140de, 0x5dae2223])));
  });

  test('takes a whole number as its decimal text, and seeds that look alike apart', () => {
    expect(take(3, randomWords(7))).toEqual(take(3, randomWords('7')));
    expect(take(3, randomWords(7))).not.toEqual(take(3, randomWords(8)));
  });

  test.each([[1.5], [Number.NaN], [2 ** 53], [null], [undefined], [{}]])('refuses the seed %j', (seed) => {
    expect(refused(() => randomWords(seed as never)).code).toBe('kernel/not-a-seed');
  });
});

describe('a number below a bound', () => {
  test('is the word modulo the bound, words beyond the last whole multiple thrown away', () => {
    // below 3 · 2^30 only words under it count: 2^32 is one multiple and a third
    const words = [2 ** 32 - 1, 3 * 2 ** 30, 3 * 2 ** 30 - 1, 5];
    const next = () => words.shift() as number;
    expect(randomBelow(next, 3 * 2 ** 30)).toBe(3 * 2 ** 30 - 1);
    expect(randomBelow(next, 4)).toBe(1);
  });

  test('is taken as it is after 128 words in vain', () => {
    let calls = 0;
    const never = () => {
      calls += 1;
      return 2 ** 32 - 1;
    };
    expect(randomBelow(never, 3)).toBe(0);
    expect(calls).toBe(129);
  });

  test('reaches the whole range', () => {
    expect(randomBelow(() => 2 ** 32 - 1, 2 ** 32)).toBe(2 ** 32 - 1);
  });
});

describe('a sample', () => {
  test('is the same for the same seed for ever', () => {
    // by another program, in Python with integers of any size
    expect(sampleIndexes({ size: 5, seed: 'audit 2026' }, 1000)).toEqual([140, 176, 303, 633, 863]);
    expect(sampleIndexes({ size: 3, seed: 'Q1/2026' }, 6)).toEqual([0, 3, 4]);
    expect(sampleIndexes({ size: 2, seed: 7 }, 10)).toEqual([6, 7]);
  });

  test('of none is none, of all is all, and of more than there are is all', () => {
    expect(sampleIndexes({ size: 0, seed: 1 }, 9)).toEqual([]);
    expect(sampleIndexes({ size: 4, seed: 1 }, 4)).toEqual([0, 1, 2, 3]);
    expect(sampleIndexes({ size: 9, seed: 1 }, 3)).toEqual([0, 1, 2]);
    expect(sampleIndexes({ size: 3, seed: 1 }, 0)).toEqual([]);
  });

  test.each([[-1], [1.5], [Number.NaN], [2 ** 33], [undefined]])('refuses the size %j', (size) => {
    expect(refused(() => sampleIndexes({ size: size as number, seed: 1 }, 9)).code).toBe('kernel/not-a-sample-size');
    expect(refused(() => sampleIndexes({ size: 1, seed: 1 }, size as number)).code).toBe('kernel/not-a-sample-size');
  });
});
