import { refuse } from './motcua-error.js';
import { type Rounding, roundsAway } from './rounding.js';

/** An exact fraction `n / d` with `d` above zero, not necessarily in lowest terms. */
export type Exact = {
  /** The numerator; carries the sign. */
  readonly n: bigint;
  /** The denominator, above zero. */
  readonly d: bigint;
};

const DECIMAL = /^([+-]?)(\d{1,1000})(?:\.(\d{1,1000}))?(?:e([+-]?\d{1,3}))?$/i;

const magnitude = (value: bigint) => (value < 0n ? -value : value);

function whole(part: bigint | number): bigint {
  if (typeof part === 'bigint') return part;
  return Number.isSafeInteger(part)
    ? BigInt(part)
    : refuse('kernel/not-a-number', { value: part, accepted: 'a whole number' });
}

/**
 * The fraction `n / d`.
 *
 * @throws `kernel/zero-denominator`.
 * @internal
 */
export function exact(n: bigint | number, d: bigint | number = 1n): Exact {
  const [top, bottom] = [whole(n), whole(d)];
  if (bottom === 0n) return refuse('kernel/zero-denominator', { value: `${top}/0` });
  return bottom < 0n ? { n: -top, d: -bottom } : { n: top, d: bottom };
}

/**
 * The exact value of a decimal text, or of a number by its shortest decimal: `0.1` is one tenth.
 *
 * @throws `kernel/not-a-number`.
 * @internal
 */
export function exactDecimal(value: number | string): Exact {
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n };
  const found = DECIMAL.exec(String(value));
  if (found === null) return refuse('kernel/not-a-number', { value, accepted: 'a decimal such as -12.5 or 1e-7' });
  const [, sign, whole, fraction = '', exponent] = found;
  const n = BigInt(`${sign === '-' ? '-' : ''}${whole}${fraction}`);
  const power = Number(exponent ?? 0) - fraction.length;
  return power >= 0 ? { n: n * 10n ** BigInt(power), d: 1n } : { n, d: 10n ** BigInt(-power) };
}

/** @internal */
export const addExact = (a: Exact, b: Exact): Exact => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });

/** @internal */
export const subtractExact = (a: Exact, b: Exact): Exact => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });

/** @internal */
export const multiplyExact = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d });

/**
 * @throws `kernel/zero-denominator` when `b` is zero.
 * @internal
 */
export const divideExact = (a: Exact, b: Exact): Exact => exact(a.n * b.d, a.d * b.n);

/**
 * -1, 0 or 1 as `a` is below, equal to or above `b`.
 *
 * @internal
 */
export function compareExact(a: Exact, b: Exact): -1 | 0 | 1 {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/**
 * The same value in lowest terms.
 *
 * @throws `kernel/not-a-number` for what is not of whole numbers, `kernel/zero-denominator`.
 * @internal
 */
export function reduceExact({ n, d }: Exact): Exact {
  // what is no whole number would be divided without end
  if (typeof n !== 'bigint' || typeof d !== 'bigint')
    return refuse('kernel/not-a-number', { value: `${typeof n} / ${typeof d}`, accepted: '{ n: bigint, d: bigint }' });
  if (d === 0n) return refuse('kernel/zero-denominator', { value: 0 });
  let [a, b] = [magnitude(n), d];
  while (b !== 0n) [a, b] = [b, a % b];
  return { n: n / a, d: d / a };
}

/**
 * The value at `places` decimals (0 to 100) by a named rule; the denominator of the result is `10 ** places`.
 *
 * @throws `kernel/unknown-rounding`, `kernel/places-out-of-bounds`.
 * @internal
 */
export function roundExact({ n, d }: Exact, places: number, rounding: Rounding): Exact {
  const isAway = roundsAway.get(rounding);
  if (isAway === undefined) {
    return refuse('kernel/unknown-rounding', { value: rounding, accepted: [...roundsAway.keys()].join(' | ') });
  }
  if (!(Number.isInteger(places) && places >= 0 && places <= 100)) {
    return refuse('kernel/places-out-of-bounds', { value: places, accepted: '0..100' });
  }
  const scale = 10n ** BigInt(places);
  const scaled = magnitude(n) * scale;
  const floor = scaled / d;
  const rest = scaled - floor * d;
  const twice = rest * 2n;
  const half = twice < d ? -1 : twice > d ? 1 : 0;
  const away = rest !== 0n && isAway({ half, negative: n < 0n, odd: floor % 2n === 1n });
  const rounded = floor + (away ? 1n : 0n);
  return { n: n < 0n ? -rounded : rounded, d: scale };
}

const DIGITS = 40;

/**
 * The nearest double, read from the first 40 digits of the decimal.
 *
 * @internal
 */
export function exactToNumber({ n, d }: Exact): number {
  const power = DIGITS + `${d}`.length - `${magnitude(n)}`.length;
  const [top, bottom] = power >= 0 ? [n * 10n ** BigInt(power), d] : [n, d * 10n ** BigInt(-power)];
  return Number(`${top / bottom}e${-power}`);
}

/**
 * The JSON form `n/d` in lowest terms.
 *
 * @internal
 */
export function exactText(value: Exact): string {
  const { n, d } = reduceExact(value);
  return `${n}/${d}`;
}

/**
 * The value written as `n/d`.
 *
 * @throws `kernel/not-a-number`, `kernel/zero-denominator`.
 * @internal
 */
export function exactFromText(text: string): Exact {
  const found = /^(-?\d{1,1000})\/(\d{1,1000})$/.exec(text);
  if (found === null) return refuse('kernel/not-a-number', { value: text, accepted: 'n/d' });
  return exact(BigInt(found[1] as string), BigInt(found[2] as string));
}
