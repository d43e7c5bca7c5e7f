import {
  type ExcelCells,
  type Expression,
  excelFormula,
  type PointsRounding,
  type Rule,
  ruleFormula,
} from 'motcua/score';
import { describe, expect, test } from 'vitest';
import { cellAnswer, mostArguments } from '../../reference/worksheet.ts';
import { refused } from '../../refused.ts';

const cells: ExcelCells = {
  a: 'S!A1',
  b: 'S!$B$1',
  share: { numerator: 'S!C1', denominator: 'S!D1' },
  answer: 'S!E1',
  empty: 'S!F1',
  cohort: { value: 'S!A1', cohort: 'S!A2:D2' },
  nobody: { value: 'S!A1', cohort: 'S!A9:D9' },
  text: 'S!G1',
};

const rows = [
  [6, -2, 3, 4, 'Có "đủ"', null, 'twelve', 0],
  [4, 6, 10, null],
];

const op = (name: string, ...of: readonly Expression[]) => ({ op: name, of }) as Expression;

describe('a formula comes to what its expression does', () => {
  test.each<[string, Expression, number | string]>([
    ['a number', 12.5, 12.5],
    ['a small number', 1e-9, 1e-9],
    ['a great number', 1e21, 1e21],
    ['a number below 0', -7, -7],
    ['a value', 'a', 6],
    ['a count', 'share', 0.75],
    ['a sum', op('add', 'a', 'b', 10), 14],
    ['a difference of a difference', op('subtract', 10, op('subtract', 'a', 'b')), 2],
    ['less a number below 0', op('subtract', 10, -3), 13],
    ['a product of sums', op('multiply', op('add', 'a', 1), op('subtract', 'a', 1)), 35],
    ['a product with a number below 0', op('multiply', -2, 'b'), 4],
    ['a quotient by a quotient', op('divide', 12, op('divide', 'a', 3)), 6],
    ['a quotient by a count', op('divide', 3, 'share'), 4],
    ['a count in a product', op('multiply', 8, 'share'), 6],
    ['one part', op('add', 'a'), 6],
    ['a table of one band', { op: 'steps', of: 'a', steps: [{ outcome: 3 }] }, 3],
    [
      'a table of one band without a figure',
      { op: 'steps', of: op('divide', 'a', op('subtract', 'a', 'a')), steps: [{ outcome: 3 }] },
      '#DIV/0!',
    ],
    ['the least', op('min', 'a', 'b', 3), -2],
    ['the greatest', op('max', 'a', 'b', 3), 6],
    ['the least of all', { op: 'cohort', of: 'cohort', take: 'least' }, 4],
    ['the greatest of all', { op: 'cohort', of: 'cohort', take: 'greatest' }, 10],
    ['the mean of all', { op: 'cohort', of: 'cohort', take: 'mean' }, 20 / 3],
    ['the least of nobody', { op: 'cohort', of: 'nobody', take: 'least' }, '#N/A'],
    ['a numerator', { op: 'numerator', of: 'share' }, 3],
    ['a denominator', { op: 'denominator', of: 'share' }, 4],
    ['a share of a count', { op: 'share', of: 'share' }, 0.75],
    ['a share that is none', { op: 'share', of: 'a' }, '#N/A'],
    ['a share below 0', { op: 'share', of: 'b' }, '#N/A'],
    ['a share that is not there', { op: 'share', of: 'empty' }, '#N/A'],
    ['an empty cell', op('add', 'empty', 1), '#N/A'],
    ['the least of a number and an empty cell', op('min', 'empty', 1), '#N/A'],
    ['words in place of a number', op('max', 'text', 1), '#N/A'],
    ['by nothing', op('divide', 'a', op('subtract', 'a', 6)), '#DIV/0!'],
    ['an answer', { op: 'choose', of: 'answer', options: { Không: 0, 'Có "đủ"': 5 } }, 5],
    ['an answer in other letters', { op: 'choose', of: 'answer', options: { 'CÓ "ĐỦ"': 5 } }, '#N/A'],
    ['no answer', { op: 'choose', of: 'empty', options: { x: 1 } }, '#N/A'],
    ['an answer that needs an empty cell', { op: 'choose', of: 'answer', options: { 'Có "đủ"': 'empty' } }, '#N/A'],
    ['an answer beside an empty cell', { op: 'choose', of: 'answer', options: { 'Có "đủ"': 'a', x: 'empty' } }, 6],
  ])('%s', (_, expression, expected) => {
    const found = cellAnswer(excelFormula(expression, cells), rows);
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 12);
    else expect(found).toBe(expected);
  });

  const steps = (from: number, inclusive?: boolean): Expression => ({
    op: 'steps',
    of: 'a',
    steps: [
      { from: 1, outcome: 1 },
      { from, ...(inclusive === undefined ? {} : { inclusive }), outcome: 'b' },
    ],
  });

  test.each<[string, Expression, number | string]>([
    ['below a bound', steps(7), 1],
    ['at a bound', steps(6), -2],
    ['at a bound that belongs to the band below', steps(6, false), 1],
    ['below the first', { op: 'steps', of: 'b', steps: [{ from: -1, outcome: 1 }] }, '#N/A'],
    [
      'below the second, without a first',
      { op: 'steps', of: 'b', steps: [{ outcome: 9 }, { from: -1, outcome: 1 }] },
      9,
    ],
    ['a band that is not taken', { op: 'steps', of: 'a', steps: [{ outcome: 'empty' }, { from: 0, outcome: 3 }] }, 3],
    ['of an empty cell', { op: 'steps', of: 'empty', steps: [{ outcome: 1 }] }, '#N/A'],
  ])('steps: %s', (_, expression, expected) => {
    expect(cellAnswer(excelFormula(expression, cells), rows)).toBe(expected);
  });

  test('a long answer stands in parts', () => {
    const long = `${'ế'.repeat(300)}"${'🏠'.repeat(20)}`;
    const formula = excelFormula({ op: 'choose', of: 'answer', options: { [long]: 4 } }, { answer: 'S!A1' });
    expect(cellAnswer(formula, [[long]])).toBe(4);
    for (const [text] of formula.matchAll(/"(?:[^"]|"")*"/g)) expect(text.length).toBeLessThanOrEqual(257);
  });

  test('is guarded once for each cell', () => {
    const formula = excelFormula(op('add', 'a', 'a', { op: 'steps', of: 'a', steps: [{ outcome: 'a' }] }), cells);
    expect(formula).toBe('=IF(COUNT(S!A1)<1,NA(),S!A1+S!A1+S!A1)');
  });
});

