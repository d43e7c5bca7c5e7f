import { rate, rateBounds } from 'motcua/statistics';
import { rates } from 'motcua/vn';
import { expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const columns = { 3: 0, 4: 0, 5: 0, 6: 0, 7: 2, 8: 1, 9: 1, 10: 0, 11: 0, 12: 0, 13: 0 };

test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', null, undefined])(
  'a column of %s is no count',
  (figure) => {
    const above = refused(() => rate({ columns: { ...columns, 8: figure as never } }, rates.withinLimit));
    expect([above.code, above.problems[0]?.path]).toEqual(['statistics/not-a-count', ['numerator', '8']]);
    const below = refused(() => rate({ columns: { ...columns, 7: figure as never } }, rates.withinLimit));
    expect(below.problems[0]?.path).toEqual(['denominator', '7']);
  },
);

test('a column a rate does not ask of may hold anything', () => {
  expect(rate({ columns: { ...columns, 13: 'x' as never } }, rates.withinLimit).numerator).toBe(2);
});

test('a row without columns is refused', () => {
  expect(refused(() => rate({ columns: undefined as never }, rates.withinLimit)).code).toBe('statistics/not-a-count');
});

test('bounds of what is all explained are one figure, and of nothing none', () => {
  const { low, high } = rateBounds({ numerator: 3, others: 1, denominator: 4 });
  expect([low, high]).toEqual([low, low]);
  expect(low.value).toEqual({ n: 3n, d: 4n });
  expect(rateBounds({ numerator: 0, others: 0, denominator: 0 }).high.value).toBe(null);
});

test('parts above the whole, and what are no counts, have no bounds', () => {
  expect(refused(() => rateBounds({ numerator: 3, others: 2, denominator: 4 })).code).toBe(
    'statistics/parts-above-whole',
  );
  for (const known of [{ numerator: -1 }, { others: 0.5 }, { denominator: Number.NaN }]) {
    const { code, problems } = refused(() => rateBounds({ numerator: 1, others: 1, denominator: 4, ...known }));
    expect([code, problems[0]?.path]).toEqual(['statistics/not-a-count', Object.keys(known)]);
  }
});
