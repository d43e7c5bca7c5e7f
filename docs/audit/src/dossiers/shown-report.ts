import type { Locale, Problem } from 'motcua';
import type { Bilingual, Table } from 'motcua/narrator';
import { heading } from '../page/answer.ts';
import { blocksOf, tableOf } from '../page/blocks.ts';
import { downloadButton } from '../page/download.ts';
import { type Content, element } from '../page/element.ts';
import { problemItem } from '../page/problem-items.ts';
import { MOST_TOLD } from '../text/found-problems.ts';
import { reasonWords } from './cause-words.ts';
import {
  anomalyTable,
  beginningOf,
  causeTable,
  differenceTable,
  formChecks,
  formOf,
  formTable,
  lateTable,
  MOST_SHOWN,
  rateTable,
  unclassed,
} from './report-blocks.ts';
import type { DossierReport } from './request.ts';
import { dossierWords as words } from './words.ts';

const title = (of: Bilingual, locale: Locale) => element('h4', {}, of[locale]);

const DELIMITERS: ReadonlyMap<string, string> = new Map([['\t', 'Tab']]);

/** Where the dossiers are from: the name of a file, or what was pasted. */
export type SourceName = string | null;

function summary(report: DossierReport, source: SourceName, locale: Locale): readonly Content[] {
  const { read, leftOut, encoding, delimiter, unused } = report;
  const items = [
    `${words.source[locale]}: ${source ?? words.pasted[locale]}`,
    `${words.read[locale]}: ${read}`,
    ...(leftOut === 0 ? [] : [`${words.leftOut[locale]}: ${leftOut}`]),
    ...(encoding === null ? [] : [`${words.readAs[locale]}: ${encoding}, ${DELIMITERS.get(delimiter) ?? delimiter}`]),
    ...(unused.length === 0 ? [] : [`${words.unused[locale]}: ${unused.join(', ')}`]),
  ];
  return [element('ul', { class: 'summary' }, ...items.map((text) => element('li', {}, text)))];
}

/** Problems under what they are about; nothing when there are none. */
function problemList(about: Bilingual, problems: readonly Problem[], locale: Locale): readonly Content[] {
  if (problems.length === 0) return [];
  const items = problems.map((problem) => problemItem(problem, locale));
  const list = blocksOf([{ kind: 'list', ordered: false, items }], about[locale]);
  return [element('div', { class: 'problems' }, element('p', {}, about[locale]), ...list)];
}

function wrongRows({ problems }: DossierReport, locale: Locale): readonly Content[] {
  if (problems.length === 0) return [];
  const items = problems.map((problem) => problemItem(problem, locale));
  return [
    title(words.wrong, locale),
    ...(problems.length < MOST_TOLD ? [] : [element('p', {}, words.onlyFirst[locale])]),
    element('div', { class: 'problems' }, ...blocksOf([{ kind: 'list', ordered: false, items }], words.wrong[locale])),
  ];
}

/** That there is more than is shown, where there is. */
const moreRows = (length: number, locale: Locale): readonly Content[] =>
  length > MOST_SHOWN ? [element('p', {}, `${words.shown[locale]} (${length}).`)] : [];

/** A list of which the beginning is shown, with all of it to download. */
function list(of: Bilingual, table: Table, file: string, locale: Locale): readonly Content[] {
  const { length } = table.rows;
  if (length === 0) return [title(of, locale), element('p', {}, words.none[locale])];
  return [
    title({ vi: `${of.vi} (${length})`, en: `${of.en} (${length})` }, locale),
    ...moreRows(length, locale),
    tableOf(beginningOf(table), of[locale]),
    downloadButton(`${words.download[locale]}: ${of[locale]}`, file, () => [table]),
  ];
}

function audit(report: DossierReport, locale: Locale): readonly Content[] {
  const { agree, differ, bad, notComparable } = report.audit;
  const left = Object.entries(notComparable) as [keyof typeof reasonWords, number][];
  const told = left.map(([why, count]) => `${words.notComparable[locale]}, ${reasonWords[why][locale]}: ${count}`);
  const unread = bad === 0 ? [] : [`${words.bad[locale]}: ${bad}`];
  const items = [`${words.agree[locale]}: ${agree}`, `${words.differ[locale]}: ${differ}`, ...told, ...unread];
  const causes = causeTable(report, locale);
  return [
    title(words.audit, locale),
    element('ul', { class: 'summary' }, ...items.map((text) => element('li', {}, text))),
    ...(causes.rows.length === 0 ? [] : [title(words.byCause, locale), tableOf(causes, words.byCause[locale])]),
    ...(differ === 0 ? [] : list(words.differences, differenceTable(report, locale), 'ngay-hen-tra-khac.csv', locale)),
    ...(report.anomalies.length === 0
      ? []
      : list(words.anomalies, anomalyTable(report, locale), 'dau-hieu.csv', locale)),
  ];
}

function formAndRates(report: DossierReport, locale: Locale): readonly Content[] {
  const form = formOf(report);
  const checks = formChecks(form, locale);
  const balance =
    checks.length === 0
      ? [element('p', { class: 'good' }, words.balanced[locale])]
      : [
          element(
            'div',
            { class: 'problems' },
            element('p', {}, words.unbalanced[locale]),
            ...blocksOf(checks, words.unbalanced[locale]),
          ),
        ];
  return [
    title(words.form, locale),
    ...problemList(words.unclassed, unclassed(report), locale),
    ...blocksOf(
      formTable(form, locale).map((block) => (block.kind === 'table' ? beginningOf(block) : block)),
      words.form[locale],
    ),
    ...moreRows(form.rows.length, locale),
    element('p', { class: 'hint' }, words.columns06[locale]),
    ...balance,
    downloadButton(`${words.download[locale]}: ${words.form[locale]}`, 'bieu-06.csv', () => formTable(form, locale)),
    title(words.rates, locale),
    tableOf(rateTable(form, locale), words.rates[locale]),
  ];
}

/** The whole report. */
export const shownReport = (report: DossierReport, source: SourceName, locale: Locale): readonly Content[] => [
  heading(words.result[locale]),
  ...summary(report, source, locale),
  ...wrongRows(report, locale),
  ...audit(report, locale),
  ...formAndRates(report, locale),
  ...list(words.late, lateTable(report, locale), 'qua-han-chua-xin-loi.csv', locale),
];
