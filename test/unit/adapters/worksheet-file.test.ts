import { isMotcuaError } from 'motcua';
import { type Cell, type Sheet, type Workbook, workbookFile } from 'motcua/worksheet';
import { describe, expect, test } from 'vitest';
import { TRAPS } from '../../worksheets/samples.ts';
import { cellsOfFile, STALE, withStaleValues } from '../../worksheets/xlsx.ts';

const sheet = (rows: Sheet['rows'], name = 'S'): Sheet => ({ name, widths: [20], frozen: 1, rows });
const words = (text: string): Cell => ({ kind: 'text', text, role: 'text' });
const sum: Cell = { kind: 'formula', formula: '=A1+2', value: 42, format: '0.0', role: 'result' };

async function codes(workbook: unknown): Promise<readonly string[]> {
  try {
    await workbookFile(workbook as Workbook);
  } catch (error) {
    if (isMotcuaError(error)) return [error.code, ...error.problems.map(({ code }) => code.replace('worksheet/', ''))];
    throw error;
  }
  return [];
}

const problemsOf = async (...sheets: unknown[]) => (await codes({ sheets })).slice(1);

describe('a file', () => {
  const rows: Sheet['rows'] = [
    [
      { kind: 'number', value: 40, role: 'input' },
      sum,
      { kind: 'date', date: '2026-11-27', format: 'dd/mm/yyyy', role: 'input' },
    ],
    [
      null,
      { kind: 'blank', role: 'input', format: 'hh:mm' },
      { kind: 'formula', formula: '=NA()', value: null, role: 'step' },
    ],
    [{ kind: 'formula', formula: '=IF(A1<50,"<&>","")', value: '<&>', role: 'step' }],
  ];

  test('has numbers, days by their number, and formulas without a value, so that whoever shows one has computed it', async () => {
    const cells = cellsOfFile(await workbookFile({ sheets: [sheet(rows)] }));
    expect([cells.at('S', 'A1'), cells.at('S', 'C1')]).toEqual([40, 46_353]);
    expect(['B1', 'C2', 'A3'].map((address) => [cells.hasFormula('S', address), cells.at('S', address)])).toEqual([
      [true, null],
      [true, null],
      [true, null],
    ]);
  });

  test('keeps values beside formulas when asked, and they can be told from others', async () => {
    const file = await workbookFile({ sheets: [sheet(rows)] }, { keepValues: true });
    const cells = cellsOfFile(file);
    expect([cells.at('S', 'B1'), cells.at('S', 'C2'), cells.at('S', 'A3')]).toEqual([42, '#N/A', '<&>']);
    const stale = withStaleValues(file);
    expect([stale.planted, cellsOfFile(stale.file).at('S', 'B1')]).toEqual([3, STALE]);
  });

  test('keeps every text a text, whatever it begins with', async () => {
    const cells = cellsOfFile(await workbookFile({ sheets: [sheet(TRAPS.map((text) => [words(text)]))] }));
    for (const [at, text] of TRAPS.entries()) {
      expect([cells.at('S', `A${at + 1}`) ?? '', cells.hasFormula('S', `A${at + 1}`)]).toEqual([text, false]);
    }
  });

  test('of equal workbooks holds equal sheets', async () => {
    const [one, other] = await Promise.all([0, 1].map(() => workbookFile({ sheets: [sheet(rows)] })));
    expect(cellsOfFile(one as Uint8Array).at('S', 'A1')).toBe(cellsOfFile(other as Uint8Array).at('S', 'A1'));
  });
});

describe('what a file cannot hold', () => {
  test('is refused with every problem', async () => {
    expect(
      await codes({ sheets: [sheet([[words('x'.repeat(32_768))], [{ ...sum, formula: 'A1' } as Cell]], 'a/b')] }),
    ).toEqual(['worksheet/invalid-workbook', 'invalid-sheet-name', 'invalid-text', 'invalid-formula']);
  });

  test.each([
    '',
    ' ',
    'x'.repeat(32),
    'a:b',
    '[a]',
    'a?',
    'a*',
    'a\\b',
    "'a",
    "a'",
    'History',
    '\u0001',
    '\ud800',
    7,
    null,
  ])('a sheet called %j', async (name) => {
    expect(await problemsOf(sheet([], name as string))).toEqual(['invalid-sheet-name']);
  });

  test('two sheets of one name, in whatever letters', async () => {
    expect(await problemsOf(sheet([], 'Lịch'), sheet([], 'LỊCH'))).toEqual(['sheet-name-twice']);
    expect(await problemsOf(sheet([], "x'y"), sheet([], '𝒳'))).toEqual([]);
  });

  test('too many rows or columns', async () => {
    expect(await problemsOf(sheet(new Array(1_048_577).fill([])))).toEqual(['too-many-rows']);
    expect(await problemsOf(sheet([new Array(16_385).fill(null)]))).toEqual(['too-many-columns']);
  });

  test.each([
    [words('\ud800'), 'invalid-text'],
    [words('\uffff'), 'invalid-text'],
    [words(7 as never), 'invalid-text'],
    [{ kind: 'number', value: Number.NaN, role: 'step' }, 'invalid-number'],
    [{ kind: 'number', value: '7', role: 'step' }, 'invalid-number'],
    [{ ...sum, value: Number.POSITIVE_INFINITY }, 'invalid-number'],
    [{ ...sum, value: '\udfff' }, 'invalid-text'],
    [{ ...sum, formula: '=' }, 'invalid-formula'],
    [{ ...sum, formula: `=${'1+'.repeat(4096)}1` }, 'invalid-formula'],
    [{ kind: 'date', date: '1900-02-28', format: 'yyyy', role: 'step' }, 'day-out-of-range'],
    [{ kind: 'date', date: '2026-02-30', format: 'yyyy', role: 'step' }, 'day-out-of-range'],
    [{ ...sum, format: '' }, 'invalid-format'],
    [{ kind: 'blank', role: 'input', format: 7 }, 'invalid-format'],
    [{ kind: 'picture' }, 'not-a-workbook'],
    [undefined, 'not-a-workbook'],
    [7, 'not-a-workbook'],
  ])('a cell %j', async (cell, code) => {
    expect(await problemsOf(sheet([[cell as Cell]]))).toEqual([code]);
  });

  test.each([undefined, null, {}, { sheets: [] }, { sheets: 'x' }])('%j for a workbook', async (workbook) => {
    expect(await codes(workbook)).toEqual(['worksheet/invalid-workbook', 'not-a-workbook']);
  });

  test('sheets without rows, widths or a frame', async () => {
    expect(await problemsOf({ name: 'a', widths: [1], frozen: 0 })).toEqual(['not-a-workbook']);
    expect(await problemsOf({ name: 'a', rows: [], frozen: 0 })).toEqual(['not-a-workbook']);
    expect(await problemsOf({ name: 'a', rows: [7], widths: [0], frozen: 0 })).toEqual([
      'not-a-workbook',
      'not-a-workbook',
    ]);
    expect(await problemsOf(null)).toEqual(['invalid-sheet-name', 'not-a-workbook', 'not-a-workbook']);
  });
});
