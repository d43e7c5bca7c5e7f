import type { Locale, Problem } from 'motcua';
import { type Block, narrationBlocks, type Table } from 'motcua/narrator';
import {
  type Count,
  type Estimate,
  explainEstimate,
  publication,
  type SatisfactionRateOptions,
  satisfactionLevels,
  satisfactionRate,
} from 'motcua/survey';
import { heading, refused } from '../page/answer.ts';
import { blocksOf, tableOf } from '../page/blocks.ts';
import { downloadButton } from '../page/download.ts';
import { type Content, element } from '../page/element.ts';
import { problemItem } from '../page/problem-items.ts';
import type { ReadBallots } from './read-ballots.ts';
import { gateWords, outcomeWords, ballotWords as words } from './words.ts';

const decimal = (text: string, locale: Locale) => (locale === 'vi' ? text.replaceAll('.', ',') : text);

/** A share in hundredths of a percent, with the decimal sign of the language. */
export const shareText = (share: number, locale: Locale): string => `${decimal((100 * share).toFixed(2), locale)}%`;

const rateText = ({ value }: Estimate, locale: Locale) =>
  value === null ? words.noRate[locale] : shareText(value, locale);

const intervalText = ({ interval }: Estimate, locale: Locale) =>
  interval === null ? words.noRate[locale] : `${shareText(interval.low, locale)} – ${shareText(interval.high, locale)}`;

/** A rule of publication that says no: what was measured, what it is, and what it would have to be. */
export function gateText({ path, value, accepted, ...problem }: Problem, locale: Locale): string {
  const { text } = problemItem({ ...problem, path: [] }, locale);
  const measure = gateWords[path.join('.')]?.[locale];
  if (measure === undefined || accepted === undefined) return text;
  const figure = Number(value);
  const told = Number.isFinite(figure) ? String(Math.round(figure * 10_000) / 10_000) : words.noRate[locale];
  const wanted = accepted.replace('>=', '≥').replace('<=', '≤');
  return `${text}: ${measure} ${words.is[locale]} ${decimal(told, locale)}; ${words.wanted[locale]} ${decimal(wanted, locale)}`;
}

const titled = (text: string, content: readonly Content[]): readonly Content[] => [element('h4', {}, text), ...content];

/** Whether a figure may be published, with each rule that says no. */
function gate(estimate: Estimate, locale: Locale): readonly Content[] {
  const { outcome, problems, thresholds } = publication(estimate);
  const items = problems.map((problem) => ({ text: gateText(problem, locale) }));
  const list = items.length === 0 ? [] : blocksOf([{ kind: 'list', ordered: false, items }], words.why[locale]);
  return titled(`${words.gate[locale]}: ${outcomeWords[outcome][locale]}`, [
    ...list,
    element('p', { class: 'hint' }, `${words.table[locale]}: ${thresholds.names[locale]}. ${words.unverified[locale]}`),
  ]);
}

function story(count: Count, options: SatisfactionRateOptions, locale: Locale): readonly Content[] {
  const label = words.story[locale];
  const blocks = narrationBlocks(explainEstimate(count, options), locale);
  return titled(label, [
    ...blocksOf(blocks, label),
    ...(options.population === undefined ? [] : [element('p', { class: 'hint' }, words.effective[locale])]),
  ]);
}

/** What of an estimate goes into a file. */
function sheetOf(count: Count, options: SatisfactionRateOptions, locale: Locale): readonly Block[] {
  const estimate = satisfactionRate(count, options);
  const { outcome, problems, thresholds } = publication(estimate);
  return [
    { kind: 'heading', level: 1, text: `${words.result[locale]}: ${rateText(estimate, locale)}` },
    { kind: 'paragraph', text: `${words.counts[locale]}: ${count.numerator}/${count.denominator}` },
    { kind: 'paragraph', text: `${words.interval[locale]} (${options.interval}): ${intervalText(estimate, locale)}` },
    { kind: 'paragraph', text: `${words.gate[locale]}: ${outcomeWords[outcome][locale]}` },
    { kind: 'list', ordered: false, items: problems.map((problem) => ({ text: gateText(problem, locale) })) },
    { kind: 'paragraph', text: `${words.table[locale]}: ${thresholds.names[locale]}. ${words.unverified[locale]}` },
    ...narrationBlocks(explainEstimate(count, options), locale),
  ];
}

const download = (locale: Locale, blocks: () => readonly Block[]) =>
  downloadButton(words.download[locale], 'ty-le-hai-long.csv', blocks);

function headline(count: Count, options: SatisfactionRateOptions, locale: Locale): readonly Content[] {
  const estimate = satisfactionRate(count, options);
  return [
    heading(`${words.result[locale]}: ${rateText(estimate, locale)}`),
    element('p', { class: 'figure' }, `${words.interval[locale]}: ${intervalText(estimate, locale)}`),
    element('p', {}, words.caution[locale]),
  ];
}

