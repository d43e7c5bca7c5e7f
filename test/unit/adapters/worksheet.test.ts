import { countWorkingDays } from 'motcua/calendar';
import type { DeadlineQuery } from 'motcua/deadline';
import type { Framework } from 'motcua/score';
import { type Form06Columns, rate } from 'motcua/statistics';
import { satisfactionLevels } from 'motcua/survey';
import { rates, vietnam } from 'motcua/vn';
import {
  type Cell,
  dueDateWorkbook,
  form06Workbook,
  type Rate,
  rateWorkbook,
  scoreWorkbook,
  surveyWorkbook,
  type Workbook,
} from 'motcua/worksheet';
import { describe, expect, test } from 'vitest';
import { disagreements, mostArguments, serialOf } from '../../reference/worksheet.ts';
import { refused } from '../../refused.ts';
import { samples } from '../../worksheets/samples.ts';

const cellAt = ({ sheets }: Workbook, sheet: string, address: string): Cell | undefined =>
  sheets.find(({ name }) => name === sheet)?.rows[Number(address.slice(1)) - 1]?.[address.charCodeAt(0) - 65];

const wordsOf = (cell: Cell | undefined) => (cell?.kind === 'text' ? cell.text : null);
const figureOf = (cell: Cell | undefined) => (cell?.kind === 'formula' || cell?.kind === 'number' ? cell.value : null);

const query = (receivedAt: string, limit: DeadlineQuery['limit']): DeadlineQuery => ({
  receivedAt,
  limit,
  ...vietnam(receivedAt),
});

