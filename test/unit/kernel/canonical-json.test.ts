import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../../src/kernel/inside.ts';

describe('the canonical text', () => {
  test.each([
    { a: 1, b: 2, c: 3 },
    { c: 3, b: 2, a: 1 },
    { b: 2, c: 3, a: 1 },
    { c: 3, a: 1, b: 2 },
  ])('of %j has its keys in order', (value) => {
    expect(canonicalJson(value)).toBe('{"a":1,"b":2,"c":3}');
  });

  test('has the keys of every part in order, and lists as they were', () => {
    expect(canonicalJson({ z: [{ y: 2, x: 1 }, 'b', 'a'], a: { d: null, c: true } })).toBe(
      '{"a":{"c":true,"d":null},"z":[{"x":1,"y":2},"b","a"]}',
    );
  });

  test.each([
    [null, 'null'],
    [7, '7'],
    ['một', '"một"'],
    [[2, 1], '[2,1]'],
    [[], '[]'],
    [{}, '{}'],
  ])('of %j is its JSON', (value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test('leaves out what is undefined', () => {
    expect(canonicalJson({ b: undefined, a: 1 })).toBe('{"a":1}');
  });
});
