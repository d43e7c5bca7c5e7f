import { HyperFormula, type SimpleCellAddress } from 'hyperformula';
import type { Cell, Workbook } from 'motcua/worksheet';

/** What a cell holds, or the error it shows. */
type CellAnswer = number | string | null;

/** Texts of Excel for HyperFormula, which knows neither a doubled quote nor a backslash in them. */
const texts = (formula: string): string =>
  formula.replaceAll(/"(?:[^"]|"")*"/g, (text) => {
    const signs = text.slice(1, -1).replaceAll('""', '\u0000');
    return `"${signs.replaceAll('\\', '"&CHAR(92)&"').replaceAll('\u0000', '"&CHAR(34)&"')}"`;
  });

/** What a formula comes to beside a sheet `S` with these rows, by HyperFormula, in the arithmetic of doubles. */
export function cellAnswer(formula: string, rows: readonly (readonly (number | string | null)[])[]): CellAnswer {
  const sheets = { S: rows.map((row) => [...row]), Answer: [[texts(formula)]] };
  const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: 'gpl-v3', smartRounding: false });
  try {
    const value = engine.getCellValue({ sheet: engine.getSheetId('Answer') as number, row: 0, col: 0 });
    return typeof value === 'object' && value !== null ? value.value : (value as CellAnswer);
  } finally {
    engine.destroy();
  }
}

/** The most arguments that stand in one pair of brackets, of a formula without brackets or commas in its texts. */
export function mostArguments(formula: string): number {
  const open: number[] = [];
  let most = 0;
  for (const sign of formula) {
    if (sign === '(') open.push(1);
    else if (sign === ',') open.push((open.pop() ?? 0) + 1);
    else if (sign === ')') most = Math.max(most, open.pop() ?? 0);
  }
  return most;
}

type Given = number | string | null;

/** What stands in a cell of a workbook, as HyperFormula is given it; what looks like a formula and is none goes behind a quote. */
function givenCell(cell: Cell): Given {
  switch (cell?.kind) {
    case 'text':
      return /^[=']/.test(cell.text) || /^[\d.,/%+-]+$/.test(cell.text) ? `'${cell.text}` : cell.text;
    case 'number':
      return cell.value;
    case 'date':
      return serialOf(cell.date);
    case 'formula':
      return texts(cell.formula);
    default:
      return null;
  }
}

const MS_PER_DAY = 86_400_000;

/** The number by which worksheets know a day. */
export const serialOf = (date: string): number => Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY + 25_569;

/** A workbook that HyperFormula has computed; what is typed into it computes it anew. */
export type ComputedWorkbook = {
  readonly at: (sheet: string, address: string) => CellAnswer;
  readonly type: (sheet: string, address: string, value: Given) => void;
  readonly destroy: () => void;
};

const lettersOf = (column: number): string =>
  (column < 26 ? '' : lettersOf(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

/** The address of a cell by its place, counted from 0. */
export const addressOf = (row: number, column: number): string => `${lettersOf(column)}${row + 1}`;

/** A workbook computed by HyperFormula. */
export function computed(workbook: Workbook): ComputedWorkbook {
  const sheets = Object.fromEntries(
    workbook.sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(givenCell))]),
  );
  const engine = HyperFormula.buildFromSheets(sheets, {
    licenseKey: 'gpl-v3',
    smartRounding: false,
  });
  const place = (sheet: string, address: string) =>
    engine.simpleCellAddressFromString(address, engine.getSheetId(sheet) as number) as SimpleCellAddress;
  return {
    at: (sheet, address) => {
      const value = engine.getCellValue(place(sheet, address));
      return typeof value === 'object' && value !== null ? value.value : (value as CellAnswer);
    },
    type: (sheet, address, value) => {
      engine.setCellContents(place(sheet, address), [[value]]);
    },
    destroy: () => engine.destroy(),
  };
}

/** Whether a cell shows what the library says: an error for `null`, numbers but for what doubles leave. */
export function agrees(found: CellAnswer, value: Given): boolean {
  if (value === null) return typeof found === 'string' && found.startsWith('#');
  if (typeof value === 'string') return (found ?? '') === value;
  return typeof found === 'number' && Math.abs(found - value) <= 1e-9 * Math.max(1, Math.abs(value));
}

/** Every cell of a workbook that does not show what the library says. */
export function disagreements(workbook: Workbook): readonly string[] {
  const engine = computed(workbook);
  try {
    return workbook.sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row, at) =>
        row.flatMap((cell, column) => {
          if (cell?.kind !== 'formula') return [];
          const found = engine.at(name, addressOf(at, column));
          return agrees(found, cell.value)
            ? []
            : [`${name}!${addressOf(at, column)} ${cell.formula} is ${found}, not ${cell.value}`];
        }),
      ),
    );
  } finally {
    engine.destroy();
  }
}
