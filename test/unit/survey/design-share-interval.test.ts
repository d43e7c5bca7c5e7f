import { shareInterval } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { type DesignShare, designShareInterval } from '../../../src/survey/interval/design-share-interval.ts';
import { refused } from '../../refused.ts';

// R survey 4.5, data apiclus1 with 15 districts drawn of 757: share of schools with awards
const awards: DesignShare = {
  share: 0.7103825136612022,
  standardError: 0.03301829955371886,
  n: 183,
  df: 14,
  kishN: 183,
  left: 1,
  level: 0.95,
  method: 'wilson',
};

describe('svyciprop', () => {
  test('beta takes fewer ballots for few degrees of freedom', () => {
    // data apistrat: 200 schools in 3 strata
    const strata: DesignShare = {
      ...awards,
      share: 0.6389360640505782,
      standardError: 0.03440591799726896,
      n: 200,
      df: 197,
      method: 'beta',
    };
    const raw = (strata.share * (1 - strata.share)) / 0.03440591799726896 ** 2;
    // t(199) and t(197) at 97.5 %
    const adjusted = raw * (1.9719565442493954 / 1.972079033793446) ** 2;
    const got = designShareInterval(strata);
    const wanted = shareInterval({ share: strata.share, effectiveN: adjusted, method: 'beta' });
    expect(got?.low).toBeCloseTo(wanted.low, 9);
    expect(got?.high).toBeCloseTo(wanted.high, 9);
    expect(got?.reference).toBe('t');
  });

  test('few degrees of freedom make every interval wider', () => {
    for (const method of ['wilson', 'logit', 'beta', 'jeffreys', 'arcsine', 'plain', 'agresti-coull'] as const) {
      const [few, many] = [2.7, 182].map((df) => designShareInterval({ ...awards, df, method }));
      expect((few?.high ?? 0) - (few?.low ?? 0), method).toBeGreaterThan((many?.high ?? 0) - (many?.low ?? 0));
    }
  });

  test('all but beta and jeffreys take the variance as it is and the quantile of t', () => {
    const effectiveN = (awards.share * (1 - awards.share)) / 0.03301829955371886 ** 2;
    for (const method of ['wilson', 'wilson-cc', 'logit', 'arcsine', 'anscombe', 'plain', 'agresti-coull'] as const) {
      expect(designShareInterval({ ...awards, method })).toEqual(
        shareInterval({ share: awards.share, effectiveN, df: 14, method }),
      );
    }
  });
});

describe('where the variance tells nothing', () => {
  test('shares of 0 and 1 rest on the ballots the weights leave', () => {
    for (const share of [0, 1]) {
      const got = designShareInterval({ ...awards, share, standardError: 0, kishN: 61.5 });
      expect(got).toEqual(shareInterval({ share, effectiveN: 61.5, df: 14 }));
      expect(designShareInterval({ ...awards, share, standardError: 1e-17, kishN: 61.5 })).toEqual(got);
    }
  });

  test('so does any other that all clusters share', () => {
    const got = designShareInterval({ ...awards, share: 0.5, standardError: 0, kishN: 20 });
    expect(got).toEqual(shareInterval({ share: 0.5, effectiveN: 20, df: 14 }));
  });

  test('so does a standard error of rounding alone', () => {
    const got = designShareInterval({ ...awards, standardError: 1e-17, kishN: 20 });
    expect(got).toEqual(shareInterval({ share: awards.share, effectiveN: 20, df: 14 }));
    const small = designShareInterval({ ...awards, standardError: 1e-6 });
    expect((small?.high ?? 0) - (small?.low ?? 0)).toBeCloseTo(2 * 2.1448e-6, 9);
  });

  test('the plain interval is the standard error itself, however small', () => {
    const got = designShareInterval({ ...awards, standardError: 1e-17, method: 'plain' });
    expect([got?.low, got?.high]).toEqual([awards.share, awards.share]);
  });

  test('read from the normal distribution beta takes as many ballots as the variance has', () => {
    const got = designShareInterval({ ...awards, df: Number.POSITIVE_INFINITY, method: 'beta' });
    const effectiveN = (awards.share * (1 - awards.share)) / 0.03301829955371886 ** 2;
    expect(got?.low).toBe(shareInterval({ share: awards.share, effectiveN, method: 'beta' }).low);
  });

  test('a level near 1 with one degree of freedom leaves everything open', () => {
    const got = designShareInterval({ ...awards, df: 1, level: 1 - 1e-12, method: 'beta' });
    expect([got?.low, got?.high?.toFixed(6)]).toEqual([0, '1.000000']);
  });

  test('a level that is 0 but for rounding leaves the share alone', () => {
    const got = designShareInterval({ ...awards, level: 1e-300, method: 'beta' });
    expect(got?.low).toBeCloseTo(awards.share, 2);
    expect(got?.high).toBeCloseTo(awards.share, 2);
  });

  test('what is no level is refused as one, whatever the method', () => {
    for (const method of ['beta', 'wilson'] as const) {
      expect(refused(() => designShareInterval({ ...awards, level: 95, method })).code).toBe('survey/not-a-level');
      expect(refused(() => designShareInterval({ ...awards, share: 2, method })).code).toBe('survey/not-a-share');
    }
  });

  test.each([
    ['no standard error', { standardError: null }],
    ['no degrees of freedom known', { df: null }],
    ['none left', { df: 0 }],
    ['a single ballot', { n: 1 }],
  ])('with %s there is no interval', (_, other) => {
    expect(designShareInterval({ ...awards, ...other })).toBeNull();
  });

  test('two ballots and one degree of freedom are the least', () => {
    expect(designShareInterval({ ...awards, n: 2, df: 1 })).not.toBeNull();
  });
});
