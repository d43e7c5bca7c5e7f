import { extremes } from './column.js';

const sumOf = (figures: readonly number[]): number => figures.reduce((sum, figure) => sum + figure, 0);

/**
 * How far a figure lies from the mean of figures that vary, as a part of the way from the least of them to the greatest: so measured nothing vanishes in squares and
 * nothing overflows. The mean is mended once of its rounding.
 */
export function deviationFrom(figures: readonly number[]): (figure: number) => number {
  const [least, greatest] = extremes(figures);
  const partOf = (figure: number) => (figure - least) / (greatest - least);
  const parts = figures.map(partOf);
  const rough = sumOf(parts) / parts.length;
  const mean = rough + sumOf(parts.map((part) => part - rough)) / parts.length;
  return (figure) => partOf(figure) - mean;
}

/** The sum of the products of two lists, one by one. */
export const productSum = (a: readonly number[], b: readonly number[]): number =>
  sumOf(a.map((one, at) => one * (b[at] as number)));
