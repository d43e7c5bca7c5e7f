import { form06Columns } from '../../statistics/inside.js';
import { sheetText } from './address.js';
import { formula } from './cells.js';
import { COLUMN_IDS, letterOf, type PlacedRow, partsOf } from './form06-rows.js';
import { type Form06Parts, formSheet } from './form06-sheet.js';
import { WORDS } from './words.js';
import type { Sheet } from './workbook.js';

/** The letter of the column that has the levels. */
const LEVELS = 'M';

/** Of a column that is a sum the columns it is made of, none of one that is counted. */
const sumOf = (id: string): readonly string[] => {
  const content = form06Columns.find((column) => column.id === id)?.content;
  return content !== undefined && 'sum' in content ? content.sum : [];
};

type Figures = { readonly [column: string]: number };

/** What the formulas come to: single figures as reported, the rest summed. */
function recomputedFigures(rows: readonly PlacedRow[]): readonly Figures[] {
  const found: Figures[] = new Array(rows.length);
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const placed = rows[at] as PlacedRow;
    const parts = partsOf(placed, rows).map(({ row }) => found[row - (rows[0]?.row ?? 0)] as Figures);
    const add = (id: string) => parts.reduce((sum, part) => sum + (part[id] ?? 0), 0);
    const own = (id: string) => {
      const of = sumOf(id);
      return of.length === 0 ? placed.figures[id] : of.reduce((sum, part) => sum + (placed.figures[part] ?? 0), 0);
    };
    found[at] = Object.fromEntries(COLUMN_IDS.map((id) => [id, (parts.length > 0 ? add(id) : own(id)) ?? 0]));
  }
  return found;
}

/** The sum of a column over the rows right below a row. */
export const sumBelow = (prefix: string, letter: string, { key, row, last }: PlacedRow): string => {
  const range = (column: string) => `${prefix}${column}${row + 1}:${column}${last}`;
  return `SUMIF(${range(LEVELS)},${key.length + 1},${range(letter)})`;
};

function figureFormula(id: string, placed: PlacedRow, rows: readonly PlacedRow[], report: string): string {
  const { row } = placed;
  if (partsOf(placed, rows).length > 0) return `=${sumBelow('', letterOf(id), placed)}`;
  const of = sumOf(id);
  return `=${of.length === 0 ? `${sheetText(report)}${letterOf(id)}${row}` : of.map((part) => `${letterOf(part)}${row}`).join('+')}`;
}

/** The form from its single figures: sums of columns and rows are formulas, the rest is taken from the report. */
export function recomputedSheet(parts: Form06Parts): Sheet {
  const { rows, locale } = parts;
  const figures = recomputedFigures(rows);
  const words = {
    name: WORDS.recomputed[locale],
    title: WORDS.recomputedTitle[locale],
    note: WORDS.notAvailable[locale],
  };
  return formSheet(parts, words, (placed, id) => {
    const value = figures[placed.row - (rows[0]?.row ?? 0)]?.[id] ?? 0;
    const isSum = sumOf(id).length > 0 || partsOf(placed, rows).length > 0;
    return formula(figureFormula(id, placed, rows, WORDS.report[locale]), value, isSum ? 'result' : 'step');
  });
}
