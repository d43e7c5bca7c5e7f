import type { Locale } from 'motcua';
import { type Content, element } from '../page/element.ts';
import type { CalendarPicture, PictureDay, PictureMonth } from './calendar-picture.ts';
import { daysOf, skippedDays } from './skipped-days.ts';
import { dueWords, markWords, weekdays } from './words.ts';

type MarkName = keyof typeof markWords;

/** The marks of a day, the most telling first; each has a colour, a sign and words. */
function marksOf({ mark, isRunning, isSwapped, isProjected, isDue }: PictureDay): readonly MarkName[] {
  const own: readonly MarkName[] = mark === null ? [] : [mark];
  return [
    ...(isDue ? (['due'] as const) : []),
    ...(isDue && mark === 'passed' ? [] : own),
    ...(isRunning && mark === 'receipt' ? (['running'] as const) : []),
    ...(isSwapped && mark !== null ? (['swapped'] as const) : []),
    ...(isProjected && mark !== null ? (['projected'] as const) : []),
  ];
}

const signOf = (name: MarkName, { number }: PictureDay, locale: Locale) =>
  name === 'counted' && number !== null ? String(number) : markWords[name].sign[locale];

/** What is said of a day to whoever does not see the picture. */
function toldOf(day: PictureDay, marks: readonly MarkName[], locale: Locale): string {
  const told = marks.map((name) =>
    name === 'counted' ? `${markWords[name].words[locale]}: ${day.number}` : markWords[name].words[locale],
  );
  return [...told, ...(day.why === null ? [] : [day.why[locale]])].join('; ');
}

function cellOf(day: PictureDay | null, locale: Locale): HTMLElement {
  if (day === null) return element('td', { class: 'none' });
  const marks = marksOf(day);
  const number = element('span', { class: 'day' }, String(day.day));
  if (marks.length === 0) return element('td', {}, number);
  const signs = marks.map((name) => element('span', { class: `sign ${name}` }, signOf(name, day, locale)));
  return element(
    'td',
    { class: marks.map((name) => `is-${name}`).join(' '), 'data-date': day.date },
    number,
    element('span', { class: 'signs', 'aria-hidden': 'true' }, ...signs),
    element('span', { class: 'told' }, `, ${toldOf(day, marks, locale)}`),
  );
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const monthName = (month: string, locale: Locale) => {
  const [year, number] = month.split('-') as [string, string];
  return locale === 'vi' ? `Tháng ${Number(number)}/${year}` : `${MONTHS[Number(number) - 1]} ${year}`;
};

function monthTable({ month, weeks }: PictureMonth, locale: Locale): HTMLElement {
  const heads = weekdays[locale].map((name) => element('th', { scope: 'col' }, name));
  return element(
    'table',
    { class: 'month' },
    element('caption', {}, monthName(month, locale)),
    element('thead', {}, element('tr', {}, ...heads)),
    element('tbody', {}, ...weeks.map((week) => element('tr', {}, ...week.map((day) => cellOf(day, locale))))),
  );
}

function reasons(picture: CalendarPicture, locale: Locale): readonly Content[] {
  const told = skippedDays(picture, locale);
  if (told.length === 0) return [];
  const items = told.map((text) => element('li', {}, text));
  return [element('h5', {}, dueWords.reasons[locale]), element('ul', { class: 'reasons' }, ...items)];
}

/** The marks that stand in the picture, in the order of the legend. */
function legend(picture: CalendarPicture, locale: Locale): HTMLElement {
  const found = new Set(daysOf(picture).flatMap(marksOf));
  const shown = (Object.keys(markWords) as MarkName[]).filter((name) => found.has(name));
  const items = shown.map((name) =>
    element(
      'li',
      {},
      element('span', { class: `sign ${name}`, 'aria-hidden': 'true' }, markWords[name].sign[locale]),
      ` ${markWords[name].words[locale]}`,
    ),
  );
  return element('ul', { class: 'legend', 'aria-label': dueWords.legend[locale] }, ...items);
}

/** The picture as tables, a month each, with a legend; every mark is a colour, a sign and words. */
export function drawnCalendar(picture: CalendarPicture, locale: Locale): readonly Content[] {
  const left = picture.leftOut === 0 ? [] : [element('p', {}, `${picture.leftOut} ${dueWords.months[locale]}`)];
  return [
    element('h4', {}, dueWords.picture[locale]),
    legend(picture, locale),
    element('div', { class: 'months' }, ...picture.months.map((month) => monthTable(month, locale))),
    ...left,
    ...reasons(picture, locale),
  ];
}