describe('a due date', () => {
  const receivedAt = '2026-11-20T18:10';
  const workbook = dueDateWorkbook(query(receivedAt, { amount: 3, unit: 'working-day' }), { locale: 'vi' });

  test('has what was asked as inputs, and the law beside each switch', () => {
    expect(cellAt(workbook, 'Ngày hẹn trả', 'B6')).toEqual({
      kind: 'date',
      date: '2026-11-20',
      format: 'dd/mm/yyyy',
      role: 'input',
    });
    expect(figureOf(cellAt(workbook, 'Ngày hẹn trả', 'B7'))).toBe(1090 / 1440);
    expect(cellAt(workbook, 'Ngày hẹn trả', 'B15')).toEqual({ kind: 'number', value: 3, role: 'input' });
    expect(wordsOf(cellAt(workbook, 'Ngày hẹn trả', 'C15'))).toBe('ngày làm việc');
    expect(wordsOf(cellAt(workbook, 'Ngày hẹn trả', 'A18'))).toBe('Ngày nghỉ hằng tuần');
    expect(wordsOf(cellAt(workbook, 'Ngày hẹn trả', 'C18'))).toContain('Điều');
  });

  test('is found by INDEX and MATCH over the ordinals, without text that depends on a language of the program', () => {
    const end = cellAt(workbook, 'Ngày hẹn trả', 'E15');
    expect(end?.kind === 'formula' && end.formula).toContain(
      "INDEX('Lịch'!$A$5:$A$734,MATCH(INDEX('Lịch'!$C$5:$C$734,MATCH(D15,'Lịch'!$A$5:$A$734,0))+B15,'Lịch'!$C$5:$C$734,0))",
    );
    const all = workbook.sheets
      .flatMap(({ rows }) => rows.flat())
      .flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula] : []));
    expect(all.filter((words) => /\b(TEXT|DATEVALUE|VALUE)\(|;/.test(words))).toEqual([]);
    expect(figureOf(cellAt(workbook, 'Ngày hẹn trả', 'B31'))).toBe(serialOf('2026-11-26'));
    expect(figureOf(cellAt(workbook, 'Ngày hẹn trả', 'B32'))).toBe('chính thức');
  });

  test('has the days of two years with their ordinals, why each rests, and by which law', () => {
    const { rows } = workbook.sheets[1] as Workbook['sheets'][0];
    expect(rows).toHaveLength(4 + 365 + 365);
    expect(countWorkingDays(vietnam(receivedAt).calendar, '2025-12-31', '2026-11-24')).toBe(222);
    const day = rows.find(([cell]) => cell?.kind === 'date' && cell.date === '2026-11-24');
    expect(
      day
        ?.slice(1)
        .map((cell) => wordsOf(cell ?? undefined) ?? figureOf(cell ?? undefined))
        .slice(0, 5),
    ).toEqual([0, 222, 'Ngày Văn hóa Việt Nam 24/11', 'Nghỉ lễ', '–']);
    expect(rows[5]?.[2]).toMatchObject({ formula: '=C5+B6' });
  });

  test('tells the rules that were applied, each with its basis', () => {
    const told = workbook.sheets[2]?.rows.slice(4) ?? [];
    expect(told.length).toBeGreaterThan(5);
    expect(
      told.map(([cell]) => wordsOf(cell ?? undefined)).some((words) => words?.includes('Ngày Văn hóa Việt Nam')),
    ).toBe(true);
    expect(told.some(([, basis]) => wordsOf(basis ?? undefined)?.startsWith('Căn cứ'))).toBe(true);
  });

  test.each([
    [{ unit: 'same-day' }, '2026-11-23'],
    [{ unit: 'on-the-spot' }, '2026-11-21'],
    [{ amount: 1, unit: 'calendar-day', receiptCutoff: '10:00' }, '2026-11-25'],
    [{ amount: 1, unit: 'month' }, '2026-12-21'],
    [
      {
        unit: 'sum',
        parts: [
          { amount: 1, unit: 'week' },
          { amount: 2, unit: 'working-day' },
        ],
      },
      '2026-12-01',
    ],
  ] as const)('of %j, received on a Saturday at noon, is %s', (limit, on) => {
    const found = dueDateWorkbook(query('2026-11-21T12:00', limit), { locale: 'en' });
    const rows = found.sheets[0]?.rows ?? [];
    expect(disagreements(found)).toEqual([]);
    expect(figureOf(rows.at(-2)?.[1])).toBe(serialOf(on));
  });

  test.each([
    ['2024-01-29', 'last-day', '2024-02-29'],
    ['2024-01-31', 'last-day', '2024-02-29'],
    ['2024-01-31', 'next-day', '2024-03-01'],
    ['2023-01-30', 'last-day', '2023-02-28'],
    ['2023-01-29', 'next-day', '2023-03-01'],
    ['2023-10-31', 'next-day', '2023-12-01'],
  ] as const)('of a month from %s, where the missing day is the %s, is %s', (receivedAt, missingDay, on) => {
    const one = query(receivedAt, { amount: 1, unit: 'month' });
    const policy = { ...one.policy, missingDay: { value: missingDay, basis: [] } };
    const found = dueDateWorkbook({ ...one, policy }, { locale: 'en' });
    expect(disagreements(found)).toEqual([]);
    expect(figureOf((found.sheets[0]?.rows ?? []).at(-2)?.[1])).toBe(serialOf(on));
  });

  test('is refused in hours and in parts of a day, and with days that are none or too few', () => {
    const limit = { amount: 3, unit: 'working-day' } as const;
    const code = (one: DeadlineQuery['limit'], days?: never) =>
      refused(() => dueDateWorkbook(query(receivedAt, one), { locale: 'vi', ...(days === undefined ? {} : { days }) }))
        .code;
    expect(code({ amount: 4, unit: 'hour' })).toBe('worksheet/limit-in-hours');
    expect(code({ unit: 'sum', parts: [limit, { amount: 90, unit: 'minute' }] })).toBe('worksheet/limit-in-hours');
    expect(code(limit, { from: '2026-11-21', to: '2027-01-01' } as never)).toBe('worksheet/days-too-few');
    expect(code(limit, { from: '2026-11-20', to: '2026-11-25' } as never)).toBe('worksheet/days-too-few');
    for (const days of [
      { from: '2026-01-01', to: '2099-01-01' },
      { from: '2026-12-31', to: '2026-01-01' },
      {},
      null,
      { from: 1, to: {} },
    ]) {
      expect(code(limit, days as never)).toBe('worksheet/days-out-of-coverage');
    }
    expect(refused(() => dueDateWorkbook(query(receivedAt, limit), undefined as never)).code).toBe(
      'kernel/unknown-locale',
    );
  });
});

