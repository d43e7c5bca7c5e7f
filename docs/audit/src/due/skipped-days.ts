import type { Locale } from 'motcua';
import { shortDate } from '../page/date-text.ts';
import type { CalendarPicture, PictureDay } from './calendar-picture.ts';
import { dueWords } from './words.ts';

/** Every day of a picture. */
export const daysOf = ({ months }: CalendarPicture): readonly PictureDay[] =>
  months.flatMap(({ weeks }) => weeks.flat().flatMap((day) => day ?? []));

/** How many days are told one by one; more are counted. */
const FEW = 12;

/** The days that are skipped and those exchanged, by why: what the small cells have no room for. */
export function skippedDays(picture: CalendarPicture, locale: Locale): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { date, mark, why, isSwapped } of daysOf(picture)) {
    if (why === null || !(isSwapped || mark === 'skipped')) continue;
    byReason.set(why[locale], [...(byReason.get(why[locale]) ?? []), shortDate(date)]);
  }
  return [...byReason].map(([why, days]) =>
    days.length > FEW ? `${why}: ${days.length} ${dueWords.days[locale]}` : `${why}: ${days.join(', ')}`,
  );
}
