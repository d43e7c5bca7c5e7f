import { type Exact, type IndicatorRequest, indicator, indicatorSeries } from 'motcua/indicator';
import { form06, publicSnapshot, tally } from 'motcua/statistics';
import { type FlowFigures, flowChart, form06Chart, rateChart } from 'motcua/svg';
import { rates } from 'motcua/vn';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { disposition, november, stateOf } from '../statistics/states.ts';
import { all, rootOf, textOf, texts } from './read-svg.ts';

/** The lines between figures: paths that are drawn with a line of two pixels in blue and begin at a place. */
const linesOf = (svg: string) =>
  all(svg, 'path')
    .filter((path) => path.getAttribute('stroke') === '#1f4e79')
    .map((path) => (path.getAttribute('d') ?? '').split('L').length);

const month = (number: number, numerator: number | null, more: Partial<IndicatorRequest> = {}) => {
  const from = `2025-${String(number).padStart(2, '0')}-01`;
  const to = new Date(Date.UTC(2025, number, 0)).toISOString().slice(0, 10);
  return indicator({
    code: 'within-limit',
    numerator,
    denominator: numerator === null ? null : 200,
    period: { from, to },
    on: to,
    unit: 'D',
    source: { system: 'one-stop' },
    verification: numerator === null ? 'not-available' : 'verified',
    ...more,
  });
};

const target = { value: 0.95, direction: 'at-least' } as const;
const vi = { locale: 'vi', title: 'Tỷ lệ trước hạn và đúng hạn' } as const;

