import { betaEnds } from './beta-ends.js';
import { around, type Ends, type SharePlace } from './share-place.js';

const fromLogit = (logit: number): number => 1 / (1 + Math.exp(-logit));

/** The interval that is symmetric in log odds; where those are endless, at 0 and 1, the one of beta. */
export function logitEnds(place: SharePlace): Ends {
  const { share, n, deviate } = place;
  if (share === 0 || share === 1) return betaEnds(place);
  const logit = Math.log(share) - Math.log1p(-share);
  const reach = deviate / Math.sqrt(n) / Math.sqrt(share * (1 - share));
  return around(share, [fromLogit(logit - reach), fromLogit(logit + reach)]);
}

/**
 * Back from the scale of arcsines, 0 to π/2. Beyond its ends the sine turns over, so the ends are put in order; a reach as long as the scale leaves nothing
 * out, where the sine would go round and round.
 */
function fromArcsine(middle: number, reach: number): Ends {
  if (reach >= Math.PI / 2) return [0, 1];
  const ends = [Math.sin(middle - reach) ** 2, Math.sin(middle + reach) ** 2] as const;
  return [Math.min(...ends), Math.max(...ends)];
}

/** asin √share, from two parts of the whole: by the tangent, for the arcsine loses half the digits near 1. */
const arcsine = (those: number, others: number): number => Math.atan2(Math.sqrt(those), Math.sqrt(others));

/** The interval that is symmetric on the scale asin √share, where the variance is 1 / 4n whatever the share. */
export const arcsineEnds = ({ share, n, deviate }: SharePlace): Ends =>
  fromArcsine(arcsine(share, 1 - share), deviate / (2 * Math.sqrt(n)));

/** The same about the share as Anscombe (1948) moves it: (share n + 3/8) / (n + 3/4). */
export const anscombeEnds = ({ share, n, deviate }: SharePlace): Ends =>
  fromArcsine(arcsine(share * n + 0.375, (1 - share) * n + 0.375), deviate / (2 * Math.sqrt(n)));

/** The share and so many standard errors (Wald). */
export function plainEnds({ share, n, deviate }: SharePlace): Ends {
  const reach = deviate * Math.sqrt((share * (1 - share)) / n);
  return [share - reach, share + reach];
}