const details = (count: Count, options: SatisfactionRateOptions, locale: Locale): readonly Content[] => [
  ...gate(satisfactionRate(count, options), locale),
  ...story(count, options, locale),
];

/** The rate of two counts, with its interval, gate and story. */
export const countAnswer = (count: Count, options: SatisfactionRateOptions, locale: Locale): readonly Content[] => [
  ...headline(count, options, locale),
  ...details(count, options, locale),
  download(locale, () => sheetOf(count, options, locale)),
];

const leftOutOf = ({ counts: { leftOut } }: ReadBallots['questions'][number]) =>
  leftOut.missing + leftOut.notApplicable + leftOut.refused;

/** A row a question: how many are satisfied, the rate, and whether it may go out. */
export function rateTable({ questions }: ReadBallots, options: SatisfactionRateOptions, locale: Locale): Table {
  const rows = questions.map((question) => {
    const count = question.counts.satisfied ?? { numerator: 0, denominator: 0 };
    const estimate = satisfactionRate(count, options);
    const { outcome } = publication(estimate);
    const figures = [rateText(estimate, locale), intervalText(estimate, locale), outcomeWords[outcome][locale]];
    return [question.heading, `${count.numerator}/${count.denominator}`, String(leftOutOf(question)), ...figures];
  });
  const head = [words.question, words.counts, words.left, words.rate, words.interval, words.gate].map(
    (one) => one[locale],
  );
  return { kind: 'table', head, rows, align: ['start', 'end', 'end', 'end', 'end', 'start'] };
}

/** How many ballots gave each answer, a row a question. */
export function answerTable({ questions }: ReadBallots, locale: Locale): Table {
  const levels = satisfactionLevels();
  const rows = questions.map((question) => [
    question.heading,
    ...levels.map(({ id }) => String(question.counts.answers.find((one) => one.id === id)?.count.numerator ?? 0)),
    String(question.counts.n),
    String(leftOutOf(question)),
  ]);
  const head = [
    words.question[locale],
    ...levels.map(({ id, names }) => names?.[locale] ?? id),
    words.validAnswers[locale],
    words.left[locale],
  ];
  return { kind: 'table', head, rows, align: ['start', ...levels.map(() => 'end' as const), 'end', 'end'] };
}

function wrong({ problems }: ReadBallots, locale: Locale): readonly Content[] {
  if (problems.length === 0) return [];
  const items = problems.map((problem) => problemItem(problem, locale));
  const label = words.wrong[locale];
  const list = blocksOf([{ kind: 'list', ordered: false, items }], label);
  return titled(label, [element('div', { class: 'problems' }, ...list)]);
}

/** What was read, and what counts. */
function summary({ counted, given, unused, hasIds }: ReadBallots, locale: Locale): readonly string[] {
  return [
    `${words.given[locale]}: ${given}`,
    `${words.counted[locale]}: ${counted}. ${words.countedMeans[locale]}`,
    hasIds ? words.firstKept[locale] : words.noIds[locale],
    words.satisfiedMeans[locale],
    ...(unused.length === 0 ? [] : [`${words.unused[locale]}: ${unused.join(', ')}`]),
  ];
}

/** The rates of the questions that were pasted; of one question also its gate and its story. */
export function rowsAnswer(read: ReadBallots, options: SatisfactionRateOptions, locale: Locale): readonly Content[] {
  const [first, second] = read.questions;
  if (first === undefined) return refused(read.problems, locale);
  const only = second === undefined ? first.counts.satisfied : null;
  const told = summary(read, locale);
  const tables = [rateTable(read, options, locale), answerTable(read, locale)] as const;
  const sheet = (): readonly Block[] => [
    { kind: 'heading', level: 1, text: words.results[locale] },
    ...told.map((text) => ({ kind: 'paragraph', text }) as const),
    ...tables,
    ...(only === null ? [] : sheetOf(only, options, locale)),
  ];
  return [
    ...(only === null
      ? [heading(words.results[locale]), element('p', {}, words.caution[locale])]
      : headline(only, options, locale)),
    ...wrong(read, locale),
    ...titled(words.read[locale], [
      element('ul', { class: 'summary' }, ...told.map((text) => element('li', {}, text))),
    ]),
    ...titled(words.byQuestion[locale], [tableOf(tables[0], words.byQuestion[locale])]),
    ...titled(words.byAnswer[locale], [tableOf(tables[1], words.byAnswer[locale])]),
    ...(only === null ? [] : details(only, options, locale)),
    download(locale, sheet),
  ];
}
