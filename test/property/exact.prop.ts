import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect } from 'vitest';
import { type Exact, percentText, type Rounding } from '../../src/kernel/index.ts';
import {
  addExact,
  compareExact,
  divideExact,
  exact,
  exactDecimal,
  exactFromText,
  exactText,
  exactToNumber,
  multiplyExact,
  roundExact,
  subtractExact,
} from '../../src/kernel/inside.ts';

const values = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 20n }))
  .map(([n, d]): Exact => ({ n, d }));
const oracle = ({ n, d }: Exact) => new Fraction(n, d);
const text = (value: Fraction) => value.toFraction().replace(/^([^/]+)$/, '$1/1');
const modes: Rounding[] = ['half-up', 'half-down', 'half-even', 'up', 'down', 'ceiling', 'floor'];

describe('exact numbers', () => {
  test.prop([values, values])('sums, differences, products, quotients and order agree with fraction.js', (a, b) => {
    expect(exactText(addExact(a, b))).toBe(text(oracle(a).add(oracle(b))));
    expect(exactText(subtractExact(a, b))).toBe(text(oracle(a).sub(oracle(b))));
    expect(exactText(multiplyExact(a, b))).toBe(text(oracle(a).mul(oracle(b))));
    if (b.n !== 0n) expect(exactText(divideExact(a, b))).toBe(text(oracle(a).div(oracle(b))));
    expect(compareExact(a, b)).toBe(oracle(a).compare(oracle(b)));
  });

  test.prop([values])('the JSON form reads back as the same value', (value) => {
    expect(compareExact(exactFromText(exactText(value)), value)).toBe(0);
  });

  test.prop([fc.double({ noNaN: true, noDefaultInfinity: true })])(
    'a number enters by its shortest decimal and leaves unchanged',
    (value) => {
      fc.pre(Math.abs(value) > 1e-250 || value === 0);
      expect(exactToNumber(exactDecimal(value))).toBe(value + 0);
    },
  );

  test.prop([values, fc.integer({ min: 0, max: 6 }), fc.constantFrom(...modes)])(
    'rounding moves by less than a unit, to the side its name says',
    (value, places, mode) => {
      const unit = exact(1n, 10n ** BigInt(places));
      const rounded = roundExact(value, places, mode);
      const off = subtractExact(rounded, value);
      const size = compareExact(off, exact(0n)) < 0 ? subtractExact(exact(0n), off) : off;
      expect(compareExact(size, unit)).toBe(-1);
      if (mode.startsWith('half')) expect(compareExact(multiplyExact(size, exact(2n)), unit)).toBeLessThanOrEqual(0);
      const away = compareExact(off, exact(0n)) * (value.n < 0n ? -1 : 1);
      const side = {
        up: away,
        down: -away,
        ceiling: compareExact(off, exact(0n)),
        floor: -compareExact(off, exact(0n)),
      };
      expect(side[mode as keyof typeof side] ?? 0).toBeGreaterThanOrEqual(0);
    },
  );

  test.prop([fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n })])('a half goes where its rule says', (n) => {
    const half = exact(2n * n + 1n, 2n);
    const [below, above] = [n, n + 1n];
    const isNegative = half.n < 0n;
    const toward = (mode: Rounding) => roundExact(half, 0, mode).n;
    expect(toward('half-up')).toBe(isNegative ? below : above);
    expect(toward('half-down')).toBe(isNegative ? above : below);
    expect(toward('half-even')).toBe(below % 2n === 0n ? below : above);
  });

  test.prop([values, fc.integer({ min: 0, max: 6 })])('a percentage prints its rounded value', (value, places) => {
    const printed = percentText(value, { places, locale: 'en' });
    const expected = roundExact(multiplyExact(value, exact(100n)), places, 'half-up');
    expect(compareExact(exactDecimal(printed.replace('%', '')), expected)).toBe(0);
    expect(percentText(value, { places, locale: 'vi' })).toBe(printed.replace('.', ','));
  });
});
