import { test } from '@fast-check/vitest';
import fc from 'fast-check';
import { indicatorToJson, parseIndicator, rollUp } from 'motcua/indicator';
import { estimateIndicator, satisfactionRate } from 'motcua/survey';
import { describe, expect } from 'vitest';

const options = {
  code: 'satisfied',
  period: { from: '2026-10-01', to: '2026-10-31' },
  source: { system: 'polls' },
} as const;

const count = fc
  .tuple(fc.nat(1_000_000), fc.nat(1_000_000))
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b, 1) }));
const figures = fc.constantFrom('estimate' as const, 'counts' as const);

describe('an indicator of an estimate', () => {
  test.prop({ count })('has its value, as near as doubles go', ({ count: given }) => {
    const rate = satisfactionRate(given);
    const { value } = estimateIndicator(rate, options);
    const difference = Number(value?.n) / Number(value?.d) - (rate.value ?? Number.NaN);
    expect(Math.abs(difference)).toBeLessThan(1e-15);
  });

  test.prop({ given: fc.array(count, { minLength: 1, maxLength: 5 }) })(
    'by counts adds up to that of all ballots together',
    ({ given }) => {
      const parts = given.map((one, at) =>
        estimateIndicator(satisfactionRate(one), { ...options, unit: `ward-${at}`, figures: 'counts' }),
      );
      const { sum } = rollUp(parts, { unit: 'district' });
      const total = (name: 'numerator' | 'denominator') => given.reduce((all, one) => all + one[name], 0);
      expect([sum.numerator, sum.denominator]).toEqual([total('numerator'), total('denominator')]);
    },
  );

  test.prop({ count, figures })('is parsed again as it was written', ({ count: given, figures: which }) => {
    const figure = estimateIndicator(satisfactionRate(given), { ...options, figures: which });
    expect(parseIndicator(JSON.parse(JSON.stringify(indicatorToJson(figure))))).toEqual(figure);
  });
});