describe('a rate over time', () => {
  const points = [
    month(1, 180, { target }),
    month(2, 192, { target }),
    month(3, 194, { target }),
    month(4, null),
    month(5, 193, { target }),
    month(6, 198, { target, missing: ['X'] }),
    month(7, 190, { target: { value: 0.97, direction: 'at-least' } }),
    month(9, 0, { denominator: 0 }),
    month(10, 197),
  ];
  const breaks = [{ on: '2025-07-01', names: { vi: 'sắp xếp đơn vị', en: 'units drawn anew' } }];
  const series = indicatorSeries(points, { breaks });

  test('is drawn as recorded', async () => {
    await expect(rateChart(series, vi)).toMatchFileSnapshot('svg/rate.svg');
    await expect(
      rateChart(series, {
        ...vi,
        locale: 'en',
        title: 'Within the limit',
        from: 0.8,
        places: 0,
        width: 400,
        height: 240,
        id: 'small',
      }),
    ).toMatchFileSnapshot('svg/rate-from-80.svg');
  });

  test('joins only figures that follow each other, and none across a gap or a break', () => {
    // January to March; May and June; July, September and October stand alone
    expect(linesOf(rateChart(series, vi))).toEqual([3, 2]);
    expect(linesOf(rateChart(indicatorSeries(points.slice(0, 3)), vi))).toEqual([3]);
    expect(linesOf(rateChart(indicatorSeries([month(1, 1), month(3, 2)]), vi))).toEqual([]);
  });

  test('draws no figure where there is none, and says why', () => {
    const svg = rateChart(series, vi);
    const shapes =
      all(svg, 'circle').length + all(svg, 'path').filter((path) => path.getAttribute('stroke') === '#9b1c1c').length;
    // seven have a value; the legend has one more hollow square
    expect(shapes).toBe(7 + 1);
    expect(texts(svg).filter((text) => text === '–')).toHaveLength(1 + 3);
    expect(texts(svg)).toContain('chưa có số liệu, không phát sinh, thiếu kỳ');
    expect(svg).not.toContain('NaN');
  });

  test('tells every figure with its counts to whoever does not see it', () => {
    const root = rootOf(rateChart(series, { ...vi, description: 'Số liệu của huyện D.' }));
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('aria-labelledby')).toBe('chart-title chart-desc');
    const [desc] = textOf(rateChart(series, { ...vi, description: 'Số liệu của huyện D.' }), 'desc');
    expect(desc).toBe(
      [
        'Số liệu của huyện D.',
        'Mục tiêu ≥ 95,00%, Mục tiêu ≥ 97,00%.',
        '01/2025: 90,00% (180/200), không đạt.',
        '02/2025: 96,00% (192/200).',
        '03/2025: 97,00% (194/200).',
        '04/2025: chưa có số liệu.',
        '05/2025: 96,50% (193/200).',
        '06/2025: 99,00% (198/200), thiếu đơn vị: 1.',
        '07/2025: 95,00% (190/200), không đạt.',
        '09/2025: không phát sinh.',
        '10/2025: 98,50% (197/200).',
        '01/08/2025–31/08/2025: thiếu kỳ.',
        '01/07/2025: sắp xếp đơn vị.',
      ].join(' '),
    );
  });

  test('marks a figure that units are missing from', () => {
    const svg = rateChart(series, vi);
    expect(texts(svg)).toEqual(expect.arrayContaining(['99,00%*', '*', 'thiếu đơn vị']));
    expect(texts(rateChart(indicatorSeries(points.slice(0, 3)), vi)).join()).not.toContain('*');
  });

  test('prints percentages by the rounding that is named', () => {
    const eighth = indicatorSeries([month(1, 1, { denominator: 800 })]);
    const [up] = textOf(rateChart(eighth, { ...vi, places: 2 }), 'desc');
    const [even] = textOf(rateChart(eighth, { ...vi, places: 2, rounding: 'half-even' }), 'desc');
    expect([up, even]).toEqual(['01/2025: 0,13% (1/800).', '01/2025: 0,12% (1/800).']);
    expect(refused(() => rateChart(eighth, { ...vi, places: -1 })).code).toBe('kernel/places-out-of-bounds');
    expect(refused(() => rateChart(eighth, { ...vi, rounding: 'odd' as 'up' })).code).toBe('kernel/unknown-rounding');
  });

  test('says where its axis begins, and draws nothing below it', () => {
    const svg = rateChart(indicatorSeries([month(1, 180)]), { ...vi, from: 0.855 });
    expect(texts(svg)).toContain('Trục bắt đầu từ 85,5%');
    expect(texts(rateChart(indicatorSeries([month(1, 180)]), vi)).join()).not.toContain('Trục');
    const low = refused(() => rateChart(indicatorSeries([month(1, 180)]), { ...vi, from: 0.95 }));
    expect([low.code, low.problems[0]?.accepted]).toEqual(['svg/below-axis', 'at most 0.9']);
    expect(
      refused(() =>
        rateChart(indicatorSeries([month(1, 190, { target: { value: 0.5, direction: 'at-least' } })]), {
          ...vi,
          from: 0.9,
        }),
      ).code,
    ).toBe('svg/below-axis');
    for (const from of [-0.1, 1, Number.NaN]) {
      expect(refused(() => rateChart(series, { ...vi, from })).code).toBe('svg/axis-out-of-bounds');
    }
  });

  test('goes above 100 % for a ratio, and knows a ceiling', () => {
    const ratio = indicator({
      ...month(1, 1),
      kind: 'ratio',
      numerator: 290,
      denominator: 180,
      target: { value: 1, direction: 'at-most', kind: 'ceiling' },
    });
    const svg = rateChart(indicatorSeries([ratio]), vi);
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['0%', '50%', '100%', '150%', '200%', 'Mức trần ≤ 100,00%', '161,11%']),
    );
  });

  test('writes counts as the language does, their thousands apart', () => {
    const large = month(1, 403_016, { denominator: 464_494 });
    const half = indicator({ ...month(2, 1), kind: 'ratio', numerator: 12.5, denominator: 20 });
    const said = (point: typeof large, locale: 'vi' | 'en') =>
      textOf(rateChart(indicatorSeries([point]), { ...vi, locale }), 'desc')[0];
    expect(said(large, 'vi')).toBe('01/2025: 86,76% (403.016/464.494).');
    expect(said(large, 'en')).toBe('01/2025: 86.76% (403,016/464,494).');
    expect(said(half, 'vi')).toBe('02/2025: 62,50% (12,5/20).');
  });

  test('never rounds a target into another, however few decimals figures have', () => {
    const said = (value: number | Exact, places: number) => {
      const point = month(1, null, { target: { value, direction: 'at-least' } });
      return textOf(rateChart(indicatorSeries([point]), { ...vi, places }), 'desc')[0]?.split('.')[0];
    };
    expect(said(0.955, 0)).toBe('Mục tiêu ≥ 95,5%');
    expect(said(0.955, 2)).toBe('Mục tiêu ≥ 95,50%');
    expect(said(0.95, 0)).toBe('Mục tiêu ≥ 95%');
    // a third has no last decimal
    expect(said({ n: 1n, d: 3n }, 1)).toBe('Mục tiêu ≥ 33,3%');
    expect(said(0.123456789, 9)).toBe('Mục tiêu ≥ 12,345678900%');
    expect(refused(() => said(0.95, 0.5)).code).toBe('kernel/places-out-of-bounds');
  });

  test('shows a break nobody gave: where a definition changed', () => {
    const changed = indicatorSeries([month(1, 190, { definition: 'a' }), month(2, 191, { definition: 'b' })]);
    const svg = rateChart(changed, vi);
    expect(linesOf(svg)).toEqual([]);
    expect(textOf(svg, 'desc')[0]).toContain('01/02/2025: thay đổi cách tính hoặc đơn vị.');
  });

  test('leaves out counts nobody knows', () => {
    const published = indicator({ ...month(1, 1), kind: 'ratio', numerator: 93.79, denominator: 100, measure: '%' });
    expect(textOf(rateChart(indicatorSeries([published]), vi), 'desc')).toEqual(['01/2025: 93,79%.']);
  });

  test('names periods by their length', () => {
    const named = (from: string, to: string) =>
      textOf(rateChart(indicatorSeries([month(1, 1, { period: { from, to }, on: to })]), vi), 'desc')[0]?.split(
        ': ',
      )[0];
    expect(named('2026-10-15', '2026-11-14')).toBe('11/2026');
    expect(named('2026-11-02', '2026-11-08')).toBe('08/11/2026');
    expect(named('2026-01-01', '2026-06-30')).toBe('01/2026–06/2026');
    expect(named('2025-12-15', '2026-03-14')).toBe('15/12/2025–14/03/2026');
  });

  test('is refused without figures, with too many, with amounts and with values that are none', () => {
    expect(refused(() => rateChart(indicatorSeries([]), vi)).code).toBe('svg/no-points');
    const days = Array.from({ length: 241 }, (_, at) => {
      const day = new Date(Date.UTC(2025, 0, 1 + at)).toISOString().slice(0, 10);
      return month(1, 1, { period: { from: day, to: day }, on: day });
    });
    expect(refused(() => rateChart(indicatorSeries(days), vi)).code).toBe('svg/too-many-points');
    expect(all(rateChart(indicatorSeries(days.slice(1)), vi), 'circle')).toHaveLength(240);
    const amount = indicatorSeries([month(1, 5, { kind: 'amount', denominator: 1 })]);
    expect(refused(() => rateChart(amount, vi)).problems[0]).toMatchObject({
      code: 'svg/not-a-rate',
      path: ['points', 0, 'kind'],
    });
    const broken = { ...series, points: [{ ...points[0]!, value: Number.NaN as never }] };
    expect(refused(() => rateChart(broken, vi)).problems[0]?.path).toEqual(['points', 0, 'value']);
    const turned = { ...series, points: [...points].reverse() };
    expect(refused(() => rateChart(turned, vi)).code).toBe('svg/not-in-order');
  });
});

