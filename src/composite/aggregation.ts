/** A mean by a power of the scores. */
export type PowerMean = {
  /** The power, from -1000 to 1000. */
  readonly power: number;
};

/**
 * How scores are put together, w being their weights.
 *
 * - `arithmetic`: Σ w x / Σ w. A weak score is made up for by a strong one in full.
 * - `geometric`: exp(Σ w ln x / Σ w), of scores more than 0. It is made up for in part, the less the weaker it is.
 * - `harmonic`: Σ w / Σ (w / x), of scores more than 0. Less still.
 * - `{ power }`: (Σ w xᵖ / Σ w)^(1/p), p from -1000 to 1000, of scores more than 0, for p more than 0 also of 0. 1 is arithmetic, 0 geometric, -1 harmonic.
 */
export type AggregationMethod = 'arithmetic' | 'geometric' | 'harmonic' | PowerMean;

/** How scores are put together, and of how few. */
export type Aggregation = {
  /** The mean that is taken; `arithmetic` by default. */
  readonly method?: AggregationMethod;
  /** The least share of the scores that must be there, from 0 to 1, whatever they weigh; with fewer there is no aggregate. 0 by default: one is enough. */
  readonly leastAvailable?: number;
};
