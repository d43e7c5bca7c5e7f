import { inForce, type Locale, type Problem, percentText } from 'motcua';
import { type Block, formBlocks, type Table } from 'motcua/narrator';
import { type Form06, type FormColumn, form06, rate } from 'motcua/statistics';
import { rates, reportForms, vietnam } from 'motcua/vn';
import { shortDate } from '../page/date-text.ts';
import { causeWords } from './cause-words.ts';
import { findingText } from './finding-words.ts';
import { headOf } from './problem-text.ts';
import type { DossierReport, LateDossier } from './request.ts';
import { dossierWords as words } from './words.ts';

/** How many rows of a list are shown in the page. */
export const MOST_SHOWN = 100;

/** Form 06 of a report. */
export const formOf = ({ tally, period: { to } }: DossierReport): Form06 =>
  form06(tally, { disposition: vietnam(to).disposition, form: inForce(reportForms.form06, to) });

/** The columns of the form, those of one name told apart by what they are of. */
function columnsNamed(on: string): readonly FormColumn[] {
  const { columns } = inForce(reportForms.form06, on);
  const isOnce = ({ label }: FormColumn) => columns.filter((one) => one.label.vi === label.vi).length === 1;
  const joined = ({ group, label }: FormColumn, locale: Locale) => `${group[locale]}: ${label[locale]}`;
  return columns.map((one) =>
    isOnce(one) ? one : { ...one, label: { vi: joined(one, 'vi'), en: joined(one, 'en') } },
  );
}

/** The form as blocks, for the page and for the download; what is known of channels is told beside it. */
export function formTable(form: Form06, locale: Locale): readonly Block[] {
  const footnotes = form.footnotes.filter(({ code }) => code !== 'statistics/unknown-channel');
  return formBlocks({ ...form, footnotes }, { locale, columns: columnsNamed(form.header.on) });
}

/** What is known of the channels of a form. */
export function channelsOf({ rows, footnotes }: Form06): { readonly unknown: number; readonly isNoneKnown: boolean } {
  const unknown = Number(footnotes.find(({ code }) => code === 'statistics/unknown-channel')?.value ?? 0);
  const { 4: online = 0, 5: other = 0 } = rows[0]?.columns ?? {};
  return { unknown, isNoneKnown: unknown > 0 && unknown === online + other };
}

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
    const columns = `${columnsOf(definition.numerator)} / ${columnsOf(definition.denominator)}`;
    // what came by nobody knows which channel is not known to have come otherwise than online
    if (definition.id === rates.online.id && channelsOf(form).isNoneKnown)
      return [definition.names[locale], columns, '–', words.noFigures[locale]];
    return [
      definition.names[locale],
      columns,
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
    .map(({ cause, first, possible, only }) => [causeWords[cause][locale], ...[first, possible, only].map(String)]);
  const head = [words.cause, words.first, words.possible, words.surely].map((one) => one[locale]);
  return { kind: 'table', head, rows, align: ['start', 'end', 'end', 'end'] };
}

const LATER = {
  vi: (days: number) => `đã ghi muộn hơn ${days} ngày`,
  en: (days: number) => `recorded ${days} day${days === 1 ? '' : 's'} later`,
};
const EARLIER = {
  vi: (days: number) => `đã ghi sớm hơn ${days} ngày`,
  en: (days: number) => `recorded ${days} day${days === 1 ? '' : 's'} earlier`,
};

/** By how much a recorded due date is off. */
function offBy(daysLater: number | null, locale: Locale): string {
  if (daysLater === null || daysLater === 0) return '';
  return daysLater > 0 ? LATER[locale](daysLater) : EARLIER[locale](-daysLater);
}

/** The dossiers whose due date differs. */
export function differenceTable({ differences }: DossierReport, locale: Locale): Table {
  const rows = differences.map(({ row, id, unit, receivedAt, recorded, recomputed, daysLater, cause, others }) => [
    String(row),
    id ?? '',
    unit ?? '',
    shortDate(receivedAt.slice(0, 10)),
    shortDate(recorded.dueOn),
    shortDate(recomputed.dueOn),
    offBy(daysLater, locale),
    [cause, ...others].map((one) => causeWords[one][locale]).join('; '),
  ]);
  const { row, id, unit, receivedOn, recorded, recomputed, difference, cause } = words;
  const head = [row, id, unit, receivedOn, recorded, recomputed, difference, cause].map((one) => one[locale]);
  return { kind: 'table', head, rows };
}

/** What must be known of a dossier that is due on a day of rest. */
function remarkOf({ afterRest, endedOn }: LateDossier, on: string, locale: Locale): string {
  if (afterRest === null) return '';
  const remark = `${words.restDue[locale]} ${shortDate(afterRest)}`;
  return (endedOn ?? on) <= afterRest ? `${remark}: ${words.restInTime[locale]}` : remark;
}

/** The overdue dossiers nobody apologised for. */
export function lateTable({ late, period }: DossierReport, locale: Locale): Table {
  const rows = late.map((one) => [
    String(one.row),
    one.id ?? '',
    one.unit ?? '',
    shortDate(one.dueOn),
    shortDate(one.endedOn),
    String(one.workingDays),
    remarkOf(one, period.to, locale),
  ]);
  const { row, id, unit, dueOn, endedOn, daysLate, remark } = words;
  const head = [row, id, unit, dueOn, endedOn, daysLate, remark].map((one) => one[locale]);
  return { kind: 'table', head, rows, align: ['start', 'start', 'start', 'start', 'start', 'end', 'start'] };
}

/** What is worth a question. */
export function anomalyTable({ anomalies }: DossierReport, locale: Locale): Table {
  const rows = anomalies.map(({ row, id, problem }) => [String(row), id ?? '', findingText(problem, locale)]);
  return { kind: 'table', head: [words.row, words.id, words.finding].map((one) => one[locale]), rows };
}

/** How many dossiers each kind of finding is of. */
export function anomalyKinds({ anomalies }: DossierReport, locale: Locale): Table {
  const kinds = new Map<string, { readonly problem: Problem; readonly count: number }>();
  for (const { problem } of anomalies)
    kinds.set(problem.code, { problem, count: (kinds.get(problem.code)?.count ?? 0) + 1 });
  const rows = [...kinds.values()].map(({ problem, count }) => [headOf(problem, locale), String(count)]);
  return {
    kind: 'table',
    head: [words.finding[locale], words.count[locale]],
    rows,
    align: ['start', 'end'],
  };
}

/** As much of a table as is shown. */
export const beginningOf = (table: Table): Table => ({ ...table, rows: table.rows.slice(0, MOST_SHOWN) });
