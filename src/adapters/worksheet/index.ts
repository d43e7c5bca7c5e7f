/**
 * Workbooks with live formulas, so that an auditor recomputes a due date, a report, a rate, a score or a survey in Excel or LibreOffice. The builders are pure functions and need no other
 * package; `workbookFile` needs the optional peer write-excel-file.
 *
 * @packageDocumentation
 */

export type { DaySpan } from '../../calendar/index.js';
export type { DeadlineQuery } from '../../deadline/index.js';
export type { CivilDate, Locale, Rounding } from '../../kernel/index.js';
export type { Rate } from '../../statistics/index.js';
export type { DueDateWorkbookOptions } from './due-date-workbook.js';
export { dueDateWorkbook } from './due-date-workbook.js';
export type { RateWorkbookOptions } from './rate-workbook.js';
export { rateWorkbook } from './rate-workbook.js';
export type { PercentRounding } from './rounded-share.js';
export type {
  BlankCell,
  Cell,
  CellRole,
  DateCell,
  FormulaCell,
  NumberCell,
  Sheet,
  TextCell,
  Workbook,
} from './workbook.js';
export { workbookFile } from './workbook-file.js';
