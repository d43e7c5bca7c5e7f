import { inForce, type Locale, type Problem, percentText } from 'motcua';
import { type Block, formBlocks, narrationBlocks, type Table } from 'motcua/narrator';
import { checkForm06, type Form06, form06, rate } from 'motcua/statistics';
import { rates, reportForms, vietnam } from 'motcua/vn';
import { shortDate } from '../page/date-text.ts';
import { causeWords } from './cause-words.ts';
import type { DossierReport } from './request.ts';
import { dossierWords as words } from './words.ts';

/** How many rows of a list are shown in the page. */
export const MOST_SHOWN = 100;

/** Form 06 of a report. */
export function formOf({ tally, period }: DossierReport): Form06 {
  const { disposition } = vietnam(period.to);
  return form06(tally, { disposition, form: inForce(reportForms.form06, period.to) });
}

/** The form as blocks, for the page and for the download. */
export const formTable = (form: Form06, locale: Locale): readonly Block[] => formBlocks(form, { locale });

/** What the checks of the form found, the first hundred; nothing when it balances. */
export const formChecks = (form: Form06, locale: Locale): readonly Block[] =>
  narrationBlocks(checkForm06(form).slice(0, MOST_SHOWN), locale);

/** The dossiers that stand in no row because their class cannot be told, by why. */
export const unclassed = ({ tally }: DossierReport): readonly Problem[] =>
  tally.bad.map(({ code, dossiers }) => ({ code, path: [], severity: 'warning', value: dossiers }));

const columnsOf = (columns: readonly number[]) =>
  columns.length === 1 ? String(columns[0]) : `(${columns.join(' + ')})`;

/** Every rate of the whole report, by its definition. */
export function rateTable(form: Form06, locale: Locale): Table {
  const [total] = form.rows;
  const rows = Object.values(rates).map((definition) => {
    const { numerator, denominator, value } = rate(total as Form06['rows'][number], definition);
    return [
      definition.names[locale],
      `${columnsOf(definition.numerator)} / ${columnsOf(definition.denominator)}`,
      `${numerator}/${denominator}`,
      value === null ? '–' : percentText(value, { locale }),
    ];
  });
  const head = [words.rate, words.definition, words.counts, words.value].map((one) => one[locale]);
  return { kind: 'table', head, rows, align: ['start', 'start', 'end', 'end'] };
}

/** The causes of differences, with how many dossiers each explains. */
export function causeTable({ audit }: DossierReport, locale: Locale): Table {
  const rows = audit.byCause
    .filter(({ first, possible }) => first + possible > 0)
    .map(({ cause, first, only }) => [causeWords[cause][locale], String(first), String(only)]);
  const head = [words.cause, words.count, words.surely].map((one) => one[locale]);
  return { kind: 'table', head, rows, align: ['start', 'end', 'end'] };
}

/** The dossiers whose due date differs. */
export function differenceTable({ differences }: DossierReport, locale: Locale): Table {
  const rows = differences.map(({ row, id, recorded, recomputed, cause, others }) => [
    String(row),
    id ?? '',
    shortDate(recorded.dueOn),
    shortDate(recomputed.dueOn),
    [cause, ...others].map((one) => causeWords[one][locale]).join('; '),
  ]);
  const head = [words.row, words.id, words.recorded, words.recomputed, words.cause].map((one) => one[locale]);
  return { kind: 'table', head, rows };
}

/** The overdue dossiers nobody apologised for. */
export function lateTable({ late }: DossierReport, locale: Locale): Table {
  const rows = late.map(({ row, id, unit, dueOn, endedOn, workingDays }) => [
    String(row),
    id ?? '',
    unit ?? '',
    shortDate(dueOn),
    shortDate(endedOn),
    String(workingDays),
  ]);
  const { row, id, unit, dueOn, endedOn, daysLate } = words;
  const head = [row, id, unit, dueOn, endedOn, daysLate].map((one) => one[locale]);
  return { kind: 'table', head, rows, align: ['start', 'start', 'start', 'start', 'start', 'end'] };
}

/** What inspectors look for. */
export function anomalyTable({ anomalies }: DossierReport, locale: Locale): Table {
  const rows = anomalies.map(({ row, id, problem }) => {
    const [block] = narrationBlocks([problem], locale);
    return [String(row), id ?? '', block?.kind === 'list' ? (block.items[0]?.text ?? '') : ''];
  });
  return { kind: 'table', head: [words.row, words.id, words.finding].map((one) => one[locale]), rows };
}

/** As much of a table as is shown. */
export const beginningOf = (table: Table): Table => ({ ...table, rows: table.rows.slice(0, MOST_SHOWN) });