const columns: Form06Columns = { 3: 241, 4: 180, 5: 40, 6: 20, 7: 200, 8: 150, 9: 41, 10: 9, 11: 40, 12: 37, 13: 3 };

describe('rates', () => {
  test('have counts as inputs and a percentage that rounds as declared', () => {
    const found = rateWorkbook(
      Object.values(rates).map((one) => rate({ columns }, one)),
      { locale: 'en', places: 1, rounding: 'half-even' },
    );
    expect(disagreements(found)).toEqual([]);
    expect(cellAt(found, 'Rates', 'B7')).toMatchObject({ text: '(8 + 9) / 7' });
    expect(cellAt(found, 'Rates', 'E7')).toMatchObject({ value: 0.955, format: '0.0%' });
    expect(wordsOf(cellAt(found, 'Rates', 'A3'))).toBe(
      'Percentages are rounded to 1 decimal, a half to the even neighbour.',
    );
  });

  test('of nothing are words', () => {
    const found = rateWorkbook([rate({ columns: { ...columns, 7: 0 } }, rates.withinLimit)], { locale: 'vi' });
    expect(figureOf(cellAt(found, 'Tỷ lệ', 'E7'))).toBe('không phát sinh');
  });

  test('are refused where a formula could not tell them exactly', () => {
    const one = rate({ columns }, rates.withinLimit);
    const code = (given: unknown, options: object = {}) =>
      refused(() => rateWorkbook(given as Rate[], { locale: 'vi', ...options } as never)).code;
    expect(code([])).toBe('worksheet/no-rows');
    expect(code(null)).toBe('worksheet/no-rows');
    expect(code([null])).toBe('worksheet/invalid-rate');
    expect(code([{ ...one, definition: { names: { vi: 'x' } } }])).toBe('worksheet/invalid-rate');
    expect(code([{ ...one, numerator: 250_000_001 }])).toBe('worksheet/not-a-count');
    expect(code([{ ...one, denominator: -1 }])).toBe('worksheet/not-a-count');
    expect(code([one], { places: 7 })).toBe('kernel/places-out-of-bounds');
    expect(code([one], { rounding: 'toString' })).toBe('kernel/unknown-rounding');
    expect(code([one], { locale: 'fr' })).toBe('kernel/unknown-locale');
  });
});

