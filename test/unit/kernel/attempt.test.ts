import { expect, test } from 'vitest';
import { attempt, refuse } from '../../../src/kernel/inside.ts';

test('what is answered comes back as it is, also when it is nothing', () => {
  expect([7, null, undefined].map((answer) => attempt(() => answer))).toEqual([7, null, undefined]);
});

test('a refusal comes back as its problems', () => {
  const problem = { code: 'room/thing', path: ['a'], severity: 'error', value: 7, accepted: '1..6' };
  expect(attempt(() => refuse('room/thing', { path: ['a'], value: 7, accepted: '1..6' }))).toEqual([problem]);
});

test('a mistake of the program stays a mistake', () => {
  expect(() =>
    attempt(() => {
      throw new RangeError('not ours');
    }),
  ).toThrow(RangeError);
});
