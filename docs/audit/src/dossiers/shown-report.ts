import type { Locale, Problem } from 'motcua';
import type { Bilingual, Table } from 'motcua/narrator';
import type { Form06 } from 'motcua/statistics';
import { heading } from '../page/answer.ts';
import { blocksOf, tableOf } from '../page/blocks.ts';
import { shortDate } from '../page/date-text.ts';
import { downloadButton } from '../page/download.ts';
import { type Content, element } from '../page/element.ts';
import type { Delimiter } from '../text/delimiter-of.ts';
import { MOST_TOLD } from '../text/found-problems.ts';
import { reasonWords } from './cause-words.ts';
import { accountLines, asBlocks, channelLines, formVerdict, leftOutText } from './form-verdict.ts';
import { headOf, problemKinds } from './problem-text.ts';
import {
  anomalyKinds,
  anomalyTable,
  beginningOf,
  causeTable,
  differenceTable,
  formOf,
  formTable,
  lateTable,
  MOST_SHOWN,
  rateTable,
  unclassed,
} from './report-blocks.ts';
import { type SourceName, sourceLines, summaryLines } from './report-summary.ts';
import type { DossierReport } from './request.ts';
import { dossierWords as words } from './words.ts';

/** What is shown, of what and in which language. */
type Shown = { readonly report: DossierReport; readonly source: SourceName; readonly locale: Locale };

const title = (of: Bilingual, locale: Locale) => element('h4', {}, of[locale]);

const hint = (of: Bilingual, locale: Locale) => element('p', { class: 'hint' }, of[locale]);

/** Lines of which each is a fact. */
const facts = (lines: readonly string[]) =>
  element('ul', { class: 'summary' }, ...lines.map((text) => element('li', {}, text)));

/** What stands between the cells of what is downloaded: as in the file that came in; Excel opens no file by tabs. */
function delimiterFor({ report, locale }: Shown): Delimiter {
  if (report.delimiter !== '\t') return report.delimiter;
  return locale === 'vi' ? ';' : ',';
}

/** The name of a downloaded file, with the last day of the period. */
const fileName = (name: string, { report }: Shown) => `${name}-${report.period.to}.csv`;

/** What is wrong with a file, each kind once. */
const problemBlock = (about: Bilingual, problems: readonly Problem[], locale: Locale): HTMLElement =>
  element(
    'div',
    { class: 'problems' },
    ...blocksOf([{ kind: 'list', ordered: false, items: problemKinds(problems, locale) }], about[locale]),
  );

function wrongRows({ report: { problems }, locale }: Shown): readonly Content[] {
  if (problems.length === 0) return [];
  return [
    title(words.wrong, locale),
    ...(problems.length < MOST_TOLD ? [] : [element('p', {}, words.onlyFirst[locale])]),
    problemBlock(words.wrong, problems, locale),
  ];
}

/** That there is more than is shown, where there is. */
const moreRows = (length: number, locale: Locale): readonly Content[] =>
  length > MOST_SHOWN ? [element('p', {}, `${words.shown[locale]} (${length}).`)] : [];

type Listed = { readonly of: Bilingual; readonly table: Table; readonly file: string; readonly hint?: Content };

/** A list of which the beginning is shown, with all of it to download. */
function list({ of, table, file, hint: told }: Listed, shown: Shown): readonly Content[] {
  const { locale } = shown;
  const { length } = table.rows;
  if (length === 0) return [title(of, locale), element('p', {}, words.none[locale])];
  const name = fileName(file, shown);
  return [
    title({ vi: `${of.vi} (${length})`, en: `${of.en} (${length})` }, locale),
    ...(told === undefined ? [] : [told]),
    ...moreRows(length, locale),
    tableOf(beginningOf(table), of[locale]),
    downloadButton(`${words.download[locale]}: ${of[locale]}`, name, () => [table], delimiterFor(shown)),
  ];
}

