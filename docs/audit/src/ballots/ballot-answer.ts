import type { Locale } from 'motcua';
import { narrationBlocks, type Table } from 'motcua/narrator';
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
import { type Content, element } from '../page/element.ts';
import { problemItem } from '../page/problem-items.ts';
import type { ReadBallots } from './read-ballots.ts';
import { outcomeWords, ballotWords as words } from './words.ts';

/** A share in hundredths of a percent, with the decimal sign of the language. */
export function shareText(share: number, locale: Locale): string {
  const text = (100 * share).toFixed(2);
  return `${locale === 'vi' ? text.replace('.', ',') : text}%`;
}

const rateText = ({ value }: Estimate, locale: Locale) =>
  value === null ? words.noRate[locale] : shareText(value, locale);

const intervalText = ({ interval }: Estimate, locale: Locale) =>
  interval === null ? words.noRate[locale] : `${shareText(interval.low, locale)} – ${shareText(interval.high, locale)}`;

/** Whether a figure may be published, with each rule that says no. */
function gate(estimate: Estimate, locale: Locale): readonly Content[] {
  const { outcome, problems, thresholds } = publication(estimate);
  return [
    element('h4', {}, `${words.gate[locale]}: ${outcomeWords[outcome][locale]}`),
    ...blocksOf(narrationBlocks(problems, locale), words.why[locale]),
    element('p', { class: 'hint' }, `${words.table[locale]}: ${thresholds.names[locale]}. ${words.unverified[locale]}`),
  ];
}

function story(count: Count, options: SatisfactionRateOptions, locale: Locale): readonly Content[] {
  const label = words.story[locale];
  const blocks = narrationBlocks(explainEstimate(count, options), locale);
  return [element('h4', {}, label), ...blocksOf(blocks, label)];
}

/** The rate of two counts, with its interval, gate and story. */
export function countAnswer(count: Count, options: SatisfactionRateOptions, locale: Locale): readonly Content[] {
  const estimate = satisfactionRate(count, options);
  return [
    heading(`${words.result[locale]}: ${rateText(estimate, locale)}`),
    element('p', { class: 'figure' }, `${words.interval[locale]}: ${intervalText(estimate, locale)}`),
    element('p', {}, words.caution[locale]),
    ...gate(estimate, locale),
    ...story(count, options, locale),
  ];
}

function rateTable({ questions }: ReadBallots, options: SatisfactionRateOptions, locale: Locale): Table {
  const rows = questions.map(({ heading: name, counts: { satisfied, leftOut } }) => {
    const count = satisfied ?? { numerator: 0, denominator: 0 };
    const estimate = satisfactionRate(count, options);
    const left = leftOut.missing + leftOut.notApplicable + leftOut.refused;
    const { outcome } = publication(estimate);
    const figures = [rateText(estimate, locale), intervalText(estimate, locale), outcomeWords[outcome][locale]];
    return [name, `${count.numerator}/${count.denominator}`, String(left), ...figures];
  });
  const head = [words.question, words.counts, words.left, words.rate, words.interval, words.gate].map(
    (one) => one[locale],
  );
  return { kind: 'table', head, rows, align: ['start', 'end', 'end', 'end', 'end', 'start'] };
}

function wrong({ problems }: ReadBallots, locale: Locale): readonly Content[] {
  if (problems.length === 0) return [];
  const items = problems.map((problem) => problemItem(problem, locale));
  const label = words.wrong[locale];
  const list = blocksOf([{ kind: 'list', ordered: false, items }], label);
  return [element('h4', {}, label), element('div', { class: 'problems' }, ...list)];
}

/** The rates of the questions that were pasted; of one question also its gate and its story. */
export function rowsAnswer(read: ReadBallots, options: SatisfactionRateOptions, locale: Locale): readonly Content[] {
  const { questions, counted, given, unused } = read;
  const [first, second] = questions;
  if (first === undefined) return refused(read.problems, locale);
  const only = second === undefined ? first.counts.satisfied : null;
  const items = [
    `${words.counted[locale]}: ${counted}`,
    `${words.given[locale]}: ${given}`,
    ...(unused.length === 0 ? [] : [`${words.unused[locale]}: ${unused.join(', ')}`]),
  ];
  return [
    ...(only === null ? [heading(words.results[locale])] : countAnswer(only, options, locale)),
    element('ul', { class: 'summary' }, ...items.map((text) => element('li', {}, text))),
    tableOf(rateTable(read, options, locale), words.results[locale]),
    ...(only === null ? [element('p', {}, words.caution[locale])] : []),
    ...wrong(read, locale),
  ];
}
