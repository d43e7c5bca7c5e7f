import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectFences, typeErrors } from './doctest.ts';

const fences = collectFences();

describe('every ts fence', () => {
  test('is found: in the README, the documents and the doc comments', () => {
    for (const file of ['README.md', 'docs/', 'src/calendar/', 'src/deadline/', 'src/kernel/', 'src/vn/']) {
      expect(fences.filter(({ place }) => place.startsWith(file)).length, file).toBeGreaterThan(0);
    }
  });

  test.each(fences.map((fence) => [fence.place, fence] as const))('%s runs as written', async (_, { module }) => {
    await import(resolve(module));
  });

  test('type-checks', () => {
    expect(typeErrors(fences)).toEqual([]);
  });
});
