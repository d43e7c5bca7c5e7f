import { type IndicatorRequest, indicator, indicatorSeries, type SeriesBreak } from 'motcua/indicator';
import { rateChart } from 'motcua/svg';
import { describe, expect, test } from 'vitest';
import { all } from './read-svg.ts';

const month = (number: number, more: Partial<IndicatorRequest> = {}) => {
  const from = `2025-${String(number).padStart(2, '0')}-01`;
  const to = new Date(Date.UTC(2025, number, 0)).toISOString().slice(0, 10);
  return indicator({
    code: 'within-limit',
    numerator: 190,
    denominator: 200,
    period: { from, to },
    on: to,
    unit: 'D',
    source: { system: 'one-stop' },
    verification: 'verified',
    ...more,
  });
};

const named = (on: string, vi: string): SeriesBreak => ({ on, names: { vi, en: vi } });

/** What the dotted lines of breaks say, from left to right as they are drawn. */
const told = (points: readonly ReturnType<typeof month>[], breaks: readonly SeriesBreak[] = []) => {
  const svg = rateChart(indicatorSeries(points, { breaks }), { locale: 'vi', title: 'Tỷ lệ' });
  return all(svg, 'line')
    .filter((line) => line.getAttribute('stroke-dasharray') === '1 3')
    .map((line) => line.textContent);
};

const OTHERWISE = 'thay đổi cách tính hoặc đơn vị';

describe('the breaks of a rate', () => {
  const points = [3, 4, 5, 6].map((number) => month(number));

  test('are drawn from the day after the first to the last day of the series', () => {
    const days = ['2025-02-28', '2025-03-01', '2025-03-02', '2025-06-30', '2025-07-01'];
    expect(
      told(
        points,
        days.map((on) => named(on, on)),
      ),
    ).toEqual(['02/03/2025: 2025-03-02', '30/06/2025: 2025-06-30']);
  });

  test('have the words of charts where they have no names', () => {
    expect(told(points, [{ on: '2025-05-01' }])).toEqual([`01/05/2025: ${OTHERWISE}`]);
  });

  test('stand in the order of their days, those given and those found', () => {
    const changed = [
      month(3),
      month(4, { definition: 'b' }),
      month(5, { definition: 'b' }),
      month(6, { definition: 'b' }),
    ];
    expect(told(changed, [named('2025-06-01', 'sáp nhập'), named('2025-05-01', 'đổi tên')])).toEqual([
      `01/04/2025: ${OTHERWISE}`,
      '01/05/2025: đổi tên',
      '01/06/2025: sáp nhập',
    ]);
  });

  test('are not told twice where one that was given parts the same figures', () => {
    const changed = [month(3), month(4, { definition: 'b' }), month(5, { definition: 'c' })];
    const found = `01/05/2025: ${OTHERWISE}`;
    expect(told(changed, [named('2025-03-02', 'x')])).toEqual(['02/03/2025: x', found]);
    expect(told(changed, [named('2025-04-01', 'x')])).toEqual(['01/04/2025: x', found]);
    // within April, so that April compares neither with March nor with May
    expect(told(changed, [named('2025-04-02', 'x')])).toEqual(['02/04/2025: x']);
    expect(told(changed, [named('2025-04-30', 'x')])).toEqual(['30/04/2025: x']);
    expect(told(changed, [named('2025-05-31', 'x')])).toEqual([`01/04/2025: ${OTHERWISE}`, '31/05/2025: x']);
  });
});