describe('a function of more arguments than the 255 of Excel stands in parts', () => {
  const many = Array.from({ length: 600 }, (_, at) => `x${at}`);
  const addresses = Object.fromEntries(many.map((name, at) => [name, `S!A${at + 1}`]));
  const column = many.map((_, at) => [((at * 7) % 600) + 1]);

  test('of numbers alone', () => {
    const formula = excelFormula(op('min', ...many.map((_, at) => at + 5)), {});
    expect([mostArguments(formula), cellAnswer(formula, [])]).toEqual([255, 5]);
  });

  test.each([
    ['max', 300],
    ['min', 256],
    ['max', 255],
  ] as const)('the %s of %d cells, each of which holds a number', (name, size) => {
    const formula = excelFormula(op(name, ...many.slice(0, size)), addresses);
    expect(mostArguments(formula)).toBe(255);
    const figures = column.slice(0, size).map(([figure]) => figure as number);
    expect(cellAnswer(formula, column)).toBe(name === 'max' ? Math.max(...figures) : Math.min(...figures));
    const empty = column.map((row, at) => (at === size - 1 ? [null] : row));
    expect(cellAnswer(formula, empty)).toBe('#N/A');
  });

  test('and up to 255 in one', () => {
    expect(excelFormula(op('max', 'x0', 'x1'), addresses)).toBe('=IF(COUNT(S!A1,S!A2)<2,NA(),MAX(S!A1,S!A2))');
  });
});

describe('points are rounded as the criterion says', () => {
  test.each<[number, PointsRounding | null, number]>([
    [0.625, { places: 2, rounding: 'half-up' }, 0.63],
    [-0.625, { places: 2, rounding: 'half-up' }, -0.63],
    [90.825, null, 90.825],
    [0.621, { places: 2, rounding: 'up' }, 0.63],
    [-0.621, { places: 2, rounding: 'up' }, -0.63],
    [0.629, { places: 2, rounding: 'down' }, 0.62],
    [-0.629, { places: 2, rounding: 'down' }, -0.62],
    [2.5, { places: 0, rounding: 'half-up' }, 3],
  ])('%d, %o', (points, rounding, expected) => {
    const rule: Rule = { kind: 'points', input: 'x' };
    const formula = ruleFormula(rule, { x: 'S!A1' }, { max: 100, ...(rounding === null ? {} : { rounding }) });
    expect(cellAnswer(formula, [[points]])).toBe(expected);
  });

  test.each(['up', 'down'] as const)('the last digits of a double are not rounded %s', (rounding) => {
    const rule: Rule = { kind: 'formula', of: op('add', 'x', 'y') };
    const formula = ruleFormula(rule, { x: 'S!A1', y: 'S!B1' }, { max: 1, rounding: { places: 2, rounding } });
    expect(cellAnswer(formula, [[0.1, 0.2]])).toBe(0.3);
    expect(cellAnswer(formula, [[0.7, 0.1]])).toBe(0.8);
  });
});

