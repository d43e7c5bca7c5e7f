import * as composite from 'motcua/composite';
import { expect, test } from 'vitest';
import * as inside from '../../../src/composite/inside.ts';

test('what the other rooms use is what the package publishes', () => {
  expect(composite).toMatchObject({ ...inside });
  expect(Object.keys(inside)).toContain('normalise');
});
