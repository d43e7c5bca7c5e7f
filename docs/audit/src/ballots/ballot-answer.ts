import type { Locale } from 'motcua';
import { type Block, narrationBlocks } from 'motcua/narrator';
import {
  type Count,
  type Estimate,
  explainEstimate,
  publication,
  type SatisfactionRateOptions,
  satisfactionRate,
} from 'motcua/survey';
import { heading, refused } from '../page/answer.ts';
import { blocksOf, tableOf } from '../page/blocks.ts';
import { downloadButton } from '../page/download.ts';
import { type Content, element } from '../page/element.ts';
import { problemItem } from '../page/problem-items.ts';
import { answerTable, gateText, intervalText, rateTable, rateText } from './ballot-tables.ts';
import type { ReadBallots } from './read-ballots.ts';
import { outcomeWords, ballotWords as words } from './words.ts';

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
