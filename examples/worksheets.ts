// A due date that an auditor recomputes: the cells of the first sheet of its workbook, formulas as they are stored with what they come to, and the days around it on the calendar sheet.
// `workbookFile(workbook)` makes the XLSX file of it.

import { fromEpochDay } from 'motcua/calendar';
import { vietnam } from 'motcua/vn';
import { type Cell, dueDateWorkbook, type FormulaCell } from 'motcua/worksheet';

const receivedAt = '2026-11-20T09:00';
const limit = { amount: 3, unit: 'working-day' } as const;
const days = { from: '2026-11-16', to: '2026-12-04' };
const { sheets } = dueDateWorkbook({ receivedAt, limit, ...vietnam(receivedAt) }, { locale: 'vi', days });

/** What a formula comes to; a day as a day, which worksheets know by a number. */
const reached = ({ value, format = '' }: FormulaCell) =>
  typeof value === 'number' && format.includes('dd') ? fromEpochDay(value - 25_569) : value;

/** A cell as a line of text has it. */
function shown(cell: Cell | undefined): string {
  switch (cell?.kind) {
    case 'text':
      return cell.text;
    case 'date':
      return cell.date;
    case 'number':
      return `${cell.value}`;
    case 'formula':
      return `${cell.formula}  →  ${reached(cell)}`;
    case 'blank':
      return '(trống)';
    default:
      return '';
  }
}

for (const [place, { name, rows }] of sheets.entries()) {
  console.log(`== ${name}`);
  for (const [at, row] of rows.entries()) {
    const cells = row.flatMap((cell, column) => {
      const words = shown(cell ?? undefined);
      return words === '' ? [] : [`${String.fromCharCode(65 + column)}${at + 1} ${words}`];
    });
    // the days of the calendar in a line each
    if (cells.length > 0) console.log(cells.join(place === 1 ? ' | ' : '\n  '));
  }
  console.log('');
}
