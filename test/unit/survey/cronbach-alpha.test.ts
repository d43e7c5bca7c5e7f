import { type Ballot, type CronbachRequest, cronbachAlpha, type Question, type Questionnaire } from 'motcua/survey';
import { describe, expect, test } from 'vitest';
import { feldtInterval } from '../../../src/survey/reliability/feldt-interval.ts';
import { refused } from '../../refused.ts';
import { ward } from './ward.ts';

const head = { id: 'scale', version: '1', collector: 'the desk', population: 'people served' };

/** A questionnaire of numbers, and ballots of rows. */
function asked(rows: readonly (readonly (number | string | null)[])[], request: Partial<CronbachRequest> = {}) {
  const ids = (rows[0] ?? ['a', 'b']).map((_, at) => `q${at + 1}`);
  const questions = ids.map((id): Question => ({ id, kind: 'number', unit: 'point' }));
  const ballots = rows.map(
    (row): Ballot => ({ answers: Object.fromEntries(ids.map((id, at) => [id, row[at] ?? null])) }),
  );
  return cronbachAlpha(ballots, { ...head, questions }, { questions: ids, ...request });
}

// Σ of squares 5 each, of products 3 (first two), 4 (first and last) and 0
const rows = [
  [1, 2, 1],
  [2, 1, 3],
  [3, 4, 2],
  [4, 3, 4],
];

test('questions that go quite against each other correlate at -1, and rounding takes them no further', () => {
  expect(
    asked([
      [5, 2],
      [1, 5],
      [5, 2],
    ]).averageCorrelation,
  ).toBe(-1);
});

describe('alpha by hand', () => {
  const found = asked(rows);

  test('is k / (k - 1) by the part of the variance between questions', () => {
    expect([found.n, found.k]).toEqual([4, 3]);
    expect(found.alpha).toBeCloseTo(21 / 29, 14);
    expect(found.averageCorrelation).toBeCloseTo(7 / 15, 14);
    expect(found.standardizedAlpha).toBeCloseTo(21 / 29, 14);
  });

  test('without a question is that of the others, and a question correlates with their sum', () => {
    expect(found.items.map(({ question }) => question)).toEqual(['q1', 'q2', 'q3']);
    const dropped = [0, 8 / 9, 3 / 4];
    const rest = [7 / Math.sqrt(50), 3 / Math.sqrt(90), 4 / Math.sqrt(80)];
    for (const [at, item] of found.items.entries()) {
      expect(item.alphaIfDropped).toBeCloseTo(dropped[at] as number, 14);
      expect(item.itemRestCorrelation).toBeCloseTo(rest[at] as number, 14);
    }
  });

  test('weighs a question that varies more, and the standardized one does not', () => {
    const { alpha, standardizedAlpha } = asked(rows.map(([a, b, c]) => [a as number, 2 * (b as number), c as number]));
    expect(alpha).toBeCloseTo(3 / 5, 14);
    expect(standardizedAlpha).toBeCloseTo(21 / 29, 14);
  });

  test('of two questions has nothing to drop', () => {
    const { alpha, items } = asked(rows.map((row) => row.slice(0, 2)));
    expect(alpha).toBeCloseTo(3 / 4, 14);
    expect(items.map(({ alphaIfDropped }) => alphaIfDropped)).toEqual([null, null]);
    for (const { itemRestCorrelation } of items) expect(itemRestCorrelation).toBeCloseTo(3 / 5, 14);
  });

  test('is below 0 when questions go against each other', () => {
    const { alpha, averageCorrelation, items } = asked(rows.map(([a, b]) => [a as number, 5 - (b as number)]));
    expect(alpha).toBeCloseTo((2 * -6) / (10 - 6), 13);
    expect(averageCorrelation).toBeCloseTo(-3 / 5, 14);
    expect(items[0]?.itemRestCorrelation).toBeCloseTo(-3 / 5, 14);
  });

  test('of yes and no is KR-20 (Kuder and Richardson 1937)', () => {
    const marks = [
      [1, 1, 1, 0],
      [1, 1, 0, 0],
      [0, 1, 0, 0],
      [1, 1, 1, 1],
      [0, 0, 0, 0],
      [1, 0, 1, 1],
    ];
    // Σ pq = (8 + 8 + 9 + 8) / 36; the sums are 3, 2, 1, 4, 0, 3: their variance by n is 39 / 6 - (13 / 6)²
    expect(asked(marks).alpha).toBeCloseTo((4 / 3) * (1 - 33 / 36 / (39 / 6 - (13 / 6) ** 2)), 14);
  });

  test('is not moved by a start far from 0', () => {
    const far = rows.map((row) => row.map((value, at) => value + 2 ** 40 * (at + 1)));
    expect(asked(far).alpha).toBeCloseTo(21 / 29, 12);
    expect(asked(far).standardizedAlpha).toBeCloseTo(21 / 29, 12);
  });
});

