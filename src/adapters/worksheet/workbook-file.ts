import { refuse } from '../../kernel/inside.js';
import { columnName } from './address.js';
import { requireWorkbook } from './check-workbook.js';
import { storedText } from './stored-text.js';
import type { FormulaCell, Sheet, Workbook } from './workbook.js';
import { writtenRow } from './written-row.js';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** By address, the formulas of a sheet. */
function formulasOf({ rows }: Sheet): ReadonlyMap<string, FormulaCell> {
  const found = new Map<string, FormulaCell>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.kind === 'formula') found.set(`${columnName(column)}${row + 1}`, cell);
    }
  }
  return found;
}

/** What a formula comes to, as a file keeps it beside the formula for programs that only show. */
function keptValue(value: FormulaCell['value']): { readonly type: string; readonly text: string } {
  if (value === null) return { type: ' t="e"', text: '#N/A' };
  return typeof value === 'number'
    ? { type: '', text: String(value) }
    : { type: ' t="str"', text: escaped(storedText(value)) };
}

const FORMULA_CELL = /<c r="([A-Z]+\d+)"([^>]*)><f>([^<]*)<\/f><\/c>/g;

/** Writes beside each formula what it comes to. */
const withValues = (xml: string, sheet: Sheet): string => {
  const formulas = formulasOf(sheet);
  return xml.replace(FORMULA_CELL, (whole, address: string, attributes: string, words: string) => {
    const cell = formulas.get(address);
    if (cell === undefined) return whole;
    const { type, text } = keptValue(cell.value);
    return `<c r="${address}"${attributes}${type}><f>${words}</f><v>${text}</v></c>`;
  });
};

/** What the writer does not do by itself: all is computed anew when the file is opened, and values stand beside formulas where they are asked for. */
const featureFor = ({ sheets }: Workbook, keepValues: boolean) => ({
  files: {
    transform: {
      'xl/workbook.xml': {
        transformElementAttributes: (tag: string, attributes: Record<string, string | number>) =>
          tag === 'calcPr' ? { ...attributes, fullCalcOnLoad: '1' } : attributes,
      },
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml: string, _options: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
          keepValues ? withValues(xml, sheets[sheetIndex] as Sheet) : xml,
      },
    },
  },
});

type Write = (
  sheets: unknown,
  options: unknown,
) => { readonly toBlob: () => Promise<{ readonly arrayBuffer: () => Promise<ArrayBuffer> }> };

/** The writer, or a refusal that says which package lacks. */
async function writer(): Promise<Write> {
  const found: { default: unknown } | null = await import('write-excel-file/universal').catch(() => null);
  return found === null
    ? refuse('worksheet/no-writer', { value: 'write-excel-file', accepted: 'npm install write-excel-file' })
    : (found.default as Write);
}

/** How a workbook is written. */
export type WorkbookFileOptions = {
  /**
   * Whether what the library says a formula comes to is stored beside it, for previews that do not compute; `false` by default, so that a program that shows a figure has computed it. LibreOffice
   * shows stored values until something is changed, unless it is set to recalculate on load.
   */
  readonly keepValues?: boolean;
};

/**
 * A workbook as the bytes of an XLSX file, by the optional peer write-excel-file, in Node and in browsers.
 *
 * Words are stored as words: a text that begins with `=`, `+`, `-` or `@`, a tab or a line break is never a formula.
 *
 * @param workbook - What a builder returned, or sheets of your own.
 * @param options - Whether values are stored beside formulas.
 * @returns The bytes of the file.
 * @throws (rejects) `worksheet/no-writer` without the peer; `worksheet/invalid-workbook` with every problem: `worksheet/not-a-workbook`, `worksheet/invalid-sheet-name`,
 * `worksheet/sheet-name-twice`, `worksheet/too-many-rows`, `worksheet/too-many-columns`, `worksheet/invalid-text`, `worksheet/invalid-number`, `worksheet/invalid-formula`, `worksheet/invalid-format`,
 * `worksheet/day-out-of-range`.
 *
 * @example
 * ```ts
 * import { workbookFile, type Workbook } from 'motcua/worksheet';
 *
 * const rows: Workbook['sheets'][0]['rows'] = [
 *   [{ kind: 'number', value: 40, role: 'input' }, { kind: 'formula', formula: '=A1+2', value: 42, role: 'result' }],
 * ];
 * const bytes = await workbookFile({ sheets: [{ name: 'Sum', widths: [10, 10], frozen: 0, rows }] });
 * // an XLSX file is a ZIP file, which begins so
 * String.fromCharCode(...bytes.slice(0, 2)); // => 'PK'
 * ```
 */
export async function workbookFile(workbook: Workbook, options: WorkbookFileOptions = {}): Promise<Uint8Array> {
  const { sheets } = requireWorkbook(workbook);
  const write = await writer();
  const look = { features: [featureFor(workbook, options?.keepValues === true)], fontFamily: 'Arial', fontSize: 10 };
  const given = sheets.map(({ name, widths, frozen, rows }) => ({
    sheet: name,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: frozen,
    data: rows.map((row) => writtenRow(row, widths)),
    orientation: 'landscape',
  }));
  const blob = await write(given, look).toBlob();
  return new Uint8Array(await blob.arrayBuffer());
}
