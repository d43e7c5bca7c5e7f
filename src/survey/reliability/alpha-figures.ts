/** Sums of products of deviations, for every two questions. */
type Products = readonly Float64Array[];

/** What is left of numbers this many times larger than it is the noise of doubles. */
const NOISE = 1e-12;

const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** How the sum of some questions varies; 0 where nothing but noise is left of it. */
function ofSum(products: Products, places: readonly number[]): { readonly all: number; readonly between: number } {
  let [all, between, size] = [0, 0, 0];
  for (const at of places) {
    for (const other of places) {
      const product = products[at]?.[other] as number;
      all += product;
      size += Math.abs(product);
      if (other !== at) between += product;
    }
  }
  return { all: all > NOISE * size ? all : 0, between };
}

const others = (products: Products, left: number): readonly number[] =>
  [...products.keys()].filter((at) => at !== left);

/** k / (k - 1) by the part of the variance of the sum that is between questions; at most 1. */
function alphaOf(products: Products, places: readonly number[]): number | null {
  const k = places.length;
  if (k < 2) return null;
  const { all, between } = ofSum(products, places);
  return all > 0 ? finite(Math.min(1, ((k / (k - 1)) * between) / all)) : null;
}

const deviation = (products: Products, at: number): number => Math.sqrt(products[at]?.[at] as number);

/** Alpha of all questions. */
export const rawAlpha = (products: Products): number | null => alphaOf(products, [...products.keys()]);

/** Alpha of all questions but one; `null` when one is left. */
export const alphaWithout = (products: Products, left: number): number | null =>
  alphaOf(products, others(products, left));

/** The correlation of a question with the sum of the others. */
export function itemRest(products: Products, at: number): number | null {
  const rest = others(products, at);
  const together = rest.reduce((sum, other) => sum + (products[at]?.[other] as number), 0);
  const apart = deviation(products, at) * Math.sqrt(ofSum(products, rest).all);
  return apart > 0 ? finite(Math.max(-1, Math.min(1, together / apart))) : null;
}

/** The mean of the correlations of every two questions; `null` when one of them does not vary. */
export function meanCorrelation(products: Products): number | null {
  const k = products.length;
  let sum = 0;
  for (let at = 1; at < k; at += 1) {
    for (let other = 0; other < at; other += 1) {
      sum += (products[at]?.[other] as number) / deviation(products, at) / deviation(products, other);
    }
  }
  return finite(Math.max(-1, Math.min(1, sum / ((k * (k - 1)) / 2))));
}

/** Alpha of questions that all vary alike, from their mean correlation. */
export function standardizedAlpha(k: number, correlation: number | null): number | null {
  if (correlation === null) return null;
  const whole = 1 + (k - 1) * correlation;
  return whole > NOISE ? (k * correlation) / whole : null;
}