describe('the interval of Feldt', () => {
  test('is read from F for n - 1 and (n - 1) (k - 1) degrees of freedom', () => {
    // tables of F: 2.08 is exceeded by 5 % of F(10, 40), 2.66 by 5 % of F(40, 10)
    const interval = feldtInterval(0.8, { n: 11, k: 5, level: 0.9 });
    expect(interval?.low).toBeCloseTo(1 - 0.2 * 2.0772, 4);
    expect(interval?.high).toBeCloseTo(1 - 0.2 / 2.6609, 4);
    expect([interval?.level, interval?.method]).toEqual([0.9, 'feldt']);
  });

  test('contains alpha, is wider at a higher level, and is of 95 % unless told', () => {
    const [usual, wide] = [asked(rows).interval, asked(rows, { level: 0.99 }).interval];
    expect(usual).toEqual(asked(rows, { level: 0.95, missing: 'listwise' }).interval);
    expect(usual?.low).toBeLessThan(21 / 29);
    expect(usual?.high).toBeGreaterThan(21 / 29);
    expect(wide?.low).toBeLessThan(usual?.low ?? 0);
    expect(wide?.high).toBeGreaterThan(usual?.high ?? 1);
    expect([usual?.level, wide?.level]).toEqual([0.95, 0.99]);
  });

  test('is none for an alpha of 1, and for a level at which it would have no end', () => {
    const { alpha, interval } = asked(rows.map(([a]) => [a as number, (a as number) + 0.1, (a as number) - 0.7]));
    expect(alpha).toBeCloseTo(1, 14);
    expect(alpha).toBeLessThanOrEqual(1);
    expect(interval).toBeNull();
    expect(feldtInterval(0.5, { n: 2, k: 2, level: 1 - 2 ** -53 })?.low).toBeLessThan(-1e30);
    expect(feldtInterval(Number.MIN_SAFE_INTEGER * 1e300, { n: 2, k: 2, level: 1 - 2 ** -53 })).toBeNull();
  });
});

