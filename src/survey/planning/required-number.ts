import { refuse } from '../../kernel/inside.js';

/** Where a number may lie; an end is itself accepted unless it is said to be `open`. */
export type Range = {
  readonly low: number;
  readonly high: number;
  readonly open?: 'low' | 'high' | 'both' | undefined;
  readonly whole?: boolean;
};

const SIGN = { low: ['>', '<='], high: ['>=', '<'], both: ['>', '<'], none: ['>=', '<='] } as const;

function isWithin(value: number, { low, high, open = undefined, whole = false }: Range): boolean {
  const above = open === 'low' || open === 'both' ? value > low : value >= low;
  const below = open === 'high' || open === 'both' ? value < high : value <= high;
  return above && below && (!whole || Number.isInteger(value));
}

/** What a range takes, in a text such as `> 0 and < 1`. */
function rangeText({ low, high, open, whole = false }: Range): string {
  const [above, below] = SIGN[open ?? 'none'];
  return `${whole ? 'a whole number ' : ''}${above} ${low} and ${below} ${high}`;
}

/** The number itself, when it is one and in range; else a refusal that says where it stood and what would be accepted. */
export function requiredNumber(value: unknown, path: readonly (string | number)[], range: Range): number {
  if (typeof value === 'number' && Number.isFinite(value) && isWithin(value, range)) return value;
  return refuse('survey/out-of-range', { path, value: value ?? null, accepted: rangeText(range) });
}

/** Above 0 and below 1: a level, a share that is expected, a margin. */
export const BETWEEN: Range = { low: 0, high: 1, open: 'both' };

/** How many there are: at least one. */
export const SOME: Range = { low: 1, high: Number.MAX_SAFE_INTEGER, whole: true };
