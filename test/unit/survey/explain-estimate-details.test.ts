import { narrate } from 'motcua';
import {
  type Ballot,
  type EstimateRequest,
  estimate,
  explainEstimate,
  type Questionnaire,
  type Sample,
  type Step,
  type SurveyDesign,
  satisfactionLevels,
  yesNo,
} from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { choiceWord, kindWord, valuesOf } from '../../../src/survey/explain/explain-words.ts';
import { quantileFor } from '../../../src/survey/explain/interval-steps.ts';
import { refused } from '../../refused.ts';

const names = { vi: 'Thái độ', en: 'Manner' };

/** A questionnaire in which one question has a name. */
const questionnaire: Questionnaire = {
  id: 'desk',
  version: '3',
  collector: 'one-stop desk',
  population: 'people served',
  questions: [
    { id: 'why', kind: 'text' },
    { id: 'manner', kind: 'scale', names, levels: satisfactionLevels() },
    { id: 'again', kind: 'single', options: yesNo(), satisfied: ['yes'] },
    { id: 'days', kind: 'number', unit: 'day' },
    { id: 'trips', kind: 'number', unit: 'trip' },
  ],
  factors: [{ id: 'service', questions: ['manner', 'again'] }],
};

const sampleOf = (ballots: readonly Ballot[], design: SurveyDesign = {}): Sample => ({
  questionnaire,
  design,
  ballots,
});

const storyOf = (sample: Sample, request: EstimateRequest, locale: 'vi' | 'en' = 'en'): readonly string[] =>
  narrate(explainEstimate(sample, request), { locale }).split('\n');

const stepsOf = (sample: Sample, request: EstimateRequest, rule: string): readonly Step[] =>
  explainEstimate(sample, request).because.filter((step) => step.rule === `survey/${rule}`);

const rulesOf = (sample: Sample, request: EstimateRequest): readonly string[] =>
  explainEstimate(sample, request).because.map(({ rule }) => rule.slice('survey/'.length));

const documentsOf = (step: Step | undefined): readonly string[] => (step?.basis ?? []).map(({ document }) => document);

const share = { kind: 'share', question: 'manner' } as const;
const total = { kind: 'total', question: 'days' } as const;
const median = { kind: 'quantile', question: 'days', probability: 0.5 } as const;