describe('what came and went', () => {
  const figures: readonly FlowFigures[] = [
    { period: { from: '2026-07-15', to: '2026-08-14' }, received: 12_633, resolved: 11_000, pending: 1_800 },
    { period: { from: '2026-09-15', to: '2026-10-14' }, received: 126, resolved: 109, pending: 0 },
    { period: { from: '2026-10-15', to: '2026-11-14' }, received: 104, resolved: 105, pending: null },
  ];

  test('is drawn as recorded', async () => {
    await expect(flowChart(figures, { ...vi, title: 'Hồ sơ theo tháng' })).toMatchFileSnapshot('svg/flow.svg');
  });

  test('has a bar a count, none for what is not known, and tells all of it', () => {
    const svg = flowChart(figures, { locale: 'en', title: 'Dossiers' });
    // the page, two patterns, three squares of the legend, eight bars
    expect(all(svg, 'rect')).toHaveLength(1 + 2 + 3 + 8);
    expect(texts(svg).filter((text) => text === '–')).toHaveLength(1);
    expect(textOf(svg, 'desc')).toEqual([
      [
        '08/2026: Received 12,633, Resolved 11,000, Pending at the end 1,800.',
        '10/2026: Received 126, Resolved 109, Pending at the end 0.',
        '11/2026: Received 104, Resolved 105, Pending at the end not available.',
        '15/08/2026–14/09/2026: no figure of these days.',
      ].join(' '),
    ]);
  });

  test('has bars as high as their counts are', () => {
    const svg = flowChart([{ ...figures[0]!, received: 100, resolved: 50, pending: 0 }], vi);
    const [received, resolved, pending] = all(svg, 'rect')
      .slice(-3)
      .map((bar) => Number(bar.getAttribute('height')));
    expect(received).toBeCloseTo(2 * (resolved ?? 0), 1);
    expect(pending).toBe(0);
    expect(texts(svg)).toEqual(expect.arrayContaining(['0', '20', '100']));
  });

  test('has an axis of whole numbers, also when nothing came', () => {
    const svg = flowChart([{ ...figures[0]!, received: 0, resolved: 0, pending: 0 }], vi);
    expect(texts(svg).filter((text) => /^\d+$/.test(text))).toEqual(['0', '1', '0', '0', '0']);
  });

  test('takes snapshots of reports as they are', () => {
    const form = form06(tally([stateOf({})], { period: november, keys: [] }), { disposition });
    const [desc] = textOf(flowChart([publicSnapshot(form, rates.withinLimit)], vi), 'desc');
    expect(desc).toBe('11/2026: Tiếp nhận 1, Đã giải quyết 0, Đang giải quyết cuối kỳ 1.');
  });

  test('is refused for what is no count, no order, nothing, or too much', () => {
    const [first] = figures as [FlowFigures];
    for (const received of [Number.NaN, -1, 1.5, 2 ** 53, Number.POSITIVE_INFINITY, '7' as never]) {
      const { code, problems } = refused(() => flowChart([first, { ...first, received }], vi));
      expect([code, problems[0]?.path]).toEqual(['svg/not-a-count', [1, 'received']]);
    }
    expect(refused(() => flowChart([first, first], vi)).problems[0]).toMatchObject({
      code: 'svg/not-in-order',
      path: [1, 'period'],
    });
    const reversed = { ...first, period: { from: first.period.to, to: first.period.from } };
    expect(refused(() => flowChart([reversed], vi)).code).toBe('svg/not-in-order');
    expect(refused(() => flowChart([], vi)).code).toBe('svg/no-points');
    const days = Array.from({ length: 61 }, (_, at) => {
      const day = new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10);
      return { ...first, period: { from: day, to: day } };
    });
    expect(refused(() => flowChart(days, vi)).code).toBe('svg/too-many-points');
    expect(refused(() => flowChart([{ ...first, period: { from: '2026-02-30', to: '2026-03-01' } }], vi)).code).toBe(
      'kernel/not-a-date',
    );
  });
});

