import type { Element } from '@xmldom/xmldom';
import { type Estimate, satisfactionRate } from 'motcua/survey';
import { type EstimateChartOptions, type EstimateRow, estimateChart } from 'motcua/svg';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';
import { all, rootOf, textOf, texts } from './read-svg.ts';

const vi = { locale: 'vi', title: 'Mức độ hài lòng' } as const;
const en = { locale: 'en', title: 'Satisfaction' } as const;

const share = (numerator: number, denominator: number) => satisfactionRate({ numerator, denominator });

/** A figure with the interval it is given. */
const figure = (
  value: number | null,
  interval: readonly [number, number] | null = null,
  more: Partial<Estimate> = {},
) => ({
  ...share(10, 20),
  value,
  interval: interval && {
    low: interval[0],
    high: interval[1],
    level: 0.95,
    method: 'plain' as const,
    reference: 't' as const,
  },
  ...more,
});

const one = (estimate: Estimate, outcome?: EstimateRow['outcome']): EstimateRow => ({
  label: 'A',
  estimate,
  ...(outcome === undefined ? {} : { outcome }),
});

const rows: readonly EstimateRow[] = [
  { label: { vi: 'Phường An Bình', en: 'An Bình ward' }, estimate: share(180, 200) },
  { label: 'Phường Hòa Lợi', estimate: share(1560, 1934) },
  { label: 'Xã Tân Phú', estimate: share(18, 20), outcome: 'do-not-publish' },
  { label: 'Xã Long Thành', estimate: share(40, 46), outcome: 'publish-with-warning' },
  { label: 'Xã Bình Minh', estimate: share(0, 0) },
  { label: 'Trung tâm phục vụ hành chính công đặc khu Phú Quý', estimate: share(60, 60) },
];
const reference = { value: 0.8326, label: { vi: 'Cả tỉnh', en: 'Whole province' } };

const attribute = (svg: string, name: string, key: string) =>
  all(svg, name).map((element) => Number(element.getAttribute(key)));

/** The dots of the rows, without those of the legend: each stands in a group with a title. */
const dotsOf = (svg: string) =>
  all(svg, 'g')
    .filter((group) => [...group.childNodes].some(({ nodeName }) => nodeName === 'title'))
    .map((group) => ({
      dot: [...group.childNodes].filter(({ nodeType }) => nodeType === 1).at(-1) as Element | undefined,
      shapes: [...group.getElementsByTagName('path')].map((path) => path.getAttribute('d') ?? ''),
      line: group.getElementsByTagName('line')[0],
      title: group.getElementsByTagName('title')[0]?.textContent,
    }));

const isArrow = (d: string) => d.endsWith('v10z');

