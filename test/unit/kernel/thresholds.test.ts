import { describe, expect, test } from 'vitest';
import { exact, exactDecimal } from '../../../src/kernel/exact.ts';
import { bandAt, bandText, outcomeAt, type Thresholds, thresholds } from '../../../src/kernel/thresholds.ts';
import { refused } from '../../refused.ts';

const bands: Thresholds<string> = [
  { outcome: 'poor' },
  { from: 50, outcome: 'fair' },
  { from: 80, inclusive: false, outcome: 'good' },
];

describe('a table of thresholds', () => {
  test.each([
    [-1e9, 0, 'poor'],
    [49.999, 0, 'poor'],
    [50, 1, 'fair'],
    [80, 1, 'fair'],
    [80.001, 2, 'good'],
    [1e9, 2, 'good'],
  ])('puts %d into band %i', (value, place, outcome) => {
    expect([bandAt(bands, value), outcomeAt(bands, value)]).toEqual([place, outcome]);
  });

  test('has nothing for what is below a first bound', () => {
    const floor: Thresholds<number> = [
      { from: 0, outcome: 1 },
      { from: 1, outcome: 2 },
    ];
    expect([bandAt(floor, -0.1), outcomeAt(floor, -0.1)]).toEqual([null, null]);
    expect([bandAt(floor, 0), outcomeAt(floor, 1)]).toEqual([0, 2]);
  });

  test('compares fractions exactly with the decimal that was written', () => {
    const third: Thresholds<string> = [{ outcome: 'below' }, { from: 0.3, outcome: 'from three tenths' }];
    expect(outcomeAt(third, exact(3, 10))).toBe('from three tenths');
    expect(outcomeAt(third, exactDecimal('0.29999999999999999999'))).toBe('below');
    expect(outcomeAt([{ outcome: 'to' }, { from: 0.3, inclusive: false, outcome: 'over' }], exact(3, 10))).toBe('to');
    expect(outcomeAt([{ outcome: 'to' }, { from: 0.3, inclusive: false, outcome: 'over' }], exact(4, 10))).toBe('over');
  });

  test('says what each band takes', () => {
    expect([0, 1, 2].map((place) => bandText(bands, place))).toEqual(['< 50', '>= 50 and <= 80', '> 80']);
    expect(bandText([{ from: 3, outcome: 0 }], 0)).toBe('>= 3');
    expect(bandText([{ outcome: 0 }], 0)).toBe('');
  });

  test('is taken as it is when its bounds ascend', () => {
    expect(thresholds(bands)).toBe(bands);
    expect(thresholds([{ outcome: 1 }])).toEqual([{ outcome: 1 }]);
  });

  test.each([
    ['nothing', [], []],
    ['text', 'bands', []],
    ['a second band without a bound', [{ outcome: 1 }, { outcome: 2 }], [1, 'from']],
    ['equal bounds', [{ from: 1 }, { from: 1 }], [1, 'from']],
    ['falling bounds', [{ from: 2 }, { from: 1 }], [1, 'from']],
    ['no number', [{ from: Number.NaN }], [0, 'from']],
    ['infinity', [{ outcome: 1 }, { from: Number.POSITIVE_INFINITY }], [1, 'from']],
    ['a bound in text', [{ outcome: 1 }, { from: '3' }], [1, 'from']],
    ['no band', [null, { from: 1 }, null], [2, 'from']],
  ])('is refused with %s', (_, table, place) => {
    const { code, problems } = refused(() => thresholds(table as never, ['rules']));
    expect([code, problems[0]?.path]).toEqual(['kernel/not-thresholds', ['rules', ...place]]);
  });
});