describe('the rows of a report', () => {
  const states = [
    ...['2026-11-06', '2026-11-06', '2026-11-09', '2026-11-10'].map((endedOn) => stateOf({ endedOn, field: 'land' })),
    stateOf({ unit: 'B', endedOn: '2026-11-06' }),
    stateOf({ unit: 'C' }),
  ];
  const form = form06(tally(states, { period: november, keys: ['unit', 'field'] }), { disposition });
  const nameOf = (code: string | null) => `Xã ${code}`;

  test('are drawn as recorded', async () => {
    await expect(form06Chart(form, { ...vi, title: 'Kết quả giải quyết', nameOf })).toMatchFileSnapshot(
      'svg/form06.svg',
    );
  });

  test('are those of the units, with their parts and the share within the limit', () => {
    const svg = form06Chart(form, { ...vi, nameOf });
    expect(textOf(svg, 'desc')).toEqual([
      [
        'Xã A: Trước hạn 2, Đúng hạn 1, Quá hạn 1; trước hạn và đúng hạn 3/4 = 75,00%.',
        'Xã B: Trước hạn 1, Đúng hạn 0, Quá hạn 0; trước hạn và đúng hạn 1/1 = 100,00%.',
        'Xã C: Trước hạn 0, Đúng hạn 0, Quá hạn 0; trước hạn và đúng hạn 0/0.',
      ].join(' '),
    ]);
    const bars = all(svg, 'rect')
      .slice(-4)
      .map((bar) => Number(bar.getAttribute('width')));
    expect(bars[0]).toBeCloseTo(2 * (bars[1] ?? 0), 1);
    expect(bars[3]).toBeCloseTo(bars[1] ?? 0, 1);
  });

  test('go by their codes, cut where they are long and whole in their titles', () => {
    const long = 'Phường '.repeat(12).trim();
    const svg = form06Chart(form, { ...vi, nameOf: () => long });
    expect(texts(svg).some((text) => text.endsWith('…') && text.length < 40)).toBe(true);
    expect(textOf(svg, 'title')).toContain(long);
    expect(texts(form06Chart(form, vi))).toEqual(expect.arrayContaining(['A', 'B', 'C']));
    const nameless = form06(
      tally([{ ...stateOf({}), unit: undefined as never }], { period: november, keys: ['unit'] }),
      { disposition },
    );
    expect(texts(form06Chart(nameless, vi))).toContain('–');
  });

  test('are refused when there are none, too many, or what stands in them is no count', () => {
    const [, row] = form.rows;
    expect(refused(() => form06Chart({ rows: form.rows.slice(0, 1) }, vi)).code).toBe('svg/no-points');
    expect(refused(() => form06Chart({ rows: Array.from({ length: 101 }, () => row!) }, vi)).code).toBe(
      'svg/too-many-points',
    );
    const bad = { rows: [{ key: ['A'], columns: { ...row!.columns, 10: Number.NaN } }] };
    expect(refused(() => form06Chart(bad, vi)).problems[0]).toMatchObject({
      code: 'svg/not-a-count',
      path: ['rows', 0, 10],
    });
  });
});

