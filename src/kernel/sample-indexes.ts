import { refuse } from './motcua-error.js';
import { randomBelow } from './random-below.js';
import { randomWords, type Seed } from './random-words.js';

const MOST = 2 ** 32;

const isCount = (value: number) => Number.isInteger(value) && value >= 0 && value <= MOST;

/** How many are drawn, and from which seed. */
export type SampleRequest = {
  /** How many, 0 or more; of fewer all are drawn. */
  readonly size: number;
  /** Any text or whole number. The same seed draws the same places for ever, from equally many. */
  readonly seed: Seed;
};

/**
 * Places drawn without replacement from `of`, every set of them as likely as any other, in ascending order. Robert Floyd's algorithm (Jon Bentley
 * and Bob Floyd, "Programming Pearls: a sample of brilliance", Communications of the ACM 30(9), 1987): it draws as many numbers as are wanted and keeps
 * no list of the others.
 *
 * @throws `kernel/not-a-sample-size`, `kernel/not-a-seed`.
 * @internal
 */
export function sampleIndexes({ size, seed }: SampleRequest, of: number): readonly number[] {
  for (const count of [size, of]) {
    if (!isCount(count)) {
      refuse('kernel/not-a-sample-size', { path: ['size'], value: count ?? null, accepted: `0..${MOST}` });
    }
  }
  const words = randomWords(seed);
  const drawn = new Set<number>();
  for (let last = Math.max(0, of - size); last < of; last += 1) {
    const place = randomBelow(words, last + 1);
    drawn.add(drawn.has(place) ? last : place);
  }
  return [...drawn].sort((a, b) => a - b);
}
