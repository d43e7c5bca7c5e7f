/** A probability and what is left of 1, with their logarithms: near either end one of them tells what the others round away. */
export type Odds = {
  readonly x: number;
  readonly y: number;
  readonly logX: number;
  readonly logY: number;
};

/** Seen from the other end. */
export const mirroredOdds = ({ x, y, logX, logY }: Odds): Odds => ({ x: y, y: x, logX: logY, logY: logX });

const upToEven = (ratio: number, logRatio: number): Odds => {
  const logY = -Math.log1p(ratio);
  return { x: ratio / (1 + ratio), y: 1 / (1 + ratio), logX: logRatio + logY, logY };
};

/** The probability whose odds x : y are `ratio`, given with its logarithm, which may be known where the ratio itself runs over or under. */
export const oddsOf = (ratio: number, logRatio: number): Odds =>
  ratio < 1 ? upToEven(ratio, logRatio) : mirroredOdds(upToEven(1 / ratio, -logRatio));