describe('a total of two strata, communes and people', () => {
  const one = (district: string, commune: string, people: number, days: number): Ballot => ({
    answers: { days },
    facts: { district, commune, people },
  });
  // of 4 communes in the north two were drawn, of 3 in the south two; of the people of d only one was asked, those of c all
  const ballots = [
    one('north', 'a', 4, 1),
    one('north', 'a', 4, 3),
    one('north', 'b', 10, 2),
    one('north', 'b', 10, 4),
    one('south', 'c', 2, 1),
    one('south', 'c', 2, 2),
    one('south', 'd', 6, 5),
  ];
  const design: SurveyDesign = {
    strata: 'district',
    clusters: ['commune'],
    fpc: [{ north: 4, south: 3 }, 'people'],
    lonelyPsu: 'adjust',
  };
  const sample = sampleOf(ballots, design);

  test('is told in English, whole', () => {
    expect(storyOf(sample, total).join('\n')).toMatchInlineSnapshot(`
      "1.  Asked for: total over the population of days; formula Σ w y
      2.  All 7 ballots
      3.  Question days: 7 valid of 7 ballots; missing 0, not applicable 0, refused 0
      4.  Weights from the sizes of the stages (N / n): from 1.5 to 10, in all 40
      5.  Weights are not fitted to a population
      6.  Figure: 125.5
      7.  Drawn: 7 ballots in 2 strata (district), 4 first-stage units (commune)
      8.  Stage 1: 4 of 7 units drawn, with the finite population correction, stratum by stratum
      9.  Stage 2: 7 of 22 units drawn, with the finite population correction, stratum by stratum
      10. No stratum has a single unit
      11. Stage 2: 1 stratum has one unit (d): the distance from the mean of all units
      12. Stratum north: 2 of 4 units, 1 times the squares about the mean of the stratum: adds 968
      13. Stratum south: 2 of 3 units, 0.6666667 times the squares about the mean of the stratum: adds 546.75
      14. Stage 2 adds 583.1457
      15. Variance by linearization (Taylor series), Σ (1 - f) n / (n - 1) Σ (u - ū)²: 2097.896; standard error 45.80279
          Basis: Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, 4.3 [unverified]
      16. Degrees of freedom: 4 units − 2 strata among the ballots that count = 2
      17. Design effect: 2097.896 by 524.9583 of a simple random sample with replacement = 3.996309, without 4.844011; effective ballots 7 / 3.996309 = 1.751616
      18. Interval at 0.95 by plain, θ ± q se: se = 45.80279, q = 4.302653 of Student's distribution: [-71.57351; 322.5735]"
    `);
  });

  test('is told in Vietnamese, whole', () => {
    expect(storyOf(sample, total, 'vi').join('\n')).toMatchInlineSnapshot(`
      "1.  Cần tính tổng của tổng thể của days; công thức Σ w y
      2.  Xét tất cả 7 phiếu
      3.  Câu hỏi days: 7 phiếu hợp lệ trên 7; thiếu 0, không áp dụng 0, từ chối 0
      4.  Trọng số tính từ quy mô từng giai đoạn (N / n): từ 1,5 đến 10, tổng 40
      5.  Trọng số không hiệu chỉnh theo tổng thể
      6.  Kết quả: 125,5
      7.  Mẫu: 7 phiếu, 2 tầng (district), 4 đơn vị giai đoạn một (commune)
      8.  Giai đoạn 1: chọn 4 trên 7 đơn vị; có hiệu chỉnh tổng thể hữu hạn theo từng tầng
      9.  Giai đoạn 2: chọn 7 trên 22 đơn vị; có hiệu chỉnh tổng thể hữu hạn theo từng tầng
      10. Không có tầng nào chỉ có một đơn vị
      11. Giai đoạn 2: 1 tầng chỉ có một đơn vị (d): lấy khoảng cách đến trung bình chung
      12. Tầng north: 2 trên 4 đơn vị, 1 lần tổng bình phương độ lệch so với trung bình của tầng: góp 968
      13. Tầng south: 2 trên 3 đơn vị, 0,6666667 lần tổng bình phương độ lệch so với trung bình của tầng: góp 546,75
      14. Giai đoạn 2: góp 583,1457
      15. Phương sai bằng tuyến tính hóa (chuỗi Taylor), Σ (1 - f) n / (n - 1) Σ (u - ū)²: 2097,896; sai số chuẩn 45,80279
          Căn cứ: Särndal, Swensson and Wretman (1992), Model Assisted Survey Sampling, 4.3 [chưa kiểm chứng]
      16. Bậc tự do: 4 đơn vị − 2 tầng trong các phiếu được tính = 2
      17. Hệ số thiết kế: 2097,896 so với 524,9583 của mẫu ngẫu nhiên đơn giản có hoàn lại = 3,996309, không hoàn lại 4,844011; cỡ mẫu hiệu dụng 7 / 3,996309 = 1,751616
      18. Khoảng tin cậy 0,95 theo plain, θ ± q se: se = 45,80279, q = 4,302653 của phân phối Student: [-71,57351; 322,5735]"
    `);
  });

  test('has the numbers a hand finds', () => {
    // weights are 4, 10, 1.5 and 9: the communes have 16, 60, 4.5 and 45
    expect(stepsOf(sample, total, 'figure')[0]?.outcome).toBe(125.5);
    expect(stepsOf(sample, total, 'figure')[0]?.inputs).toMatchObject({ isCounted: false, counted: 7, ballots: 7 });
    // (1 - 2/4) 2 · 2 · 22² and (1 - 2/3) 2 · 2 · 20.25²
    const strata = stepsOf(sample, total, 'stratum').map(({ outcome }) => outcome);
    expect(strata).toEqual([expect.closeTo(968, 9), expect.closeTo(546.75, 9)]);
    // a: (1 - 2/4) 2 · 2 · 4² / 2; b: (1 - 2/10) 2 · 2 · 10² / 2; c: whole; d: (1 - 1/6) (45 - 125.5 / 7)² 2/3
    const within = 16 + 160 + (5 / 6) * (45 - 125.5 / 7) ** 2 * (2 / 3);
    const [later] = stepsOf(sample, total, 'later-stage');
    expect(later).toEqual({
      rule: 'survey/later-stage',
      applied: true,
      basis: [],
      inputs: { stage: 2, strata: 4 },
      outcome: expect.closeTo(within, 9),
    });
    const [variance] = stepsOf(sample, total, 'variance');
    expect(variance?.inputs['variance']).toBeCloseTo(968 + 546.75 + within, 9);
    expect(variance?.outcome).toBeCloseTo(Math.sqrt(968 + 546.75 + within), 9);
  });

  test('tells how much was drawn at each stage', () => {
    expect(stepsOf(sample, total, 'finite-population').map(({ inputs, outcome }) => ({ ...inputs, outcome }))).toEqual([
      { stage: 1, strata: 2, units: 4, size: 7, outcome: 1 - 4 / 7 },
      { stage: 2, strata: 4, units: 7, size: 22, outcome: 1 - 7 / 22 },
    ]);
    const [without] = stepsOf(sampleOf(ballots, { clusters: ['commune'] }), total, 'finite-population');
    expect(without).toMatchObject({ applied: false, inputs: { strata: 1, units: 4, size: null }, outcome: null });
  });

  test('names the commune of one, not the one that was taken whole', () => {
    expect(stepsOf(sample, total, 'lonely-units').map(({ inputs, applied }) => [inputs, applied])).toEqual([
      [{ stage: 1, policy: 'adjust', strata: [], count: 0 }, false],
      [{ stage: 2, policy: 'adjust', strata: ['d'], count: 1 }, true],
    ]);
    const whole = ballots.map((ballot) => (ballot.facts?.['commune'] === 'd' ? one('south', 'd', 1, 5) : ballot));
    // a later stage of which nothing is lonely is not told
    expect(stepsOf(sampleOf(whole, design), total, 'lonely-units')).toHaveLength(1);
    const firstWhole = sampleOf(ballots.slice(0, 5), { ...design, fpc: [{ north: 4, south: 1 }] });
    expect(stepsOf(firstWhole, total, 'lonely-units')[0]).toMatchObject({ applied: false, inputs: { count: 0 } });
  });

  test('tells the facts the design names, and none where it names none', () => {
    expect(stepsOf(sample, total, 'drawn')[0]).toMatchObject({
      inputs: { strata: 'district', clusters: ['commune'], stages: 2, ballots: 7 },
      outcome: { strata: 2, units: 4 },
    });
    expect(stepsOf(sampleOf(ballots), total, 'drawn')[0]).toMatchObject({
      inputs: { strata: null, clusters: [], stages: 1, ballots: 7 },
      outcome: { strata: 1, units: 7 },
    });
  });
});

