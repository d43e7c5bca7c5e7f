import type { Locale, Problem } from 'motcua';
import type { Block } from 'motcua/narrator';
import { checkForm06, type Form06 } from 'motcua/statistics';
import { outsideReasons } from './form-account.ts';
import { headOf } from './problem-text.ts';
import { channelsOf, MOST_SHOWN } from './report-blocks.ts';
import type { DossierReport } from './request.ts';
import { outsideWords, dossierWords as words } from './words.ts';

/** What can be said of a form: whether it can stand, and why not. */
export type FormVerdict = {
  /** It balances, and no row of the file was left out. */
  readonly isGood: boolean;
  readonly lines: readonly string[];
};

/** A rule that is broken, by the row and the column of the form. */
function brokenRule({ path, value, accepted, ...problem }: Problem, form: Form06, locale: Locale): string {
  const [, at, , column] = path;
  const key = form.rows[Number(at)]?.key ?? [];
  const name = key.length === 0 ? words.total[locale] : (key[key.length - 1] ?? words.unknown[locale]);
  const column06 = locale === 'vi' ? 'cột' : 'column';
  return `${headOf({ ...problem, path: [] }, locale)}: “${name}”, ${column06} ${column}: ${value}, ${words.must[locale]} ${accepted}`;
}

/** The rows that usually make a form unbalanced. */
function endedEarly({ anomalies }: DossierReport, locale: Locale): readonly string[] {
  const rows = anomalies.flatMap(({ row, problem }) =>
    problem.code === 'dossier/finished-before-received' ? [row] : [],
  );
  return rows.length === 0 ? [] : [`${words.endedEarly[locale]} ${rows.slice(0, MOST_SHOWN).join(', ')}.`];
}

/** That rows of the file are in no figure. */
export const leftOutText = ({ read, leftOut }: Pick<DossierReport, 'read' | 'leftOut'>, locale: Locale): string =>
  locale === 'vi'
    ? `Số liệu chưa đầy đủ: bỏ qua ${leftOut} trên ${read + leftOut} dòng có dữ liệu.`
    : `The figures are incomplete: ${leftOut} of ${read + leftOut} rows with data were left out.`;

/** What is known of the channels. */
export function channelLines(form: Form06, locale: Locale): readonly string[] {
  const { unknown, isNoneKnown } = channelsOf(form);
  if (isNoneKnown) return [words.noChannel[locale]];
  return unknown === 0 ? [] : [`${words.someChannels[locale]} ${unknown}.`];
}

/** What is said of the form of a report, wherever it is shown or kept. */
export function formVerdict(form: Form06, report: DossierReport, locale: Locale): FormVerdict {
  const { read, leftOut } = report;
  const broken = checkForm06(form);
  const missing = leftOut === 0 ? [] : [leftOutText({ read, leftOut }, locale)];
  const unbalanced = [
    `${words.unbalanced[locale]}.`,
    ...broken.slice(0, MOST_SHOWN).map((one) => brokenRule(one, form, locale)),
    ...endedEarly(report, locale),
  ];
  return {
    isGood: broken.length === 0 && leftOut === 0,
    lines: [...missing, ...(broken.length === 0 ? [words.balanced[locale]] : unbalanced)],
  };
}

/** Where the dossiers that were read are: in the form, or why not. */
export function accountLines(form: Form06, { read, outside }: DossierReport, locale: Locale): readonly string[] {
  const out = outsideReasons.flatMap((reason) => {
    const count = outside[reason] ?? 0;
    return count === 0 ? [] : [`${words.outside[locale]}, ${outsideWords[reason][locale]}: ${count}`];
  });
  return [
    `${words.read[locale]}: ${read}`,
    `${words.account[locale]}: ${form.rows[0]?.columns[3] ?? 0}`,
    ...out,
    ...channelLines(form, locale),
  ];
}

/** The same as blocks, for a file that is kept. */
export const asBlocks = (lines: readonly string[]): readonly Block[] =>
  lines.length === 0 ? [] : [{ kind: 'list', ordered: false, items: lines.map((text) => ({ text })) }];
