import { refuse } from './motcua-error.js';
import { sha256 } from './sha256.js';

/**
 * The next 32 random bits, a whole number from 0 to 4,294,967,295. It counts on at every call.
 *
 * @internal
 */
export type RandomWords = () => number;

/** What a sequence starts from: any text, or a whole number, which is the same as its decimal text. */
export type Seed = string | number;

type State = readonly [number, number, number, number];

const turn = (word: number, by: number) => (word << by) | (word >>> (32 - by));

/**
 * The generator xoshiro128** 1.1 of David Blackman and Sebastiano Vigna, "Scrambled Linear Pseudorandom Number Generators", ACM
 * Transactions on Mathematical Software 47(4), 2021; in 32-bit integers, so that every platform gives the same bits. It is no source of secrets.
 *
 * @internal
 */
export function xoshiro128([first, second, third, fourth]: State): RandomWords {
  let [a, b, c, d] = [first, second, third, fourth];
  return () => {
    const word = Math.imul(turn(Math.imul(b, 5), 7), 9);
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = turn(d, 11);
    return word >>> 0;
  };
}

/**
 * The random words of a seed: xoshiro128** started from the first 128 bits of the SHA-256 digest of its text, so that seeds that look alike share
 * nothing.
 *
 * @throws `kernel/not-a-seed`.
 * @internal
 */
export function randomWords(seed: Seed): RandomWords {
  if (typeof seed !== 'string' && !Number.isSafeInteger(seed)) {
    return refuse('kernel/not-a-seed', { path: ['seed'], value: seed ?? null, accepted: 'a text or a whole number' });
  }
  const digest = sha256(`${seed}`);
  const word = (at: number) => Number.parseInt(digest.slice(at * 8, at * 8 + 8), 16) | 0;
  return xoshiro128([word(0), word(1), word(2), word(3)]);
}