/** Two ballots in each of so many strata, with 0 days and with as many as the stratum has. */
const pairs = (many: number, daysOf: (stratum: number) => number): readonly Ballot[] =>
  Array.from({ length: many }, (_, at) => at + 1).flatMap((at) =>
    [0, daysOf(at)].map((days) => ({ answers: { days }, facts: { stratum: `s${at}` } })),
  );

describe('more strata than are told one by one', () => {
  test('those that add most are told, and the others summed', () => {
    // a stratum adds 2 · 2 · (k / 2)² = k²
    const sample = sampleOf(
      pairs(60, (at) => at),
      { strata: 'stratum' },
    );
    const told = stepsOf(sample, total, 'stratum').map(({ inputs, outcome }) => [inputs['stratum'], outcome]);
    expect(told).toEqual(Array.from({ length: 50 }, (_, at) => [`s${at + 11}`, (at + 11) ** 2]));
    const [others] = stepsOf(sample, total, 'other-strata');
    expect(others?.inputs).toEqual({ strata: 10 });
    expect(others?.outcome).toBeCloseTo(385, 6);
    expect(storyOf(sample, total)).toContain('60. 10 other strata add 385');
  });

  test('of equal ones the first', () => {
    const sample = sampleOf(
      pairs(52, () => 2),
      { strata: 'stratum' },
    );
    expect(stepsOf(sample, total, 'stratum').map(({ inputs }) => inputs['stratum'])).toEqual(
      Array.from({ length: 50 }, (_, at) => `s${at + 1}`),
    );
    expect(stepsOf(sample, total, 'other-strata')[0]?.outcome).toBe(8);
  });

  test('of fifty all are told', () => {
    const sample = sampleOf(
      pairs(50, (at) => at),
      { strata: 'stratum' },
    );
    expect(stepsOf(sample, total, 'stratum')).toHaveLength(50);
    expect(stepsOf(sample, total, 'other-strata')).toEqual([]);
  });

  test('fifty of those with one unit are named, and all counted', () => {
    const single = pairs(60, (at) => at).filter((_, row) => row % 2 === 0);
    const sample = sampleOf([...single, ...pairs(61, () => 2).slice(-2)], { strata: 'stratum', lonelyPsu: 'remove' });
    const [step] = stepsOf(sample, total, 'lonely-units');
    expect(step?.inputs['count']).toBe(60);
    expect(step?.inputs['strata']).toEqual(Array.from({ length: 50 }, (_, at) => `s${at + 1}`));
    expect(storyOf(sample, total).find((line) => line.includes('strata have'))).toMatch(
      /^9\. {2}Stage 1: 60 strata have one unit \(s1, s2, .*, s50, …\): no variance$/,
    );
  });
});

