import { sha256 } from '../kernel/inside.js';
import type { CalendarSpec, Notice } from './notice.js';

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** What of a notice decides a day, in a form that does not depend on the order it was written in. */
const noticeContent = ({ id, covers, publishedOn, certainty, entries }: Notice) => [
  id,
  covers.from,
  covers.to,
  publishedOn ?? null,
  certainty,
  entries
    .map(({ on, kind, pair }) => [on, kind, pair ?? null])
    .sort((a, b) => byText(`${a[0]}`, `${b[0]}`) || byText(a.join(), b.join())),
];

/** The digest of a text: `sha256:` and the first 16 of its 64 hexadecimal digits. */
export const digestOf = (text: string) => `sha256:${sha256(text).slice(0, 16)}`;

/** The digest of the JSON text of a value. */
export const digest = (content: unknown) => digestOf(JSON.stringify(content));

/** The version of one notice: the digest of what of it decides a day. */
export const noticeVersion = (notice: Notice): string => digest(['motcua/notice', 1, noticeContent(notice)]);

/**
 * What decides the days of a calendar, as the JSON text whose digest is its version:
 * `["motcua/calendar",1,id,timeZone,weeklyRest,notices]`, with rest days in order, notices by id and entries by day.
 */
export function calendarContent({ id, timeZone, weeklyRest, notices }: CalendarSpec): string {
  const contents = notices.map(noticeContent).sort((a, b) => byText(a[0] as string, b[0] as string));
  return JSON.stringify(['motcua/calendar', 1, id, timeZone, [...weeklyRest].sort(), contents]);
}
