import { isMotcuaError, type Problem } from 'motcua';
import { satisfactionLevels } from 'motcua/survey';
import { rates, vietnam } from 'motcua/vn';
import {
  type Cell,
  dueDateWorkbook,
  form06Workbook,
  rateWorkbook,
  scoreWorkbook,
  surveyWorkbook,
  workbookFile,
} from 'motcua/worksheet';
import { describe, expect, test } from 'vitest';
import { refused } from '../../refused.ts';

/** What a refusal tells: where, what was found, and what is accepted. */
const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(
    ({ code, path, severity, value, accepted }) =>
      `${code} ${severity} at ${JSON.stringify(path)}: ${JSON.stringify(value)}; ${accepted}`,
  );

const receivedAt = '2026-11-20T09:00';
const due =
  (limit: object, options: object = {}) =>
  () =>
    dueDateWorkbook({ receivedAt, limit, ...vietnam(receivedAt) } as never, { locale: 'vi', ...options } as never);
const hours = { amount: 4, unit: 'working-hour' };
const threeDays = { amount: 3, unit: 'working-day' };

const columns = { 3: 9, 4: 3, 5: 3, 6: 3, 7: 5, 8: 2, 9: 1, 10: 2, 11: 4, 12: 3, 13: 1 };
const total = { key: [], columns };
const form =
  (rows: unknown, options: object = {}) =>
  () =>
    form06Workbook({ rows } as never, { locale: 'en', ...options } as never);

const found = { numerator: 1, denominator: 2, value: { n: 1n, d: 2n }, definition: rates.withinLimit };
const rate =
  (given: unknown, options: object = {}) =>
  () =>
    rateWorkbook(given as never, { locale: 'en', ...options } as never);

const questionnaire = {
  id: 'q',
  version: '1',
  collector: 'c',
  population: 'p',
  questions: [{ id: 'manner', kind: 'scale' as const, levels: satisfactionLevels() }],
};
const answers = satisfactionLevels().map(({ id }) => ({ id, count: { numerator: 1, denominator: 5 } }));
const counted = {
  question: 'manner',
  n: 5,
  answers,
  satisfied: { numerator: 2, denominator: 5 },
  leftOut: { missing: 0, notApplicable: 0, refused: 0 },
};
const survey =
  (counts: unknown, options: object = {}) =>
  () =>
    surveyWorkbook(counts as never, questionnaire, { locale: 'en', ...options } as never);

const leaf = (rule: object) => ({
  id: 'own',
  version: '1',
  names: { vi: 'a', en: 'a' },
  root: { code: 'T', names: { vi: 'a', en: 'a' }, max: 10, rule },
  basis: [],
});
const card =
  (framework: object, request: object = { unit: 'u', period: '2026', inputs: { x: 1 } }) =>
  () =>
    scoreWorkbook(framework as never, request as never, { locale: 'en' });

test.each<[string, () => unknown]>([
  ['a limit in hours', due(hours)],
  ['half a working day', due({ amount: 0.5, unit: 'working-day' })],
  ['a sum with hours', due({ unit: 'sum', parts: [threeDays, hours] })],
  ['days that are none', due(threeDays, { days: 'x' })],
  ['days without a last', due(threeDays, { days: { from: '2026-11-20' } })],
  ['days the wrong way round', due(threeDays, { days: { from: '2026-12-20', to: '2026-11-20' } })],
  ['too few days before', due(threeDays, { days: { from: '2026-11-21', to: '2026-12-20' } })],
  ['too few days after', due(threeDays, { days: { from: '2026-11-20', to: '2026-11-25' } })],
  ['a language nobody has', due(threeDays, { locale: 'fr' })],
  ['rows that are none', form(7)],
  ['no rows', form([])],
  ['a row that is none', form([total, null])],
  ['a key that is none', form([{ key: 'A', columns }])],
  ['a key of eleven', form([total, { key: 'abcdefghijk'.split(''), columns }])],
  ['rows in no order', form([total, { key: ['A', 'p'], columns }])],
  ['half a dossier', form([{ key: [], columns: { ...columns, 8: 0.5 } }])],
  ['no figure', form([{ key: [], columns: { ...columns, 13: undefined } }])],
  ['rates that are none', form([total], { rates: 'x' })],
  ['a rate that is none', form([total], { rates: [rates.withinLimit, null] })],
  ['a rate of no column', form([total], { rates: [{ ...rates.online, numerator: [2] }] })],
  ['a rate of nothing', form([total], { rates: [{ ...rates.online, denominator: [] }] })],
  ['a rate without a name', form([total], { rates: [{ ...rates.online, names: null }] })],
  ['a head that is none', form([total], { head: 7 })],
  ['a name that is no function', form([total], { nameOf: {} })],
  ['a list of rates that is none', rate('x')],
  ['no rate', rate([])],
  ['a rate in no list', rate([null])],
  ['a count that is none', rate([{ ...found, numerator: -1 }])],
  ['a denominator that is none', rate([{ ...found, denominator: 1.5 }])],
  ['places that are none', rate([found], { places: 1.5 })],
  ['places below 0', rate([found], { places: -1 })],
  ['too many places', rate([found], { places: 40 })],
  ['a rounding that is none', rate([found], { rounding: 'sideways' })],
  ['a rounding that is no text', rate([found], { rounding: 7 })],
  ['counts that are none', survey(7)],
  ['no counts', survey([])],
  ['a question nobody put', survey([{ ...counted, question: 'other' }])],
  ['an answer that is not offered', survey([{ ...counted, answers: [{ ...answers[0], id: 'x' }] }])],
  [
    'answers that are no counts',
    survey([{ ...counted, answers: [{ ...answers[0], count: { numerator: -1, denominator: 5 } }] }]),
  ],
  ['a level of 1', survey([counted], { level: 1 })],
  ['a level of 0', survey([counted], { level: 0 })],
  ['a population below the answers', survey([counted], { population: 4 })],
  ['half a person', survey([counted], { population: 7.5 })],
  ['a rule of all units', card(leaf({ kind: 'min-max', input: 'x', bounds: 'cohort' }))],
  ['a request that is none', card(leaf({ kind: 'points', input: 'x' }), {})],
])('%s is refused, with its place and what is accepted', (_case, call) => {
  expect(told(refused(call).problems)).toMatchSnapshot();
});