describe('every chart', () => {
  const figures: readonly FlowFigures[] = [{ period: november, received: 1, resolved: 1, pending: 0 }];

  test('writes any text so that it stays text', () => {
    const title = '<script>alert("1")</script> & \' ]]> \u0000\u0008\uFFFE\uD800 é';
    const svg = flowChart(figures, { ...vi, title, description: title });
    expect(svg).not.toContain('<script');
    const shown = '<script>alert("1")</script> & \' ]]> \uFFFD\uFFFD\uFFFD\uFFFD é';
    expect(textOf(svg, 'title')[0]).toBe(shown);
    expect(textOf(svg, 'desc')[0]?.startsWith(shown)).toBe(true);
    const form = form06(tally([stateOf({ unit: '"><image href=x>' })], { period: november, keys: ['unit'] }), {
      disposition,
    });
    expect(all(form06Chart(form, vi), 'image')).toEqual([]);
  });

  test('takes capitals and letters as wide as high for wider than the others', () => {
    const wide = (text: string) => {
      const legendless = { key: ['A'], columns: { 8: 1, 9: 0, 10: 0 } } as never;
      const svg = form06Chart({ rows: [legendless] }, { ...vi, nameOf: () => text });
      return Number(all(svg, 'rect').at(-1)?.getAttribute('x')) - 24;
    };
    expect(wide('phường ấp')).toBeCloseTo(9 * 0.56 * 12, 1);
    expect(wide('PHƯỜNG Ấp')).toBeCloseTo(7 * 0.74 * 12 + 2 * 0.56 * 12, 1);
    expect(wide('統計🗳')).toBeCloseTo(3 * 12, 1);
    // cut to 30 % of the width, the sign of it included
    const svg = form06Chart(
      { rows: [{ key: ['A'], columns: { 8: 1, 9: 0, 10: 0 } } as never] },
      { ...vi, nameOf: () => 'Đ'.repeat(99) },
    );
    expect(texts(svg)).toContain(`${'Đ'.repeat(Math.floor((0.3 * 720 + 1 - 12) / 8.88))}…`);
  });

  test('breaks a long title and cuts what is longer than three lines', () => {
    const lines = (title: string) =>
      all(flowChart(figures, { ...vi, title, width: 320 }), 'text').filter(
        (one) => one.getAttribute('font-weight') === 'bold',
      );
    expect(lines('Ngắn')).toHaveLength(1);
    const many = lines('Kết quả giải quyết thủ tục hành chính '.repeat(6).trim());
    expect([many.length, many[2]?.textContent?.endsWith('…')]).toEqual([3, true]);
    expect(lines('x'.repeat(200))).toHaveLength(1);
  });

  test('has ids of its own', () => {
    const ids = (id: string) =>
      all(flowChart(figures, { ...vi, id }), '*').flatMap((one) => one.getAttribute('id') ?? []);
    expect(ids('a')).toEqual(['a-title', 'a-desc', 'a-aslant', 'a-crossed']);
    expect(ids('b').some((id) => ids('a').includes(id))).toBe(false);
  });

  test('is refused where text leaves no room for figures, which says what would', () => {
    const title = 'Kết quả giải quyết thủ tục hành chính '.repeat(6).trim();
    const small = { ...vi, title, width: 320, height: 200 };
    const { code, problems } = refused(() => flowChart(figures, small));
    expect([code, problems[0]?.path]).toEqual(['svg/no-room', ['height']]);
    const least = Number(/\d+/.exec(problems[0]?.accepted ?? '')?.[0]);
    expect(flowChart(figures, { ...small, height: least })).toContain('</svg>');
    expect(refused(() => flowChart(figures, { ...small, height: least - 1 })).code).toBe('svg/no-room');
    const many = { ...form06(tally([stateOf({})], { period: november, keys: ['unit'] }), { disposition }) };
    expect(
      refused(() =>
        form06Chart(
          { rows: [{ key: ['A'], columns: { ...many.rows[1]!.columns, 8: 1 } }] },
          { ...vi, width: 320, places: 40 },
        ),
      ).problems[0],
    ).toMatchObject({ code: 'svg/no-room', path: ['width'] });
  });

  test('gives equal text for equal figures', () => {
    expect(flowChart(figures, vi)).toBe(flowChart(structuredClone([...figures]), { ...vi }));
  });

  test('refuses options that are none, all of them at once', () => {
    const wrong = {
      locale: 'vi',
      title: ' ',
      description: 7 as never,
      width: Number.NaN,
      height: 4001,
      id: 'a b',
    } as const;
    const { code, problems } = refused(() => flowChart(figures, wrong));
    expect(code).toBe('svg/invalid-options');
    expect(problems.map((one) => [one.code, one.path[0]])).toEqual([
      ['svg/invalid-text', 'title'],
      ['svg/invalid-text', 'description'],
      ['svg/size-out-of-bounds', 'width'],
      ['svg/size-out-of-bounds', 'height'],
      ['svg/invalid-id', 'id'],
    ]);
    expect(refused(() => flowChart(figures, { ...vi, title: 'x'.repeat(301) })).code).toBe('svg/invalid-options');
    expect(refused(() => flowChart(figures, { ...vi, locale: 'fr' as 'en' })).code).toBe('kernel/unknown-locale');
    for (const size of [
      { width: 320, height: 200 },
      { width: 4000, height: 4000 },
    ]) {
      expect(rootOf(flowChart(figures, { ...vi, ...size })).getAttribute('viewBox')).toBe(
        `0 0 ${size.width} ${size.height}`,
      );
    }
  });
});
