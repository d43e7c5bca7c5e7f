import { betaQuantile } from '../../kernel/inside.js';
import { around, type Ends, type SharePlace } from './share-place.js';

// of fewer ballots the quantile, which no more than half lies below, is smaller than any number but 0: 2^-10000
const FEWEST = 1e-4;

/** The interval of Clopper and Pearson (1934) from quantiles of beta, which a fractional number of ballots has as well. */
export function betaEnds({ share, n, outside }: SharePlace): Ends {
  const [those, others] = [share * n, (1 - share) * n];
  return around(share, [
    those > FEWEST ? betaQuantile(outside, those, others + 1) : 0,
    others > FEWEST ? betaQuantile(outside, those + 1, others, 'upper') : 1,
  ]);
}

/** The interval of equal tails under the prior of Jeffreys, beta of a half and a half (Brown, Cai and DasGupta 2001), without their changes at the ends. */
export function jeffreysEnds({ share, n, outside }: SharePlace): Ends {
  const [those, others] = [share * n + 0.5, (1 - share) * n + 0.5];
  return [betaQuantile(outside, those, others), betaQuantile(outside, those, others, 'upper')];
}
