import { diffFrameworks } from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { framework, leaf, named, node } from './frameworks.ts';

const one = framework(node('T', 10, [node('1', 6, [leaf('a', 6)]), leaf('b', 4)]));

describe('two versions of a framework', () => {
  test.each<[string, Parameters<typeof diffFrameworks>[1], ReturnType<typeof diffFrameworks>]>([
    ['say the same', structuredClone(one), []],
    ['whatever the order of keys', { basis: [], version: '1', root: one.root, names: one.names, id: 'own' }, []],
    [
      'a rule',
      framework(node('T', 10, [node('1', 6, [leaf('a', 6, { kind: 'proportional', of: 'a' })]), leaf('b', 4)])),
      [{ code: 'a', change: 'changed', fields: ['rule'] }],
    ],
    [
      'a place',
      framework(node('T', 10, [node('1', 6, [leaf('x', 6)]), leaf('b', 4), leaf('a', 6)])),
      [
        { code: 'x', change: 'added', fields: [] },
        { code: 'a', change: 'changed', fields: ['parent'] },
      ],
    ],
    [
      'a field that came, one that went',
      framework(
        node('T', 10, [node('1', 6, [leaf('a', 6)]), leaf('b', 4, undefined, { weight: 2, least: 0 })], {
          names: named('new'),
        }),
      ),
      [
        { code: 'T', change: 'changed', fields: ['names'] },
        { code: 'b', change: 'changed', fields: ['least', 'weight'] },
      ],
    ],
    [
      'what is said of the whole',
      { ...one, version: '2', rounding: { total: { places: 2, rounding: 'half-up' } } },
      [{ code: null, change: 'changed', fields: ['rounding', 'version'] }],
    ],
  ])('%s', (_name, other, expected) => {
    expect(diffFrameworks(one, other)).toEqual(expected);
  });

  test('what went is told last, and came the other way round', () => {
    const other = framework(node('T', 10, [node('1', 6, [leaf('a', 6)]), leaf('c', 4)]));
    const told = (changes: ReturnType<typeof diffFrameworks>) => changes.map(({ code, change }) => `${code} ${change}`);
    expect(told(diffFrameworks(one, other))).toEqual(['c added', 'b removed']);
    expect(told(diffFrameworks(other, one))).toEqual(['b added', 'c removed']);
  });
});