describe('weights', () => {
  const ballots = ['f', 'f', 'm', 'm', 'm'].map(
    (sex, row): Ballot => ({
      answers: { manner: row % 2 === 0 ? 'satisfied' : 'neutral' },
      facts: { sex, age: row < 3 ? 'old' : 'young' },
    }),
  );

  test('fitted cell by cell name the fact and its people, and no textbook of raking', () => {
    const sample = sampleOf(ballots, {
      calibration: { kind: 'post-stratify', by: 'sex', population: { f: 60, m: 40 } },
    });
    expect(stepsOf(sample, share, 'calibrated')).toEqual([
      {
        rule: 'survey/calibrated',
        applied: true,
        basis: [],
        inputs: {
          kind: 'post-stratify',
          margins: [{ by: 'sex', cells: 2, people: 100 }],
          iterations: 1,
          gap: expect.closeTo(0, 12),
        },
        outcome: expect.closeTo(100, 9),
      },
    ]);
    expect(stepsOf(sample, share, 'weights-equal')[0]).toMatchObject({
      inputs: { fact: null, least: 1, greatest: 1 },
      outcome: 5,
    });
    expect(stepsOf(sample, share, 'weights-equal')[0]?.basis).toEqual([]);
  });

  test('raked name the textbook', () => {
    const sample = sampleOf(ballots, {
      calibration: {
        kind: 'rake',
        margins: [
          { by: 'sex', population: { f: 60, m: 40 } },
          { by: 'age', population: { old: 70, young: 30 } },
        ],
      },
    });
    expect(documentsOf(stepsOf(sample, share, 'calibrated')[0])).toEqual(['Deming and Stephan (1940)']);
  });
});

test('the jackknife names its textbook, and what replicates are squared about', () => {
  const sample = sampleOf(
    pairs(4, (at) => at),
    { clusters: ['stratum'], variance: 'jackknife' },
  );
  expect(documentsOf(stepsOf(sample, total, 'variance')[0])).toEqual([
    'Wolter (2007), Introduction to Variance Estimation, 4.5',
  ]);
  expect(stepsOf(sample, total, 'stratum').map(({ inputs }) => [inputs['factor'], inputs['centre']])).toEqual([
    [3 / 4, 'replicates'],
  ]);
  expect(storyOf(sample, total)).toContainEqual(
    expect.stringMatching(/ 4 units, 0\.75 times the squares about the mean of the replicates: adds /),
  );
});