describe('a formula is refused', () => {
  test.each([
    'b2',
    'B0',
    'B2:B3',
    'B2+1',
    '1',
    '',
    'XFE1',
    'AAAA1',
    'A1048577',
    'A12345678',
    '=A1',
    "Tháng 6'!B2",
    "'Tháng'6'!B2",
    "'[x]y'!B2",
    'a b!B2',
    'S!S!B2',
    '!B2',
    "''!B2",
    'HYPERLINK("x")',
    'A1,B1',
  ])('for the cell %s', (address) => {
    const error = refused(() => excelFormula('x', { x: address }));
    expect([error.code, error.problems[0]?.code]).toEqual(['score/invalid-cells', 'score/not-a-cell']);
    expect(error.problems[0]).toMatchObject({ path: ['cells', 'x', 'value'], value: address });
  });

  test.each(['B2', '$B2', 'B$2', '$B$2', 'XFD1048576', 'Sheet1!A1', "'Tháng 6, ''quý 3'''!$A$1", 'Điểm_1!ZZ10'])(
    'not for the cell %s',
    (address) => {
      expect(excelFormula('x', { x: address })).toBe(`=IF(COUNT(${address})<1,NA(),${address})`);
    },
  );

  test.each<[string, Expression, object, readonly (string | number)[]]>([
    ['without a cell', 'x', {}, ['x', 'value']],
    ['without a cell, though every object has the name', 'toString', {}, ['toString', 'value']],
    ['without a denominator', 'x', { x: { numerator: 'A1' } }, ['x', 'denominator']],
    ['of a part of a value', { op: 'numerator', of: 'x' }, { x: 'A1' }, ['x', 'numerator']],
    ['without a range', { op: 'cohort', of: 'x', take: 'mean' }, { x: 'A1' }, ['x', 'cohort']],
    ['for an answer in a count', { op: 'choose', of: 'x', options: {} }, { x: { numerator: 'A1' } }, ['x', 'value']],
  ])('%s', (_, expression, where, path) => {
    const error = refused(() => excelFormula(expression, where as ExcelCells));
    const found = error.problems.find(({ code }) => code === 'score/no-cell');
    expect([error.code, found?.path]).toEqual(['score/invalid-cells', ['cells', ...path]]);
  });

  test('with every cell that is missing or wrong, each once', () => {
    const expression = op('add', 'x', 'x', 'y', { op: 'cohort', of: 'y', take: 'least' });
    const error = refused(() => excelFormula(expression, { y: { value: 'B2', cohort: 'B2:b9' } }));
    expect(error.problems.map(({ code, path }) => [code, path.join(' ')])).toEqual([
      ['score/no-cell', 'cells x value'],
      ['score/not-a-cell', 'cells y cohort'],
    ]);
  });

  test('that is no expression', () => {
    expect(refused(() => excelFormula({ op: 'power', of: [1] } as never, {})).code).toBe('score/not-an-expression');
    expect(refused(() => excelFormula(Number.NaN, {})).code).toBe('score/not-an-expression');
    const unanswered: Expression = { op: 'choose', of: 'empty', options: { '': 5, x: 1 } };
    expect(refused(() => excelFormula(unanswered, cells)).code).toBe('score/not-an-expression');
  });

  test('that is too long, or too deep', () => {
    const long = op('add', ...Array.from({ length: 3000 }, () => 'x'));
    expect(refused(() => excelFormula(long, { x: 'A1' })).code).toBe('score/formula-too-long');
    const bands = (many: number): Expression => ({
      op: 'steps',
      of: 'x',
      steps: [{ outcome: 0 }, ...Array.from({ length: many }, (_, at) => ({ from: at, outcome: at }))],
    });
    expect(excelFormula(bands(60), { x: 'A1' }).length).toBeGreaterThan(500);
    expect(refused(() => excelFormula(bands(70), { x: 'A1' })).code).toBe('score/formula-too-long');
  });

  test('whose steps stand in steps until they would fill any memory', () => {
    const wide = (of: Expression): Expression => ({
      op: 'steps',
      of,
      steps: [{ outcome: 0 }, { from: 1, outcome: 1 }, { from: 2, outcome: 2 }, { from: 3, outcome: 3 }],
    });
    let nested: Expression = 'x';
    for (let deep = 0; deep < 29; deep += 1) nested = wide(nested);
    expect(refused(() => excelFormula(nested, { x: 'A1' })).code).toBe('score/formula-too-long');
  });

  test.each(['half-even', 'half-down', 'ceiling', 'floor'] as const)('for rounding %s', (rounding) => {
    const rule: Rule = { kind: 'points', input: 'x' };
    const call = () => ruleFormula(rule, { x: 'A1' }, { max: 1, rounding: { places: 2, rounding } });
    expect(refused(call).code).toBe('score/rounding-not-in-excel');
  });

  test.each([-1, 1.5, 101])('for %d decimals', (places) => {
    const call = () =>
      ruleFormula({ kind: 'points', input: 'x' }, { x: 'A1' }, { max: 1, rounding: { places, rounding: 'up' } });
    expect(refused(call).code).toBe('kernel/places-out-of-bounds');
  });
});
