/** Marks on an axis: `digits[i] * 10 ** power` each, so that they print exactly. */
export type Ticks = {
  /** The marks in units of the power of ten, from the lowest to the highest. */
  readonly digits: readonly number[];
  /** The power of ten. */
  readonly power: number;
};

const NICE = [1, 2, 5, 10];

/** The value of a mark, by its shortest decimal. */
export const tickValue = (digits: number, power: number): number => Number(`${digits}e${power}`);

/**
 * Round marks from at or below the lowest value to at or above the highest, about `wanted` of them: steps of 1, 2 or 5 times a power of ten, as P. S. Heckbert, "Nice
 * numbers for graph labels", Graphics Gems (1990), 61-63, places them with the loose labels.
 *
 * @param lowest - The lowest value.
 * @param highest - The highest, above the lowest.
 * @param options - About how many are wanted, and the lowest power of ten of a step: 0 for counts.
 */
export function niceTicks(
  lowest: number,
  highest: number,
  { wanted = 5, leastPower = -12 }: { readonly wanted?: number; readonly leastPower?: number } = {},
): Ticks {
  const rough = (highest - lowest) / wanted;
  const exponent = Math.max(leastPower, Math.floor(Math.log10(rough)));
  const fraction = rough / 10 ** exponent;
  const digit = NICE.find((nice) => nice >= fraction - 1e-9) ?? 10;
  const [step, power] = digit === 10 ? [1, exponent + 1] : [digit, exponent];
  const size = tickValue(step, power);
  const first = Math.floor(lowest / size + 1e-9);
  const last = Math.ceil(highest / size - 1e-9);
  return { digits: Array.from({ length: last - first + 1 }, (_, at) => (first + at) * step), power };
}