describe('what is not determined', () => {
  const nothing = { alpha: null, standardizedAlpha: null, averageCorrelation: null, interval: null };

  test.each([[[]], [[[1, 2]]]])('of %j', (few) => {
    expect(asked(few)).toMatchObject({ ...nothing, n: few.length, k: 2 });
    for (const item of asked(few).items)
      expect(item).toMatchObject({ alphaIfDropped: null, itemRestCorrelation: null });
  });

  test('where all answer alike, whatever doubles make of the mean', () => {
    expect(asked(Array.from({ length: 10 }, () => [0.1, 0.7, 1 / 3]))).toMatchObject({ ...nothing, n: 10 });
  });

  test('where one question does not vary, alpha alone is', () => {
    const { alpha, items, ...others } = asked(rows.map(([a, b]) => [a as number, b as number, 0.1]));
    // 3 / 2 · 6 / 16
    expect(alpha).toBeCloseTo(9 / 16, 14);
    expect(others).toMatchObject({ standardizedAlpha: null, averageCorrelation: null });
    expect(others.interval?.low).toBeLessThan(9 / 16);
    expect(items[2]).toEqual({ question: 'q3', alphaIfDropped: items[2]?.alphaIfDropped, itemRestCorrelation: null });
    expect(items[2]?.alphaIfDropped).toBeCloseTo(3 / 4, 14);
    expect(items[0]?.itemRestCorrelation).toBeCloseTo(3 / 5, 14);
  });

  test('where the sum does not vary but for noise', () => {
    const { alpha, averageCorrelation, standardizedAlpha } = asked([0.1, 0.2, 0.4, 0.9].map((x) => [x, 0.3 - x]));
    expect([alpha, standardizedAlpha]).toEqual([null, null]);
    expect(averageCorrelation).toBeCloseTo(-1, 14);
  });

  test('how a question goes with a sum that does not vary, not even where doubles make it vary', () => {
    const unit = 0.006983442101645533;
    const found = asked([[3, 2, 1, 4].map((value) => value * unit), [5, 1, 1, 2].map((value) => value * unit)]);
    // without the second, both sums are 8
    expect(found.items[1]).toEqual({ question: 'q2', alphaIfDropped: null, itemRestCorrelation: null });
  });

  test('where doubles run over', () => {
    expect(asked(rows.map((row) => row.map((value) => value * 1e200)))).toMatchObject(nothing);
  });
});

describe('which ballots count', () => {
  const levels = [
    { id: 'bad', points: -2 },
    { id: 'so', points: 0 },
    { id: 'good', points: 5 },
  ];
  const questionnaire: Questionnaire = {
    ...head,
    questions: [
      { id: 'why', kind: 'text' },
      { id: 'came', kind: 'single', options: [{ id: 'yes' }, { id: 'no' }] },
      { id: 'b', kind: 'scale', levels, satisfied: ['good'] },
      {
        id: 'a',
        kind: 'scale',
        levels: [...levels].reverse(),
        satisfied: ['good'],
        askedOf: { question: 'came', answers: ['yes'] },
      },
      { id: 'd', kind: 'number', unit: 'day', most: 9 },
    ],
    factors: [
      { id: 'both', questions: ['a', 'b'] },
      { id: 'one', questions: ['a'] },
    ],
  };
  const ballots = [
    { answers: { came: 'yes', a: 'bad', b: 'bad', d: 1 } },
    { answers: { came: 'yes', a: 'so', b: 'good', d: 2 } },
    { answers: { came: 'yes', a: 'good', b: 'good', d: 10 } },
    { answers: { came: 'no', a: 'good', b: 'bad', d: 4 } },
    { answers: { came: 'yes', a: 'refused', b: 'never heard', d: 4 } },
    { answers: { came: 'yes', a: 'so', b: 'never heard', d: 4 } },
    { answers: { came: 'yes', a: 'so', d: 4 } },
  ];

  test('those with a valid answer to each question asked about, by the points of its levels', () => {
    const found = cronbachAlpha(ballots, questionnaire, { factor: 'both' });
    expect(found.leftOut).toEqual({ missing: 2, notApplicable: 1, refused: 1 });
    expect([found.n, found.k]).toEqual([3, 2]);
    // a: -2, 0, 5 and b: -2, 5, 5: Σ of squares 26 and 98 / 3, of products 21
    expect(found.alpha).toBeCloseTo((2 * 42) / (26 + 98 / 3 + 42), 14);
    expect(found).toEqual(cronbachAlpha(new Set(ballots), questionnaire, { questions: ['a', 'b'] }));
  });

  test('the first question without an answer gives the reason', () => {
    const { leftOut } = cronbachAlpha(ballots, questionnaire, { questions: ['b', 'a'] });
    expect(leftOut).toEqual({ missing: 3, notApplicable: 1, refused: 0 });
  });

  test('a number out of bounds is missing', () => {
    const { n, leftOut } = cronbachAlpha(ballots, questionnaire, { questions: ['d', 'b'] });
    expect([n, leftOut.missing]).toEqual([3, 4]);
  });

  test('one question is refused, by name or by factor, and so are more than 200', () => {
    const many = Array.from({ length: 201 }, (_, at): Question => ({ id: `n${at}`, kind: 'number', unit: 'one' }));
    const long = { ...questionnaire, questions: [...questionnaire.questions, ...many] };
    for (const [request, path, value] of [
      [{ questions: [] }, 'questions', 0],
      [{ questions: ['a'] }, 'questions', 1],
      [{ factor: 'one' }, 'factor', 1],
      [{ questions: many.map(({ id }) => id) }, 'questions', 201],
    ] as const) {
      const error = refused(() => cronbachAlpha(ballots, long, request));
      expect([error.code, error.problems[0]]).toMatchObject([
        'survey/number-of-items',
        { path: [path], value, accepted: '2..200' },
      ]);
    }
    expect(cronbachAlpha([], long, { questions: many.slice(1).map(({ id }) => id) }).k).toBe(200);
  });
});

