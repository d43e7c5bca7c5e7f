import type { Locale, Problem } from 'motcua';
import type { Table } from 'motcua/narrator';
import {
  type Estimate,
  publication,
  type SatisfactionRateOptions,
  satisfactionLevels,
  satisfactionRate,
} from 'motcua/survey';
import { problemItem } from '../page/problem-items.ts';
import type { ReadBallots } from './read-ballots.ts';
import { gateWords, outcomeWords, ballotWords as words } from './words.ts';

const decimal = (text: string, locale: Locale) => (locale === 'vi' ? text.replaceAll('.', ',') : text);

/** A share in hundredths of a percent, with the decimal sign of the language. */
export const shareText = (share: number, locale: Locale): string => `${decimal((100 * share).toFixed(2), locale)}%`;

/** A rate, or that there is none. */
export const rateText = ({ value }: Estimate, locale: Locale) =>
  value === null ? words.noRate[locale] : shareText(value, locale);

/** An interval, or that there is none. */
export const intervalText = ({ interval }: Estimate, locale: Locale) =>
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