describe('figures from ballots', () => {
  test('are drawn as recorded', async () => {
    await expect(estimateChart(rows, { ...vi, reference })).toMatchFileSnapshot('svg/estimates.svg');
    const other = { ...en, reference, from: 0.75, places: 1, keptBack: 'hollow', width: 480, id: 'small' } as const;
    await expect(estimateChart(rows, other)).toMatchFileSnapshot('svg/estimates-from-75.svg');
  });

  test('are told in words, in both languages', () => {
    const [told] = textOf(estimateChart(rows, { ...vi, reference, description: 'Tháng 10/2026.' }), 'desc');
    expect(told).toBe(
      [
        'Tháng 10/2026.',
        'Cả tỉnh: 83,26%.',
        'Phường An Bình: 90,00%, khoảng tin cậy 95% từ 85,06% đến 93,43%, n = 200.',
        'Phường Hòa Lợi: 80,66%, khoảng tin cậy 95% từ 78,84% đến 82,36%, n = 1.934.',
        'Xã Tân Phú: không công bố, n = 20.',
        'Xã Long Thành: 86,96%, khoảng tin cậy 95% từ 74,33% đến 93,88%, dùng thận trọng, n = 46.',
        'Xã Bình Minh: không đủ phiếu, n = 0.',
        'Trung tâm phục vụ hành chính công đặc khu Phú Quý: 100,00%, khoảng tin cậy 95% từ 93,98% đến 100,00%, n = 60.',
      ].join(' '),
    );
    const [english] = textOf(estimateChart(rows.slice(0, 5), { ...en, from: 0.625, places: 0 }), 'desc');
    expect(english).toBe(
      [
        'The axis begins at 62.5%.',
        'An Bình ward: 90%, 95% interval from 85% to 93%, n = 200.',
        'Phường Hòa Lợi: 81%, 95% interval from 79% to 82%, n = 1,934.',
        'Xã Tân Phú: not published, n = 20.',
        'Xã Long Thành: 87%, 95% interval from 74% to 94%, use with caution, n = 46.',
        'Xã Bình Minh: too few ballots, n = 0.',
      ].join(' '),
    );
    const root = rootOf(estimateChart(rows, vi));
    expect([root.getAttribute('role'), root.getAttribute('aria-labelledby')]).toEqual([
      'img',
      'chart-title chart-desc',
    ]);
  });

  test('stand where they are on the axis, their intervals from end to end', () => {
    const svg = estimateChart([one(figure(0.25, [0.2, 0.5])), one(figure(0.75))], { ...vi, from: 0, to: 1 });
    const marks = all(svg, 'text').filter((text) => /^(0|100)%$/.test(text.textContent ?? ''));
    const [left, right] = marks.map((text) => Number(text.getAttribute('x'))) as [number, number];
    const at = (value: number) => left + value * (right - left);
    const [first, second] = dotsOf(svg);
    expect(
      attribute(svg, 'circle', 'cx')
        .slice(1)
        .map((x) => Math.round(x)),
    ).toEqual([at(0.25), at(0.75)].map(Math.round));
    expect(Number(first?.line?.getAttribute('x1'))).toBeCloseTo(at(0.2), 1);
    expect(Number(first?.line?.getAttribute('x2'))).toBeCloseTo(at(0.5), 1);
    expect(first?.shapes.map(isArrow)).toEqual([false, false]);
    expect(second?.line).toBeUndefined();
    expect(second?.title).toBe('A: 75,00%, không có khoảng tin cậy, n = 20');
  });

  test('beyond the axis have arrows in place of ends, and the legend says what they mean', () => {
    const cut = (interval: readonly [number, number], axis = {}) => {
      const svg = estimateChart([one(figure(0.5, interval))], { ...vi, ...axis });
      const line = dotsOf(svg)[0]?.line;
      const long = Number(line?.getAttribute('x2')) - Number(line?.getAttribute('x1'));
      return {
        arrows: dotsOf(svg)[0]?.shapes.map(isArrow),
        long,
        said: texts(svg).includes('khoảng tin cậy vượt ra ngoài trục'),
      };
    };
    expect(cut([0, 1])).toMatchObject({ arrows: [false, false], said: false });
    expect(cut([-1e-12, 1 + 1e-12])).toMatchObject({ arrows: [false, false], said: false });
    expect(cut([-0.01, 1])).toMatchObject({ arrows: [true, false], said: true, long: cut([0, 1]).long });
    expect(cut([0, 1.01])).toMatchObject({ arrows: [false, true], said: true, long: cut([0, 1]).long });
    expect(cut([0.3, 0.7], { from: 0.4, to: 0.6 })).toMatchObject({ arrows: [true, true], said: true });
    expect(cut([0.4, 0.6], { from: 0.4, to: 0.6 })).toMatchObject({ arrows: [false, false], said: false });
    // the numbers are not cut
    expect(textOf(estimateChart([one(figure(0.5, [-0.01, 1]))], vi), 'desc')[0]).toContain('từ -1,00% đến 100,00%');
  });

  test('differ by shape in what may be done with them', () => {
    const drawn = (outcome: EstimateRow['outcome'], more = {}) =>
      dotsOf(estimateChart([one(share(18, 20), outcome)], { ...vi, ...more }))[0]?.dot;
    expect([drawn('publish')?.nodeName, drawn('publish')?.getAttribute('fill')]).toEqual(['circle', '#1f4e79']);
    expect(drawn(undefined)?.toString()).toBe(drawn('publish')?.toString());
    expect(drawn('publish-with-warning')?.getAttribute('fill')).toBe('#ffffff');
    expect(drawn('do-not-publish')).toBeUndefined();
    const hollow = drawn('do-not-publish', { keptBack: 'hollow' });
    expect([hollow?.nodeName, hollow?.getAttribute('fill')]).toEqual(['path', '#ffffff']);
    expect(drawn('publish', { keptBack: 'hollow' })?.nodeName).toBe('circle');
  });

  test('that are kept back stand nowhere as a number, and not on the axis either', () => {
    const secret = figure(7.125, [6.5, 7.75]);
    const svg = estimateChart([one(figure(1, [0.5, 1.5])), one(secret, 'do-not-publish')], { ...vi, unit: 'điểm' });
    expect([...texts(svg), ...textOf(svg, 'title'), ...textOf(svg, 'desc')].join()).not.toMatch(/7[,.]1|6[,.]5|7[,.]7/);
    expect(texts(svg)).toContain('không công bố');
    expect(svg).toBe(
      estimateChart([one(figure(1, [0.5, 1.5])), one({ ...secret, value: 3, interval: null }, 'do-not-publish')], {
        ...vi,
        unit: 'điểm',
      }),
    );
    const hollow = estimateChart([one(secret, 'do-not-publish')], { ...vi, unit: 'điểm', keptBack: 'hollow' });
    expect(textOf(hollow, 'title')).not.toContain('7,13');
    expect(textOf(hollow, 'desc')).toEqual(['A: không công bố, n = 20.']);
  });

  test('have a legend of the signs that are drawn, and no others', () => {
    const legend = (list: readonly EstimateRow[], more: Partial<EstimateChartOptions> = {}) => {
      const [head] = all(estimateChart(list, { ...en, ...more }), 'g');
      return [...(head?.getElementsByTagName('text') ?? [])].slice(1).map(({ textContent }) => textContent);
    };
    expect(legend(rows)).toEqual(['Estimate', 'use with caution', '95% interval']);
    expect(legend(rows.slice(2, 3))).toEqual([]);
    expect(legend(rows.slice(2, 3), { keptBack: 'hollow' })).toEqual(['not published', '95% interval']);
    expect(legend([one(figure(0.5))])).toEqual(['Estimate']);
    expect(legend(rows.slice(0, 1), { reference, from: 0.1 })).toEqual([
      'Estimate',
      '95% interval',
      'Whole province: 83.26%',
      'The axis begins at 10%',
    ]);
    expect(legend(rows.slice(0, 1), { from: 0 })).toEqual(['Estimate', '95% interval']);
    const level = (at: number) => one(satisfactionRate({ numerator: 1, denominator: 9 }, { level: at }));
    expect(legend([level(0.9), level(0.995), level(0.9)])).toEqual(['Estimate', '90%, 99.5% interval']);
    expect(legend([level(0.9), level(0.8), level(0.7)])[1]).toBe('90%, 80%, 70% interval');
    expect(legend([level(0.9), level(0.8), level(0.7), level(0.6)])[1]).toBe('intervals');
  });

  test('have the line they are held against at its place', () => {
    const svg = estimateChart([one(share(1, 2))], { ...vi, reference: { value: 0.5, label: 'Cả tỉnh' } });
    const broken = all(svg, 'line').filter((line) => line.getAttribute('stroke-dasharray') === '6 4');
    // one in the legend
    expect(broken).toHaveLength(2);
    expect(broken[1]?.getAttribute('x1')).toBe(all(svg, 'circle').at(-1)?.getAttribute('cx'));
    const plain = all(estimateChart([one(share(1, 2))], vi), 'line');
    expect(plain.filter((line) => line.getAttribute('stroke-dasharray') === '6 4')).toEqual([]);
  });
});

