import { around, type Ends, type SharePlace } from './share-place.js';

/**
 * The smaller root π of (share - π)² = deviate² π (1 - π) / n, as the square of the share by the larger root, which neither cancels nor leaves 0.
 */
function lowerRoot(share: number, { n, deviate }: SharePlace): number {
  if (share <= 0) return 0;
  const half = deviate ** 2 / n / 2;
  const spread = Math.sqrt(2 * half * share * (1 - share) + half ** 2);
  return share * (share / (share + half + spread));
}

/** The interval of Wilson (1927): the shares a score test would not reject. */
export const wilsonEnds = (place: SharePlace): Ends =>
  around(place.share, [lowerRoot(place.share, place), 1 - lowerRoot(1 - place.share, place)]);

/** Wilson's, with the continuity correction as `prop.test` of R bounds it: half a ballot, or what parts the share from a half when that is less. */
export function wilsonCorrectedEnds(place: SharePlace): Ends {
  const { share, n } = place;
  const correction = Math.min(0.5 / n, Math.abs(share - 0.5));
  return around(share, [lowerRoot(share - correction, place), 1 - lowerRoot(1 - share - correction, place)]);
}

/** The interval of Agresti and Coull (1998): the plain one, about the middle of Wilson's. */
export function agrestiCoullEnds({ share, n, deviate }: SharePlace): Ends {
  const ballots = n + deviate ** 2;
  const middle = (share * n + deviate ** 2 / 2) / ballots;
  const reach = deviate * Math.sqrt((middle * (1 - middle)) / ballots);
  return [middle - reach, middle + reach];
}