describe('what was asked for', () => {
  const ballots = [
    { answers: { manner: 'satisfied', again: 'yes', days: 4, trips: 2 }, facts: { sex: 'f', age: 'old' } },
    { answers: { manner: 'neutral', again: 'no', days: 3, trips: 1 }, facts: { sex: 'f', age: 'old' } },
    { answers: { manner: 'satisfied', again: 'yes', days: 2, trips: 2 }, facts: { sex: 'f', age: 'young' } },
    { answers: { manner: 'satisfied', again: 'no', days: 1, trips: 1 }, facts: { sex: 'm', age: 'old' } },
  ];
  const sample = sampleOf(ballots);
  const askedOf = (request: EstimateRequest) => stepsOf(sample, request, 'asked')[0]?.inputs;
  const service = { kind: 'factor', factor: 'service' } as const;

  test.each<[EstimateRequest, object]>([
    [share, { formula: 'Σ w y / Σ w', factor: null, score: null, probability: null }],
    [
      { ...service, score: 'mean-of-questions' },
      { formula: 'Σₖ (Σ w y / Σ w) / k', factor: 'service', score: 'mean-of-questions', probability: null },
    ],
    [
      { ...service, score: 'pooled' },
      { formula: 'Σ w y / Σ w', factor: 'service', score: 'pooled', probability: null },
    ],
    [{ ...share, score: 'mean-of-questions' } as EstimateRequest, { formula: 'Σ w y / Σ w', score: null }],
    [
      { kind: 'ratio', numerator: 'days', denominator: 'trips' },
      {
        formula: 'Σ w y / Σ w x',
        factor: null,
        questions: [
          { question: 'days', names: null },
          { question: 'trips', names: null },
        ],
      },
    ],
    [total, { formula: 'Σ w y', questions: [{ question: 'days', names: null, values: null }] }],
    [
      { ...median, probability: 0.25 },
      {
        formula: 'Σ w (y ≤ t) / Σ w ≥ p',
        probability: 0.25,
        factor: null,
        questions: [{ question: 'days', names: null }],
      },
    ],
  ])('%j', (request, inputs) => {
    expect(askedOf(request)).toMatchObject({ questionnaire: 'desk', version: '3', ...inputs });
  });

  test('is told by name, else by id, with the answers that count', () => {
    expect(askedOf(share)?.['questions']).toMatchObject([{ question: 'manner', names }]);
    expect(storyOf(sample, share)[0]).toBe(
      '1.  Asked for: share of manner (Manner): very-satisfied, satisfied; formula Σ w y / Σ w',
    );
    expect(storyOf(sample, share, 'vi')[0]).toBe(
      '1.  Cần tính tỷ lệ của manner (Thái độ): very-satisfied, satisfied; công thức Σ w y / Σ w',
    );
    expect(storyOf(sample, { ...service, score: 'pooled' })[0]).toBe(
      '1.  Asked for: score of factor service: manner (Manner): very-satisfied, satisfied; again: yes; formula Σ w y / Σ w',
    );
    expect(storyOf(sample, total)[0]).toBe('1.  Asked for: total over the population of days; formula Σ w y');
    expect(storyOf(sample, median)[0]).toBe('1.  Asked for: quantile p = 0.5 of days; formula Σ w (y ≤ t) / Σ w ≥ p');
    expect(storyOf(sample, { kind: 'ratio', numerator: 'days', denominator: 'trips' })[0]).toBe(
      '1.  Asked for: ratio of days; trips; formula Σ w y / Σ w x',
    );
  });

  test.each([share, median])('of a part of the ballots by two facts', (request) => {
    const story = storyOf(sample, { ...request, domain: { sex: 'f', age: 'old' } });
    expect(story[1]).toBe('2.  Of 4 ballots only the 2 with sex = f, age = old');
  });

  test('a figure is counted where it is a share, and not else', () => {
    const [of, mean] = [share, { kind: 'mean', question: 'days' } as const].map(
      (request) => stepsOf(sample, request, 'figure')[0]?.inputs['isCounted'],
    );
    expect([of, mean]).toEqual([true, false]);
  });

  test('degrees of freedom that were told are a number', () => {
    expect(stepsOf(sample, { ...share, df: 7 }, 'degrees-of-freedom')[0]).toMatchObject({
      applied: false,
      inputs: { choice: 'number', units: null, strata: null },
      outcome: 7,
    });
    expect(stepsOf(sample, { ...share, df: 'design' }, 'degrees-of-freedom')[0]).toMatchObject({
      applied: true,
      inputs: { choice: 'design', units: 4, strata: 1 },
      outcome: 3,
    });
  });
});

