// remainders that differ by less than this differ by the noise of the arithmetic, and are ties
const GRAIN = 1e9;

/** The places of parts by what rounding down takes from each, most first; of equal ones the earlier first. */
export function byRemainder(parts: readonly number[]): readonly number[] {
  const cut = parts.map((part) => Math.round((part - Math.floor(part)) * GRAIN));
  return parts.map((_, index) => index).sort((a, b) => (cut[b] ?? 0) - (cut[a] ?? 0) || a - b);
}

/**
 * Whole numbers that sum to `total`: every part is rounded down, and what is left goes one by one to the largest remainders; of equal ones the
 * earlier comes first. None goes above its `high`, a whole number.
 */
export function wholeParts(total: number, parts: readonly number[], high: readonly number[]): readonly number[] {
  const whole = parts.map((part) => Math.floor(part));
  let left = total - whole.reduce((sum, part) => sum + part, 0);
  for (const index of byRemainder(parts)) {
    if (left <= 0) break;
    const [part = 0, most = 0] = [whole[index], high[index]];
    if (part >= most) continue;
    whole[index] = part + 1;
    left -= 1;
  }
  return whole;
}
