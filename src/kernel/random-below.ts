import type { RandomWords } from './random-words.js';

const ALL_WORDS = 2 ** 32;
const MOST_TRIES = 128;

/**
 * A whole number from 0 up to, not including, `bound`, each as likely as any other: words beyond the last whole multiple of the bound are thrown
 * away. That happens to fewer than half of them; after 128 in a row, which no seed in use will see, the next is taken as it is.
 *
 * @param words - Where the bits come from.
 * @param bound - 1 to 4,294,967,296.
 * @internal
 */
export function randomBelow(words: RandomWords, bound: number): number {
  const even = ALL_WORDS - (ALL_WORDS % bound);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const word = words();
    if (word < even) return word % bound;
  }
  return words() % bound;
}
