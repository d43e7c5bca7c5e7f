import { form06Constraints } from '../../statistics/inside.js';
import { columnName, sheetText } from './address.js';
import { formula, heading, line, text } from './cells.js';
import { sumBelow } from './form06-recomputed.js';
import { COLUMN_IDS, FIRST_FIGURES, letterOf, type PlacedRow, partsOf } from './form06-rows.js';
import { type Form06Parts, nameCell } from './form06-sheet.js';
import { WORDS } from './words.js';
import type { Cell, Sheet } from './workbook.js';

type Check = { readonly formula: string; readonly value: number };

const NO_CHECK = text('');

/** A column less the sum of others; nothing where they do not all hold numbers. */
function constraintChecks({ row, figures }: PlacedRow, report: string): readonly Check[] {
  const cell = (id: string) => `${report}${letterOf(id)}${row}`;
  return form06Constraints.map(({ column, equals }) => {
    const all = [column, ...equals].map(cell);
    const words = `${cell(column)}-(${equals.map(cell).join('+')})`;
    const right = equals.reduce((sum, id) => sum + (figures[id] ?? 0), 0);
    return { formula: `=IF(COUNT(${all.join(',')})<${all.length},"",${words})`, value: (figures[column] ?? 0) - right };
  });
}

/** In a row with rows below it, each figure less the sum of theirs. */
function sumChecks(placed: PlacedRow, rows: readonly PlacedRow[], report: string): readonly Check[] {
  const parts = partsOf(placed, rows);
  if (parts.length === 0) return [];
  return COLUMN_IDS.map((id) => {
    const sum = parts.reduce((all, { figures }) => all + (figures[id] ?? 0), 0);
    const words = `=N(${report}${letterOf(id)}${placed.row})-${sumBelow(report, letterOf(id), placed)}`;
    return { formula: words, value: (placed.figures[id] ?? 0) - sum };
  });
}

/** How many cells of a row are no counts; exact when all hold numbers, else at least one. */
function countCheck({ row }: PlacedRow, report: string): Check {
  const range = `${report}${letterOf('3')}${row}:${letterOf('13')}${row}`;
  // cell by cell: not every program takes INT of a range
  const whole = COLUMN_IDS.map((id) => `${report}${letterOf(id)}${row}`).map((cell) => `(${cell}<>ABS(INT(${cell})))`);
  const { length } = COLUMN_IDS;
  return { formula: `=IF(COUNT(${range})<${length},${length}-COUNTIF(${range},">=0"),${whole.join('+')})`, value: 0 };
}

/** From column B: the constraints, then the sums of columns, then cells that are no counts. */
function checkRow(parts: Form06Parts, placed: PlacedRow, at: number): readonly Cell[] {
  const report = sheetText(WORDS.report[parts.locale]);
  const sums = sumChecks(placed, parts.rows, report);
  const cells = ({ formula: words, value }: Check) => formula(words, value, 'result');
  return [
    nameCell(parts, placed, at),
    ...constraintChecks(placed, report).map(cells),
    ...(sums.length === 0 ? COLUMN_IDS.map(() => NO_CHECK) : sums.map(cells)),
    cells(countCheck(placed, report)),
  ];
}

const WIDTH = form06Constraints.length + COLUMN_IDS.length + 1;

/** How many rules are broken: the differences other than 0, and the cells that are no counts. */
function brokenCell(rows: readonly (readonly Cell[])[]): Cell {
  const last = FIRST_FIGURES + rows.length - 1;
  const [end, counts] = [columnName(WIDTH - 1), columnName(WIDTH)];
  const differences = `B${FIRST_FIGURES}:${end}${last}`;
  const broken = rows.flat().filter((cell) => cell?.kind === 'formula' && cell.value !== 0).length;
  const words = `=COUNTIF(${differences},">0")+COUNTIF(${differences},"<0")+SUM(${counts}${FIRST_FIGURES}:${counts}${last})`;
  return formula(words, broken, 'result');
}

/** Every rule of the form in every row, as differences, and how many of them are broken. */
export function checksSheet(parts: Form06Parts): Sheet {
  const { locale } = parts;
  const rows = parts.rows.map((row, at) => checkRow(parts, row, at));
  const constraints = form06Constraints.map(({ column, equals }) => heading(`${column} = ${equals.join(' + ')}`));
  const sums = COLUMN_IDS.map((id) => heading(`${WORDS.sumOf[locale]} ${id}`));
  return {
    name: WORDS.checks[locale],
    widths: [44, ...Array.from({ length: WIDTH }, () => 13)],
    frozen: FIRST_FIGURES - 1,
    rows: [
      line(WORDS.checksTitle[locale], 'title'),
      line(WORDS.checksNote[locale]),
      line(parts.head),
      [],
      [heading(WORDS.broken[locale]), brokenCell(rows)],
      [],
      [heading(WORDS.row[locale]), ...constraints, ...sums, heading(WORDS.notCounts[locale])],
      ...rows,
    ],
  };
}
