/**
 * Workbooks with live formulas, so that an auditor recomputes a due date, a report, a rate, a score or a survey in Excel or LibreOffice. The builders are pure functions and need no other
 * package; `workbookFile` needs the optional peer write-excel-file.
 *
 * @packageDocumentation
 */

export type { DaySpan } from '../../calendar/index.js';
export type { DeadlineQuery } from '../../deadline/index.js';
export type { CivilDate, Locale, Rounding } from '../../kernel/index.js';
export type { Framework, ScoreRequest } from '../../score/index.js';
export type { Form06, Rate, RateDefinition } from '../../statistics/index.js';
export type { AnswerCounts, Questionnaire } from '../../survey/index.js';
export type { DueDateWorkbookOptions } from './due-date-workbook.js';
export { dueDateWorkbook } from './due-date-workbook.js';
export type { Form06WorkbookOptions } from './form06-workbook.js';
export { form06Workbook } from './form06-workbook.js';
export type { RateWorkbookOptions } from './rate-workbook.js';
export { rateWorkbook } from './rate-workbook.js';
export type { PercentRounding } from './rounded-share.js';
export type { ScoreWorkbookOptions } from './score-workbook.js';
export { scoreWorkbook } from './score-workbook.js';
export type { SurveyWorkbookOptions } from './survey-workbook.js';
export { surveyWorkbook } from './survey-workbook.js';
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
export type { WorkbookFileOptions } from './workbook-file.js';
export { workbookFile } from './workbook-file.js';
