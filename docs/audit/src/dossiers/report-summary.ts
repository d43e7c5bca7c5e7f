import type { Locale } from 'motcua';
import { shortDate } from '../page/date-text.ts';
import { columnWords, meaningText } from './column-words.ts';
import type { Understood } from './matching.ts';
import type { DossierReport } from './request.ts';
import { delimiterWords, encodingNames, dossierWords as words } from './words.ts';

/** Where the dossiers are from: the name of a file, or what was pasted. */
export type SourceName = string | null;

/** What a person said of the file, so that whoever reads the figures knows it. */
function chosenLines({ columns, words: met }: Understood, locale: Locale): readonly string[] {
  const chosen = columns
    .filter(({ isChosen }) => isChosen)
    .map(({ column, heading }) => `${columnWords[column][locale]} = “${heading}”`);
  const explained = met.flatMap(({ column, word, meaning, isChosen }) =>
    isChosen && meaning !== null ? [`“${word}” = ${meaningText(column, meaning, locale)}`] : [],
  );
  return [
    ...(chosen.length === 0 ? [] : [`${words.chosenColumns[locale]}: ${chosen.join('; ')}`]),
    ...(explained.length === 0 ? [] : [`${words.chosenWords[locale]}: ${explained.join('; ')}`]),
  ];
}

/** How the bytes were read. */
function readAs({ encoding, delimiter }: DossierReport, locale: Locale): readonly string[] {
  const between = `${words.delimiter[locale]}: ${delimiterWords[delimiter][locale]}`;
  return encoding === null ? [] : [`${words.readAs[locale]}: ${encodingNames[encoding]}; ${between}`];
}

/** What a report is of. */
export function sourceLines(
  { period, limit, understood, ...report }: DossierReport,
  source: SourceName,
  locale: Locale,
): readonly string[] {
  return [
    `${words.source[locale]}: ${source ?? words.pasted[locale]}`,
    `${words.period[locale]}: ${shortDate(period.from)} – ${shortDate(period.to)}`,
    ...(limit === null ? [] : [`${words.commonLimit[locale]}: ${limitText(limit, locale)}`]),
    `${words.read[locale]}: ${report.read}`,
    ...(report.leftOut === 0 ? [] : [`${words.leftOut[locale]}: ${report.leftOut}`]),
    ...chosenLines(understood, locale),
  ];
}

const limitText = (limit: NonNullable<DossierReport['limit']>, locale: Locale) =>
  'amount' in limit ? `${limit.amount} ${words.workingDays[locale]}` : '';

/** The same with how the file was read. */
export const summaryLines = (report: DossierReport, source: SourceName, locale: Locale): readonly string[] => {
  const { unused } = report.understood;
  return [
    ...sourceLines(report, source, locale),
    ...readAs(report, locale),
    ...(unused.length === 0 ? [] : [`${words.unused[locale]}: ${unused.join(', ')}`]),
  ];
};
