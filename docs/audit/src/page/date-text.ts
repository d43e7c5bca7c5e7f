import type { Locale } from 'motcua';
import { toEpochDay } from 'motcua/calendar';

const DAYS: { readonly [locale in Locale]: readonly string[] } = {
  vi: ['thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư'],
  en: ['Thursday', 'Friday', 'Saturday', 'Sunday', 'Monday', 'Tuesday', 'Wednesday'],
};

/** A day as it is written in a table, `26/11/2026`; nothing for none. */
export const shortDate = (day: string | null): string => (day === null ? '' : day.split('-').reverse().join('/'));

/** A day or a moment with its day of the week; 1970-01-01, day 0, was a Thursday. */
export function dateText(moment: string, locale: Locale): string {
  const [day = '', time] = moment.split('T');
  const weekday = DAYS[locale][((toEpochDay(day) % 7) + 7) % 7] ?? '';
  return `${time === undefined ? '' : `${time}, `}${weekday} ${shortDate(day)}`;
}
