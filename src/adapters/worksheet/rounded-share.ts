import type { Count, Exact, Locale, Rounding } from '../../kernel/index.js';
import { exact, exactToNumber, refuse, roundExact, shownValue } from '../../kernel/inside.js';
import { quoted } from './address.js';
import { WORDS } from './words.js';

/** To how many decimals a percentage is rounded, and how. */
export type PercentRounding = {
  /** Decimals of the percentage, 0 to 6; 2 by default. */
  readonly places?: number;
  /** The rule; `half-up`, half away from zero, by default. */
  readonly rounding?: Rounding;
};

/** The same, its defaults filled in. */
export type ReadRounding = { readonly places: number; readonly rounding: Rounding };

/** As far as whole numbers and their quotients are told apart by every program: LibreOffice takes what is nearer than that for equal. */
const MOST_DIGITS = 1e14;
const MOST_PLACES = 6;

/** The quotient of 2N and 2D as a whole number, N of D so many parts of a percentage. */
const QUOTIENTS: Readonly<Record<Rounding, (n: string, d: string) => string>> = {
  'half-up': (n, d) => `INT((2*${n}+${d})/(2*${d}))`,
  'half-down': (n, d) => `INT((2*${n}+${d}-1)/(2*${d}))`,
  'half-even': (n, d) => {
    const up = `INT((2*${n}+${d})/(2*${d}))`;
    return `(${up}-IF(AND(${up}*2*${d}=2*${n}+${d},MOD(${up},2)=1),1,0))`;
  },
  up: (n, d) => `INT((${n}+${d}-1)/${d})`,
  ceiling: (n, d) => `INT((${n}+${d}-1)/${d})`,
  down: (n, d) => `INT(${n}/${d})`,
  floor: (n, d) => `INT(${n}/${d})`,
};

/**
 * How a percentage is rounded, with what is left out.
 *
 * @throws `kernel/places-out-of-bounds`, `kernel/unknown-rounding`.
 */
export function readRounding({ places = 2, rounding = 'half-up' }: PercentRounding): ReadRounding {
  if (!(Number.isInteger(places) && places >= 0 && places <= MOST_PLACES)) {
    return refuse('kernel/places-out-of-bounds', {
      path: ['places'],
      value: shownValue(places),
      accepted: `0..${MOST_PLACES}`,
    });
  }
  if (typeof rounding !== 'string' || !Object.hasOwn(QUOTIENTS, rounding)) {
    return refuse('kernel/unknown-rounding', {
      path: ['rounding'],
      value: shownValue(rounding),
      accepted: Object.keys(QUOTIENTS).join(' | '),
    });
  }
  return { places, rounding };
}

/** The largest count whose percentages a formula still tells exactly, when up to eleven of them are summed. */
export const mostCount = ({ places }: ReadRounding): number => MOST_DIGITS / (40 * 10 ** (places + 2));

/**
 * Whether two values are counts that a formula tells exactly.
 *
 * @throws `worksheet/not-a-count`.
 */
export function requireCount(value: unknown, path: readonly (string | number)[], rounding: ReadRounding): number {
  const most = mostCount(rounding);
  if (Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) <= most) return value as number;
  return refuse('worksheet/not-a-count', {
    path,
    value: shownValue(value ?? null),
    accepted: `0..${Math.floor(most)}`,
  });
}

/**
 * A share rounded as a percentage, in whole numbers alone, so that no program rounds a half the other way: `=` and the rest. Without two counts it is `#N/A`; of a
 * denominator of 0 it says that there is nothing to count.
 */
export function shareFormula(
  numerator: string,
  denominator: string,
  { places, rounding }: ReadRounding,
  locale: Locale,
): string {
  const whole = 10 ** (places + 2);
  const [n, d] = [numerator, denominator];
  const isNoCount = `OR(${n}<0,${d}<0,INT(${n})<>${n},INT(${d})<>${d})`;
  const quotient = QUOTIENTS[rounding](`${n}*${whole}`, d);
  const none = quoted(WORDS.nothing[locale]);
  return `=IF(COUNT(${n},${d})<2,NA(),IF(${isNoCount},NA(),IF(${d}=0,${none},${quotient}/${whole})))`;
}

/** What that comes to. */
export function shareValue(
  { numerator, denominator }: Count,
  { places, rounding }: ReadRounding,
  locale: Locale,
): number | string {
  if (denominator === 0) return WORDS.nothing[locale];
  const share: Exact = exact(numerator, denominator);
  return exactToNumber(roundExact(share, places + 2, rounding));
}
