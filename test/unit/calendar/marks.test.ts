// What one byte says of a day, and what two of them say together. Bits from the right: three of the kind, weekly rest, worked, covered, projected.
import type { EntryKind } from 'motcua/calendar';
import { describe, expect, test } from 'vitest';
import {
  intersectMarks,
  isSwappedWorkMark,
  kindNumber,
  markOf,
  restKindOfMark,
  restKindsOfMark,
} from '../../../src/calendar/day-mark.ts';

describe('the number of a kind', () => {
  test.each<[unknown, number]>([
    ['holiday', 1],
    ['tet', 2],
    ['in-lieu', 3],
    ['swapped-off', 4],
    ['closure', 5],
    ['swapped-work', 6],
    ['weekly-rest', -1],
    ['', -1],
    [null, -1],
    [undefined, -1],
  ])('%j: %i', (kind, number) => {
    expect(kindNumber(kind as EntryKind)).toBe(number);
  });
});

describe('the mark of', () => {
  test.each([
    ['a plain working day', 0, false, false, 0b011_0000],
    ['a plain day of weekly rest', 0, true, false, 0b010_1000],
    ['a projected working day', 0, false, true, 0b111_0000],
    ['a projected day of weekly rest', 0, true, true, 0b110_1000],
    ['a holiday on a Friday', 1, false, false, 0b010_0001],
    ['a holiday on a Saturday', 1, true, false, 0b010_1001],
    ['a closure on a projected Friday', 5, false, true, 0b110_0101],
    ['a Saturday worked in exchange', 6, true, false, 0b011_1110],
    ['a projected Saturday worked in exchange', 6, true, true, 0b111_1110],
  ])('%s', (_, kind, isWeeklyRest, isProjected, mark) => {
    expect(markOf(kind, isWeeklyRest, isProjected)).toBe(mark);
  });
});

describe('a mark says why a day is not worked', () => {
  test.each<[string, number, readonly string[]]>([
    ['a working day', 0b011_0000, []],
    ['a projected working day', 0b111_0000, []],
    ['a Saturday worked in exchange', 0b011_1110, []],
    ['a day of weekly rest', 0b010_1000, ['weekly-rest']],
    ['a holiday', 0b010_0001, ['holiday']],
    ['a holiday on a day of weekly rest', 0b010_1001, ['holiday', 'weekly-rest']],
    ['Tết', 0b010_0010, ['tet']],
    ['a day in lieu', 0b010_0011, ['in-lieu']],
    ['a day swapped off', 0b010_0100, ['swapped-off']],
    ['a closure on a projected day of weekly rest', 0b110_1101, ['closure', 'weekly-rest']],
    ['a swap that is not worked', 0b010_1110, ['weekly-rest']],
    ['a kind there is not', 0b010_1111, ['weekly-rest']],
  ])('%s', (_, mark, kinds) => {
    expect(restKindsOfMark(mark)).toEqual(kinds);
    expect(restKindOfMark(mark)).toBe(kinds[0] ?? null);
  });

  test.each([
    [0b011_1110, true],
    [0b111_1110, true],
    [0b011_0000, false],
    [0b010_1101, false],
    [0b010_1000, false],
  ])('%i is worked in exchange: %j', (mark, expected) => {
    expect(isSwappedWorkMark(mark)).toBe(expected);
  });
});

describe('two marks together', () => {
  test.each([
    ['both work', 0b011_0000, 0b011_0000, 0b011_0000],
    ['one is not covered', 0b011_0000, 0, 0],
    ['a rest day is not covered by the other', 0b010_1000, 0, 0],
    ['neither is covered', 0, 0, 0],
    ['one has weekly rest', 0b011_0000, 0b010_1000, 0b010_1000],
    ['one has a holiday', 0b011_0000, 0b010_0001, 0b010_0001],
    ['one has a holiday on a day of weekly rest', 0b011_0000, 0b010_1001, 0b010_1001],
    ['one has a holiday and one weekly rest', 0b010_0001, 0b010_1000, 0b010_1001],
    ['one has a holiday and one a closure', 0b010_0001, 0b010_0101, 0b010_0001],
    ['one has Tết and one a day in lieu', 0b010_0010, 0b010_0011, 0b010_0010],
    ['both have a holiday', 0b010_0001, 0b010_0001, 0b010_0001],
    ['both work in exchange', 0b011_1110, 0b011_1110, 0b011_1110],
    ['one works in exchange and one always', 0b011_1110, 0b011_0000, 0b011_1110],
    ['one works in exchange and one rests', 0b011_1110, 0b010_1000, 0b010_1000],
    ['one works in exchange and one is closed', 0b011_1110, 0b010_1101, 0b010_1101],
    ['one is projected', 0b111_0000, 0b011_0000, 0b111_0000],
    ['one rests on a projected day', 0b110_1000, 0b011_0000, 0b110_1000],
  ])('where %s', (_, a, b, both) => {
    expect(intersectMarks(a, b)).toBe(both);
    expect(intersectMarks(b, a)).toBe(both);
  });
});
