import type { Exact, Locale } from 'motcua';
import { narrationBlocks, type Table } from 'motcua/narrator';
import {
  bandOf,
  decimalText,
  explainScore,
  type Framework,
  type ScoreCard,
  type ScoredCriterion,
  type ScoreInputs,
} from 'motcua/score';
import { heading } from '../page/answer.ts';
import { blocksOf, tableOf } from '../page/blocks.ts';
import { downloadButton } from '../page/download.ts';
import { type Content, element } from '../page/element.ts';
import { problemItem } from '../page/problem-items.ts';
import { scoreWords as words } from './words.ts';

/** What is asked. */
export type ScoreQuestion = {
  readonly framework: Framework;
  readonly unit: string;
  readonly period: string;
  readonly inputs: ScoreInputs;
};

const figure = (value: Exact | null, locale: Locale) => (value === null ? '–' : decimalText(value, { locale }));

function rowsOf(criterion: ScoredCriterion, locale: Locale, depth: number): readonly (readonly string[])[] {
  const { code, names, max, outOf, points, children } = criterion;
  const row = [
    code,
    `${'– '.repeat(depth)}${names[locale]}`,
    figure(max, locale),
    figure(outOf, locale),
    figure(points, locale),
  ];
  return [row, ...children.flatMap((child) => rowsOf(child, locale, depth + 1))];
}

/** The card as a table, the total first. */
export function sheetOf({ root }: ScoreCard, locale: Locale): Table {
  const head = [words.code, words.criterion, words.max, words.counts, words.points].map((one) => one[locale]);
  return { kind: 'table', head, rows: rowsOf(root, locale, 0), align: ['start', 'start', 'end', 'end', 'end'] };
}

function bandText({ framework, inputs }: ScoreQuestion, card: ScoreCard, locale: Locale): string {
  const { band } = bandOf(framework, card, inputs);
  return (band === null ? null : framework.bands?.names?.[band]?.[locale]) ?? band ?? words.noBand[locale];
}

function wrong({ problems, incomplete }: ScoreCard, locale: Locale): readonly Content[] {
  const items = problems.map((problem) => problemItem(problem, locale));
  const label = words.wrong[locale];
  return [
    ...(incomplete.length === 0
      ? []
      : [element('p', { class: 'warning' }, `${words.incomplete[locale]}: ${incomplete.join(', ')}`)]),
    ...(items.length === 0
      ? []
      : [
          element(
            'div',
            { class: 'problems' },
            element('h4', {}, label),
            ...blocksOf([{ kind: 'list', ordered: false, items }], label),
          ),
        ]),
  ];
}

/** The score of a unit with its worksheet and its story. */
export function scoreAnswer(asked: ScoreQuestion, locale: Locale): readonly Content[] {
  const { framework, unit, period, inputs } = asked;
  const explained = explainScore(framework, { unit, period, inputs });
  const { value: card } = explained;
  const sheet = sheetOf(card, locale);
  const [title, story] = [words.sheet[locale], words.story[locale]];
  return [
    heading(
      `${words.result[locale]}: ${figure(card.points, locale)} ${words.of[locale]} ${figure(card.outOf, locale)}`,
    ),
    element('p', { class: 'figure' }, `${words.band[locale]}: ${bandText(asked, card, locale)}`),
    element('p', {}, `${words.unit[locale]}: ${unit}. ${words.period[locale]}: ${period}. ${framework.names[locale]}.`),
    ...wrong(card, locale),
    element('h4', {}, title),
    tableOf(sheet, title),
    downloadButton(words.download[locale], 'bang-diem.csv', () => [sheet]),
    element('h4', {}, story),
    ...blocksOf(narrationBlocks(explained, locale), story),
  ];
}
