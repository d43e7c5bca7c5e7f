import { type Json, type Locale, toEpochDay, type Words } from '../kernel/index.js';
import { isoWeekday } from '../kernel/inside.js';

const WEEKDAYS = {
  vi: ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const BEFORE_NUMBERS = { vi: ' ngày ', en: ' ' };

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?$/;

const plainText = (value: Json | undefined): string =>
  value === undefined || value === null ? '–' : typeof value === 'string' ? value : JSON.stringify(value);

function weekdayOf(date: string): number | null {
  try {
    return isoWeekday(toEpochDay(date));
  } catch {
    return null;
  }
}

/** A date with its day of the week; of a day that no month has, such as 30 February, only the numbers. */
function dateText(value: Json | undefined, locale: Locale): string {
  const found = DATE.exec(plainText(value));
  if (found === null) return plainText(value);
  const [, year, month, day] = found;
  const numbers = `${day}/${month}/${year}`;
  const weekday = weekdayOf(`${year}-${month}-${day}`);
  return weekday === null ? numbers : `${WEEKDAYS[locale][weekday - 1]}${BEFORE_NUMBERS[locale]}${numbers}`;
}

const numberText = (value: Json | undefined, locale: Locale): string =>
  locale === 'vi' && typeof value === 'number' ? plainText(value).replace('.', ',') : plainText(value);

/** How values are put into words in a language. */
export function wordsIn(locale: Locale): Words {
  const date = (value: Json | undefined) => dateText(value, locale);
  return {
    date,
    days: (from, to) => (from === to ? date(from) : `${date(from)} – ${date(to)}`),
    moment: (value) => {
      const time = DATE.exec(plainText(value))?.[4];
      return time === undefined ? date(value) : `${time} ${date(value)}`;
    },
    names: (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? plainText((value as { readonly [key: string]: Json })[locale])
        : plainText(value),
    count: (value, one, many) => `${numberText(value, locale)} ${value === 1 ? one : many}`,
    plain: (value) => numberText(value, locale),
  };
}
