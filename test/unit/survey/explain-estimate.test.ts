import { narrate } from 'motcua';
import {
  type Ballot,
  type EstimateRequest,
  estimate,
  explainEstimate,
  type Sample,
  type Step,
  type SurveyDesign,
  satisfactionRate,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { surveyRules } from '../../../src/survey/phrases.ts';
import { asked } from '../../arbitraries/samples.ts';

const LEVELS = ['very-satisfied', 'satisfied', 'neutral', 'dissatisfied', 'very-dissatisfied'];

const ballot = (row: number, answers: Ballot['answers'], facts: Ballot['facts'] = {}): Ballot => ({
  answers: { manner: LEVELS[(row * 2) % 5] as string, time: LEVELS[row % 5] as string, ...answers },
  facts: {
    district: `d${row % 2}`,
    commune: `c${row % 6}`,
    sex: row % 4 < 2 ? 'f' : 'm',
    weight: 1 + (row % 3),
    ...facts,
  },
});

const ballots = Array.from({ length: 24 }, (_, row) =>
  ballot(row, { days: row % 5, trips: 1 + (row % 2), ...(row % 8 === 0 ? { manner: 'refused' } : {}) }),
);

const drawn: SurveyDesign = { strata: 'district', clusters: ['commune'], weights: 'weight', fpc: [12] };

const sampleOf = (design: SurveyDesign, of: readonly Ballot[] = ballots): Sample => ({
  questionnaire: asked,
  design,
  ballots: of,
});

const stepsOf = (sample: Sample, request: EstimateRequest, rule: string): readonly Step[] =>
  explainEstimate(sample, request).because.filter((step) => step.rule === rule);

const only = (sample: Sample, request: EstimateRequest, rule: string): Step => {
  const steps = stepsOf(sample, request, rule);
  expect([rule, steps.length]).toEqual([rule, 1]);
  return steps[0] as Step;
};

const share = { kind: 'share', question: 'manner' } as const;

describe('the story of a share', () => {
  const sample = sampleOf(drawn);
  const { value } = explainEstimate(sample, share);

  test('has the value of the estimate', () => {
    expect(value).toEqual(estimate(sample, share));
  });

  test('in Vietnamese', () => {
    expect(narrate(explainEstimate(sample, share), { locale: 'vi' })).toMatchInlineSnapshot(`
      "1.  Cần tính tỷ lệ của manner: very-satisfied, satisfied; công thức Σ w y / Σ w
      2.  Xét tất cả 24 phiếu
      3.  Câu hỏi manner: 21 phiếu hợp lệ trên 24; thiếu 0, không áp dụng 0, từ chối 3
      4.  Trọng số ghi trên phiếu (weight): từ 1 đến 3, tổng 48
      5.  Trọng số không hiệu chỉnh theo tổng thể
      6.  Kết quả: 16 / 42 = 0,3809524 (8 trên 21 phiếu)
      7.  Mẫu: 24 phiếu, 2 tầng (district), 6 đơn vị giai đoạn một (commune)
      8.  Giai đoạn 1: chọn 6 trên 24 đơn vị; có hiệu chỉnh tổng thể hữu hạn theo từng tầng
      9.  Không có tầng nào chỉ có một đơn vị
      10. Tầng d0: 3 trên 12 đơn vị, 1,125 lần tổng bình phương độ lệch so với trung bình của tầng: góp 0,00002603082
      11. Tầng d1: 3 trên 12 đơn vị, 1,125 lần tổng bình phương độ lệch so với trung bình của tầng: góp 0,001989912
      12. Phương sai bằng tuyến tính hóa (chuỗi Taylor), Σ (1 - f) n / (n - 1) Σ (u - ū)²: 0,002015942; sai số chuẩn 0,04489925
          Căn cứ: Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, 4.3 [chưa kiểm chứng]
      13. Bậc tự do: 6 đơn vị − 2 tầng trong các phiếu được tính = 4
      14. Hệ số thiết kế: 0,002015942 so với 0,01179138 của mẫu ngẫu nhiên đơn giản có hoàn lại = 0,1709674, không hoàn lại 0,3419349; cỡ mẫu hiệu dụng 21 / 0,1709674 = 122,8304
      15. Khoảng tin cậy 0,95 theo wilson, |p - π| ≤ q √(π (1 - π) / n): n = 116,9813, q = 2,776445 của phân phối Student: [0,2673427; 0,5092817]
          Căn cứ: Wilson (1927), Journal of the American Statistical Association 22 [chưa kiểm chứng]"
    `);
  });

  test('in English', () => {
    const request = { ...share, domain: { sex: 'f' }, interval: 'beta' } as const;
    expect(narrate(explainEstimate(sample, request), { locale: 'en' })).toMatchInlineSnapshot(`
      "1.  Asked for: share of manner: very-satisfied, satisfied; formula Σ w y / Σ w
      2.  Of 24 ballots only the 12 with sex = f
      3.  Question manner: 9 valid of 12 ballots; missing 0, not applicable 0, refused 3
      4.  Weights as the ballots tell (weight): from 1 to 3, in all 48
      5.  Weights are not fitted to a population
      6.  Figure: 8 / 18 = 0.4444444 (3 of 9 ballots)
      7.  Drawn: 24 ballots in 2 strata (district), 6 first-stage units (commune)
      8.  Stage 1: 6 of 24 units drawn, with the finite population correction, stratum by stratum
      9.  No stratum has a single unit
      10. Stratum d0: 3 of 12 units, 1.125 times the squares about the mean of the stratum: adds 0.01294582
      11. Stratum d1: 3 of 12 units, 1.125 times the squares about the mean of the stratum: adds 0.003172154
      12. Variance by linearization (Taylor series), Σ (1 - f) n / (n - 1) Σ (u - ū)²: 0.01611797; standard error 0.1269566
          Basis: Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, 4.3 [unverified]
      13. Degrees of freedom: 6 units − 2 strata among the ballots that count = 4
      14. Design effect: 0.01611797 by 0.0308642 of a simple random sample with replacement = 0.5222222, without 1.044444; effective ballots 9 / 0.5222222 = 17.23404
      15. Interval at 0.95 by beta, beta(np, n - np + 1), beta(np + 1, n - np): n = 10.56761 (multiplied for few degrees of freedom by 0.6898298), q = 2.776445 of Student's distribution: [0.1559227; 0.7641753]
          Basis: Clopper and Pearson (1934), Biometrika 26 [unverified]
          Basis: Korn and Graubard (1998), Survey Methodology 24 [unverified]"
    `);
  });

  test('tells its numerator and denominator as a hand would sum them', () => {
    const valid = ballots.filter(({ answers }) => answers['manner'] !== 'refused');
    const weightOf = ({ facts }: Ballot) => facts?.['weight'] as number;
    const sum = (of: readonly Ballot[]) => of.reduce((total, one) => total + weightOf(one), 0);
    const satisfied = valid.filter(({ answers }) => LEVELS.indexOf(answers['manner'] as string) < 2);
    const { inputs, outcome } = only(sample, share, 'survey/figure');
    expect(inputs).toMatchObject({
      numerator: sum(satisfied),
      denominator: sum(valid),
      counted: satisfied.length,
      ballots: valid.length,
    });
    expect(outcome).toBe(sum(satisfied) / sum(valid));
  });

  test('has the variance that its strata add up to', () => {
    const strata = stepsOf(sample, share, 'survey/stratum');
    expect(strata.map(({ inputs }) => [inputs['stratum'], inputs['units'], inputs['size']])).toEqual([
      ['d0', 3, 12],
      ['d1', 3, 12],
    ]);
    // (1 - 3/12) 3 / 2
    expect(strata.map(({ inputs }) => inputs['factor'])).toEqual([1.125, 1.125]);
    const { inputs, outcome } = only(sample, share, 'survey/variance');
    const [first, second] = strata.map((step) => step.outcome as number) as [number, number];
    expect(first + second).toBeCloseTo(inputs['variance'] as number, 15);
    expect(outcome).toBe(value.standardError);
  });

  test('tells the ballots its interval is made for', () => {
    const { inputs, outcome, basis } = only(sample, { ...share, interval: 'beta' }, 'survey/interval');
    const se = value.standardError as number;
    const p = value.value as number;
    expect(inputs['ballots']).toBeCloseTo(((p * (1 - p)) / se ** 2) * (inputs['adjustment'] as number), 9);
    expect(inputs['adjustment']).toBeLessThan(1);
    expect(basis.map(({ document }) => document.slice(0, 4))).toEqual(['Clop', 'Korn']);
    const { interval } = estimate(sample, { ...share, interval: 'beta' });
    expect(outcome).toEqual({ low: interval?.low, high: interval?.high });
  });

  test('tells the quantile that widths are read from', () => {
    expect(only(sample, share, 'survey/interval').inputs).toMatchObject({
      reference: 't',
      df: 4,
      quantile: expect.closeTo(2.7764451051977987, 12),
    });
    const normal = only(sample, { ...share, reference: 'normal' }, 'survey/interval').inputs;
    expect(normal).toMatchObject({ reference: 'normal', df: null });
    expect(normal['quantile']).toBeCloseTo(1.959964, 6);
  });
});

describe('weights', () => {
  test.each([
    ['survey/weights-from-fact', { weights: 'weight' }, 48],
    ['survey/weights-from-sizes', { fpc: [240] }, 240],
    ['survey/weights-equal', {}, 24],
  ] as const)('%s', (rule, design, sum) => {
    expect(only(sampleOf(design), share, rule).outcome).toBe(sum);
  });

  test('fitted to a population tell the margins, iterations and gap', () => {
    const calibration = {
      kind: 'rake',
      margins: [
        { by: 'sex', population: { f: 60, m: 40 } },
        { by: 'district', population: { d0: 30, d1: 70 } },
      ],
    } as const;
    const uneven = ballots.map((one, row) =>
      row < 7 ? { ...one, facts: { ...one.facts, sex: row % 2 === 0 ? 'f' : 'm' } } : one,
    );
    const step = only(sampleOf({ ...drawn, calibration }, uneven), share, 'survey/calibrated');
    expect(step.inputs['margins']).toEqual([
      { by: 'sex', cells: 2, people: 100 },
      { by: 'district', cells: 2, people: 100 },
    ]);
    expect(step.inputs['iterations']).toBeGreaterThan(1);
    expect(step.inputs['gap']).toBeLessThan(1e-10);
    expect(step.outcome).toBeCloseTo(100, 9);
    const { basis } = only(sampleOf({ ...drawn, calibration }), share, 'survey/variance');
    expect(basis).toHaveLength(2);
  });
});

describe('strata', () => {
  const many = Array.from({ length: 120 }, (_, row) => ballot(row, {}, { district: `d${row % 60}` }));
  const design = { strata: 'district' };

  test('of more than fifty the fifty that add most are told, in their order', () => {
    const sample = sampleOf(design, many);
    const strata = stepsOf(sample, share, 'survey/stratum');
    expect(strata).toHaveLength(50);
    const others = only(sample, share, 'survey/other-strata');
    expect(others.inputs['strata']).toBe(10);
    const places = strata.map(({ inputs }) => Number(String(inputs['stratum']).slice(1)));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    const least = Math.min(...strata.map(({ outcome }) => outcome as number));
    expect(others.outcome).toBeLessThanOrEqual(10 * least + 1e-12);
    const sum = strata.reduce((total, { outcome }) => total + (outcome as number), others.outcome as number);
    expect(sum).toBeCloseTo((estimate(sample, share).standardError as number) ** 2, 12);
  });

  const lonely = [...many.slice(0, 40), ballot(0, {}, { district: 'island' })].map((one, row) =>
    row < 40 ? { ...one, facts: { ...one.facts, district: `d${row % 4}` } } : one,
  );

  test('of one unit are named with what was done', () => {
    const adjusted = only(sampleOf({ ...design, lonelyPsu: 'adjust' }, lonely), share, 'survey/lonely-units');
    expect(adjusted).toMatchObject({
      applied: true,
      inputs: { policy: 'adjust', strata: ['island'], count: 1 },
      outcome: 1,
    });
    const sample = sampleOf({ ...design, lonelyPsu: 'average' }, lonely);
    expect(only(sample, share, 'survey/lonely-units').outcome).toBe(5 / 4);
    const centres = stepsOf(sample, share, 'survey/stratum').map(({ inputs }) => inputs['centre']);
    expect(centres).toEqual(['own', 'own', 'own', 'own', 'none']);
    expect(only(sampleOf(design, lonely.slice(0, 40)), share, 'survey/lonely-units').applied).toBe(false);
  });

  test('of one unit that the domain has no ballots of are not named', () => {
    const apart = lonely.map((one, row) => ({ ...one, facts: { ...one.facts, where: row < 40 ? 'land' : 'sea' } }));
    const request = { ...share, domain: { where: 'land' } };
    expect(only(sampleOf(design, apart), request, 'survey/lonely-units').applied).toBe(false);
  });

  test('later stages add their part', () => {
    const sample = sampleOf({ ...drawn, fpc: [12, 40] });
    const later = only(sample, share, 'survey/later-stage').outcome as number;
    expect(later).toBeGreaterThan(0);
    const first = stepsOf(sample, share, 'survey/stratum').reduce((sum, { outcome }) => sum + (outcome as number), 0);
    expect(first + later).toBeCloseTo((estimate(sample, share).standardError as number) ** 2, 15);
  });
});

describe('the jackknife', () => {
  test.each([
    ['JK1', { clusters: ['commune'], fpc: [12] }, [5 / 12]],
    ['JKn', { strata: 'district', clusters: ['commune'], fpc: [12] }, [1 / 2, 1 / 2]],
  ] as const)('%s', (method, design, factors) => {
    const sample = sampleOf({ ...design, weights: 'weight', variance: 'jackknife' });
    const step = only(sample, share, 'survey/variance');
    expect(step.inputs['method']).toBe(method);
    const strata = stepsOf(sample, share, 'survey/stratum');
    expect(strata.map(({ inputs }) => inputs['factor'])).toEqual(factors);
    const sum = strata.reduce((total, { outcome }) => total + (outcome as number), 0);
    expect(sum).toBeCloseTo((estimate(sample, share).standardError as number) ** 2, 15);
  });
});

describe('figures of several questions', () => {
  const sample = sampleOf(drawn);

  test('the mean of questions is made of what each has', () => {
    const request = { kind: 'factor', factor: 'service', score: 'mean-of-questions', of: 'share' } as const;
    const answered = sampleOf(
      drawn,
      ballots.map((one, row) => ({ ...one, answers: { ...one.answers, again: row % 3 === 0 ? 'no' : 'yes' } })),
    );
    const parts = stepsOf(answered, request, 'survey/question-figure').map(({ outcome }) => outcome as number);
    expect(parts).toHaveLength(3);
    const figure = only(answered, request, 'survey/figure');
    expect(figure.inputs).toMatchObject({ numerator: null, denominator: null, questions: 3 });
    expect(figure.outcome).toBeCloseTo(parts.reduce((sum, part) => sum + part, 0) / 3, 15);
    expect(only(answered, request, 'survey/design-effect').applied).toBe(false);
  });

  test('a pooled factor is one sum by another, and says which question had no ballots', () => {
    const request = { kind: 'factor', factor: 'service', score: 'pooled' } as const;
    const parts = stepsOf(sample, request, 'survey/question-figure');
    expect(parts.map(({ applied }) => applied)).toEqual([true, true, false]);
    const sum = (name: string) => parts.reduce((total, { inputs }) => total + (inputs[name] as number), 0);
    expect(only(sample, request, 'survey/figure').inputs).toMatchObject({
      numerator: sum('numerator'),
      denominator: sum('denominator'),
    });
  });

  test('a ratio names both questions', () => {
    const request = { kind: 'ratio', numerator: 'days', denominator: 'trips' } as const;
    const { inputs } = only(sample, request, 'survey/valid-ballots');
    expect([inputs['question'], (inputs['beside'] as { question: string }).question]).toEqual(['days', 'trips']);
    expect(narrate(explainEstimate(sample, request), { locale: 'en' })).toContain(
      '3.  Question days / trips: 24 valid',
    );
  });

  test('a total has no denominator', () => {
    const request = { kind: 'total', question: 'days' } as const;
    expect(only(sample, request, 'survey/figure').inputs['denominator']).toBeNull();
  });

  test('a total of equal numbers has no design effect, whatever rounding leaves', () => {
    const equal = ballots.map((one, row) => ({
      ...one,
      answers: { days: 0.1 },
      facts: { ...one.facts, weight: 1 + row / 7 },
    }));
    const { inputs, applied } = only(
      sampleOf(drawn, equal),
      { kind: 'total', question: 'days' },
      'survey/design-effect',
    );
    expect([inputs['randomVariance'], applied]).toEqual([0, false]);
  });

  test('a net score tells which answers count as what', () => {
    const story = narrate(explainEstimate(sample, { kind: 'net', question: 'time' }), { locale: 'en' });
    expect(story).toContain('very-satisfied = 1, satisfied = 1, dissatisfied = -1, very-dissatisfied = -1');
  });
});

describe('a quantile', () => {
  const sample = sampleOf(drawn);
  const request = { kind: 'quantile', question: 'days', probability: 0.5 } as const;

  test('is told with the share below it and where the ends are read', () => {
    const explained = explainEstimate(sample, request);
    expect(explained.value).toEqual(estimate(sample, request));
    const below = only(sample, request, 'survey/share-below');
    const { inputs, outcome } = only(sample, request, 'survey/woodruff');
    expect(below.inputs['value']).toBe(explained.value.value);
    expect(inputs['lowShare'] as number).toBeLessThan(below.outcome as number);
    expect(outcome).toEqual({ low: explained.value.interval?.low, high: explained.value.interval?.high });
    expect(inputs['standardError']).toBe(explained.value.standardError);
  });

  test('of no valid ballots says so', () => {
    const none = { ...request, domain: { commune: 'c0' } };
    const without = ballots.map((one) => (one.facts?.['commune'] === 'c0' ? { ...one, answers: {} } : one));
    expect(only(sampleOf(drawn, without), none, 'survey/quantile').applied).toBe(false);
  });
});

describe('a rate from counts', () => {
  test('has the value of the rate, and its story', () => {
    const count = { numerator: 27, denominator: 30 };
    const explained = explainEstimate(count, { population: 40, level: 0.9 });
    expect(explained.value).toEqual(satisfactionRate(count, { population: 40, level: 0.9 }));
    expect(narrate(explained, { locale: 'en' })).toMatchInlineSnapshot(`
      "1.  Figure: 27 / 30 = 0.9
      2.  Stage 1: 30 of 40 units drawn, with the finite population correction
      3.  Variance by a simple random sample, (1 - f) p (1 - p) / (n - 1): 0.0007758621; standard error 0.0278543
          Basis: Cochran (1977), Sampling Techniques, 3.2 [unverified]
      4.  Interval at 0.9 by wilson, |p - π| ≤ q √(π (1 - π) / n): n = 117, q = 1.644854 of the normal distribution: [0.8449606; 0.9369581]
          Basis: Wilson (1927), Journal of the American Statistical Association 22 [unverified]"
    `);
    expect(narrate(explainEstimate(count, { interval: 'beta' }), { locale: 'vi' })).toMatchInlineSnapshot(`
      "1.  Kết quả: 27 / 30 = 0,9
      2.  Giai đoạn 1: không rõ quy mô, không hiệu chỉnh tổng thể hữu hạn
      3.  Phương sai bằng mẫu ngẫu nhiên đơn giản, (1 - f) p (1 - p) / (n - 1): 0,003103448; sai số chuẩn 0,0557086
          Căn cứ: Cochran (1977), Sampling Techniques, 3.2 [chưa kiểm chứng]
      4.  Khoảng tin cậy 0,95 theo beta, beta(np, n - np + 1), beta(np + 1, n - np): n = 30: [0,7347115; 0,9788829]
          Căn cứ: Clopper and Pearson (1934), Biometrika 26 [chưa kiểm chứng]"
    `);
  });

  test('by logit is told by the formula of beta where nobody or everybody is satisfied, for no odds have a logarithm there', () => {
    const told = (numerator: number) => {
      const { because } = explainEstimate({ numerator, denominator: 30 }, { interval: 'logit' });
      return narrate(because, { locale: 'en' }).includes(
        'by logit, beta(np, n - np + 1), beta(np + 1, n - np): n = 30: [',
      );
    };
    expect([0, 30, 15].map(told)).toEqual([true, true, false]);
  });

  test('tells counts in full, however many, and no digit before the comma is rounded away', () => {
    const story = narrate(explainEstimate({ numerator: 12_345_678, denominator: 23_456_789 }), { locale: 'en' });
    expect(story).toContain('Figure: 12345678 / 23456789 = 0.5263158');
    expect(story).toContain('n = 23456789, q = 1.959964');
    const heavy = ballots.map((one) => ({ ...one, facts: { ...one.facts, weight: 1_234_567.375 } }));
    expect(narrate(explainEstimate(sampleOf(drawn, heavy), share), { locale: 'vi' })).toContain(
      'từ 1234567 đến 1234567, tổng 29629617',
    );
    const one = narrate(explainEstimate({ numerator: 1, denominator: 1 }, { population: 1 }), { locale: 'en' });
    expect(one).toContain('1 of 1 unit drawn');
  });

  test('of no ballots says so', () => {
    const { because } = explainEstimate({ numerator: 0, denominator: 0 });
    expect(because.map(({ applied }) => applied)).toEqual([false, false, false, false]);
  });

  test('of all people has no width', () => {
    const { because, value } = explainEstimate({ numerator: 3, denominator: 4 }, { population: 4 });
    expect(value.effectiveN).toBeNull();
    expect(because.at(-1)).toMatchObject({
      inputs: { ballots: null, standardError: 0 },
      outcome: { low: 0.75, high: 0.75 },
    });
  });
});

describe('what there is no telling', () => {
  test('no value, no variance', () => {
    const silent = ballots.map((one) => ({ ...one, answers: {} }));
    const { value, because } = explainEstimate(sampleOf(drawn, silent), share);
    expect(value.value).toBeNull();
    const missed = ['survey/figure', 'survey/variance', 'survey/design-effect', 'survey/interval'];
    expect(because.filter(({ rule }) => missed.includes(rule)).map(({ applied }) => applied)).toEqual(
      missed.map(() => false),
    );
    expect(explainEstimate(sampleOf({}, []), share).value.n).toBe(0);
  });

  test('is refused as the estimate is', () => {
    expect(() => explainEstimate(sampleOf(drawn), { kind: 'share', question: 'nobody' })).toThrow(
      expect.objectContaining({ code: 'survey/unknown-question' }),
    );
  });
});

test('every rule has words in both languages, and none leaves a value out', () => {
  const lone = [...ballots, ballot(0, {}, { district: 'island', commune: 'i' })];
  const requests: readonly EstimateRequest[] = [
    share,
    { kind: 'quantile', question: 'days', probability: 0.5 },
    { kind: 'factor', factor: 'service', score: 'pooled', domain: { sex: 'f' }, df: 7, interval: 'beta' },
  ];
  const designs: readonly SurveyDesign[] = [
    { ...drawn, fpc: [12, 40], lonelyPsu: 'average' },
    { fpc: [240], calibration: { kind: 'post-stratify', by: 'sex', population: { f: 60, m: 40 } } },
    {},
  ];
  const many = Array.from({ length: 120 }, (_, row) => ballot(row, { days: row }, { district: `d${row % 60}` }));
  const steps = [
    ...designs.flatMap((design) =>
      requests.flatMap((request) => explainEstimate(sampleOf(design, lone), request).because),
    ),
    ...explainEstimate(sampleOf({ strata: 'district' }, many), share).because,
  ];
  const told = new Set(steps.filter(({ applied }) => applied).map(({ rule }) => rule));
  expect([...told].sort()).toEqual(Object.keys(surveyRules()).sort());
  for (const locale of ['vi', 'en'] as const) {
    for (const step of steps) {
      const text = narrate([step], { locale });
      expect(text).not.toMatch(/undefined|null|NaN|\[object|survey\/|: –/);
    }
  }
});

test('the two languages tell the same numbers', () => {
  const explained = explainEstimate(sampleOf({ ...drawn, fpc: [12, 40] }), share);
  const numbersIn = (text: string) =>
    (text.match(/\d+(?:[.,]\d+)?(?:e-\d+)?/g) ?? []).map((one) => one.replace(',', '.'));
  for (const step of explained.because) {
    const [vi, en] = (['vi', 'en'] as const).map((locale) => numbersIn(narrate([step], { locale })).sort());
    expect([step.rule, vi]).toEqual([step.rule, en]);
  }
});