describe('what is refused', () => {
  test.each([
    [{ questions: ['manner', 'days', 'nobody'] }, 'survey/unknown-question', ['questions', 2], 'nobody'],
    [{ questions: ['manner', 7] }, 'survey/unknown-question', ['questions', 1], undefined],
    [{ questions: ['manner', 'paid'] }, 'survey/not-measured', ['questions', 1], 'single'],
    [{ questions: ['heard', 'days'] }, 'survey/not-measured', ['questions', 0], 'multiple'],
    [{ questions: ['why', 'days'] }, 'survey/not-measured', ['questions', 0], 'text'],
    [{ questions: ['days', 'manner', 'days'] }, 'survey/question-twice', ['questions', 2], 'days'],
    [{ factor: 'access' }, 'survey/unknown-factor', ['factor'], 'access'],
    [{ factor: null }, 'survey/unknown-factor', ['factor'], undefined],
    [{}, 'survey/questions-or-factor', [], undefined],
    [{ questions: ['days', 'manner'], factor: 'officials' }, 'survey/questions-or-factor', [], undefined],
    [{ questions: ['days', 'manner'], level: 95 }, 'survey/not-a-level', ['level'], 95],
    [{ questions: ['days', 'manner'], level: Number.NaN }, 'survey/not-a-level', ['level'], undefined],
    [{ questions: ['days', 'manner'], missing: 'pairwise' }, 'survey/unknown-method', ['missing'], 'pairwise'],
  ])('%j', (request, code, path, value) => {
    const error = refused(() => cronbachAlpha([], ward, request as CronbachRequest));
    expect(error.code).toBe(code);
    expect(error.problems[0]?.path).toEqual(path);
    if (value !== undefined) expect(error.problems[0]?.value).toEqual(value);
  });

  test.each([
    [{ questions: ['manner', 'x'] }, 'manner | paid | how | receipt | heard | from-board | days | why'],
    [{ factor: 'x' }, 'officials'],
    [{ questions: ['days', 'why'] }, 'scale | number'],
    [{}, 'questions | factor'],
    [{ questions: ['days', 'manner'], missing: 'x' }, 'listwise'],
  ])('%j, with what would be accepted', (request, accepted) => {
    const error = refused(() => cronbachAlpha([], ward, request as CronbachRequest));
    expect(error.problems[0]?.accepted).toBe(accepted);
  });

  test('a question of a factor that is no scale, at the factor', () => {
    const satisfied = { ...ward.questions[1], satisfied: ['yes'] } as Question;
    const questions = [ward.questions[0] as Question, satisfied];
    const mixed = { ...ward, questions, factors: [{ id: 'mixed', questions: ['manner', 'paid'] }] };
    const error = refused(() => cronbachAlpha([], mixed, { factor: 'mixed' }));
    expect([error.code, error.problems[0]]).toMatchObject([
      'survey/not-measured',
      { path: ['factor'], value: 'single', accepted: 'scale | number' },
    ]);
  });

  test('a questionnaire that is not sound', () => {
    const error = refused(() => cronbachAlpha([], { ...ward, questions: [] }, { questions: ['a', 'b'] }));
    expect(error.code).toBe('survey/invalid-questionnaire');
  });
});
