/** The middle of figures and how far they lie from it. */
export type Moments = {
  readonly mean: number;
  /** How far each lies from the mean. */
  readonly deviations: readonly number[];
  /** The farthest of these, without its sign. */
  readonly farthest: number;
};

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/** The mean of at least one figure, its rounding mended once, and the deviations from it. */
export function momentsOf(figures: readonly number[]): Moments {
  const rough = sumOf(figures) / figures.length;
  const mean = rough + sumOf(figures.map((figure) => figure - rough)) / figures.length;
  const deviations = figures.map((figure) => figure - mean);
  return { mean, deviations, farthest: deviations.reduce((most, one) => Math.max(most, Math.abs(one)), 0) };
}

/** The standard deviation of a sample, by n - 1. The squares are of parts of the farthest, so that they do not vanish. */
export function standardDeviation({ deviations, farthest }: Moments): number {
  const squares = sumOf(deviations.map((one) => (one / farthest) ** 2));
  return farthest * Math.sqrt(squares / (deviations.length - 1));
}