describe('figures with a unit', () => {
  test('are numbers on an axis from 0 to a round mark above all of it', () => {
    const list = [one(figure(4.214, [4.01, 4.4])), one(figure(1234.5, [900, 1569]))];
    const svg = estimateChart(list, { ...vi, unit: { vi: 'điểm', en: 'points' }, places: 1 });
    expect(texts(svg)).toEqual(
      expect.arrayContaining(['4,2 điểm', '1.234,5 điểm', '0', '500', '1.000', '1.500', '2.000']),
    );
    expect(textOf(svg, 'desc')[0]).toContain(
      'A: 1.234,5 điểm, khoảng tin cậy 95% từ 900,0 điểm đến 1.569,0 điểm, n = 20.',
    );
    expect(texts(estimateChart(list, { ...en, unit: { vi: 'điểm', en: 'points' }, places: 0 }))).toContain(
      '1,235 points',
    );
  });

  test('begin below 0 when they are, without a word, and elsewhere when told, with one', () => {
    const list = [one(figure(-0.05, [-0.12, 0.02]))];
    const below = texts(estimateChart(list, { ...en, unit: 'd' }));
    expect(below).toEqual(expect.arrayContaining(['-0.05 d', '-0.15', '-0.10', '-0.05', '0.00', '0.05']));
    expect(below.join()).not.toContain('begins');
    const told = texts(estimateChart(list, { ...en, unit: 'd', from: -0.0625, to: 0 }));
    expect(told).toContain('The axis begins at -0.0625 d');
  });

  test('without any number still have an axis', () => {
    const marks = ['0,0', '0,2', '0,4', '0,6', '0,8', '1,0'];
    for (const value of [null, 0]) {
      expect(texts(estimateChart([one(figure(value))], { ...vi, unit: 'điểm' }))).toEqual(
        expect.arrayContaining(marks),
      );
    }
  });

  test('stand on the axis also where doubles have it end just below them', () => {
    const value = 1 + 2 ** -40;
    expect(attribute(estimateChart([one(figure(value))], { ...vi, unit: 'điểm' }), 'circle', 'cx')).toHaveLength(2);
  });
});