describe('the interval', () => {
  const of = (satisfied: number, n: number) =>
    sampleOf(
      Array.from({ length: n }, (_, row) => ({
        answers: { manner: row < satisfied ? 'satisfied' : 'neutral' },
        facts: { weight: 2 },
      })),
      { fpc: [20] },
    );

  test('of a share is of its ballots, by their variance or where there is none by the weights', () => {
    expect(stepsOf(of(4, 10), share, 'interval')[0]?.inputs).toMatchObject({
      share: 0.4,
      isByWeights: false,
      adjustment: 1,
    });
    const all = stepsOf(of(10, 10), share, 'interval')[0];
    expect(all?.inputs).toMatchObject({ share: 1, isByWeights: true, isWhole: false, adjustment: 1 });
    // of the 19 others 9 were drawn too
    expect(all?.inputs['ballots']).toBeCloseTo(19, 12);
    expect(storyOf(of(10, 10), share).find((line) => line.includes('Interval'))).toContain(
      'n = 19 by the weights and the part that was not drawn (0.5263158), ',
    );
  });

  test('of what is no share is of no ballots', () => {
    const sample = sampleOf(pairs(3, (at) => at));
    expect(stepsOf(sample, total, 'interval')[0]?.inputs).toMatchObject({
      method: 'plain',
      share: null,
      ballots: null,
      isByWeights: false,
    });
  });

  test('has beside it what part of the ballots was left', () => {
    const [effect] = stepsOf(of(4, 10), share, 'design-effect');
    // of 10 ballots of 20 people, half is left
    expect(effect?.inputs['left']).toBe(0.5);
    expect(effect?.inputs['ballots']).toBe(10);
  });

  test('has no quantile without degrees of freedom, unless it is the normal one', () => {
    expect(quantileFor(0.95, null, 't')).toBeNull();
    expect(quantileFor(0.95, 0, 't')).toBeNull();
    expect(quantileFor(0.95, null, 'normal')).toBeCloseTo(1.959964, 6);
    // tables of Student's distribution
    expect(quantileFor(0.9, 4, 't')).toBeCloseTo(2.131847, 6);
  });
});

describe('a quantile', () => {
  const ballots = [1, 2, 3, 4, 6, 7, 9, 12].map((days, row) => ({ answers: { days }, facts: { ward: `w${row % 2}` } }));
  const sample = sampleOf(ballots, { strata: 'ward' });

  test('is told with its rule, and with how the share below it was found', () => {
    const request = { ...median, rule: 'hf7', level: 0.5 } as const;
    expect(rulesOf(sample, request)).toEqual([
      'asked',
      'ballots-asked',
      'valid-ballots',
      'weights-equal',
      'calibrated',
      'quantile',
      'share-below',
      'drawn',
      'finite-population',
      'lonely-units',
      'stratum',
      'stratum',
      'variance',
      'degrees-of-freedom',
      'interval',
      'woodruff',
    ]);
    const [quantile] = stepsOf(sample, request, 'quantile');
    expect(documentsOf(quantile)).toEqual(['Hyndman and Fan (1996), American Statistician 50']);
    expect(quantile?.inputs).toEqual({
      rule: 'hf7',
      formula: 'p = Cₖ₋₁ / Cₙ₋₁',
      probability: 0.5,
      tolerance: 1e-12,
      ballots: 8,
    });
    // half-way between 4 and 6
    expect(quantile?.outcome).toBe(5);
    expect(stepsOf(sample, request, 'valid-ballots')[0]?.inputs['question']).toBe('days');
    // one half: in each of the two wards two of four are at 5 or below
    const shares = stepsOf(sample, request, 'stratum').map(({ outcome }) => outcome as number);
    // 4 / 3 · 4 · (1/2 / 8)²
    expect(shares).toEqual([expect.closeTo(1 / 48, 15), expect.closeTo(1 / 48, 15)]);
    const [woodruff] = stepsOf(sample, request, 'woodruff');
    const below = stepsOf(sample, request, 'interval')[0]?.outcome as { readonly low: number; readonly high: number };
    expect(woodruff?.inputs).toEqual({
      lowShare: below.low,
      highShare: below.high,
      quantile: expect.closeTo(0.7175582, 6),
      level: 0.5,
      standardError: estimate(sample, request).standardError,
    });
  });

  test('by a rule of no textbook names none', () => {
    expect(stepsOf(sample, median, 'quantile')[0]).toMatchObject({ basis: [], inputs: { rule: 'math' }, outcome: 4 });
  });

  test('of one ballot has no interval, and says so', () => {
    const alone = sampleOf(ballots.slice(0, 1));
    expect(stepsOf(alone, median, 'woodruff')[0]).toMatchObject({
      applied: false,
      inputs: { lowShare: null, highShare: null, quantile: null, standardError: null },
      outcome: null,
    });
    expect(stepsOf(alone, median, 'stratum')).toEqual([]);
    expect(storyOf(alone, median).at(-2)).toContain('The quantile has no interval');
  });
});

