import { dueDate, explainDueDate, isMotcuaError, type Locale, type Problem, type TimeLimit } from 'motcua';
import { dayStatus, type WorkingCalendar } from 'motcua/calendar';
import { type Block, narrationBlocks } from 'motcua/narrator';
import type { Channel, Procedure } from 'motcua/procedure';
import { vietnam } from 'motcua/vn';
import { heading, refused } from '../page/answer.ts';
import { blocksOf } from '../page/blocks.ts';
import { dateText, shortDate } from '../page/date-text.ts';
import { downloadButton } from '../page/download.ts';
import { type Content, element } from '../page/element.ts';
import { calendarPicture } from './calendar-picture.ts';
import { type CatalogueQuery, catalogueLimit, limitSteps } from './catalogue-limit.ts';
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

const error = (code: string, rest: Partial<Problem> = {}): readonly Problem[] => [
  { code, path: [], severity: 'error', ...rest },
];

/** A limit as it was entered. */
function limitText(limit: TimeLimit, locale: Locale): string {
  const unit = unitOptions.find(({ value }) => value === limit.unit)?.words[locale] ?? limit.unit;
  return 'amount' in limit ? `${String(limit.amount).replace('.', locale === 'vi' ? ',' : '.')} ${unit}` : unit;
}

const catalogueQuery = (asked: DueQuestion): CatalogueQuery | null =>
  'limit' in asked ? null : { ...asked, on: asked.receivedAt };

/** How the limit of a procedure was found, as blocks; nothing of one that was entered. */
function limitBlocks(asked: DueQuestion, locale: Locale): readonly Block[] {
  const query = catalogueQuery(asked);
  return query === null ? [] : [{ kind: 'list', ordered: false, items: limitSteps(query, locale) }];
}

function limitStory(asked: DueQuestion, locale: Locale): readonly Content[] {
  const blocks = limitBlocks(asked, locale);
  if (blocks.length === 0) return [];
  const label = dueWords.limitStory[locale];
  return [
    element('h4', {}, label),
    element('p', { class: 'hint' }, dueWords.limitKinds[locale]),
    ...blocksOf(blocks, label),
  ];
}

/** What was asked, so that a printed answer can be read without its form. */
export function askedText(asked: DueQuestion, locale: Locale): string {
  const received = `${dueWords.received[locale]}: ${dateText(asked.receivedAt, locale)}`;
  if ('limit' in asked) return `${dueWords.limitBy[locale]}: ${limitText(asked.limit, locale)}. ${received}.`;
  const { code, name, cases = [] } = asked.procedure;
  const named = locale === 'vi' ? name.vi : (name.en ?? name.vi);
  const channel = `${dueWords.channel[locale]}: ${channelWords[asked.channel][locale]}`;
  const chosen = cases.find((one) => one.code === asked.case);
  const ofCase = chosen === undefined ? '' : ` ${dueWords.case[locale]}: ${chosen.name ?? chosen.code}.`;
  return `${code} ${named}. ${channel}.${ofCase} ${received}.`;
}

/** Days to be looked at twice: those of rest, on which nobody receives a dossier or hands a result over. */
function remarks(calendar: WorkingCalendar, receivedAt: string, dueOn: string, locale: Locale): readonly string[] {
  const rests = (day: string) => !dayStatus(calendar, day).working;
  return [
    ...(rests(receivedAt.slice(0, 10)) ? [dueWords.receivedOnRest[locale]] : []),
    ...(rests(dueOn) ? [dueWords.dueOnRest[locale]] : []),
  ];
}

function counted(asked: DueQuestion, limit: TimeLimit, locale: Locale): readonly Content[] {
  const { receivedAt } = asked;
  const query = { receivedAt, limit, ...vietnam(receivedAt) };
  const explained = explainDueDate(query);
  const { dueOn, dueAt, certainty } = dueDate(query);
  const story = dueWords.story[locale];
  const steps = narrationBlocks(explained, locale);
  const title = `${dueWords.result[locale]}: ${dateText(dueAt ?? dueOn, locale)}`;
  const warnings = [
    ...(certainty === 'provisional' ? [dueWords.provisional[locale]] : []),
    ...remarks(query.calendar, receivedAt, dueOn, locale),
  ];
  const sheet = (): readonly Block[] => [
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', text: askedText(asked, locale) },
    ...warnings.map((text) => ({ kind: 'paragraph', text }) as const),
    ...limitBlocks(asked, locale),
    { kind: 'heading', level: 2, text: story },
    ...steps,
  ];
  return [
    heading(title),
    element('p', {}, askedText(asked, locale)),
    ...warnings.map((text) => element('p', { class: 'warning' }, text)),
    element('p', { class: 'hint' }, dueWords.hours[locale]),
    ...drawnCalendar(calendarPicture(explained, query), locale),
    ...limitStory(asked, locale),
    element('h4', {}, story),
    ...blocksOf(steps, story),
    downloadButton(dueWords.download[locale], `ngay-hen-tra-${dueOn}.csv`, sheet),
  ];
}

/** Days a calendar has notices for, in the order of the days. */
function coverageText({ coverage }: WorkingCalendar): string {
  return coverage.map(({ from, to }) => `${shortDate(from)} – ${shortDate(to)}`).join('; ');
}

/** The due date, or that it or the receipt is on a day nobody has a calendar of. */
function countedInCalendar(asked: DueQuestion, limit: TimeLimit, locale: Locale): readonly Content[] {
  try {
    return counted(asked, limit, locale);
  } catch (thrown) {
    const codes = isMotcuaError(thrown) ? thrown.problems.map(({ code }) => code) : [];
    const isBeyond = codes.some((code) => code === 'calendar/out-of-coverage' || code === 'kernel/not-in-force');
    if (!isBeyond) throw thrown;
    const { calendar } = vietnam('2026-01-01');
    const day = asked.receivedAt.slice(0, 10);
    const isCovered = calendar.coverage.some(({ from, to }) => from <= day && day <= to);
    const accepted = coverageText(calendar);
    return refused(error(isCovered ? 'audit/due-beyond-calendar' : 'audit/beyond-calendar', { accepted }), locale);
  }
}

const REFUSALS = {
  'not-in-force': 'audit/not-in-force',
  'not-yet-in-force': 'audit/not-in-force',
  'case-needed': 'audit/case-needed',
  none: 'audit/no-limit',
} as const;

/** The due date with its calendar and its story, or why there is none. */
export function dueAnswer(asked: DueQuestion, locale: Locale): readonly Content[] {
  if ('limit' in asked) return countedInCalendar(asked, asked.limit, locale);
  const found = catalogueLimit({ ...asked, on: asked.receivedAt });
  if (typeof found === 'object') return countedInCalendar(asked, found, locale);
  const why = refused(error(REFUSALS[found]), locale);
  return found === 'none' ? [...why, ...limitStory(asked, locale)] : why;
}