describe('many and long', () => {
  const many = (length: number) =>
    Array.from({ length }, (_, at): EstimateRow => ({ label: `Xã ${at + 1}`, estimate: share(at, 60) }));

  test('sixty rows are drawn, with the marks of the axis above too', () => {
    const marks = (length: number) => texts(estimateChart(many(length), vi)).filter((text) => /^\d+%$/.test(text));
    expect(dotsOf(estimateChart(many(60), vi))).toHaveLength(60);
    expect(marks(60)).toHaveLength(12);
    expect(marks(21)).toHaveLength(12);
    expect(marks(20)).toHaveLength(6);
  });

  test('each row takes the same height, more where a label takes two lines', () => {
    const height = (list: readonly EstimateRow[]) => Number(rootOf(estimateChart(list, vi)).getAttribute('height'));
    expect(height(many(3)) - height(many(2))).toBe(26);
    const long = { label: 'Trung tâm phục vụ hành chính công phường An Bình', estimate: share(1, 2) };
    expect(height([...many(2), long]) - height([...many(1), long])).toBe(42);
    const svg = estimateChart([...many(1), long], vi);
    expect(texts(svg)).toEqual(expect.arrayContaining(['Trung tâm phục vụ hành chính công', 'phường An Bình', 'Xã 1']));
    const ys = all(svg, 'text')
      .filter((text) => text.textContent?.startsWith(long.label))
      .map((text) => Number(text.getAttribute('y')));
    const middle = Number(all(svg, 'circle').at(-1)?.getAttribute('cy'));
    expect(ys.map((y) => y - middle)).toEqual([-3.5, 11.5]);
  });

  test('what does not fit in two lines is cut, and whole in its title', () => {
    const label = 'Trung tâm phục vụ hành chính công '.repeat(5).trim();
    const svg = estimateChart([{ label, estimate: share(1, 2) }], vi);
    const lines = texts(svg).filter((text) => text.startsWith('Trung tâm') || text.endsWith('…'));
    expect(lines).toHaveLength(2);
    expect(lines[1]?.endsWith('…')).toBe(true);
    expect(textOf(svg, 'title').filter((title) => title === label)).toHaveLength(2);
    const name = 'x'.repeat(100);
    const long = estimateChart(rows, { ...vi, width: 400, places: 0, reference: { value: 0.5, label: name } });
    expect(texts(long).some((text) => text.startsWith('xxx') && text.endsWith('…'))).toBe(true);
    expect(textOf(long, 'desc')[0]).toContain(`${name}: 50%.`);
  });

  test('labels give way to the dots on a narrow page, down to a width at which it is refused', () => {
    const list = [{ label: 'Trung tâm phục vụ', estimate: share(180, 200) }];
    const wide = (width: number) => {
      const svg = estimateChart(list, { ...vi, width });
      const marks = all(svg, 'line').filter((line) => line.getAttribute('x1') === line.getAttribute('x2'));
      const xs = marks.map((line) => Number(line.getAttribute('x1')));
      return Math.max(...xs) - Math.min(...xs);
    };
    expect(wide(320)).toBeGreaterThan(60);
    const { code, problems } = refused(() => estimateChart(list, { ...vi, width: 320, places: 14 }));
    expect([code, problems[0]?.path]).toEqual(['svg/no-room', ['width']]);
    const least = Number(/\d+/.exec(problems[0]?.accepted ?? '')?.[0]);
    expect(estimateChart(list, { ...vi, width: least, places: 14 })).toContain('</svg>');
    expect(refused(() => estimateChart(list, { ...vi, width: least - 1, places: 14 })).code).toBe('svg/no-room');
  });

  test('any text stays text', () => {
    const nasty = '<script>alert("1")</script> & \u0000';
    const shown = '<script>alert("1")</script> & \uFFFD';
    const list = [{ label: nasty, estimate: share(1, 2) }];
    const svg = estimateChart(list, { ...vi, width: 1600, unit: '<b>&', reference: { value: 0, label: nasty } });
    expect(svg).not.toMatch(/<script|<b>/);
    expect(texts(svg)).toEqual(expect.arrayContaining([shown, '0,50 <b>&', `${shown}: 0,00 <b>&`]));
  });

  test('equal figures give equal text, and composed letters are one', () => {
    expect(estimateChart(rows, vi)).toBe(estimateChart(structuredClone([...rows]), { ...vi }));
    const written = (form: 'NFC' | 'NFD') =>
      estimateChart([{ label: 'Xã Bình Minh'.normalize(form), estimate: share(1, 2) }], vi);
    expect(written('NFD')).toBe(written('NFC'));
  });
});