describe('form 06', () => {
  const row = (key: (string | null)[], more: Partial<Form06Columns> = {}) => ({
    key,
    columns: { ...columns, ...more },
  });
  const rows = [row([], { 3: 482, 4: 360 }), row(['A']), row(['B'], { 3: 240, 8: 151, 7: 201 })];

  test('is recomputed from the single figures, checked and rated', () => {
    const found = form06Workbook(
      { rows },
      { locale: 'vi', rates: [rates.withinLimit], nameOf: (code) => `Phường ${code}` },
    );
    expect(disagreements(found)).toEqual([]);
    expect(wordsOf(cellAt(found, 'Báo cáo', 'A9'))).toBe('   Phường A');
    expect(cellAt(found, 'Tính lại', 'B9')).toMatchObject({ formula: '=C9+D9+E9', value: 240 });
    expect(cellAt(found, 'Tính lại', 'B8')).toMatchObject({ formula: '=SUMIF(M9:M10,1,B9:B10)', value: 480 });
    expect(cellAt(found, 'Kiểm tra', 'B9')).toMatchObject({ value: 1 });
    expect(cellAt(found, 'Tỷ lệ', 'F10')).toMatchObject({ value: 0.9552 });
  });

  test('tells above the figures which form, which days and who reports, or what it is told to', () => {
    const header = {
      form: { number: 'II.06a', title: { vi: 'a', en: 'a' }, issuer: { vi: 'b', en: 'b' }, basis: [] },
      period: { from: '2026-10-15', to: '2026-11-14' },
      reportedBy: 'UBND xã Một',
    };
    const headIn = (more: object, options: object = {}) =>
      wordsOf(cellAt(form06Workbook({ rows, ...more } as never, { locale: 'vi', ...options }), 'Báo cáo', 'A3'));
    expect(headIn({ header })).toBe('II.06a; Kỳ báo cáo: 15/10/2026 – 14/11/2026; UBND xã Một');
    expect(headIn({ header: { ...header, form: null, reportedBy: null } })).toBe('Kỳ báo cáo: 15/10/2026 – 14/11/2026');
    expect(headIn({ header }, { head: 'Tháng 11' })).toBe('Tháng 11');
  });

  test('is refused when its rows are in no order, are no rows, or hold no counts', () => {
    const code = (given: unknown, options: object = {}) =>
      refused(() => form06Workbook({ rows: given } as never, { locale: 'vi', ...options })).code;
    expect(code([row(['A']), row([])])).toBe('worksheet/rows-not-in-order');
    expect(code([row([]), row(['A', 'p'])])).toBe('worksheet/rows-not-in-order');
    expect(code([row([]), row(['A']), row(['A'])])).toBe('worksheet/rows-not-in-order');
    expect(code([{ columns }])).toBe('worksheet/rows-not-in-order');
    expect(code([null])).toBe('worksheet/rows-not-in-order');
    expect(code([])).toBe('worksheet/no-rows');
    expect(code(undefined)).toBe('worksheet/no-rows');
    expect(code([{ key: [] }])).toBe('worksheet/not-a-count');
    expect(code([row([], { 5: 1.5 })])).toBe('worksheet/not-a-count');
    for (const wrong of [[null], [{ ...rates.online, numerator: [2] }], [{ ...rates.online, denominator: [] }], 'x']) {
      expect(code(rows, { rates: wrong })).toBe('worksheet/invalid-rate');
    }
    expect(code(rows, { rates: [{ ...rates.online, basis: [null] }] })).toBe('worksheet/invalid-rate');
    expect(code(rows, { head: 7 })).toBe('worksheet/invalid-options');
    expect(code(rows, { nameOf: {} })).toBe('worksheet/invalid-options');
  });
});

describe('a survey', () => {
  const levels = satisfactionLevels();
  const questions = [
    { id: 'q1', kind: 'scale', levels, names: { vi: 'Thái độ', en: 'Attitude' } },
    { id: 'q2', kind: 'single', options: [{ id: 'desk' }, { id: 'online' }] },
    { id: 'q3', kind: 'multiple', options: [{ id: 'a' }, { id: 'b' }] },
  ] as const;
  const questionnaire = { id: 'desk', version: '1', collector: 'desk', population: 'people served', questions };
  const leftOut = { missing: 1, notApplicable: 2, refused: 3 };
  const counted = (question: string, counts: { readonly [id: string]: number }) => {
    const n = Object.values(counts).reduce((sum, one) => sum + one, 0);
    const answers = Object.entries(counts).map(([id, numerator]) => ({ id, count: { numerator, denominator: n } }));
    return { question, n, answers, satisfied: null, leftOut };
  };
  const q1 = counted('q1', {
    'very-satisfied': 620,
    satisfied: 300,
    neutral: 7,
    dissatisfied: 2,
    'very-dissatisfied': 0,
  });

  test('has shares, and a rate with its interval where answers count as satisfied', () => {
    const found = surveyWorkbook([q1, counted('q2', { desk: 3, online: 1 })], questionnaire, { locale: 'vi' });
    expect(disagreements(found)).toEqual([]);
    expect(wordsOf(cellAt(found, 'Khảo sát', 'A9'))).toBe('Thái độ');
    expect(cellAt(found, 'Khảo sát', 'B11')).toMatchObject({ value: 1, role: 'input' });
    expect(cellAt(found, 'Khảo sát', 'C18')).toMatchObject({ value: 0.9903 });
    expect(figureOf(cellAt(found, 'Khảo sát', 'C21'))).toBeCloseTo(0.98169, 5);
    expect(wordsOf(cellAt(found, 'Khảo sát', 'A27'))).toBe('q2');
    expect(wordsOf(cellAt(found, 'Khảo sát', 'A32'))).toBe('Không trả lời');
  });

  test('is refused for other questions and for what is no count, level or population', () => {
    const code = (counts: unknown, options: object = {}) =>
      refused(() => surveyWorkbook(counts as never, questionnaire, { locale: 'vi', ...options })).code;
    expect(code([counted('q3', { a: 1, b: 1 })])).toBe('worksheet/not-a-question');
    expect(code([counted('q9', {})])).toBe('worksheet/not-a-question');
    expect(code([null])).toBe('worksheet/not-a-question');
    expect(code([])).toBe('worksheet/no-rows');
    expect(code([counted('q2', { desk: 3 })])).toBe('worksheet/not-a-count');
    expect(code([{ ...q1, leftOut: undefined }])).toBe('worksheet/not-a-count');
    expect(code([q1], { level: 1 })).toBe('survey/not-a-level');
    expect(code([q1], { population: 928 })).toBe('survey/out-of-range');
    expect(refused(() => surveyWorkbook([q1], {} as never, { locale: 'vi' })).code).toBe(
      'survey/invalid-questionnaire',
    );
  });
});

