import { form07b, type ProcedureCounts } from 'motcua/statistics';
import { expect, test } from 'vitest';
import { refused } from '../../refused.ts';

const ward: ProcedureCounts = {
  unit: 'A',
  authority: { province: 1, district: 2, commune: 3 },
  oneStop: { province: 4, district: 5, commune: 6 },
  processes: { province: 7, district: 8, commune: 9 },
};

test('columns 3, 7 and 11 are the sums of their levels, and the total those of the units', () => {
  expect(form07b([ward, { ...ward, unit: 'B' }])).toEqual([
    { key: [], columns: { 3: 12, 4: 2, 5: 4, 6: 6, 7: 30, 8: 8, 9: 10, 10: 12, 11: 48, 12: 14, 13: 16, 14: 18 } },
    { key: ['A'], columns: { 3: 6, 4: 1, 5: 2, 6: 3, 7: 15, 8: 4, 9: 5, 10: 6, 11: 24, 12: 7, 13: 8, 14: 9 } },
    { key: ['B'], columns: { 3: 6, 4: 1, 5: 2, 6: 3, 7: 15, 8: 4, 9: 5, 10: 6, 11: 24, 12: 7, 13: 8, 14: 9 } },
  ]);
});

test.each([-1, 1.5, Number.NaN, '3' as never, undefined as never])('%s is no count', (commune) => {
  const { code, problems } = refused(() => form07b([ward, { ...ward, oneStop: { ...ward.oneStop, commune } }]));
  expect([code, problems[0]?.path]).toEqual(['statistics/not-a-count', [1, 'oneStop']]);
});