describe('what there is no telling', () => {
  const silent = [
    { answers: {}, facts: { ward: 'a' } },
    { answers: {}, facts: { ward: 'a' } },
    { answers: {}, facts: { ward: 'b' } },
  ];

  test('without valid answers: neither strata nor degrees of freedom, but all strata of one unit', () => {
    const sample = sampleOf(silent, { strata: 'ward', lonelyPsu: 'adjust' });
    expect(rulesOf(sample, share)).toEqual([
      'asked',
      'ballots-asked',
      'valid-ballots',
      'weights-equal',
      'calibrated',
      'figure',
      'drawn',
      'finite-population',
      'lonely-units',
      'variance',
      'design-effect',
      'interval',
    ]);
    expect(stepsOf(sample, share, 'lonely-units')[0]).toMatchObject({
      applied: true,
      inputs: { strata: ['b'], count: 1 },
      outcome: null,
    });
    const [variance] = stepsOf(sample, share, 'variance');
    expect([variance?.inputs['variance'], variance?.outcome]).toEqual([null, null]);
  });

  test('of a single ballot no variance is made, and none refused', () => {
    const sample = sampleOf([{ answers: { manner: 'satisfied' } }]);
    expect(explainEstimate(sample, share).value).toEqual(estimate(sample, share));
    expect(stepsOf(sample, share, 'figure')[0]?.outcome).toBe(1);
    expect(stepsOf(sample, share, 'stratum')).toEqual([]);
    expect(stepsOf(sample, share, 'variance')[0]).toMatchObject({ applied: false, outcome: null });
    // two of one stratum each are refused, as estimates are
    const two = sampleOf(
      [
        { answers: { manner: 'satisfied' }, facts: { ward: 'a' } },
        { answers: { manner: 'neutral' }, facts: { ward: 'b' } },
      ],
      { strata: 'ward' },
    );
    expect(refused(() => explainEstimate(two, share)).code).toBe('survey/lonely-psu');
  });
});

test('of nobody no part is left, rather than what is no number', () => {
  const ofNoBallots = explainEstimate(sampleOf([]), share);
  const ofNoPeople = explainEstimate({ numerator: 0, denominator: 0 }, { population: 0 });
  for (const { because } of [ofNoBallots, ofNoPeople]) {
    const [step] = because.filter(({ rule }) => rule === 'survey/finite-population');
    expect(step?.outcome).toBeNull();
    expect(step?.inputs).toMatchObject({ units: 0, size: 0 });
  }
  expect(stepsOf(sampleOf([]), share, 'finite-population')[0]?.applied).toBe(false);
  expect(JSON.parse(JSON.stringify(ofNoBallots.because))).toEqual(ofNoBallots.because);
});

describe('a rate from counts', () => {
  const stepOf = (denominator: number, population?: number) => {
    const of = population === undefined ? {} : { population };
    const { because } = explainEstimate({ numerator: Math.min(1, denominator), denominator }, of);
    return Object.fromEntries(because.map((step) => [step.rule.slice('survey/'.length), step]));
  };

  test('tells its formula and the part that was not asked', () => {
    const steps = stepOf(30, 40);
    expect(steps['figure']?.inputs['formula']).toBe('p = x / n');
    expect(steps['finite-population']).toMatchObject({ applied: true, inputs: { units: 30, size: 40 }, outcome: 0.25 });
    expect(stepOf(30)['finite-population']).toMatchObject({ applied: false, inputs: { size: null }, outcome: null });
  });

  test('of one ballot has no variance, which is not one of 0', () => {
    expect(stepOf(1)['variance']).toMatchObject({ applied: false, inputs: { variance: null }, outcome: null });
  });
});

describe('words', () => {
  test('that there are none for are left as they are', () => {
    expect(choiceWord('t', 'en')).toBe("Student's distribution");
    expect(choiceWord('toString', 'en')).toBe('toString');
    expect(choiceWord(['t'], 'en')).toBe('t');
    expect(kindWord('share', 'vi')).toBe('tỷ lệ');
    expect(kindWord('shares', 'vi')).toBe('shares');
    expect(kindWord(null, 'vi')).toBe('null');
  });

  test('of a value that has no parts has none', () => {
    expect(valuesOf({ a: 1 })).toEqual({ a: 1 });
    for (const value of [null, undefined, 'text', 7, true, ['a']]) expect(valuesOf(value)).toEqual({});
  });
});