const text = (words: string): Cell => ({ kind: 'text', text: words, role: 'text' });
const sheet = (more: object = {}) => ({ name: 'S', widths: [20], frozen: 0, rows: [[text('a')]], ...more });
const cells = (...row: unknown[]) => ({ sheets: [sheet({ rows: [[null, ...row]] })] });

describe('a file', () => {
  test.each<[string, unknown]>([
    ['nothing', null],
    ['no sheets', { sheets: [] }],
    ['sheets that are none', { sheets: 7 }],
    ['a sheet that is none', { sheets: [null] }],
    ['two sheets of one name', { sheets: [sheet(), sheet({ name: 's' })] }],
    ['a sheet without a name', { sheets: [sheet({ name: '' })] }],
    ['a name that is too long', { sheets: [sheet({ name: 'x'.repeat(32) })] }],
    ['a name with a colon', { sheets: [sheet({ name: '2026:11' })] }],
    ['widths that are none', { sheets: [sheet({ widths: [0, 300] })] }],
    ['a frame below 0', { sheets: [sheet({ frozen: -1 })] }],
    ['a row that is none', { sheets: [sheet({ rows: [[text('a')], 7] })] }],
    ['a row that is too long', { sheets: [sheet({ rows: [Array(16_385).fill(null)] })] }],
    ['a cell that is none', cells(7)],
    ['a cell of no kind', cells({ kind: 'picture' })],
    ['a text that is none', cells({ kind: 'text', text: 7, role: 'text' })],
    ['a text that is too long', cells(text('x'.repeat(32_768)))],
    ['a text of half a letter', cells(text('\ud800'))],
    ['a number that is none', cells({ kind: 'number', value: Number.NaN, role: 'input' })],
    ['a number as text', cells({ kind: 'number', value: '7', role: 'input' })],
    ['a formula without a sign', cells({ kind: 'formula', formula: 'A1', value: 1, role: 'result' })],
    ['an empty formula', cells({ kind: 'formula', formula: '=', value: 1, role: 'result' })],
    ['a formula behind something', cells({ kind: 'formula', formula: ' =A1', value: 1, role: 'result' })],
    [
      'a formula that is too long',
      cells({ kind: 'formula', formula: `=${'1+'.repeat(5_000)}1`, value: 1, role: 'result' }),
    ],
    [
      'a formula with a letter that a file drops',
      cells({ kind: 'formula', formula: '="a\u0001b"', value: 'x', role: 'step' }),
    ],
    ['a formula with a return', cells({ kind: 'formula', formula: '="a\r\nb"', value: 'x', role: 'step' })],
    ['a name with a letter that a file drops', { sheets: [sheet({ name: 'a\u0085b' })] }],
    ['a format with a letter that a file drops', cells({ kind: 'number', value: 1, format: '0\u0001', role: 'input' })],
    ['a formula worth nothing that is', cells({ kind: 'formula', formula: '=A1', value: {}, role: 'result' })],
    ['a day that is none', cells({ kind: 'date', date: '2026-02-30', role: 'input' })],
    ['a day before there were any', cells({ kind: 'date', date: '1900-02-28', role: 'input' })],
    ['a format that is none', cells({ kind: 'number', value: 1, format: 7, role: 'input' })],
  ])('of %s is refused, with its place and what is accepted', async (_case, workbook) => {
    const error = await workbookFile(workbook as never).then(
      () => null,
      (one: unknown) => one,
    );
    if (!isMotcuaError(error)) throw error ?? new Error('not refused');
    expect(told(error.problems)).toMatchSnapshot();
  });

  test('of the longest text, name and first day there are is made', async () => {
    const longest = [text('x'.repeat(32_767)), { kind: 'date', date: '1900-03-01', role: 'input' }];
    const file = await workbookFile({ sheets: [sheet({ name: 'x'.repeat(31), rows: [longest] })] } as never);
    expect(file.byteLength).toBeGreaterThan(1000);
  });
});
