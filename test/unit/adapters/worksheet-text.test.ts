import { score } from 'motcua';
import type { Framework } from 'motcua/score';
import { rate } from 'motcua/statistics';
import { satisfactionLevels } from 'motcua/survey';
import { rates, vietnam } from 'motcua/vn';
import {
  type Cell,
  dueDateWorkbook,
  form06Workbook,
  rateWorkbook,
  scoreWorkbook,
  surveyWorkbook,
  type Workbook,
} from 'motcua/worksheet';
import { describe, expect, test } from 'vitest';
import { addressOf } from '../../reference/worksheet.ts';

/** A cell as a line: what it holds, how it is shown, and what it is for. */
const lineOf = ({ kind, ...rest }: NonNullable<Cell>, address: string): string =>
  `${address} ${kind} ${Object.entries(rest)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ')}`;

/** All there is in a workbook, sheet by sheet. */
const textOf = ({ sheets }: Workbook): string =>
  sheets
    .map(({ name, rows, ...rest }) =>
      [
        `# ${name} ${JSON.stringify(rest)}`,
        ...rows.flatMap((row, at) =>
          row.flatMap((cell, column) => (cell === null ? [] : [lineOf(cell, addressOf(at, column))])),
        ),
      ].join('\n'),
    )
    .join('\n\n');

const columns = { 3: 9, 4: 3, 5: 3, 6: 3, 7: 5, 8: 2, 9: 1, 10: 2, 11: 4, 12: 3, 13: 1 };
const names = (text: string) => ({ vi: `${text} vi`, en: `${text} en` });

const framework: Framework = {
  id: 'own',
  version: '2026',
  names: names('Framework'),
  root: {
    code: 'T',
    names: names('Total'),
    max: 20,
    rounding: { places: 1, rounding: 'half-up' },
    children: [
      {
        code: 'A',
        names: names('A'),
        max: 12,
        combine: 'mean',
        children: [
          {
            code: 'a1',
            names: names('a1'),
            max: 8,
            weight: 2,
            rule: { kind: 'proportional', of: { op: 'share', of: 'x' } },
            rounding: { places: 2, rounding: 'down' },
          },
          {
            code: 'a2',
            names: names('a2'),
            max: 4,
            rule: { kind: 'choice', input: 'y', options: { 'có "đủ"': 4, không: 0 } },
            absence: { missing: 'zero' },
          },
        ],
      },
      {
        code: 'B',
        names: names('B'),
        max: 8,
        pooledTo: 8,
        children: [
          {
            code: 'b1',
            names: names('b1'),
            max: 6,
            rule: { kind: 'points', input: 'z' },
            absence: { notApplicable: 'not-counted' },
          },
          {
            code: 'b2',
            names: names('b2'),
            max: 2,
            rule: { kind: 'to-target', of: 'w', target: 0.9 },
            absence: { zeroDenominator: 'full', missing: 'redistribute' },
          },
        ],
      },
      { code: 'C', names: names('C'), max: 2, role: 'bonus', rule: { kind: 'points', input: 'c' } },
      { code: 'D', names: names('D'), max: 0, role: 'deduction', least: -3, rule: { kind: 'points', input: 'd' } },
      { code: 'I', names: names('I'), max: 0, role: 'information', rule: { kind: 'points', input: 'i' } },
    ],
  },
  basis: [{ document: '1/QĐ', status: 'unverified' }],
};

const request = {
  unit: 'xã Một',
  period: '2026',
  inputs: {
    x: { numerator: 1, denominator: 3 },
    y: 'có "đủ"',
    z: 'not-applicable',
    w: null,
    c: 1.5,
    d: '-0.12345678901234567890123',
    i: 7,
  },
};

const questionnaire = {
  id: 'q',
  version: '1',
  collector: 'c',
  population: 'p',
  questions: [
    { id: 'manner', kind: 'scale' as const, names: names('Manner'), levels: satisfactionLevels() },
    { id: 'none', kind: 'scale' as const, levels: satisfactionLevels() },
  ],
};

const answered = (question: string, counts: readonly number[]) => {
  const n = counts.reduce((sum, one) => sum + one, 0);
  const answers = satisfactionLevels().map(({ id }, at) => ({
    id,
    count: { numerator: counts[at] as number, denominator: n },
  }));
  const satisfied = { numerator: (counts[0] as number) + (counts[1] as number), denominator: n };
  return { question, n, answers, satisfied, leftOut: { missing: 3, notApplicable: 2, refused: 1 } };
};

describe.each(['vi', 'en'] as const)('a workbook says what it says: %s', (locale) => {
  test.each([
    ['2026-08-21T16:00', '2026-09-04', { amount: 2, unit: 'working-day', receiptCutoff: '15:00' }],
    [
      '2026-11-21',
      '2026-12-29',
      {
        unit: 'sum',
        parts: [
          { amount: 1, unit: 'week' },
          { amount: 1, unit: 'month' },
        ],
      },
    ],
    ['2026-11-23T09:00', '2026-11-26', { unit: 'same-day' }],
  ] as const)('a due date from %s', (receivedAt, to, limit) => {
    const days = { from: receivedAt.slice(0, 10), to };
    expect(textOf(dueDateWorkbook({ receivedAt, limit, ...vietnam(receivedAt) }, { locale, days }))).toMatchSnapshot();
  });

  test('form 06', () => {
    const rows = [
      { key: [], columns },
      { key: ['Phường A'], columns },
      { key: ['Phường A', null], columns },
    ];
    const nameOf = (value: string | null) => (value === null ? '–' : `(${value})`);
    expect(
      textOf(form06Workbook({ rows }, { locale, rates: [rates.withinLimit, rates.online], head: 'Tháng 11', nameOf })),
    ).toMatchSnapshot();
  });

  test('rates', () => {
    const found = [rate({ columns }, rates.withinLimit), rate({ columns: { ...columns, 7: 0 } }, rates.withinLimit)];
    for (const rounding of ['half-even', 'ceiling'] as const)
      expect(textOf(rateWorkbook(found, { locale, places: 1, rounding }))).toMatchSnapshot();
  });

  test('a score card', () => {
    expect(score(framework, request as never).problems).toEqual([]);
    expect(textOf(scoreWorkbook(framework, request as never, { locale }))).toMatchSnapshot();
  });

  test('a survey', () => {
    const counts = [answered('manner', [62, 30, 7, 2, 0]), answered('none', [0, 0, 0, 0, 0])];
    expect(textOf(surveyWorkbook(counts, questionnaire, { locale, population: 929 }))).toMatchSnapshot();
  });
});
