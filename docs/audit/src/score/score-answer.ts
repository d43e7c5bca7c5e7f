import type { Locale } from 'motcua';
import type { Block } from 'motcua/narrator';
import { explainScore, type ScoreCard } from 'motcua/score';
import { heading } from '../page/answer.ts';
import { blocksOf, tableOf } from '../page/blocks.ts';
import { downloadButton } from '../page/download.ts';
import { type Content, element } from '../page/element.ts';
import { problemItem } from '../page/problem-items.ts';
import { bandScale } from './rule-words.ts';
import { hasTotal, resultLines, type ScoreQuestion, sheetOf, storyOf } from './score-lines.ts';
import { scoreWords as words } from './words.ts';

function wrong({ problems }: ScoreCard, locale: Locale): readonly Content[] {
  if (problems.length === 0) return [];
  const items = problems.map((problem) => problemItem(problem, locale));
  const label = words.wrong[locale];
  const list = blocksOf([{ kind: 'list', ordered: false, items }], label);
  return [element('div', { class: 'problems' }, element('h4', {}, label), ...list)];
}

/** The total in large where there is one; what is missing where there is none, with the points so far in small. */
function result(asked: ScoreQuestion, card: ScoreCard, locale: Locale): readonly Content[] {
  const [first = '', second = '', ...rest] = resultLines(asked, card, locale);
  if (hasTotal(card)) {
    return [
      heading(first),
      element('p', { class: 'figure' }, second),
      ...rest.map((text) => element('p', { class: 'warning' }, text)),
    ];
  }
  const reasons = [second, ...rest.slice(0, -1)];
  return [
    heading(first),
    ...reasons.map((text) => element('p', { class: 'warning' }, text)),
    ...(asked.framework.absence?.missing === 'not-counted'
      ? [element('p', { class: 'hint' }, words.mayBeLeftOut[locale])]
      : []),
    element('p', { class: 'hint so-far' }, rest.at(-1) ?? ''),
  ];
}

/** The score of a unit with its worksheet and its story. */
export function scoreAnswer(asked: ScoreQuestion, locale: Locale): readonly Content[] {
  const { framework, unit, period, inputs } = asked;
  const explained = explainScore(framework, { unit, period, inputs });
  const { value: card } = explained;
  const sheet = sheetOf(card, locale);
  const [title, story] = [words.sheet[locale], words.story[locale]];
  const about = `${words.unit[locale]}: ${unit}. ${words.period[locale]}: ${period}. ${framework.names[locale]}.`;
  const scale = bandScale(framework, locale);
  const items = storyOf(explained, framework, locale);
  const file = (): readonly Block[] => [
    { kind: 'heading', level: 1, text: title },
    ...[about, ...resultLines(asked, card, locale), scale].map((text) => ({ kind: 'paragraph', text }) as const),
    sheet,
  ];
  return [
    ...result(asked, card, locale),
    element('p', {}, about),
    element('p', { class: 'hint' }, scale),
    ...wrong(card, locale),
    element('h4', {}, title),
    tableOf(sheet, title),
    downloadButton(words.download[locale], `bang-diem-${period.replace(/[^\p{L}\d-]+/gu, '-')}.csv`, file),
    element('h4', {}, story),
    ...blocksOf([{ kind: 'list', ordered: false, items }], story),
  ];
}