describe('a score card', () => {
  const names = { vi: 'Tiêu chí', en: 'Criterion' };
  const own = (rule: NonNullable<Framework['root']['rule']>, more: Partial<Framework> = {}): Framework => ({
    id: 'own',
    version: '1',
    names,
    root: { code: 'T', names, max: 10, children: [{ code: '1', names, max: 10, rule }] },
    basis: [],
    ...more,
  });
  const request = (x: unknown) => ({ unit: 'u', period: '2026', inputs: { x: x as never } });

  test('notes a decimal that is longer than a worksheet keeps', () => {
    const found = scoreWorkbook(own({ kind: 'points', input: 'x' }), request('1.00000000000000000001'), {
      locale: 'en',
    });
    expect(cellAt(found, 'Inputs', 'B6')).toMatchObject({ kind: 'number', value: 1 });
    expect(wordsOf(cellAt(found, 'Inputs', 'F6'))).toBe('a worksheet keeps but 15 digits of 1.00000000000000000001');
    expect(disagreements(found)).toEqual([]);
  });

  test('keeps an answer that looks like a formula a text', () => {
    const rule = { kind: 'choice', input: 'x', options: { '=1+1': 7, no: 0 } } as const;
    const found = scoreWorkbook(own(rule), request('=1+1'), { locale: 'en' });
    expect(cellAt(found, 'Inputs', 'B6')).toEqual({ kind: 'text', text: '=1+1', role: 'input' });
    expect(disagreements(found)).toEqual([]);
    expect(figureOf(cellAt(found, 'Score card', 'B5'))).toBe(7);
  });

  test.each(['01', '1.0', '+1', '-0', '12345678901234567890'])(
    'keeps an answer that looks like a number a text: %s',
    (answer) => {
      const rule = { kind: 'choice', input: 'x', options: { [answer]: 7, no: 0 } } as const;
      const found = scoreWorkbook(own(rule), request(answer), { locale: 'en' });
      expect(cellAt(found, 'Inputs', 'B6')).toEqual({ kind: 'text', text: answer, role: 'input' });
      expect(disagreements(found)).toEqual([]);
      expect(figureOf(cellAt(found, 'Score card', 'B5'))).toBe(7);
    },
  );

  test('knows more answers of one input than Excel takes arguments', () => {
    const rule = (at: number) => {
      const answers = Array.from({ length: 50 }, (_, of) => [`a${at * 50 + of}`, of === 0 ? 1 : 0]);
      return { kind: 'choice', input: 'x', options: Object.fromEntries(answers) } as const;
    };
    const children = Array.from({ length: 6 }, (_, at) => ({ code: `${at}`, names, max: 1, rule: rule(at) }));
    const rules = own(rule(0), { root: { code: 'T', names, max: 6, children } });
    const found = scoreWorkbook(rules, request('a250'), { locale: 'en' });
    const standing = cellAt(found, 'Inputs', 'E6');
    expect(standing?.kind === 'formula' && mostArguments(standing.formula)).toBe(255);
    expect(disagreements(found)).toEqual([]);
  });

  test('takes an answer for an answer, though it is the word for what does not exist at the unit', () => {
    const rule = { kind: 'choice', input: 'x', options: { có: 7, 'không phát sinh': 3 } } as const;
    const found = scoreWorkbook(own(rule), request('không phát sinh'), { locale: 'vi' });
    expect(disagreements(found)).toEqual([]);
    expect(figureOf(cellAt(found, 'Đầu vào', 'E6'))).toBe('đủ');
    expect(figureOf(cellAt(found, 'Phiếu điểm', 'B5'))).toBe(3);
  });

  test.each<[string, NonNullable<Framework['root']['rule']>, unknown, string]>([
    ['a word for a figure', { kind: 'points', input: 'x' }, 'nine', 'wrong figure'],
    ['an empty text', { kind: 'points', input: 'x' }, '', 'wrong figure'],
    ['what is no value at all', { kind: 'points', input: 'x' }, true, 'wrong figure'],
    ['a figure without end', { kind: 'points', input: 'x' }, Number.POSITIVE_INFINITY, 'wrong figure'],
    ['the Vietnamese word for the code', { kind: 'points', input: 'x' }, 'không phát sinh', 'wrong figure'],
    ['a number for a count', { kind: 'formula', of: { op: 'numerator', of: 'x' } }, 0.5, 'wrong figure'],
    ['a word for a count', { kind: 'formula', of: { op: 'numerator', of: 'x' } }, 'nine', 'wrong figure'],
    [
      'counts that are none',
      { kind: 'proportional', of: 'x' },
      { numerator: Number.NaN, denominator: 4 },
      'wrong figure',
    ],
    ['half a count', { kind: 'proportional', of: 'x' }, { numerator: null, denominator: 4 }, 'missing'],
    ['an answer nobody foresaw', { kind: 'choice', input: 'x', options: { yes: 10, no: 0 } }, 'maybe', 'wrong figure'],
    [
      'a count for an answer',
      { kind: 'choice', input: 'x', options: { yes: 10, no: 0 } },
      { numerator: 1, denominator: 4 },
      'wrong figure',
    ],
    ['a number for an answer', { kind: 'choice', input: 'x', options: { yes: 10, no: 0 } }, 4, 'wrong figure'],
  ])('is not complete with %s, whatever becomes of what is missing', (_, rule, x, reason) => {
    const absence = { missing: 'full', notApplicable: 'full' } as const;
    const locale = x === 'không phát sinh' ? 'vi' : 'en';
    const found = scoreWorkbook(own(rule, { absence }), request(x), { locale });
    expect(disagreements(found)).toEqual([]);
    const [card, told] = locale === 'vi' ? ['Phiếu điểm', 'số liệu sai'] : ['Score card', reason];
    expect(figureOf(cellAt(found, card, 'H12'))).toBe(told);
  });

  test.each([
    ['a wrong figure', 'nine', {}],
    ['an answer nobody foresaw', 5, { answer: 'maybe' }],
  ])('is not complete with %s, also where another figure of the rule is missing', (_, x, more) => {
    const parts = [
      { max: 5, rule: { kind: 'points', input: 'x' } },
      { max: 3, rule: { kind: 'points', input: 'y' } },
      { max: 2, rule: { kind: 'choice', input: 'answer', options: { yes: 2, no: 0 } } },
    ] as const;
    const rules = own({ kind: 'sum', parts }, { absence: { missing: 'zero' } });
    const inputs = { x, answer: 'yes', ...more };
    const found = scoreWorkbook(rules, { unit: 'u', period: '2026', inputs }, { locale: 'en' });
    expect(disagreements(found)).toEqual([]);
    expect(figureOf(cellAt(found, 'Score card', 'H12'))).toBe('wrong figure');
    expect(figureOf(cellAt(found, 'Score card', 'B8'))).toBe(0);
  });

  test.each([
    [null, 'missing', ''],
    ['not-applicable', 'not applicable', 10],
    ['yes', 'denominator of 0', 0],
    ['maybe', 'wrong figure', ''],
  ])('tells of an answer %j beside a denominator of 0 what is graver', (answer, reason, points) => {
    const parts = [
      { max: 8, rule: { kind: 'proportional', of: 'x' } },
      { max: 2, rule: { kind: 'choice', input: 'answer', options: { yes: 2, no: 0 } } },
    ] as const;
    const rules = own({ kind: 'sum', parts }, { absence: { notApplicable: 'full', zeroDenominator: 'zero' } });
    const inputs = { x: { numerator: 0, denominator: 0 }, answer };
    const found = scoreWorkbook(rules, { unit: 'u', period: '2026', inputs }, { locale: 'en' });
    expect(disagreements(found)).toEqual([]);
    expect(['H12', 'B5'].map((address) => figureOf(cellAt(found, 'Score card', address)))).toEqual([reason, points]);
  });

  test('shares out nothing to a criterion that is worth nothing', () => {
    const leaf = (code: string, max: number) => ({ code, names, max, rule: { kind: 'points', input: code } as const });
    const children = [leaf('a', 4), leaf('b', 6), leaf('c', 0)];
    const rules = own({ kind: 'points', input: 'x' }, { absence: { missing: 'redistribute' } });
    const root = { code: 'T', names, max: 10, children };
    for (const inputs of [
      { b: 6, c: 0 },
      { a: 1, b: 6, c: 0 },
    ]) {
      const found = scoreWorkbook({ ...rules, root }, { unit: 'u', period: '2026', inputs }, { locale: 'en' });
      expect(disagreements(found)).toEqual([]);
      expect(figureOf(cellAt(found, 'Score card', 'B5'))).toBe('a' in inputs ? 7 : 10);
    }
  });

  test.each([
    [{ numerator: 5, denominator: 4 }, 'wrong figure'],
    [{ numerator: 0, denominator: 0 }, 'denominator of 0'],
    [null, 'missing'],
    ['not-applicable', 'not applicable'],
    [2, 'wrong figure'],
  ])('tells why %j has no points', (x, reason) => {
    const found = scoreWorkbook(own({ kind: 'proportional', of: 'x' }), request(x), { locale: 'en' });
    expect(disagreements(found)).toEqual([]);
    expect(figureOf(cellAt(found, 'Score card', 'H12'))).toBe(reason);
    expect(figureOf(cellAt(found, 'Score card', 'I12'))).toBe('incomplete');
  });

  test.each([
    ['not-applicable', 'không phát sinh', 'không phát sinh tại đơn vị'],
    [null, 'thiếu', 'thiếu số liệu'],
    [{ numerator: 5, denominator: 4 }, 'sai', 'số liệu sai'],
    [{ numerator: 1, denominator: 4 }, 'đủ', ''],
  ])('tells how %j stands in Vietnamese', (x, standing, reason) => {
    const found = scoreWorkbook(own({ kind: 'proportional', of: 'x' }), request(x), { locale: 'vi' });
    expect(disagreements(found)).toEqual([]);
    expect(figureOf(cellAt(found, 'Đầu vào', 'E6'))).toBe(standing);
    expect(figureOf(cellAt(found, 'Phiếu điểm', 'H12'))).toBe(reason);
  });

  test('what does not exist at the unit is typed in by a word of the language', () => {
    const typed = (text: string) => ({ kind: 'text', text, role: 'input' });
    const points = own({ kind: 'points', input: 'x' });
    const vi = scoreWorkbook(points, request('not-applicable'), { locale: 'vi' });
    expect(cellAt(vi, 'Đầu vào', 'B6')).toEqual(typed('không phát sinh'));
    const en = scoreWorkbook(points, request('not-applicable'), { locale: 'en' });
    expect(cellAt(en, 'Inputs', 'B6')).toEqual(typed('not-applicable'));
    const counted = own({ kind: 'formula', of: { op: 'numerator', of: 'x' } });
    const shares = scoreWorkbook(counted, request('not-applicable'), { locale: 'vi' });
    expect(['C6', 'D6'].map((address) => cellAt(shares, 'Đầu vào', address))).toEqual([
      typed('không phát sinh'),
      typed('không phát sinh'),
    ]);
    expect(disagreements(shares)).toEqual([]);
  });

  test('is refused for rules of all units and for roundings Excel does not have', () => {
    const minMax = { kind: 'min-max', input: 'x', bounds: 'cohort', direction: 'direct', outside: 'clamp' } as const;
    expect(refused(() => scoreWorkbook(own(minMax), request(1), { locale: 'vi' })).code).toBe(
      'worksheet/cohort-not-in-sheet',
    );
    const rounding = { leaf: { places: 2, rounding: 'half-even' } } as const;
    const points = own({ kind: 'points', input: 'x' }, { rounding });
    expect(refused(() => scoreWorkbook(points, request(1), { locale: 'vi' })).code).toBe('score/rounding-not-in-excel');
    const plain = own({ kind: 'points', input: 'x' });
    expect(refused(() => scoreWorkbook(plain, {} as never, { locale: 'vi' })).code).toBe('worksheet/not-a-request');
  });
});

