// Shares newspapers and reports printed, recomputed from their counts: each by the definition that gives the printed figure.
import { percentText } from 'motcua';
import { compareRates, type Form06Columns, rate, rateBounds } from 'motcua/statistics';
import { rates } from 'motcua/vn';
import { describe, expect, test } from 'vitest';

const text = (value: { n: bigint; d: bigint } | null, places = 2) =>
  value === null ? null : percentText(value, { places, locale: 'vi' });

const none: Form06Columns = { 3: 0, 4: 0, 5: 0, 6: 0, 7: 0, 8: 0, 9: 0, 10: 0, 11: 0, 12: 0, 13: 0 };

describe('Phổ Yên 2017: 13,611 dossiers, 12,633 on time, 83 late', () => {
  test('its "0,6 %" is late of received', () => {
    const { value } = rate({ columns: { ...none, 3: 13_611, 10: 83 } }, rates.lateOfReceived);
    expect([text(value), text(value, 1)]).toEqual(['0,61%', '0,6%']);
  });

  test('895 are not explained, so the share on time lies between two figures', () => {
    const { low, high, unexplained } = rateBounds({ numerator: 12_633, others: 83, denominator: 13_611 });
    expect([unexplained, text(low.value), text(high.value)]).toEqual([895, '92,81%', '99,39%']);
    expect([high.numerator, high.denominator]).toEqual([13_528, 13_611]);
  });
});

test('Bàu Bàng 2016: 52 of 2,178 late is 2,39 %', () => {
  expect(text(rate({ columns: { ...none, 3: 2_178, 10: 52 } }, rates.lateOfReceived).value)).toBe('2,39%');
});

test('Hanoi 11/2023: on time 93.79 % and late 6.21 % are one definition and add up to 100', () => {
  const columns = { ...none, 7: 10_000, 8: 9_000, 9: 379, 10: 621 };
  const [kept, late] = [rate({ columns }, rates.withinLimit), rate({ columns }, rates.lateOfResolved)];
  expect([text(kept.value), text(late.value), kept.numerator + late.numerator]).toEqual(['93,79%', '6,21%', 10_000]);
});

describe('one month, read by each definition', () => {
  const columns: Form06Columns = { 3: 240, 4: 150, 5: 70, 6: 20, 7: 200, 8: 150, 9: 40, 10: 10, 11: 40, 12: 37, 13: 3 };

  test.each([
    ['withinLimit', 190, 200, '95,00%'],
    ['pendingInTime', 37, 40, '92,50%'],
    ['completion', 200, 240, '83,33%'],
    ['online', 150, 220, '68,18%'],
    ['progress766', 227, 240, '94,58%'],
    ['lateOfReceived', 10, 240, '4,17%'],
    ['lateOfResolved', 10, 200, '5,00%'],
  ] as const)('%s is %i of %i', (name, numerator, denominator, percent) => {
    const found = rate({ columns }, rates[name]);
    expect([found.numerator, found.denominator, text(found.value)]).toEqual([numerator, denominator, percent]);
    expect(found.definition.names.vi).not.toBe('');
  });

  test('of no dossier has no value, neither 0 nor 100', () => {
    for (const definition of Object.values(rates)) {
      expect(rate({ columns: none }, definition)).toEqual({ numerator: 0, denominator: 0, value: null, definition });
    }
  });

  test('two months compare by one definition, exactly', () => {
    const before = rate({ columns }, rates.withinLimit);
    const after = rate({ columns: { ...columns, 7: 300, 9: 138, 10: 12 } }, rates.withinLimit);
    expect(compareRates(before, after)).toEqual({ change: { n: 1n, d: 100n }, problems: [] });
    expect(compareRates(after, before).change).toEqual({ n: -1n, d: 100n });
    expect(compareRates(before, rate({ columns: none }, rates.withinLimit))).toEqual({ change: null, problems: [] });
  });

  test('rates of two definitions do not compare, nor do two definitions of one name', () => {
    const before = rate({ columns }, rates.withinLimit);
    const own = { ...rates.withinLimit, numerator: [8, 9, 12] as const };
    for (const after of [rate({ columns }, rates.progress766), rate({ columns }, own)]) {
      expect(compareRates(before, after).problems.map(({ code }) => code)).toEqual(['statistics/other-definition']);
      expect(compareRates(before, after).change).toBe(null);
    }
  });
});
