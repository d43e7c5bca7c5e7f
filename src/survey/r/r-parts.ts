import type { Domain } from '../estimates/estimate-request.js';
import type { Part } from '../estimates/figure.js';
import { optionsOf } from '../questionnaire/options-of.js';
import type { Question } from '../questionnaire/question.js';
import { cellText } from './cell-text.js';
import { answerColumn, chosenColumn, factColumn } from './r-columns.js';
import { rNumbers, rText, rTexts } from './r-text.js';

/** Whether a ballot is in a domain. */
export function domainOf(domain: Domain | null): string {
  const facts = Object.entries(domain ?? {});
  if (facts.length === 0) return 'TRUE';
  return facts
    .map(([fact, name]) => `part(${rText(factColumn(fact))}) == ${rText(cellText(String(name)))}`)
    .join(' & ');
}

const numberOf = (question: Question): string => `number(${rText(answerColumn(question.id))})`;

/** What an answer counts as: 1 where it is one of some, else by a table. */
function countsAs(question: Question, top: readonly number[]): string {
  const ids = (optionsOf(question) ?? []).map(({ id }) => cellText(id));
  if (top.some((factor) => factor !== 0 && factor !== 1)) return `${rNumbers(top)}[match(answer, ${rTexts(ids)})]`;
  return `as.numeric(answer %in% ${rTexts(ids.filter((_, at) => top[at] === 1))})`;
}

/** The answer of a question, and what it adds to the numerator. */
function readingOf({ block, top }: Part, question: Question): { readonly answer: string; readonly value: string } {
  if (block.kind === 'one') {
    return { answer: `text(${rText(answerColumn(question.id))})`, value: countsAs(question, top) };
  }
  if (block.kind !== 'many') return { answer: numberOf(question), value: 'answer' };
  const place = top.indexOf(1);
  return { answer: `number(${rText(chosenColumn(question.id, place))})`, value: 'answer' };
}

/** The columns of a part: whether a ballot counts, what it adds to the numerator and what to the denominator; 0 where it does not count. */
export function partLines(part: Part, questions: readonly Question[], at: number): readonly string[] {
  const { block, domain } = part;
  const { answer, value } = readingOf(part, questions[block.at] as Question);
  const read = [`answer <- ${answer}`];
  if (block.kind === 'pair') {
    return [
      ...read,
      `beside <- ${numberOf(questions[block.beside] as Question)}`,
      `d$valid_${at} <- !is.na(answer) & !is.na(beside) & ${domainOf(domain)}`,
      `d$value_${at} <- ifelse(d$valid_${at}, answer, 0)`,
      `d$of_${at} <- ifelse(d$valid_${at}, beside, 0)`,
    ];
  }
  return [
    ...read,
    `d$valid_${at} <- !is.na(answer) & ${domainOf(domain)}`,
    `d$value_${at} <- ifelse(d$valid_${at}, ${value}, 0)`,
    `d$of_${at} <- as.numeric(d$valid_${at})`,
  ];
}