/** Functions that Excel has had since 2007 and LibreOffice has under the same names, so that no formula needs a prefix. */
const KNOWN = [
  ...[
    'ABS',
    'AND',
    'COUNT',
    'COUNTIF',
    'COUNTIFS',
    'DATE',
    'DAY',
    'EOMONTH',
    'EXACT',
    'FALSE',
    'IF',
    'INDEX',
    'INT',
    'ISNA',
    'ISNUMBER',
    'ISTEXT',
  ],
  ...[
    'MATCH',
    'MAX',
    'MIN',
    'MOD',
    'MONTH',
    'N',
    'NA',
    'NORMSINV',
    'NOT',
    'OR',
    'ROUND',
    'ROUNDDOWN',
    'ROUNDUP',
    'SQRT',
    'SUM',
    'SUMIF',
    'SUMIFS',
    'SUMPRODUCT',
    'YEAR',
  ],
];

test('formulas have no function but those every program has', () => {
  const formulas = samples()
    .flatMap(({ workbook }) => workbook.sheets.flatMap(({ rows }) => rows.flat()))
    .flatMap((cell) => (cell?.kind === 'formula' ? [cell.formula.replaceAll(/"[^"]*"|'[^']*'/g, '')] : []));
  const used = new Set(formulas.flatMap((formula) => formula.match(/[A-Z][A-Z.]*(?=\()/g) ?? []));
  expect([...used].filter((name) => !KNOWN.includes(name))).toEqual([]);
  expect(KNOWN.filter((name) => !used.has(name))).toEqual([]);
});

const junk = [undefined, null, 7, 'x', [], {}, [[]], { rows: 7 }, { rows: [7] }, { sheets: null }] as never[];

test('whatever a builder is given, it is refused with a code', () => {
  const build: readonly ((one: never, other: never) => unknown)[] = [
    (one, other) => dueDateWorkbook(one, other),
    (one, other) => rateWorkbook(one, other),
    (one, other) => form06Workbook(one, other),
    (one) => surveyWorkbook(one, one, { locale: 'vi' }),
    (one, other) => scoreWorkbook(one, other, { locale: 'vi' }),
  ];
  const options = { locale: 'vi' } as never;
  for (const one of build) {
    for (const [given, other] of junk.flatMap((first) =>
      [...junk, options].map((second) => [first, second] as const),
    )) {
      expect(refused(() => one(given as never, other as never)).code).toMatch(/^[a-z]+\/[a-z-]+$/);
    }
  }
});
