import { dueDate, explainDueDate, type Locale, type Problem, type TimeLimit } from 'motcua';
import { narrationBlocks } from 'motcua/narrator';
import { type Channel, explainLimitFor, limitFor, type Procedure } from 'motcua/procedure';
import { vietnam } from 'motcua/vn';
import { heading, refused } from '../page/answer.ts';
import { blocksOf } from '../page/blocks.ts';
import { dateText } from '../page/date-text.ts';
import { type Content, element } from '../page/element.ts';
import { calendarPicture } from './calendar-picture.ts';
import { drawnCalendar } from './drawn-calendar.ts';
import { channelWords, dueWords, unitOptions } from './words.ts';

/** A limit entered by hand, or the one of a procedure. */
export type AskedLimit =
  | { readonly limit: TimeLimit }
  | { readonly procedure: Procedure; readonly channel: Channel; readonly case: string | null };

/** What is asked. */
export type DueQuestion = AskedLimit & {
  /** A day, `2026-11-20`, or a moment of it, `2026-11-20T09:00`. */
  readonly receivedAt: string;
};

const error = (code: string): readonly Problem[] => [{ code, path: [], severity: 'error' }];

function queryOf({ channel, case: named, on }: { channel: Channel; case: string | null; on: string }) {
  return { channel, on, ...(named === null ? {} : { case: named }) };
}

/** A limit as it was entered. */
function limitText(limit: TimeLimit, locale: Locale): string {
  const unit = unitOptions.find(({ value }) => value === limit.unit)?.words[locale] ?? limit.unit;
  return 'amount' in limit ? `${String(limit.amount).replace('.', locale === 'vi' ? ',' : '.')} ${unit}` : unit;
}

/** Whether a version of a procedure is in force on a day. */
const isInForce = ({ since = '', until = '9' }: Procedure, day: string) => since <= day && day <= until;

/** How the limit of a procedure was found; nothing of one that was entered. */
function limitStory(asked: DueQuestion, locale: Locale): readonly Content[] {
  if ('limit' in asked) return [];
  const explained = explainLimitFor(asked.procedure, queryOf({ ...asked, on: asked.receivedAt }));
  const label = dueWords.limitStory[locale];
  return [element('h4', {}, label), ...blocksOf(narrationBlocks(explained, locale), label)];
}

/** What was asked, so that a printed answer can be read without its form. */
function askedText(asked: DueQuestion, locale: Locale): string {
  const received = `${dueWords.received[locale]}: ${dateText(asked.receivedAt, locale)}`;
  if ('limit' in asked) return `${dueWords.limitBy[locale]}: ${limitText(asked.limit, locale)}. ${received}.`;
  const { code, name } = asked.procedure;
  const named = locale === 'vi' ? name.vi : (name.en ?? name.vi);
  const channel = `${dueWords.channel[locale]}: ${channelWords[asked.channel][locale]}`;
  const ofCase = asked.case === null ? '' : ` ${dueWords.case[locale]}: ${asked.case}.`;
  return `${code} ${named}. ${channel}.${ofCase} ${received}.`;
}

function counted(asked: DueQuestion, limit: TimeLimit, locale: Locale): readonly Content[] {
  const { receivedAt } = asked;
  const query = { receivedAt, limit, ...vietnam(receivedAt) };
  const explained = explainDueDate(query);
  const { dueOn, dueAt, certainty } = dueDate(query);
  const story = dueWords.story[locale];
  return [
    heading(`${dueWords.result[locale]}: ${dateText(dueAt ?? dueOn, locale)}`),
    element('p', {}, askedText(asked, locale)),
    ...(certainty === 'provisional' ? [element('p', { class: 'warning' }, dueWords.provisional[locale])] : []),
    ...drawnCalendar(calendarPicture(explained, query), locale),
    ...limitStory(asked, locale),
    element('h4', {}, story),
    ...blocksOf(narrationBlocks(explained, locale), story),
  ];
}

/** The due date with its calendar and its story, or why there is none. */
export function dueAnswer(asked: DueQuestion, locale: Locale): readonly Content[] {
  if ('limit' in asked) return counted(asked, asked.limit, locale);
  const { procedure, receivedAt } = asked;
  if (!isInForce(procedure, receivedAt.slice(0, 10))) return refused(error('audit/not-in-force'), locale);
  const limit = limitFor(procedure, queryOf({ ...asked, on: receivedAt }));
  if (limit !== null) return counted(asked, limit, locale);
  return [...refused(error('audit/no-limit'), locale), ...limitStory(asked, locale)];
}
