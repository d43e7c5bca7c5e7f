import { expect, test } from 'vitest';
import { oneLine } from '../../../src/kernel/one-line.js';

test('what breaks a line or controls it becomes a space, and every other character stays, over all code units', () => {
  const units = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));
  const lost = units.filter((unit) => oneLine(`a${unit}b`).includes(' ') && unit !== ' ');
  expect(lost).toEqual(
    [...units.filter((unit) => /[\p{Cc}\p{Zl}\p{Zp}]/u.test(unit)), ...spacesByNormalising(units)].sort(),
  );
});

/** Those that normalising itself turns into the plain space; none of them breaks a line. */
const spacesByNormalising = (units: readonly string[]) =>
  units.filter((unit) => unit !== ' ' && unit.normalize('NFC') === ' ');

test('a run of them is one space', () => {
  expect(oneLine('a\r\n\t\u2028\u0085b\n\nc')).toBe('a b c');
});

test('characters beyond the basic plane stay', () => {
  expect(oneLine('𠊛 \u{1F600}')).toBe('𠊛 \u{1F600}');
});