function audit(shown: Shown): readonly Content[] {
  const { report, locale } = shown;
  const { agree, differ, bad, notComparable } = report.audit;
  const left = Object.entries(notComparable) as [keyof typeof reasonWords, number][];
  const told = left.map(([why, count]) => `${words.notComparable[locale]}, ${reasonWords[why][locale]}: ${count}`);
  const unread = bad === 0 ? [] : [`${words.bad[locale]}: ${bad}`];
  const causes = causeTable(report, locale);
  return [
    title(words.audit, locale),
    facts([`${words.agree[locale]}: ${agree}`, `${words.differ[locale]}: ${differ}`, ...told, ...unread]),
    ...(causes.rows.length === 0
      ? []
      : [title(words.byCause, locale), hint(words.causeHint, locale), tableOf(causes, words.byCause[locale])]),
    ...(differ === 0
      ? []
      : list({ of: words.differences, table: differenceTable(report, locale), file: 'ngay-hen-tra-khac' }, shown)),
  ];
}

function findings(shown: Shown): readonly Content[] {
  const { report, locale } = shown;
  if (report.anomalies.length === 0) return [];
  const kinds = tableOf(anomalyKinds(report, locale), words.anomalyKinds[locale]);
  const told = element('div', { class: 'kinds' }, hint(words.anomalyHint, locale), kinds);
  return list({ of: words.anomalies, table: anomalyTable(report, locale), file: 'dau-hieu', hint: told }, shown);
}

/** The dossiers that stand in no row because their class cannot be told. */
function unclassedBlock({ report, locale }: Shown): readonly Content[] {
  const problems = unclassed(report);
  if (problems.length === 0) return [];
  const told = element('p', {}, words.unclassed[locale]);
  const items = problems.map((problem) => `${headOf(problem, locale)}: ${problem.value}`);
  return [element('div', { class: 'problems' }, told, facts(items))];
}

function rates(form: Form06, { report, locale }: Shown): readonly Content[] {
  const left = report.leftOut === 0 ? [] : [leftOutText(report, locale)];
  const told = [...left, ...channelLines(form, locale)];
  return [
    title(words.rates, locale),
    ...(told.length === 0 ? [] : [element('div', { class: 'warning' }, facts(told))]),
    tableOf(rateTable(form, locale), words.rates[locale]),
  ];
}

function formAndRates(shown: Shown): readonly Content[] {
  const { report, source, locale } = shown;
  const form = formOf(report);
  const verdict = formVerdict(form, report, locale);
  const account = accountLines(form, report, locale);
  const kept = () => [
    ...formTable(form, locale),
    ...asBlocks([...sourceLines(report, source, locale), ...account.slice(1), ...verdict.lines]),
  ];
  const label = `${words.download[locale]}: ${words.form[locale]}`;
  return [
    title(words.form, locale),
    element('div', { class: verdict.isGood ? 'good' : 'problems' }, facts(verdict.lines)),
    facts(account),
    ...unclassedBlock(shown),
    element(
      'div',
      { class: 'form06' },
      ...blocksOf(
        formTable(form, locale).map((block) => (block.kind === 'table' ? beginningOf(block) : block)),
        words.form[locale],
      ),
    ),
    ...moreRows(form.rows.length, locale),
    hint(words.columns06, locale),
    downloadButton(label, fileName('bieu-06', shown), kept, delimiterFor(shown)),
    ...rates(form, shown),
  ];
}

/** What is late, and until which day that was counted. */
function lateList(shown: Shown): readonly Content[] {
  const { report, locale } = shown;
  const told = element('p', { class: 'hint' }, `${words.lateHint[locale]} ${shortDate(report.period.to)}.`);
  return list({ of: words.late, table: lateTable(report, locale), file: 'qua-han-chua-xin-loi', hint: told }, shown);
}

type InPage = { readonly locale: Locale; readonly panel: readonly Content[] };

/** A file of which there is no report: why not, and what may be said of it. */
export const refusedFile = (problems: readonly Problem[], { locale, panel }: InPage): readonly Content[] => [
  heading(words.refused[locale]),
  problemBlock(words.refused, problems, locale),
  ...panel,
];

/** The whole report; `panel` is what may be said of the columns and words of the file. */
export function shownReport(report: DossierReport, source: SourceName, { locale, panel }: InPage): readonly Content[] {
  const shown = { report, source, locale };
  return [
    heading(words.result[locale]),
    facts(summaryLines(report, source, locale)),
    hint(words.rowsHint, locale),
    ...panel,
    ...wrongRows(shown),
    ...audit(shown),
    ...findings(shown),
    ...formAndRates(shown),
    ...lateList(shown),
  ];
}
