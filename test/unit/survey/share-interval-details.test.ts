import { type ShareIntervalQuery, shareInterval } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { tQuantile } from '../../../src/kernel/inside.ts';
import { type DesignShare, designShareInterval } from '../../../src/survey/interval/design-share-interval.ts';
import { refused } from '../../refused.ts';

const good: ShareIntervalQuery = { share: 0.3, effectiveN: 40 };
const ends = (query: ShareIntervalQuery) => {
  const { low, high } = shareInterval(query);
  return [low, high] as const;
};

describe('a refused interval says what it was given and what it would take', () => {
  test.each([
    [{ share: 1.5 }, 'survey/not-a-share at share: got 1.5; accepted: 0..1'],
    [{ effectiveN: 0 }, 'survey/not-an-effective-n at effectiveN: got 0; accepted: 1e-9..9007199254740991'],
    [{ level: 1 }, 'survey/not-a-level at level: got 1; accepted: above 0 and below 1, such as 0.95'],
    [{ df: 0.5 }, 'survey/not-degrees-of-freedom at df: got 0.5; accepted: 1 or more'],
    [{ method: 'exact' }, /^survey\/unknown-method at method: got "exact"; accepted: wilson \| wilson-cc/],
  ])('%j: %s', (changes, message) => {
    const error = refused(() => shareInterval({ ...good, ...changes } as ShareIntervalQuery));
    expect(error.message).toMatch(message);
    if (typeof message === 'string') expect(error.message).toBe(message);
  });

  test('and takes the ends of what it takes', () => {
    expect(ends({ share: 0, effectiveN: 1e-9 })[0]).toBe(0);
    expect(ends({ share: 1, effectiveN: Number.MAX_SAFE_INTEGER })[1]).toBe(1);
    expect(shareInterval({ ...good, df: 1 }).reference).toBe('t');
  });
});

describe('the interval of Clopper and Pearson', () => {
  // beta of 1 and n, and of n and 1, have closed forms
  test.each([1, 2, 7.5, 40])('of one of %d ballots, and of all but one, ends where beta has a closed form', (n) => {
    const first = ends({ share: 1 / n, effectiveN: n, method: 'beta' });
    if (n > 1) expect(first[0]).toBeCloseTo(1 - 0.975 ** (1 / n), 12);
    expect(ends({ share: 0, effectiveN: n, method: 'beta' })[1]).toBeCloseTo(1 - 0.025 ** (1 / n), 12);
    expect(ends({ share: 1, effectiveN: n, method: 'beta' })[0]).toBeCloseTo(0.025 ** (1 / n), 12);
    if (n > 1) expect(ends({ share: 1 - 1 / n, effectiveN: n, method: 'beta' })[1]).toBeCloseTo(0.975 ** (1 / n), 12);
  });
});

describe('the interval of Wilson', () => {
  test.each([
    [0.3, 40, 0.95, 1.959963984540054],
    [0.02, 11, 0.9, 1.6448536269514722],
    [0.97, 500, 0.99, 2.5758293035489004],
  ])('%d of %d at %d solves the equation of the score test', (share, effectiveN, level, deviate) => {
    for (const end of ends({ share, effectiveN, level })) {
      expect(Math.abs(share - end)).toBeCloseTo(deviate * Math.sqrt((end * (1 - end)) / effectiveN), 12);
    }
  });

  test('corrected solves it for half a ballot nearer', () => {
    const [low, high] = ends({ share: 0.3, effectiveN: 40, method: 'wilson-cc' });
    const reach = (end: number) => 1.959963984540054 * Math.sqrt((end * (1 - end)) / 40);
    expect(0.3 - 0.5 / 40 - low).toBeCloseTo(reach(low), 12);
    expect(high - 0.3 - 0.5 / 40).toBeCloseTo(reach(high), 12);
  });
});

describe('under a design', () => {
  const design: DesignShare = {
    share: 0.7,
    standardError: 0.03,
    n: 183,
    df: 14,
    kishN: 150,
    left: 1,
    level: 0.9,
    method: 'beta',
  };
  const raw = 0.21 / 0.03 ** 2;
  const adjusted = raw * (tQuantile(0.05, 182, 'upper') / tQuantile(0.05, 14, 'upper')) ** 2;

  test.each(['beta', 'jeffreys'] as const)(
    '%s takes the ballots of Korn and Graubard, at the level asked',
    (method) => {
      const got = designShareInterval({ ...design, method });
      const wanted = shareInterval({ share: 0.7, effectiveN: adjusted, level: 0.9, method });
      expect(got?.low).toBeCloseTo(wanted.low, 12);
      expect(got?.high).toBeCloseTo(wanted.high, 12);
      expect([got?.level, got?.method, got?.reference]).toEqual([0.9, method, 't']);
    },
  );

  test('a variance next to nothing is of rounding alone, and rests on the weights', () => {
    const at = (standardError: number) => designShareInterval({ ...design, standardError, method: 'wilson' });
    // 1e-14 of p (1 - p) is the bound
    expect(at(4.5e-8)).toEqual(shareInterval({ share: 0.7, effectiveN: design.kishN, level: 0.9, df: 14 }));
    expect(at(4.7e-8)).toEqual(
      shareInterval({ share: 0.7, effectiveN: (0.7 * (1 - 0.7)) / 4.7e-8 ** 2, level: 0.9, df: 14 }),
    );
  });

  test('a variance that leaves next to no ballots is of the fewest an interval is made for', () => {
    const got = designShareInterval({ ...design, standardError: 1e6, method: 'wilson' });
    expect(got).toEqual(shareInterval({ share: 0.7, effectiveN: 1e-9, level: 0.9, df: 14 }));
  });

  test('a rare share with a small standard error of its own rests on that, not on the weights', () => {
    const got = designShareInterval({ ...design, share: 1e-6, standardError: 1e-8, method: 'wilson' });
    expect(got).toEqual(
      shareInterval({ share: 1e-6, effectiveN: (1e-6 * (1 - 1e-6)) / 1e-8 ** 2, level: 0.9, df: 14 }),
    );
  });

  test('plain is the standard error by the quantile of Student', () => {
    const got = designShareInterval({ ...design, method: 'plain' });
    const reach = 0.03 * tQuantile(0.05, 14, 'upper');
    expect(got?.low).toBeCloseTo(0.7 - reach, 14);
    expect(got?.high).toBeCloseTo(0.7 + reach, 14);
    expect([got?.level, got?.method, got?.reference]).toEqual([0.9, 'plain', 't']);
  });

  test('half a degree of freedom is none', () => {
    expect(designShareInterval({ ...design, df: 0.9 })).toBeNull();
    expect(designShareInterval({ ...design, df: 1 })).not.toBeNull();
  });
});