describe('what is refused', () => {
  const [first] = rows as [EstimateRow];
  const refusal = (list: readonly unknown[], options: object = {}) => {
    const { code, problems } = refused(() => estimateChart(list as readonly EstimateRow[], { ...vi, ...options }));
    return [code, problems[0]?.path, problems[0]?.accepted];
  };

  test('no rows and too many', () => {
    expect(refusal([])).toEqual(['svg/no-points', [], '1..60 rows']);
    expect(refusal(Array.from({ length: 61 }, () => first))).toEqual(['svg/too-many-points', [], '1..60 rows']);
  });

  test.each([
    [{ label: '' }, 'svg/invalid-text', 'label', '1..200 characters'],
    [{ label: ' \n' }, 'svg/invalid-text', 'label', '1..200 characters'],
    [{ label: 'x'.repeat(201) }, 'svg/invalid-text', 'label', '1..200 characters'],
    [{ label: { en: 'Ward' } }, 'svg/invalid-text', 'label', '1..200 characters'],
    [{ label: null }, 'svg/invalid-text', 'label', '1..200 characters'],
    [{ outcome: 'maybe' }, 'svg/unknown-choice', 'outcome', 'publish | publish-with-warning | do-not-publish'],
    [{ outcome: 'toString' }, 'svg/unknown-choice', 'outcome', 'publish | publish-with-warning | do-not-publish'],
  ])('a row with %j', (change, code, key, accepted) => {
    expect(refusal([first, { ...first, ...change }])).toEqual([code, [1, key], accepted]);
  });

  test.each([
    [figure(Number.NaN), {}, 'value'],
    [figure(Number.POSITIVE_INFINITY), { unit: 'd' }, 'value'],
    [figure(1.000001e12), { unit: 'd' }, 'value'],
    [figure('1' as never), {}, 'value'],
    [figure(1.01), {}, 'value'],
    [figure(-0.01), {}, 'value'],
    [figure(0.5, [Number.NaN, 1]), {}, 'interval'],
    [figure(0.5, [0, Number.POSITIVE_INFINITY]), {}, 'interval'],
    [figure(0.5, [0.6, 0.5]), {}, 'interval'],
    [figure(0.5, [0.4, 0.6], { interval: { ...share(1, 2).interval!, level: 95 } }), {}, 'interval'],
    [figure(0.5, [0.4, 0.6], { interval: { ...share(1, 2).interval!, level: 0 } }), {}, 'interval'],
  ])('a figure that is none: %j', (estimate, options, key) => {
    expect(refusal([first, one(estimate)], options).slice(0, 2)).toEqual(['svg/not-an-estimate', [1, 'estimate', key]]);
    // what is kept back is looked at too
    expect(refusal([one(estimate, 'do-not-publish')], options)[0]).toBe('svg/not-an-estimate');
  });

  test('a number of ballots that is none', () => {
    for (const n of [-1, 1.5, Number.NaN, 2 ** 53, '7' as never]) {
      expect(refusal([one(figure(0.5, null, { n }))])).toEqual([
        'svg/not-a-count',
        [0, 'estimate', 'n'],
        '0, 1, 2, ...',
      ]);
    }
  });

  test.each([
    [{ from: -0.1 }, 'svg/axis-out-of-bounds', ['from']],
    [{ from: 1 }, 'svg/axis-out-of-bounds', ['from']],
    [{ from: Number.NaN }, 'svg/axis-out-of-bounds', ['from']],
    [{ to: 1.1 }, 'svg/axis-out-of-bounds', ['to']],
    [{ to: 0 }, 'svg/axis-out-of-bounds', ['to']],
    [{ to: Number.NaN }, 'svg/axis-out-of-bounds', ['to']],
    [{ from: 0.5, to: 0.5 }, 'svg/axis-out-of-bounds', ['to']],
    [{ from: 0.5, to: 0.5 + 1e-10 }, 'svg/axis-out-of-bounds', ['to']],
    [{ from: 0.95 }, 'svg/below-axis', ['from']],
    [{ to: 0.85 }, 'svg/above-axis', ['to']],
    [{ from: 0.85, reference }, 'svg/below-axis', ['from']],
    [{ to: 0.95, reference: { ...reference, value: 0.96 } }, 'svg/above-axis', ['to']],
    [{ unit: 'd', from: -2e12 }, 'svg/axis-out-of-bounds', ['from']],
    [{ unit: 'd', to: 2e12 }, 'svg/axis-out-of-bounds', ['to']],
    [{ reference: { ...reference, value: 1.5 } }, 'svg/not-an-estimate', ['reference', 'value']],
    [{ reference: { ...reference, value: Number.NaN }, unit: 'd' }, 'svg/not-an-estimate', ['reference', 'value']],
    [{ reference: { value: 0.5, label: ' ' } }, 'svg/invalid-text', ['reference', 'label']],
    [{ reference: { value: 0.5, label: 'x'.repeat(101) } }, 'svg/invalid-text', ['reference', 'label']],
    [{ unit: '' }, 'svg/invalid-text', ['unit']],
    [{ unit: 'x'.repeat(21) }, 'svg/invalid-text', ['unit']],
    [{ keptBack: 'shown' }, 'svg/unknown-choice', ['keptBack']],
  ])('%j', (options, code, path) => {
    expect(refusal([first], options).slice(0, 2)).toEqual([code, path]);
  });

  test('what would be accepted of an axis', () => {
    expect(refusal([first], { from: 0.95 })[2]).toBe('at most 0.9');
    expect(refusal([first], { to: 0.85 })[2]).toBe('at least 0.9');
    expect(refusal([first], { from: 2 })[2]).toBe('0 <= from < to <= 1');
    expect(refusal([first], { keptBack: 0 })[2]).toBe('words | hollow');
    expect(refusal([one(figure(1.5))])[2]).toBe('0..1; of what is no share, name the unit');
  });

  test('options as of every chart', () => {
    expect(refusal([first], { title: '' })[0]).toBe('svg/invalid-options');
    expect(refusal([first], { locale: 'fr' })[0]).toBe('kernel/unknown-locale');
    expect(refusal([first], { places: -1 })[0]).toBe('kernel/places-out-of-bounds');
    expect(refusal([first], { unit: 'd', places: 101 })[0]).toBe('kernel/places-out-of-bounds');
    expect(refusal([first], { unit: 'd', rounding: 'odd' })[0]).toBe('kernel/unknown-rounding');
  });
});
