import type { Locale } from '../../kernel/index.js';
import { refuse, requireLocale } from '../../kernel/inside.js';
import type { Framework, ScoreRequest } from '../../score/index.js';
import { score } from '../../score/inside.js';
import { inputsSheet } from './inputs-sheet.js';
import { cellsOfInputs, placedInputs } from './placed-inputs.js';
import { placedCriteria } from './score-rows.js';
import { scoreSheet } from './score-sheet.js';
import type { Workbook } from './workbook.js';

/** How a score card is put into a workbook. */
export type ScoreWorkbookOptions = {
  /** Vietnamese or English. */
  readonly locale: Locale;
};

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Refuses what is not even a framework and a request; the rest `score` looks at. */
function requireCard(framework: Framework, request: ScoreRequest): void {
  if (!isRecord(framework?.root) || !isRecord(framework.names)) {
    refuse('score/invalid-framework', { path: ['framework'], accepted: 'a framework, see parseFramework' });
  }
  if (!isRecord(request?.inputs))
    refuse('worksheet/not-a-request', { path: ['request'], accepted: 'unit, period, inputs' });
}

/**
 * A score card as a workbook: the figures the rules read are typed in, and points by rule, what becomes of criteria without points, rounding, subtotals, the total and the index are formulas, those
 * of the rules as `excelFormula` prints them.
 *
 * Formulas compute in doubles where `score` is exact: a figure within the last digit of a bound or of a half may come out on its other side. Bands and gates are not in the workbook, nor are rules
 * that compare a unit with all units.
 *
 * @param framework - The published rules.
 * @param request - The unit and its figures, as for `score`.
 * @param options - The language.
 * @returns The workbook; `workbookFile` makes a file of it.
 * @throws What `score` and `excelFormula` throw; `worksheet/not-a-request`; `worksheet/cohort-not-in-sheet` for rules that read all units; `score/rounding-not-in-excel` for points that are not rounded `half-up`, `up` or
 * `down`; `kernel/unknown-locale`.
 *
 * @example
 * ```ts
 * import type { Framework } from 'motcua/score';
 * import { scoreWorkbook } from 'motcua/worksheet';
 *
 * const children = [
 *   { code: '1', names: { vi: 'Đúng hạn', en: 'In time' }, max: 60, rule: { kind: 'proportional', of: 'in-time' } },
 *   { code: '2', names: { vi: 'Hài lòng', en: 'Satisfied' }, max: 40, rule: { kind: 'to-target', of: 'satisfied', target: 0.9 } },
 * ] as const;
 * const root = { code: 'T', names: { vi: 'Tổng điểm', en: 'Total' }, max: 100, children };
 * const framework: Framework = { id: 'desk', version: '2026', names: { vi: 'Một cửa', en: 'Desk' }, root, basis: [] };
 * const inputs = { 'in-time': 0.95, satisfied: 0.81 };
 * const { sheets } = scoreWorkbook(framework, { unit: 'an-binh', period: '2026', inputs }, { locale: 'en' });
 * const cell = (row: number, column: number) => sheets[0]?.rows[row]?.[column];
 * const [total, rule] = [cell(4, 1), cell(11, 6)];
 * total?.kind === 'formula' && total.value; // => 93
 * rule?.kind === 'formula' && rule.formula; // => "=IF(COUNT('Inputs'!$B$6)<1,NA(),'Inputs'!$B$6*60)"
 * ```
 */
export function scoreWorkbook(framework: Framework, request: ScoreRequest, options: ScoreWorkbookOptions): Workbook {
  const locale = requireLocale(options?.locale);
  requireCard(framework, request);
  const card = score(framework, request);
  const inputs = placedInputs(card);
  const parts = { inputs, cells: cellsOfInputs(inputs, locale), locale };
  const criteria = placedCriteria(card, framework);
  return { sheets: [scoreSheet(card, criteria, framework.names[locale], parts), inputsSheet(inputs, locale)] };
}
